/// A month of a case.
struct PaidMonth: Hashable {
    let caseID: Int64
    let month: YearMonth

    init(_ line: DisbursementLine) {
        caseID = line.caseID
        month = line.month
    }

    init?(_ row: borrowing Row) {
        guard let month = row.month(1) else { return nil }
        caseID = row.integer(0)
        self.month = month
    }
}

extension Store {
    /// Pays a line of a draft although a question about its month is open: the reason stands
    /// on the list.
    ///
    /// - Throws: ``Refused`` with `E-REASON`; ``Message/immutable`` for a recorded list;
    ///   ``Message/state(_:)`` for a line that is left out for something else, or paid.
    public func payOpenQuestion(line id: Int64, because reason: String) throws {
        _ = try requireOperator()
        let reason = reason.squeezed
        guard !reason.isEmpty else {
            throw Refused([Problem(key: "reason", message: .reason, citation: Citation(.order526, "26"))])
        }
        let found = try database.first(
            """
            SELECT n.case_id, n.month, l.month, l.state, n.reason, n.sum FROM payout_line n
            JOIN payout_batch l ON l.id = n.batch_id WHERE n.id = ?
            """, [.integer(id)]
        ) { row in
            (
                caseID: row.integer(0), month: row.month(1), batch: row.month(2), state: row.text(3),
                note: row.text(4), sum: row.tenge(5)
            )
        }
        guard let found, let month = found.month, let batch = found.batch else { throw Message.dictionary }
        guard found.state == "draft" else { throw Message.immutable }
        guard DisbursementNote(rawValue: found.note)?.isQuestion == true, found.sum == .zero else {
            throw Message.state(
                DisbursementNote(rawValue: found.note)?.label
                    ?? Localized(ru: "к выплате", kk: "төленеді"))
        }
        let ready = try withheld(found.caseID, month, of: batch)
        try perform("pay", on: "payout", note: month.iso) { database, _ in
            try database.execute(
                "UPDATE payout_line SET sum = ?, paid_because = ? WHERE id = ?",
                [.integer(ready.tiyn), .text(reason), .integer(id)])
            try database.execute(
                """
                UPDATE payout_batch SET line_count = line_count + 1, excluded_count = excluded_count - 1,
                    total = total + ? WHERE id = (SELECT batch_id FROM payout_line WHERE id = ?)
                """, [.integer(ready.tiyn), .integer(id)])
            return ((), id)
        }
    }

    /// - Throws: ``Message/listChanged`` when nothing is held back any more.
    private func withheld(_ caseID: Int64, _ month: YearMonth, of batch: YearMonth) throws -> Tenge {
        var held = Tenge.zero
        try eachDisbursementLine(batch) { line in
            if line.caseID == caseID, line.month == month { held = line.withheld }
        }
        guard held > .zero else { throw Message.listChanged }
        return held
    }

    /// The reasons given in the draft of a month: a list that is formed anew keeps them.
    func paidBecause(_ month: YearMonth) throws -> [PaidMonth: String] {
        let given = try database.rows(
            """
            SELECT n.case_id, n.month, n.paid_because FROM payout_line n
            JOIN payout_batch l ON l.id = n.batch_id
            WHERE l.month = ? AND l.state = 'draft' AND n.paid_because IS NOT NULL
            """, [.text(month.iso)]
        ) { row in PaidMonth(row).map { ($0, row.text(2)) } }
        return Dictionary(given.compactMap(\.self), uniquingKeysWith: { first, _ in first })
    }
}
