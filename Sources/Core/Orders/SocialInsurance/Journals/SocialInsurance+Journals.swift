extension SocialInsurance {
    /// Every list of the order.
    static var journals: [JournalSpec] {
        [
            .participants, .incomingPayments, .incomingLines, .mismatches, .contributionRefunds,
            .entryDeadlines,
        ]
    }

    static let recordNames = [
        RecordName("participant", ofPerson: "{id}"),
        RecordName("incoming-payment", "(SELECT document FROM incoming_payment WHERE id = {id})"),
        RecordName(
            "incoming-line",
            "(SELECT document || '/' || ({id} & \(IncomingLine.places)) FROM incoming_payment WHERE id = {id} >> 24)"
        ),
    ]

    static let auditWords: [String: Localized] = [
        "incoming-payment": Localized(ru: "поручение", kk: "тапсырма"),
        "person": Localized(ru: "человек", kk: "адам"),
        "participant": Localized(ru: "участник", kk: "қатысушы"),
        "incoming-line": Localized(ru: "строка", kk: "жол"),
    ]

    /// What waits on the first screen: money that is not marked, lines that are to go back.
    @Sendable static func today(_ store: Store) throws -> [DayLine] {
        func count(_ condition: String) throws -> Int64 {
            try store.database.first(
                """
                SELECT count(*) FROM (SELECT 1 FROM incoming_payment WHERE learned_at IS NOT NULL AND \(condition)
                    LIMIT \(DueList.Count.limit))
                """
            ) { $0.integer(0) } ?? 0
        }
        let awaiting = try count("status = 'awaiting'")
        let mismatched = try count("status = 'mismatch'")
        var lines: [DayLine] = []
        if awaiting > 0 {
            lines.append(
                DayLine(
                    Localized(
                        ru: "поручения ждут денег: \(awaiting)", kk: "ақша күтетін тапсырма: \(awaiting)"),
                    isWaiting: true, list: .incomingPayments, kind: LineStatus.awaiting.rawValue))
        }
        if mismatched > 0 {
            lines.append(
                DayLine(
                    Localized(
                        ru: "поручения с возвратом: \(mismatched)",
                        kk: "қайтарылуы бар тапсырма: \(mismatched)"),
                    isWaiting: true, list: .mismatches))
        }
        return lines
    }

    /// p.9: orders that wait for entry.
    @Sendable static func due(_ store: Store) throws -> DueList.Count? {
        let today = SQLValue.date(store.clock.now().date)
        func count(_ comparison: String) throws -> Int {
            try store.database.first(
                """
                SELECT count(*) FROM (SELECT 1 FROM incoming_payment
                    WHERE due \(comparison) ? AND status = 'received' LIMIT \(DueList.Count.limit))
                """, [today]
            ) { Int($0.integer(0)) } ?? 0
        }
        return DueList.Count(overdue: try count("<"), today: try count("="))
    }
}
