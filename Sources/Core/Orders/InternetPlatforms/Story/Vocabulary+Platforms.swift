extension ScenarioVocabulary {
    /// The words of order 129 point 6.
    static let platforms = ScenarioVocabulary(
        law: "129",
        facts: [
            // A kind that there is not is the fact's own error, not one of the file.
            fact("exempt", [("kind", .text), ("from", .date), ("to", .date)]),
            fact("declared", line + [("sum", .money)]),
            fact("transferred", line + [("sum", .money)]),
            fact("difference-explained", line + [("reason", .text)]),
            fact("difference-returned", line + [("number", .text)]),
        ],
        expectations: [
            ScenarioPhrase(
                word: "reconciled",
                keys: [
                    ("operator", .text), ("month", .month),
                    ("kind", .oneOf(PlatformPaymentKind.allCases.map(\.rawValue))), ("difference", .money),
                    ("status", .oneOf(ReconciliationStatus.allCases.map(\.rawValue))),
                    ("exempt", .oneOf(["yes", "no"])), ("as-of", .date), ("who", .person),
                ],
                needed: ["month", "kind", "difference"]),
            ScenarioPhrase(
                word: "clause", positional: [.clause], keys: [("as-of", .date), ("who", .person)]),
        ],
        clauses: [
            "exempt": "4.3", "declared": "5.2", "transferred": "5.2", "difference-explained": "5.2",
            "difference-returned": "5.2",
        ],
        changedOn: Dictionary(
            uniqueKeysWithValues: [
                "exempt", "declared", "transferred", "difference-explained", "difference-returned",
            ].map { ($0, InternetPlatforms.inForceFrom) }),
        begin: { _, persons in PlatformsStory(persons) })

    private static let line: ScenarioPhrase.Keys = [
        ("operator", .text), ("month", .month), ("kind", .text),
    ]

    private static func fact(_ word: String, _ keys: ScenarioPhrase.Keys) -> ScenarioPhrase {
        ScenarioPhrase(word: word, keys: keys + [("who", .person)])
    }
}
