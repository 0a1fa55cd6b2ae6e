extension SocialInsurance {
    /// Every list of the order.
    static var journals: [JournalSpec] {
        [
            .participants, .recipients, .incomingPayments, .incomingLines, .mismatches,
            .contributionRefunds, .entryDeadlines, .socialMoney, .monthInformation,
        ]
    }

    static let numbers = [RecordNumber.socialPayment]

    static let recordNames = [
        RecordName(
            "social-payment", "(SELECT number FROM social_payment WHERE id = {id})",
            person: "(SELECT person_id FROM social_payment WHERE id = {id})"),
        RecordName("information-month", "printf('%02d.%04d', {id} % 100, {id} / 100)"),
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
        "social-payment": Localized(ru: "социальная выплата", kk: "әлеуметтік төлем"),
        "information-month": Localized(ru: "ежемесячная информация", kk: "айлық ақпарат"),
        "close-month": Localized(ru: "закрыл месяц", kk: "айды жапты"),
        "submit-month": Localized(ru: "отметил передачу", kk: "берілгенін белгіледі"),
        "correct-submission": Localized(ru: "исправил передачу", kk: "беруді түзетті"),
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
                        ru: "поручения ждут денег: \(awaiting)",
                        kk: "ақшасыз төлем тапсырмасы: \(awaiting)"),
                    isWaiting: true, list: .incomingPayments, kind: LineStatus.awaiting.rawValue))
        }
        if mismatched > 0 {
            lines.append(
                DayLine(
                    Localized(
                        ru: "поручения со строками к возврату: \(mismatched)",
                        kk: "қайтарылатын жолы бар төлем тапсырмасы: \(mismatched)"),
                    isWaiting: true, list: .mismatches))
        }
        let overpaid =
            try store.database.first(
                """
                SELECT count(*) FROM (SELECT 1 FROM social_payment WHERE overpaid > 0 LIMIT \(DueList.Count.limit))
                """
            ) { $0.integer(0) } ?? 0
        if overpaid > 0 {
            lines.append(
                DayLine(
                    Localized(
                        ru: "выплаты с невозвращённым: \(overpaid)",
                        kk: "қайтарылмағаны бар төлем: \(overpaid)"),
                    isWaiting: true, list: .recipients))
        }
        return lines + (try informationLine(store).map { [$0] } ?? [])
    }

    /// p.7 (2): the last month that is over, while its information is not given.
    private static func informationLine(_ store: Store) throws -> DayLine? {
        let month = store.clock.now().date.yearMonth.previous
        guard try store.informationCounted(of: month) != nil else { return nil }
        let stands = try store.informationMonth(month)
        guard stands.submission == nil else { return nil }
        let text =
            stands.closing == nil
            ? Localized(ru: "месяц \(month.shown) не закрыт", kk: "\(month.shown) айы жабылмаған")
            : Localized(
                ru: "информация за \(month.shown) не передана",
                kk: "\(month.shown) айының ақпараты берілмеген")
        return DayLine(text, isWaiting: true, list: .monthInformation)
    }

    /// p.9, 14: payment orders and recipients whose data wait for entry.
    @Sendable static func due(_ store: Store) throws -> DueList.Count? {
        let today = SQLValue.date(store.clock.now().date)
        func count(_ comparison: String) throws -> Int {
            try store.database.first(
                """
                SELECT count(*) FROM (SELECT 1 FROM entry_deadline
                    WHERE due \(comparison) ? AND id < \(EntryDeadlineUpkeep.firstDone) LIMIT \(DueList.Count.limit))
                """, [today]
            ) { Int($0.integer(0)) } ?? 0
        }
        return DueList.Count(overdue: try count("<"), today: try count("="))
    }
}
