extension ScenarioVocabulary {
    /// The words of order 129 point 5.
    static let prevention = ScenarioVocabulary(
        law: "129",
        facts: [
            ScenarioPhrase(
                word: "reimbursement",
                keys: [
                    ("point", .oneOf(ReimbursementPoint.allCases.map(\.rawValue))), ("documents", .text),
                    ("in-databases", .text), ("consent", .oneOf(["yes", "no"])), ("who", .person),
                ])
        ] + ofDocuments.map { ScenarioPhrase($0, [("document", .text)]) },
        expectations: [
            ScenarioPhrase(
                word: "paper", keys: [("documents", .text), ("as-of", .date), ("who", .person)],
                needed: ["documents"]),
            ScenarioPhrase(word: "no paper", keys: [("as-of", .date), ("who", .person)]),
            ScenarioPhrase(
                word: "status",
                positional: [.oneOf(ReimbursementDocument.tables.flatMap(\.states).map(\.code))],
                keys: [("document", .text), ("as-of", .date), ("who", .person)], needed: ["document"]),
            ScenarioPhrase(
                word: "clause", positional: [.own(StoryClauses.shape)],
                keys: [("as-of", .date), ("who", .person)]),
        ],
        clauses: [
            "reimbursement": "5.p8.2", "document-found": "5.p8.2", "document-requested": "5.p8.3",
            "document-received": "5.p8.3", "document-submitted": "5.p8.2",
        ],
        codes: ["W-PAPER"],
        changedOn: Dictionary(
            uniqueKeysWithValues: (["reimbursement"] + ofDocuments.map(\.code)).map {
                ($0, PreventionParameters.inForceFrom)
            }),
        begin: { setting, persons in PreventionStory(setting, persons) })

    /// What happens to one document after its list is made.
    private static let ofDocuments = [
        ReimbursementDocument.Event.found, ReimbursementDocument.Event.request,
        ReimbursementDocument.Event.answer, ReimbursementDocument.Event.submission,
    ]
}
