extension ScenarioVocabulary {
    /// The words of order 430.
    static let order430 = ScenarioVocabulary(
        law: "430", facts: facts430, expectations: expectations430, clauses: clauses430, codes: ["W-PERIOD"],
        begin: { setting, persons in Story430(setting, persons) })

    private static let clauses430 = [
        "order": "9", "line": "9", "arrived": "8.1", "enter": "9", "mismatch": "8.2", "payer-return": "8.2",
        "refund": "6.2", "application": "10", "decision": "11", "item": "12", "paid": "12.25",
        "returned": "12.25", "changed": "6.1", "open-card": "7.1",
        "close-month": "7.2", "submit-month": "7.2",
    ]

    private typealias Keys = ScenarioPhrase.Keys

    private static func fact(
        _ word: String, _ positional: [ScenarioShape] = [], _ keys: Keys = [], continues: String? = nil
    ) -> ScenarioPhrase {
        ScenarioPhrase(
            word: word, positional: positional,
            keys: keys
                + [("on", .date), ("who", .person)].filter { common in
                    !keys.contains { $0.name == common.0 }
                }, continues: continues)
    }

    private static let operation = ScenarioShape.oneOf(["contribution", "penalty"])
    private static let months = OwnShape("YYYY-MM,YYYY-MM") { value in
        ScenarioShape.parts(value).allSatisfy { YearMonth(iso: $0) != nil }
    }

    private static let figure = OwnShape(
        "participants|012.CODE|017.CODE|recipients.(all|KIND).CODE|payments.CODE"
    ) { MonthFigure(code: $0) != nil }
    private static let figures = OwnShape("CODE,CODE|none") { value in
        value == "none" || ScenarioShape.parts(value).allSatisfy { MonthFigure(code: $0) != nil }
    }

    private static let facts430: [ScenarioPhrase] = [
        fact(
            "order",
            keys: [
                ("number", .text), ("on", .date), ("sent", .date), ("sum", .money), ("knp", .text),
                ("sender", .text), ("money", .oneOf(["arrived", "awaited"])),
            ]),
        fact(
            "line", keys: [("sum", .money), ("months", .own(months)), ("kind", operation)],
            continues: "order"),
        fact("arrived", keys: [("order", .text)]),
        fact("enter", keys: [("order", .text)]),
        fact(
            "mismatch",
            keys: [("order", .text), ("field", .oneOf(MismatchField.allCases.map(\.rawValue)))]),
        fact("payer-return", keys: [("order", .text), ("number", .text)]),
        fact("refund", keys: [("order", .text), ("sum", .money), ("kind", operation), ("basis", .text)]),
        fact(
            "application",
            keys: [("kind", .oneOf(SocialPaymentKind.allCases.map(\.rawValue))), ("of", .person)]),
        fact(
            "decision",
            keys: [
                ("kind", .oneOf(RecipientDecision.allCases.map(\.rawValue))), ("from", .date), ("to", .date),
                ("reason", .text),
            ]),
        fact("item", [.integer], [("value", .text)]),
        fact(
            "changed",
            keys: [
                ("field", .oneOf(PersonChange.fields.map(\.rawValue))), ("value", .text),
                ("basis", .text),
            ]),
        fact(
            "paid",
            keys: [
                ("number", .text), ("sum", .money),
                ("kind", .oneOf(SocialPayment.RowKind.allCases.map(\.rawValue))),
            ]),
        fact("returned", keys: [("number", .text), ("sum", .money)]),
        fact("close-month", keys: [("month", .month)]),
        fact("submit-month", keys: [("month", .month)]),
        fact("open-card", keys: [("role", .oneOf(["permitted", "other"]))]),
    ]

    private static func fact(_ word: String, keys: Keys, continues: String? = nil) -> ScenarioPhrase {
        fact(word, [], keys, continues: continues)
    }

    private static func expectation(
        _ word: String, _ positional: [ScenarioShape] = [], needed: Keys = [], optional: Keys = [],
        canFail: Bool = false, needsPerson: Bool = true
    ) -> ScenarioPhrase {
        let error: Keys = canFail ? [("error", .code)] : []
        return ScenarioPhrase(
            word: word, positional: positional,
            keys: needed + optional + error + [("as-of", .date), ("who", .person)],
            needed: needed.map(\.name), stand: canFail ? "error" : nil, needsPerson: needsPerson)
    }

    private static let expectations430: [ScenarioPhrase] = [
        expectation(
            "due", [.oneOf(["entry"])], needed: [("date", .date)], optional: [("order", .text)],
            canFail: true, needsPerson: false),
        expectation(
            "no due", [.oneOf(["entry"])], optional: [("order", .text)], needsPerson: false),
        expectation(
            "status",
            [
                .oneOf(
                    LineStatus.allCases.map(\.rawValue) + RecipientStatus.allCases.map(\.rawValue))
            ], optional: [("order", .text), ("kind", operation)], needsPerson: false),
        expectation("balance", needed: [("sum", .money)], optional: [("kind", operation)]),
        expectation("covered", needed: [("months", .integer)]),
        expectation("opened", needed: [("on", .date)]),
        expectation("overpaid", needed: [("sum", .money)]),
        expectation("found", [.text]),
        expectation("open-question", [.point]), expectation("no open-question", [.point]),
        expectation(
            "figure", [.own(figure)], needed: [("month", .month)],
            optional: [
                ("count", .integer), ("persons", .integer), ("sum", .money),
                ("at", .oneOf(["now", "closing"])),
            ], needsPerson: false),
        expectation(
            "corrections",
            needed: [("month", .month), ("figures", .own(figures))],
            optional: [("after", .oneOf(["closing", "submission"]))], needsPerson: false),
        expectation("clause", [.clause]),
    ]
}
