/// A month of the monthly information as it stands in the store (p.7 (2)).
public struct InformationMonth: Hashable, Sendable {
    /// That an operator closed it.
    public struct Closing: Hashable, Sendable {
        public let at: Moment
        public let operatorName: String
    }

    /// That it was submitted (ұсынылды / передано).
    public struct Submission: Hashable, Sendable {
        public let on: CivilDate
        /// Empty where there was no letter.
        public let letter: String
        public let enteredAt: Moment
        public let operatorName: String
        /// Why this takes the place of an earlier one.
        public let reason: String?
    }

    public let month: YearMonth
    /// What its figures are now.
    public let figures: [MonthFigure: MonthTally]
    /// How many records they were counted by, so that a closing knows what the operator saw.
    let counted: Counted
    public let closing: Closing?
    /// As they were kept at the closing, and at the submission.
    let kept: [MonthFigure: MonthTally]
    let submitted: [MonthFigure: MonthTally]?
    /// In the order of entry; the last one stands.
    public let submissions: [Submission]

    public var submission: Submission? { submissions.last }
    public var corrections: [MonthInformation.Correction] {
        MonthInformation.corrections(kept, submitted, now: figures)
    }

    /// By how many records the two parts of a month were counted, and by the end of which day.
    struct Counted: Hashable {
        var lines: Int64?
        var recipients: Int64?
        var on: CivilDate?
    }
}

extension YearMonth {
    /// As a column has it: 202610.
    var stored: SQLValue { .integer(number) }
    /// The bounds of its days for an index of texts: from the first, before the second.
    var bounds: [SQLValue] { [.date(firstDay), .date(next.firstDay)] }
}

extension Store {
    /// What is kept of a month; what waits to be counted is as it was counted last.
    func informationMonth(_ month: YearMonth) throws -> InformationMonth {
        let closing = try database.first(
            """
            SELECT c.closed_at, coalesce(o.name, '') FROM information_closing c
            LEFT JOIN operator o ON o.id = c.operator_id WHERE c.month = ?
            """, [month.stored]
        ) { row in row.instant(0).map { InformationMonth.Closing(at: $0, operatorName: row.text(1)) } }
        let submissions = try database.rows(
            """
            SELECT s.submitted_on, s.letter, s.entered_at, coalesce(o.name, ''), s.reason
            FROM information_submission s LEFT JOIN operator o ON o.id = s.operator_id
            WHERE s.month = ? ORDER BY s.id
            """, [month.stored]
        ) { row -> InformationMonth.Submission? in
            guard let on = row.day(0), let entered = row.instant(2) else { return nil }
            return InformationMonth.Submission(
                on: on, letter: row.text(1), enteredAt: entered, operatorName: row.text(3),
                reason: row.optionalText(4))
        }.compactMap(\.self)
        let submitted = try keptFigures(of: month, "submitted")
        return InformationMonth(
            month: month, figures: try informationFigures(of: month),
            counted: try informationCounted(of: month)?.counted ?? InformationMonth.Counted(),
            closing: closing ?? nil, kept: try keptFigures(of: month, "closed"),
            submitted: submitted.isEmpty ? nil : submitted, submissions: submissions)
    }

    /// By what a month was counted, and what there is to count; `nil` of a month of which nothing
    /// was ever recorded.
    func informationCounted(
        of month: YearMonth
    ) throws -> (counted: InformationMonth.Counted, lines: Int64, recipients: Int64)? {
        try database.first(
            """
            SELECT lines_counted, recipients_counted, counted_on, lines, recipients
            FROM information_month WHERE month = ?
            """, [month.stored]
        ) { row in
            (
                InformationMonth.Counted(
                    lines: row.optionalInteger(0), recipients: row.optionalInteger(1), on: row.day(2)),
                row.integer(3), row.integer(4)
            )
        }
    }

    func informationFigures(of month: YearMonth) throws -> [MonthFigure: MonthTally] {
        try figures(
            "SELECT code, count, persons, tiyn FROM information_figure WHERE month = ?", [month.stored])
    }

    private func keptFigures(of month: YearMonth, _ stage: String) throws -> [MonthFigure: MonthTally] {
        try figures(
            "SELECT code, count, persons, tiyn FROM information_kept WHERE month = ? AND stage = ?",
            [month.stored, .text(stage)])
    }

    private func figures(_ sql: String, _ values: [SQLValue]) throws -> [MonthFigure: MonthTally] {
        let rows = try database.rows(sql, values) { row in
            (
                MonthFigure(code: row.text(0)),
                MonthTally(count: Int(row.integer(1)), persons: Int(row.integer(2)), sum: row.tenge(3))
            )
        }
        return Dictionary(
            rows.compactMap { figure, tally in figure.map { ($0, tally) } }, uniquingKeysWith: { $1 })
    }

    /// What is open of the orders that a month is about.
    func remains(of month: YearMonth) throws -> MonthRemains {
        let purposes = PaymentPurpose.sql(MonthFigure.purposes)
        let last = SQLValue.date(month.lastDay)
        func count(_ sql: String) throws -> Int {
            Int(try database.first(sql, [last]) { $0.integer(0) } ?? 0)
        }
        // Of a million lines only those with facts of their own are looked at.
        let own =
            "SELECT DISTINCT f.line_id FROM incoming_fact f WHERE f.payment_id = i.id AND f.line_id IS NOT NULL"
        func plain(_ status: String, _ day: String) throws -> Int {
            try count(
                """
                SELECT coalesce(sum(i.line_count - (SELECT count(*) FROM (\(own)))
                    + (SELECT count(*) FROM incoming_line l WHERE l.id IN (\(own)) AND l.status = '\(status)')), 0)
                FROM incoming_payment i
                WHERE i.status IN ('awaiting', 'received') AND i.plain_status = '\(status)' AND \(day) <= ?
                    AND i.learned_at IS NOT NULL AND i.purpose IN (\(purposes))
                """)
        }
        return MonthRemains(
            awaiting: try plain("awaiting", "i.dated_on"), received: try plain("received", "i.arrived_on"),
            mismatched: try count(
                """
                SELECT count(*) FROM incoming_line l CROSS JOIN incoming_payment i ON i.id = l.payment_id
                WHERE l.status = 'mismatch' AND i.arrived_on <= ? AND l.purpose IN (\(purposes))
                """))
    }
}
