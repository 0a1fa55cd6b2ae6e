extension ScenarioVocabulary {
    /// The words of order 113.
    static let rehabilitation = ScenarioVocabulary(
        law: "113", facts: facts, expectations: expectations, clauses: clauses,
        parameters: [RehabilitationParameters.publication.name: .date], codes: ["W-FIRST"],
        begin: { setting, persons in RehabilitationStory(setting, persons) })

    private static let kinds = PackageDocument.allCases.map(\.rawValue)

    /// `identity,court-act(2026-01-01)`, or `none`.
    private static let documents = OwnShape("identity,court-act(DATE)") { value in
        value == "none"
            || ScenarioShape.parts(value).allSatisfy { part in
                if kinds.contains(part) { return true }
                let name = PackageDocument.courtAct.rawValue + "("
                return part.hasPrefix(name) && part.last == ")"
                    && CivilDate(iso: part.dropFirst(name.count).dropLast()) != nil
            }
    }

    private static let quarter = OwnShape("YYYY-Qn") { Quarter(iso: $0) != nil }

    private static let facts = [
        ScenarioPhrase(Visit.Event.ticket), ScenarioPhrase(Visit.Event.start),
        ScenarioPhrase(Visit.Event.end),
        ScenarioPhrase(
            word: "accept",
            keys: Certificate.Event.application.fields.map { field in
                (field.key, field == Certificate.Fields.documents ? .own(documents) : field.shape)
            } + [("who", .person)]),
        ScenarioPhrase(Certificate.Event.forwarding), ScenarioPhrase(Certificate.Event.hearing),
        ScenarioPhrase(Certificate.Event.serviceRefusal), ScenarioPhrase(Certificate.Event.arrival),
        ScenarioPhrase(Certificate.Event.handing), ScenarioPhrase(Certificate.Event.complaint),
        ScenarioPhrase(Compensation.Event.application), ScenarioPhrase(Compensation.Event.gateway),
        ScenarioPhrase(SchoolingReport.Event.submission, [("quarter", .own(quarter))]),
        ScenarioPhrase(RulesChange.Event.change),
    ]

    private static let asked: ScenarioPhrase.Keys = [("as-of", .date), ("who", .person)]
    private static let failing: ScenarioPhrase.Keys = [("date", .date), ("error", .code)] + asked

    private static let expectations = [
        ScenarioPhrase(word: "ready", keys: failing, needed: ["date"], stand: "error"),
        ScenarioPhrase(word: "no ready", keys: asked),
        ScenarioPhrase(
            word: "refusal",
            keys: [
                ("missing", .listOf(PackageRequirement.allCases.map(\.rawValue))),
                ("expired", .listOf(kinds)),
                ("copies", .integer),
            ] + asked),
        ScenarioPhrase(word: "receipt", keys: asked),
        ScenarioPhrase(
            word: "due", positional: [.oneOf(["report", "information"])],
            keys: [("quarter", .own(quarter))] + failing, needed: ["date"], stand: "error", needsPerson: false
        ),
        ScenarioPhrase(
            word: "no due", positional: [.oneOf(["report", "information"])],
            keys: [("quarter", .own(quarter))] + asked, needsPerson: false),
        ScenarioPhrase(
            word: "status", positional: [.oneOf(Certificate.table.states.map(\.code))], keys: asked),
        ScenarioPhrase(word: "general-date", positional: [.date], keys: asked, needsPerson: false),
        ScenarioPhrase(word: "underlined", positional: [.integer], keys: asked),
        ScenarioPhrase(word: "clause", positional: [.own(StoryClauses.shape)], keys: asked),
    ]

    private static let clauses = [
        "ticket": "2.A2.r9b", "service-start": "2.A2.r5b", "service-end": "2.A2.r5c", "accept": "2.p5",
        "forwarded": "2.p16", "hearing": "2.p12.2", "service-refusal": "2.A2.r11", "arrived": "2.A2.r5a",
        "handed": "2.A2.r7", "complaint": "2.p18.1", "compensation": "3.A4", "gateway-data": "3.p3.3",
        "report": "1.p5.1", "rules-changed": "2.p20",
    ]
}
