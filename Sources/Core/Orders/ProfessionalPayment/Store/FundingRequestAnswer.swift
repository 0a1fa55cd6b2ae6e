/// p.25: what the latest funding request asks of an employer, for the remittance that answers it.
struct AskedOfEmployer: Hashable, Sendable {
    let list: Int64
    let months: ClosedRange<YearMonth>
    let total: Tenge

    var remark: Filling.Remark {
        let last = months.upperBound.shown
        return Filling.Remark(
            Localized(
                ru: "Потребность № \(list) за \(last): к переводу \(total.shown) ₸; период подставлен",
                kk: "№ \(list) қажеттілік, \(last): аударуға \(total.shown) ₸; кезең қойылды"))
    }
}

extension Store {
    /// - Returns: `nil` where the latest request asks nothing of the employer.
    func askedOf(employer id: Int64) throws -> AskedOfEmployer? {
        let found = try database.first(
            """
            SELECT l.id, l.month, coalesce(sum(n.total), 0), coalesce(sum(n.arrears), 0)
            FROM need_list l JOIN need_line n ON n.list_id = l.id
            WHERE l.id = (SELECT max(id) FROM need_list) AND n.employer_id = ?
            """, [.integer(id)]
        ) { row in
            (list: row.optionalInteger(0), month: row.month(1), total: row.tenge(2), arrears: row.tenge(3))
        }
        guard let found, let list = found.list, let month = found.month else { return nil }
        var first = month
        if found.arrears > .zero {
            let earliest = try database.first(
                "SELECT min(month) FROM month_balance WHERE employer_id = ? AND month < ? AND shortage > 0",
                [.integer(id), .text(month.iso)]
            ) { $0.month(0) }
            first = (earliest ?? nil) ?? month
        }
        return AskedOfEmployer(list: list, months: first...month, total: found.total)
    }
}
