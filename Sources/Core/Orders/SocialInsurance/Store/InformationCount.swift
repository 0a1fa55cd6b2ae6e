extension WorkStep {
    static let countingMonth = WorkStep(
        "430.counting", Localized(ru: "Подсчёт показателей месяца", kk: "Ай көрсеткіштерін есептеу"))
}

/// Counting the figures of a month anew: payment orders line by line, recipients by their states.
///
/// What is counted is kept (`information_figure`) until something is recorded that they hang on.
extension Store {
    /// Brings the figures of a month to what is recorded; does nothing where they are.
    ///
    /// What is recorded meanwhile leaves the month to be counted again.
    ///
    /// - Throws: ``Stopped``: nothing is written then.
    func countInformation(of month: YearMonth, _ progress: WorkProgress = .unobserved) throws {
        if try informationCounted(of: month) == nil {
            // Nothing was recorded of it: who is a recipient still is one.
            try InformationMonthUpkeep().bringMonths(in: self)
        }
        guard let before = try informationCounted(of: month) else { return }
        let day = MonthInformation.lastDay(of: month, on: clock.now().date)
        var counted = before.counted
        var tallies: [MonthFigure: MonthTally] = [:]
        if counted.lines != before.lines {
            tallies = try lineTallies(of: month, progress)
            counted.lines = before.lines
        }
        if counted.recipients != before.recipients || counted.on != day {
            // What is in which state is kept of each payment.
            try SocialPaymentUpkeep().refreshAll(in: self, progress)
            tallies.merge(try recipientTallies(of: month, through: day)) { $1 }
            (counted.recipients, counted.on) = (before.recipients, day)
        }
        guard !tallies.isEmpty else { return }
        try database.write { database in
            for (figure, tally) in tallies {
                try database.execute(
                    """
                    INSERT INTO information_figure (month, code, count, persons, tiyn) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET count = excluded.count, persons = excluded.persons,
                        tiyn = excluded.tiyn
                    """, [month.stored, .text(figure.code)] + tally.values)
            }
            try database.execute(
                """
                UPDATE information_month SET lines_counted = ?, recipients_counted = ?, counted_on = ?
                WHERE month = ?
                """,
                [
                    .optional(counted.lines), .optional(counted.recipients), .date(counted.on), month.stored,
                ])
        }
    }

    /// Whether nothing was recorded since a month was counted.
    func isCounted(_ month: YearMonth) throws -> Bool {
        guard let found = try informationCounted(of: month) else { return true }
        let day = MonthInformation.lastDay(of: month, on: clock.now().date)
        return found.counted == .init(lines: found.lines, recipients: found.recipients, on: day)
    }

    // MARK: Payment orders

    /// The orders to which something happened in a month, with their numbers of lines.
    private func orders(of month: YearMonth) throws -> [(id: Int64, lines: Int)] {
        try database.rows(
            """
            SELECT i.id, i.line_count FROM incoming_payment i
            WHERE i.learned_at IS NOT NULL AND i.id IN (
                SELECT f.payment_id FROM incoming_fact f WHERE f.happened_on >= ? AND f.happened_on < ?)
            ORDER BY i.id
            """, month.bounds
        ) { ($0.integer(0), Int($0.integer(1))) }
    }

    func lineTallies(
        of month: YearMonth, _ progress: WorkProgress
    ) throws -> [MonthFigure: MonthTally] {
        let orders = try orders(of: month)
        let total = orders.reduce(0) { $0 + $1.lines }
        var done = 0
        var count = MonthCount(month)
        try progress.report(.countingMonth, 0, of: total)
        for order in orders {
            try count.add(order: order.id, in: self) { lines in
                try progress.report(.countingMonth, done + lines, of: total)
            }
            done += order.lines
        }
        try progress.report(.countingMonth, total, of: total)
        return count.tallies(of: MonthFigure.ofLines)
    }

    // MARK: Recipients

