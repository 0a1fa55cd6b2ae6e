extension Store {
    /// p.5 (2): a sum of an operator's data, typed by hand.
    ///
    /// - Throws: ``Refused`` with `E-DICT` for an operator that has no card.
    func recordDeclared(_ values: FormValues, draft: Int64) throws -> ActOutcome {
        let worker = try requireOperator()
        let context = try formContext()
        let problems = PlatformForms.declared.problems(in: values, context)
        guard problems.isEmpty, let kind = PlatformPaymentKind(rawValue: values["kind"] ?? "") else {
            throw Refused(problems)
        }
        let iin = try IIN((values["iin"] ?? "").trimmed)
        let month = try MonthEntry.read(values["month"] ?? "", today: context.today)
        let entry = PlatformEntry(
            .declared(try Tenge(values["sum"] ?? ""), document: (values["document"] ?? "").squeezed),
            on: context.today)
        let draft = DraftKey(PlatformForms.declared.code, draft)
        return try perform("record", on: PlatformUpkeep.line, note: entry.kind, ending: draft) {
            _, now in
            let number = (values["operator"] ?? "").trimmed
            guard let platform = try platformOperator(number: number) else {
                throw Refused([
                    Problem(key: "operator", message: .unknownOperator, citation: .order129("5.2"))
                ])
            }
            let line = try platformLine(platform.id, iin.number, month, kind, at: now)
            try insertPlatformFact(entry, of: line, nil, at: now, by: worker)
            let law = PlatformLaw(store: self)
            try law.keep(line, at: now, by: worker)
            let after = try platformLineRecord(id: line)?.line.status
            return (ActOutcome(change: after?.label), line)
        }
    }

    /// Writes the sums of a piece of a file; each performer is brought to them once.
    ///
    /// Must run inside a transaction.
    func addDeclared(_ sums: [DeclaredSum], run: Int64, at now: Moment, by worker: Operator) throws {
        for sum in sums {
            let line = try platformLine(sum.platform, sum.iin.number, sum.month, sum.kind, at: now)
            let entry = PlatformEntry(.declared(sum.sum, document: sum.document), on: now.date, run: run)
            try insertPlatformFact(entry, of: line, nil, at: now, by: worker)
            try database.execute(
                "UPDATE platform_line SET version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?",
                [.moment(now), .integer(worker.id), .integer(line)])
        }
        try bringPlatformLines(of: Set(sums.map(\.iin.number)).sorted(), at: now)
    }
}

/// A row of a file of an operator's data.
struct DeclaredSum {
    let platform: Int64
    let iin: IIN
    let month: YearMonth
    let kind: PlatformPaymentKind
    let sum: Tenge
    let document: String
}
