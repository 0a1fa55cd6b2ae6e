/// What is kept of the monthly information: the figures of each month as they are now (p.7 (2)).
///
/// Closings, what was kept at them and submissions are acts and are no part of it.
struct InformationMonthUpkeep: Upkeep {
    /// True for the list of months, which shows what became of closed months, and counts no other.
    var isOfList = false

    let kind = "information-month"
    let words = Localized(ru: "месяцев ежемесячной информации", kk: "айлық ақпарат айы")
    let tables = [KeptTable("information_figure", kept: ["month", "code", "count", "persons", "tiyn"])]

    /// As many lines are counted within what nobody notices.
    private static let fewLines: Int64 = 5_000

    /// Months to count, the latest first.
    private func waitingMonths(
        in store: Store, areClosed: Bool
    ) throws -> [(month: YearMonth, isSmall: Bool)] {
        let today = store.clock.now().date
        return try store.database.rows(
            """
            SELECT m.month, coalesce((SELECT sum(f.count) FROM information_figure f
                WHERE f.month = m.month AND f.code IN ('012.received', '012.entered')), 0), m.lines
            FROM information_month m
            WHERE (m.lines_counted IS NOT m.lines OR m.recipients_counted IS NOT m.recipients
                OR m.counted_on IS NOT min(?1, date(printf('%04d-%02d-01', m.month / 100, m.month % 100),
                    '+1 month', '-1 day')))
                AND (?2 = 0 OR EXISTS (SELECT 1 FROM information_closing c WHERE c.month = m.month))
            ORDER BY m.month DESC
            """, [.date(today), .flag(areClosed)]
        ) { row in
            YearMonth(number: row.integer(0)).map {
                (month: $0, isSmall: row.integer(1) + row.integer(2) <= Self.fewLines)
            }
        }.compactMap(\.self)
    }

    func waiting(in store: Store) throws -> Int {
        try waitingMonths(in: store, areClosed: isOfList).count + (try lacksMonths(in: store) ? 1 : 0)
    }

    func makeAllWait(in store: Store) throws {
        try store.database.execute(
            "UPDATE information_month SET lines_counted = NULL, recipients_counted = NULL")
    }

    /// Closed months alone, and small ones: what goes on is counted when it is opened, and what
    /// takes longer than an operator notices is for who waits with progress.
    func refresh(atMost count: Int, in store: Store) throws -> Int {
        try bringMonths(in: store)
        let waiting = try waitingMonths(in: store, areClosed: true)
        guard !waiting.isEmpty else { return 0 }
        // States of recipients come first.
        let isReady = try SocialPaymentUpkeep().waiting(in: store) == 0
        let small = waiting.filter { isReady && $0.isSmall }.prefix(count)
        for month in small { try store.countInformation(of: month.month) }
        // Of large ones the list is told that not all is done.
        return isOfList && small.count < waiting.count ? count : small.count
    }

    func refresh(_ records: [Int64], in store: Store) throws {
        for month in records.compactMap({ YearMonth(number: $0) }) {
            try store.countInformation(of: month)
        }
    }

    func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int {
        try bringMonths(in: store)
        let waiting = try waitingMonths(in: store, areClosed: isOfList)
        for month in waiting { try store.countInformation(of: month.month, progress) }
        return waiting.count
    }

    // MARK: The list of months

    /// Whether a month lacks between the first of which anything is recorded and this one.
    private func lacksMonths(in store: Store) throws -> Bool {
        let months = try store.database.rows("SELECT month FROM information_month ORDER BY month") {
            YearMonth(number: $0.integer(0))
        }.compactMap(\.self)
        guard let first = months.first else { return false }
        return months.count <= first.months(to: store.clock.now().date.yearMonth)
    }

    /// Months in which nothing happened are months too: the information is given of each.
    func bringMonths(in store: Store) throws {
        guard try lacksMonths(in: store) else { return }
        try store.database.write { database in
            try database.execute(
                """
                WITH RECURSIVE all_months (month) AS (
                    SELECT min(month) FROM information_month
                    UNION ALL
                    SELECT iif(month % 100 = 12, month + 89, month + 1) FROM all_months WHERE month < ?1)
                INSERT INTO information_month (place)
                SELECT 999999 - month FROM all_months WHERE month IS NOT NULL
                ON CONFLICT DO NOTHING
                """, [store.clock.now().date.yearMonth.stored])
        }
    }

    // MARK: Verifying

    /// Months that were counted; those that wait are counted before they are shown.
    private func countedMonths(in store: Store) throws -> [YearMonth] {
        try store.database.rows(
            """
            SELECT month FROM information_month
            WHERE lines_counted = lines AND recipients_counted = recipients ORDER BY month
            """
        ) { YearMonth(number: $0.integer(0)) }.compactMap(\.self)
    }

    private func computed(
        _ month: YearMonth, in store: Store, _ progress: WorkProgress
    ) throws -> [MonthFigure: MonthTally] {
        let day =
            try store.informationCounted(of: month)?.counted.on
            ?? MonthInformation.lastDay(of: month, on: store.clock.now().date)
        return try store.lineTallies(of: month, progress)
            .merging(try store.recipientTallies(of: month, through: day)) { $1 }
    }

    func rebuild(in store: Store, _ progress: WorkProgress) throws {
        let months = try countedMonths(in: store)
        try store.database.write { database in
            try database.execute("DELETE FROM information_figure")
            try makeAllWait(in: store)
        }
        for month in months { try store.countInformation(of: month, progress) }
    }

    func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int {
        let months = try countedMonths(in: store)
        let kept = try store.database.rows(
            "SELECT month, code, count || ' ' || persons || ' ' || tiyn FROM information_figure"
        ) { (month: $0.integer(0), code: $0.text(1), said: $0.text(2)) }
        var stored = Dictionary(grouping: kept, by: \.month).mapValues { rows in
            Dictionary(rows.map { ($0.code, $0.said) }, uniquingKeysWith: { $1 })
        }
        func tell(_ month: Int64, _ code: String, _ stored: String?, _ computed: String?) throws {
            try visit(
                Difference(
                    RecordLink(kind, month), what: "information_figure \(code)", stored: stored ?? "—",
                    computed: computed ?? "—"))
        }
        for month in months {
            let number = month.number
            let found = stored.removeValue(forKey: number) ?? [:]
            let wanted = try computed(month, in: store, progress)
            let said = Dictionary(
                uniqueKeysWithValues: wanted.map { figure, tally in
                    (figure.code, "\(tally.count) \(tally.persons) \(tally.sum.tiyn)")
                })
            for code in Set(found.keys).union(said.keys).sorted() where found[code] != said[code] {
                try tell(number, code, found[code], said[code])
            }
        }
        // Of months that wait to be counted the figures are those of before; of no month there are none.
        let known = Set(
            try store.database.rows("SELECT month FROM information_month") { $0.integer(0) })
        for (number, figures) in stored where !known.contains(number) {
            for (code, said) in figures.sorted(by: { $0.key < $1.key }) { try tell(number, code, said, nil) }
        }
        return months.count
    }
}
