/// Which rows of which list a figure of a month counts.
///
/// The figures are counted by the law (``MonthCount``); a test holds that each list has as many
/// rows and, where it sums them, the same sum.
extension MonthFigure {
    /// The list behind the figure.
    public var list: JournalSpec {
        switch self {
        case .participants: .participants
        case .lines(_, .partRefunded), .lines(_, .refunded): .contributionRefunds
        case .lines: .incomingLines
        case .recipients: .recipients
        case .paid, .returned: .socialMoney
        }
    }

    private static let nothing = SQLCondition("false")

    /// The days of a figure for an index of texts.
    private static func days(_ figure: JournalFigure) -> [SQLValue] {
        [.date(figure.from), .date(figure.to.adding(days: 1))]
    }

    private static let entered = "('entered', 'part-refunded', 'refunded')"

    /// Lines `l` of orders `i`.
    static func lineCondition(_ figure: JournalFigure, isFew: Bool) -> SQLCondition {
        guard case .lines(let purpose, let status)? = MonthFigure(code: figure.code) else { return nothing }
        switch status {
        case .received: return ofOrders(by: "arrived_on", purpose, figure, isFew: isFew)
        case .entered:
            return ofOrders(by: "entered_on", purpose, figure, isFew: isFew)
                .and("coalesce(l.status, i.plain_status) IN \(entered)")
        case .mismatch, .returned:
            let kind = status == .mismatch ? "mismatch" : "payer-returned"
            return SQLCondition(
                """
                +l.purpose = ? AND l.id IN (
                    SELECT f.line_id FROM incoming_fact f
                    WHERE f.happened_on >= ? AND f.happened_on < ? AND f.kind = '\(kind)' AND \(stands("f"))
                        AND NOT EXISTS (SELECT 1 FROM incoming_fact o
                            WHERE o.line_id = f.line_id AND o.kind = f.kind AND o.id < f.id AND \(stands("o"))))
                """, [.integer(purpose.rawValue)] + days(figure))
        case .awaiting, .partRefunded, .refunded: return nothing
        }
    }

    private static func stands(_ fact: String) -> String {
        "NOT EXISTS (SELECT 1 FROM incoming_fact c WHERE c.corrects = \(fact).id)"
    }

    /// Lines of the orders to which something happened as a whole: few are looked up by their
    /// orders, of many the list is walked along between the first and the last order.
    private static func ofOrders(
        by day: String, _ purpose: PaymentPurpose, _ figure: JournalFigure, isFew: Bool
    ) -> SQLCondition {
        let days = days(figure)
        let orders = "FROM incoming_payment o WHERE o.\(day) >= ? AND o.\(day) < ?"
        let bounds =
            isFew
            ? SQLCondition(
                """
                l.id IN (SELECT x.id FROM incoming_payment o CROSS JOIN incoming_line x ON x.payment_id = o.id
                    WHERE o.\(day) >= ? AND o.\(day) < ?)
                """, days)
            : SQLCondition(
                """
                l.id >= (SELECT min(o.id) << 24 \(orders)) AND l.id < (SELECT (max(o.id) + 1) << 24 \(orders))
                """, days + days)
        return bounds.and(
            "i.\(day) >= ? AND i.\(day) < ? AND +l.purpose = ?", days + [.integer(purpose.rawValue)])
    }

    /// Refunds `f` of lines `l`: the one after which nothing was left, and all others.
    static func refundCondition(_ figure: JournalFigure) -> SQLCondition {
        guard case .lines(let purpose, let status)? = MonthFigure(code: figure.code) else { return nothing }
        let isLast = """
            (l.status = 'refunded' AND NOT EXISTS (SELECT 1 FROM incoming_fact o
                WHERE o.line_id = f.line_id AND o.kind = 'refunded' AND o.id > f.id AND \(stands("o"))))
            """
        return SQLCondition(
            "f.happened_on >= ? AND f.happened_on < ? AND +l.purpose = ?",
            days(figure) + [.integer(purpose.rawValue)]
        ).and(status == .refunded ? isLast : "NOT \(isLast)")
    }

    /// Persons `p` for whom a contribution was entered.
    static func participantCondition(_ figure: JournalFigure, isFew: Bool) -> SQLCondition {
        let days = days(figure)
        let line = """
            l.purpose = \(PaymentPurpose.social.rawValue)
                AND i.entered_on >= ? AND i.entered_on < ? AND coalesce(l.status, i.plain_status) IN \(entered)
            """
        guard isFew else {
            return SQLCondition(
                """
                EXISTS (SELECT 1 FROM incoming_line l CROSS JOIN incoming_payment i ON i.id = l.payment_id
                    WHERE l.iin = CAST(p.iin AS INTEGER) AND \(line))
                """, days)
        }
        return SQLCondition(
            """
            p.iin IN (SELECT printf('%012d', l.iin) FROM incoming_payment i
                CROSS JOIN incoming_line l ON l.payment_id = i.id WHERE \(line))
            """, days)
    }

    /// Payments `r` in a state at the end of the days.
    static func recipientCondition(_ figure: JournalFigure) -> SQLCondition {
        guard case .recipients(let kind, let status)? = MonthFigure(code: figure.code) else { return nothing }
        let states = SQLCondition(
            """
            r.id IN (SELECT s.payment_id FROM social_state s WHERE s.status = ? AND s.from_on <= ?
                AND s.until_on > ?\(status == .terminated ? " AND s.from_on >= ?" : ""))
            """,
            [.text(status.rawValue), .date(figure.to), .date(figure.to)]
                + (status == .terminated ? [.date(figure.from)] : []))
        return kind.map { states.and("+r.kind = ?", [.text($0.rawValue)]) } ?? states
    }

    /// Rows `f` of p.12 (25).
    static func moneyCondition(_ figure: JournalFigure) -> SQLCondition {
        let row: String
        switch MonthFigure(code: figure.code) {
        case .paid(let kind)?: row = kind.rawValue
        case .returned?: row = "returned"
        default: return nothing
        }
        return SQLCondition(
            "f.happened_on >= ? AND f.happened_on < ? AND \(JournalSpec.moneyRow) = ?",
            days(figure) + [.text(row)])
    }
}

extension SQLCondition {
    fileprivate func and(_ more: String, _ values: [SQLValue] = []) -> SQLCondition {
        SQLCondition(sql + " AND " + more, self.values + values)
    }
}