    func recipientTallies(of month: YearMonth, through day: CivilDate) throws -> [MonthFigure: MonthTally] {
        var tallies: [MonthFigure: MonthTally] = [:]
        for figure in MonthFigure.ofRecipients + MonthFigure.ofPayments { tallies[figure] = MonthTally() }
        let states = """
            FROM social_state s CROSS JOIN social_payment r ON r.id = s.payment_id
            WHERE s.status = ?1 AND \(Self.countedStates)
            """
        for status in RecipientStatus.allCases {
            let bound: [SQLValue] = [.text(status.rawValue), .date(month.firstDay), .date(day)]
            try database.each(
                "SELECT r.kind, count(*), count(DISTINCT r.person_id) \(states) GROUP BY r.kind", bound
            ) { row in
                guard let kind = SocialPaymentKind(rawValue: row.text(0)) else { return }
                tallies[.recipients(kind, status)] = MonthTally(
                    count: Int(row.integer(1)), persons: Int(row.integer(2)))
            }
            tallies[.recipients(nil, status)] = try database.first(
                "SELECT count(*), count(DISTINCT r.person_id) \(states)", bound
            ) { MonthTally(count: Int($0.integer(0)), persons: Int($0.integer(1))) }
        }
        try database.each(
            """
            SELECT f.kind, coalesce(json_extract(f.fields, '$.row'), ''), count(*), count(DISTINCT r.person_id),
                sum(\(SocialInsurance.factTiyn))
            FROM social_fact f CROSS JOIN social_payment r ON r.id = f.payment_id
            WHERE f.happened_on >= ? AND f.happened_on < ? AND f.kind IN ('paid', 'returned')
                AND NOT EXISTS (SELECT 1 FROM social_fact c WHERE c.corrects = f.id)
            GROUP BY 1, 2
            """, month.bounds
        ) { row in
            let figure =
                row.text(0) == "returned"
                ? MonthFigure.returned : SocialPayment.RowKind(rawValue: row.text(1)).map { .paid($0) }
            guard let figure else { return }
            tallies[figure] = MonthTally(
                count: Int(row.integer(2)), persons: Int(row.integer(3)), sum: row.tenge(4))
        }
        return tallies
    }

    /// Of states `s`: those that hold at the end of a day `?3`; of what ended, those that ended from
    /// the first of its month `?2` on.
    static let countedStates = """
        s.from_on <= ?3 AND s.until_on > ?3 AND (s.status <> 'terminated' OR s.from_on >= ?2)
        """
}

extension SocialInsurance {
    /// The sum of a fact `f` in tiyn.
    static let factTiyn = "CAST(round(json_extract(f.fields, '$.sum') * 100) AS INTEGER)"
}

extension MonthTally {
    fileprivate var values: [SQLValue] {
        [.integer(Int64(count)), .integer(Int64(persons)), .integer(sum.tiyn)]
    }
}

extension MonthCount {
    /// Lines that are read at once; some hundredths of a second.
    private static let linesAtOnce = 50_000

    /// The events of an order in the month: those lines are judged one by one that have facts of
    /// their own, one stands for all others.
    fileprivate mutating func add(
        order id: Int64, in store: Store, _ report: (_ lines: Int) throws -> Void
    ) throws {
        guard let file = try store.incomingFile(id: id) else { return }
        for line in file.lines where MonthFigure.purposes.contains(line.purpose) {
            add(line.line, of: file.payment)
        }
        let plain = file.payment.events(
            of: IncomingPayment.Line(
                id: IncomingPaymentFile.plainLine, person: 0, sum: .zero, months: [], isPenalty: false),
            in: month
        ).map(\.status)
        guard !plain.isEmpty, file.lines.count < file.record.lineCount else { return }
        let own = Set(file.lines.map(\.id))
        let end = IncomingLine.id(id + 1, 0)
        var first = IncomingLine.id(id, 0)
        while first < min(end, IncomingLine.id(id, file.record.lineCount + 1)) {
            let next = first + Int64(Self.linesAtOnce)
            try addPlain(first..<min(next, end), plain, except: own, in: store)
            first = next
            try report(min(file.record.lineCount, Int(first & IncomingLine.places)))
        }
    }

    /// Lines without facts of their own, all with the same events.
    private mutating func addPlain(
        _ ids: Range<Int64>, _ statuses: [LineStatus], except own: Set<Int64>, in store: Store
    ) throws {
        var persons: [[Int64]] = [[], []]
        var sums: [Int64] = [0, 0]
        let (social, penalty) = (PaymentPurpose.social.rawValue, PaymentPurpose.socialPenalty.rawValue)
        try store.database.each(
            "SELECT id, iin, purpose, tiyn FROM incoming_line WHERE id >= ? AND id < ?",
            [.integer(ids.lowerBound), .integer(ids.upperBound)]
        ) { row in
            let purpose = row.integer(2)
            guard purpose == social || purpose == penalty else { return }
            guard own.isEmpty || !own.contains(row.integer(0)) else { return }
            let place = purpose == social ? 0 : 1
            persons[place].append(row.integer(1))
            sums[place] += row.integer(3)
        }
        for (place, purpose) in MonthFigure.purposes.enumerated() where !persons[place].isEmpty {
            for status in statuses {
                add(.lines(purpose, status), persons: persons[place], Tenge(tiyn: sums[place]))
            }
        }
    }
}
