extension ScenarioVocabulary {
    /// The words of order 526.
    static let order526 = ScenarioVocabulary(
        law: "526", areFactsDated: true, facts: facts526, expectations: expectations526, clauses: clauses526,
        parameters: [Parameters.subsistenceMinimum: .integer],
        begin: { setting, persons throws(Message) in try Story526(setting, persons) })

    private static let clauses526 = [
        "employment-ended": "5.2", "oppv": "5.1", "phone": "9", "already-paid": "10.4",
        "notice-exists": "10.4",
        "refusal-notice": "11", "sms": "12.3", "push": "13.1", "contact-centre": "13.2", "reply": "12.2",
        "case-file": "15.1", "employer-consent": "16", "suspend": "18", "resume": "20", "terminate": "22",
        "termination-notice": "23", "transfer": "25.1", "payout": "26", "refund": "25.2",
        "penal-institution": "28",
    ]

    private static func fact(
        _ word: String, _ keys: [(name: String, shape: ScenarioShape)] = []
    ) -> ScenarioPhrase {
        ScenarioPhrase(
            word: word,
            keys: keys
                + [("on", .date), ("who", .text)].filter { common in
                    !keys.contains { $0.name == common.0 }
                })
    }

    private static let grounds = ScenarioShape.oneOf(Suspension.grounds.map(String.init))
    private static let measures = ScenarioShape.oneOf(SearchMeasure.allCases.map(\.rawValue))

    private static let facts526: [ScenarioPhrase] = [
        fact(
            "employment-ended",
            [("kind", .oneOf(EmploymentEnd.allCases.map(\.rawValue))), ("on", .date), ("recorded", .date)]),
        fact("oppv", [("months", .integer), ("from", .month), ("to", .month)]),
        ScenarioPhrase(
            word: "phone", positional: [.oneOf(["none"])], isPositionalOptional: true,
            keys: [("number", .text), ("on", .date), ("who", .text)],
            flaw: { bare, values in
                bare.isEmpty || values["number"] == nil ? nil : "phone number=… or phone none"
            }),
        fact("already-paid"), fact("notice-exists"), fact("refusal-notice", [("reason", .text)]), fact("sms"),
        fact("push"), fact("contact-centre"), fact("reply", [("account", .text), ("bank", .text)]),
        fact("case-file"), fact("employer-consent"),
        fact("suspend", [("ground", grounds), ("on", .date), ("measure", measures)]),
        fact(
            "resume",
            [
                ("ground", grounds), ("on", .date), ("source", .text), ("measure", measures),
                ("document", .oneOf(["permanent", "temporary"])),
            ]),
        fact("terminate", [("ground", .oneOf(Termination.grounds.map(String.init))), ("on", .date)]),
        fact("termination-notice", [("reason", .text)]),
        fact("transfer", [("month", .month), ("sum", .money)]),
        fact("payout", [("month", .month), ("sum", .money)]),
        fact("refund", [("month", .month), ("sum", .money)]),
        fact(
            "ruling",
            [
                ("clause", .oneOf(Determination.Topic.allCases.map(\.rawValue))),
                ("outcome", .oneOf(Determination.Outcome.allCases.map(\.rawValue))), ("sum", .money),
                ("reason", .text),
            ]),
        fact("penal-institution", [("name", .text), ("applied-by", .oneOf(["administration", "other"]))]),
    ]

    private static func expectation(
        _ word: String, _ positional: [ScenarioShape] = [],
        needed: [(name: String, shape: ScenarioShape)] = [],
        optional: [(name: String, shape: ScenarioShape)] = [], canFail: Bool = false,
        flaw: @escaping @Sendable ([String], [String: String]) -> String? = { _, _ in nil }
    ) -> ScenarioPhrase {
        let error: [(name: String, shape: ScenarioShape)] = canFail ? [("error", .code)] : []
        return ScenarioPhrase(
            word: word, positional: positional,
            keys: needed + optional + error + [("as-of", .date), ("who", .text)], needed: needed.map(\.name),
            stand: canFail ? "error" : nil, flaw: flaw)
    }

    private static let terms = ScenarioShape.oneOf(DeadlineKind.allCases.map(\.rawValue))

    /// A monthly term needs its month, the others have none.
    @Sendable private static func monthFlaw(_ bare: [String], _ values: [String: String]) -> String? {
        guard let kind = bare.first.flatMap(DeadlineKind.init(rawValue:)) else { return nil }
        if kind.isMonthly, values["month"] == nil { return "due \(kind.rawValue) month=YYYY-MM" }
        return !kind.isMonthly && values["month"] != nil ? "due \(kind.rawValue) without month=" : nil
    }

    @Sendable private static func sumFlaw(_ bare: [String], _ values: [String: String]) -> String? {
        values["month"] == nil ? "month=YYYY-MM" : nil
    }

    private static func sum(_ word: String, days: Bool = false) -> ScenarioPhrase {
        expectation(
            word, needed: [("month", .month), ("sum", .money)], optional: days ? [("days", .integer)] : [],
            canFail: true, flaw: sumFlaw)
    }

    private static let expectations526: [ScenarioPhrase] = [
        expectation("status", [.oneOf(CaseStatus.allCases.map(\.rawValue))]),
        expectation("refused", needed: [("reason", .oneOf(["age", "oppv", "employment"]))]),
        expectation("suspended", needed: [("ground", grounds), ("from", .date)]),
        expectation("resumed", needed: [("from", .date)], optional: [("ground", grounds)]),
        expectation("terminated", needed: [("from", .date)]),
        expectation("pension-age", needed: [("on", .date)], canFail: true),
        expectation("age55", needed: [("on", .date)]),
        expectation(
            "due", [terms], needed: [("date", .date)], optional: [("month", .month)], canFail: true,
            flaw: monthFlaw),
        expectation("no due", [terms], optional: [("month", .month)], flaw: monthFlaw),
        sum("amount", days: true), sum("excess"), sum("arrears"), sum("unreturned"),
        expectation("accounting", needed: [("lines", .integer)]),
        expectation("clause", [.clause]),
        expectation("open-question", [.point]),
        expectation("no open-question", [.point]), expectation("ruled", [.clause]),
    ]
}
