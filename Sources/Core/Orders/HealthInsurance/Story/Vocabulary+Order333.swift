extension ScenarioVocabulary {
    /// The words of order ҚР ДСМ-333.
    static let order333 = ScenarioVocabulary(
        law: "333", areFactsDated: true, facts: facts333, expectations: expectations333,
        codes: ["E-CAT", "E-ACT", "E-FRZ"],
        begin: { setting, persons throws(Message) in
            Story333(try InsuranceRules(setting.parameters), persons)
        })

    private typealias Keys = ScenarioPhrase.Keys

    private static let documents = OwnShape("D4,D2,…|none") { ScenarioDocuments.read($0) != nil }
    /// What is missing.
    private static let requirements = OwnShape("D4,D1/D2|none") {
        ScenarioDocuments.requirements($0) != nil
    }

    private static func fact(_ word: String, _ keys: Keys = [], who: ScenarioShape = .person)
        -> ScenarioPhrase
    {
        ScenarioPhrase(
            word: word,
            keys: keys
                + [("on", .date), ("who", who)].filter { common in !keys.contains { $0.name == common.0 } })
    }

    private static let facts333: [ScenarioPhrase] = [
        fact(
            "listed",
            [
                ("category", .text), ("on", .date),
                ("measure", .oneOf(CategoryListing.Measure.allCases.map(\.rawValue))),
                ("institution", .oneOf(["ordinary", "minimum"])), ("level", .text),
                ("study", .oneOf(["full-time", "part-time"])), ("subpoint", .text), ("child", .person),
                ("source", .text),
            ]),
        fact("unlisted", [("category", .text), ("on", .date), ("reason", .text), ("source", .text)]),
        fact("contribution", [("month", .month), ("kind", .oneOf(["opv", "so", "opv+so"]))]),
        fact(
            "msi-payment",
            [
                ("month", .month), ("on", .date), ("payer", .oneOf(["P", "P9"])), ("from", .month),
                ("to", .month),
            ]),
        fact("check", who: .persons),
        fact("manual", [("category", .text), ("applied", .date), ("documents", .own(documents))]),
        fact("parents", [("mother", .person), ("father", .person), ("child", .person)]),
        fact("guardian", [("who", .person), ("of", .person)]),
        fact(
            "father-application",
            [("who", .person), ("child", .person), ("category", .oneOf(["R3", "R4"]))]),
        fact("sick-leave", [("from", .date), ("to", .date)]),
        fact("failure", [("system", .text), ("from", .date), ("to", .date)]),
        fact(
            "transfer",
            [
                ("body", .text), ("list", .oneOf(["full", "delta"])),
                ("kind", .oneOf(CompositionChange.allCases.map(\.rawValue))), ("on", .date),
                ("who", .persons), ("reserve", .persons),
            ]),
        fact("state-unpaid", [("from", .date)]), fact("state-paid", [("from", .date)]), fact("stopped"),
    ]

    private static func expectation(
        _ word: String, _ positional: [ScenarioShape] = [], needed: Keys = [], optional: Keys = [],
        needsPerson: Bool = true,
        flaw: @escaping @Sendable ([String], [String: String]) -> String? = { _, _ in nil }
    ) -> ScenarioPhrase {
        ScenarioPhrase(
            word: word, positional: positional,
            keys: needed + optional + [("as-of", .date), ("who", .person)], needed: needed.map(\.name),
            needsPerson: needsPerson, flaw: flaw)
    }

    private static let categories = InsuranceCategory.allCases.filter { $0 != .s13 }.map(\.code)
    private static let bases = categories + ["payer", "exempt", "manual", "retention", "frozen"]
    private static let terms = ScenarioShape.oneOf(["transfer", "change"])
    private static let authorities = ScenarioShape.oneOf(Authority.allCases.map(\.rawValue))

    @Sendable private static func termFlaw(_ bare: [String], _ values: [String: String]) -> String? {
        bare == ["transfer"] && values["body"] == nil ? "due transfer body=NAME" : nil
    }

    private static let expectations333: [ScenarioPhrase] = [
        expectation("category", [.oneOf(categories + ["none"])]),
        expectation("also", [.listOf(categories + ["none"])]),
        expectation(
            "right", [.oneOf(["yes", "no"])],
            optional: [("from", .date), ("until", .date), ("basis", .oneOf(bases))]),
        expectation("manual", needed: [("until", .date)]),
        expectation("missing", needed: [("documents", .own(requirements))]),
        expectation(
            "due", [terms], needed: [("date", .date)], optional: [("body", authorities)], needsPerson: false,
            flaw: termFlaw),
        expectation(
            "no due", [terms], optional: [("body", authorities)], needsPerson: false, flaw: termFlaw),
        expectation("clause", [.clause]),
        expectation("open-question", [.point]), expectation("no open-question", [.point]),
    ]
}
