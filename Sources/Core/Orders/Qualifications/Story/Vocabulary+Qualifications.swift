extension ScenarioVocabulary {
    /// The words of order 129 points 1–4.
    static let qualifications = ScenarioVocabulary(
        law: "129", facts: facts, expectations: expectations, clauses: clauses, codes: ["W-DUP"],
        changedOn: Dictionary(
            facts.map { ($0.word, QualificationParameters.inForceFrom) }, uniquingKeysWith: { $1 }),
        begin: { setting, persons in QualificationStory(setting, persons) })

    /// Events that the law itself brings about, and those that a story tells by a word of its own.
    private static let untold: [RegisterEvent] = [
        Voucher.Event.annulment, KnowledgeCheck.Event.online, KnowledgeCheck.Event.inPerson,
        ProgrammeRegister.Event.receipt,
    ]

    private static let facts: [ScenarioPhrase] =
        QualificationRegisters.all.flatMap(\.events).filter { !untold.contains($0) }.map {
            ScenarioPhrase($0)
        }
        + [
            ScenarioPhrase(
                word: "knowledge-check",
                keys: [
                    ("mode", .oneOf(KnowledgeCheck.Mode.allCases.map(\.rawValue))), ("number", .text),
                    ("result", .text), ("who", .person),
                ]),
            ScenarioPhrase(word: ProgrammeRegister.Event.receipt.code, keys: [("who", .person)]),
            ScenarioPhrase(
                word: "recognition-centre",
                keys: [
                    ("equipment", yesNo), ("digital-object", yesNo), ("access", yesNo), ("who", .person),
                ]),
        ]

    private static let yesNo = ScenarioShape.oneOf(["yes", "no"])
    private static let asked: ScenarioPhrase.Keys = [("as-of", .date), ("who", .person)]

    /// What has a term.
    private static let terms = ScenarioShape.oneOf(
        [
            Voucher.Event.forward, Voucher.Event.confirm, Voucher.Event.issue, Voucher.Event.refuse,
            Voucher.Event.extend, Voucher.Event.careerRefusal,
        ].map(\.code))

    private static let half = OwnShape("YYYY-H1|YYYY-H2") { HalfYear(iso: $0) != nil }

    private static let expectations = [
        ScenarioPhrase(
            word: "status", positional: [.oneOf(Voucher.table.states.map(\.code))], keys: asked),
        ScenarioPhrase(
            word: "due", positional: [terms], keys: [("date", .date), ("error", .code)] + asked,
            needed: ["date"], stand: "error"),
        ScenarioPhrase(word: "no due", positional: [terms], keys: asked),
        ScenarioPhrase(word: "half-year", positional: [.own(half)], keys: asked, needsPerson: false),
        ScenarioPhrase(
            word: "met",
            positional: [.oneOf(RecognitionCentre.Requirement.allCases.map(\.rawValue)), yesNo], keys: asked,
            needsPerson: false),
        ScenarioPhrase(word: "clause", positional: [.own(StoryClauses.shape)], keys: asked),
    ]

    private static let clauses = [
        "voucher-application": "3.p9.1", "career-refusal": "3.p8.2", "forward": "3.p9.1",
        "confirm": "3.p9-1", "negative": "3.p9.2", "refuse": "3.p9.2", "issue": "3.p10.1", "used": "3.p11",
        "sick-leave": "3.p12.2", "extend": "3.p13", "check-appointed": "1.p28.2", "identified": "1.p28.3",
        "knowledge-check": "1.p28.2", "recognition-centre": "2.p10.2", "recognition": "2.p18.2",
        "recognition-entered": "2.p18.2", "programme-register": "4.p7.3", "publication": "4.p11",
        "publication-agreed": "4.p11", "publication-placed": "4.p11",
    ]
}
