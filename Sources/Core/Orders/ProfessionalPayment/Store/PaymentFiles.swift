/// A payment file that was written and read back.
public struct PaymentFile: Hashable, Sendable {
    /// № of the order.
    public let number: Int64
    public let bic: String
    public let fileName: String
    public let count: Int
    public let total: Tenge
}

extension Store {
    /// Writes the payment orders of a recorded batch: a file for each bank of the
    /// recipients, since an MT102 message names one beneficiary's bank (`:57B:`) and its
    /// list is credited within it.
    ///
    /// Each file is read back and compared before it counts.
    ///
    /// - Throws: ``Message/external(_:)`` naming a setting that is not set,
    ///   before anything is written; ``Message/total`` when a file does not
    ///   read back as it should; ``Stopped``. Then no number is taken and every file is as
    ///   it was before.
    public func writePaymentOrders(
        batchID: Int64, to directory: String, _ progress: WorkProgress = .unobserved
    ) throws -> [PaymentFile] {
        guard let batch = try disbursementBatch(id: batchID) else { throw Message.dictionary }
        guard batch.isRecorded else {
            throw Message.state(Localized(ru: "черновик", kk: "қаралама"))
        }
        let groups = try database.rows(
            """
            SELECT bic, count(*), sum(sum) FROM payout_line WHERE batch_id = ? AND sum > 0 GROUP BY bic ORDER BY bic
            """,
            [.integer(batchID)]
        ) { (bic: $0.text(0), count: Int($0.integer(1)), total: $0.tenge(2)) }
        let names = Dictionary(
            try banks(withHistorical: true).map { ($0.bic, $0.name) }, uniquingKeysWith: { first, _ in first }
        )
        let heads = try groups.map { try head(batch, $0.bic, names[$0.bic] ?? .same($0.bic)) }
        try TextFile.makeDirectory(directory)
        // Files take their names when all are whole and their numbers are kept.
        func path(_ file: PaymentFile) -> String { directory + "/" + file.fileName }
        var files: [PaymentFile] = []
        defer { for file in files { TextFile.remove(path(file) + ".new") } }
        try perform("write", on: "payment-order") { database, now in
            // Each line is written and read back.
            var count = try progress.begin(.writing, of: groups.reduce(0) { $0 + $1.count * 2 })
            for (group, head) in zip(groups, heads) {
                let number = try orderNumber(batchID, group.bic, group.count, group.total, at: now)
                var order = head
                order.number = String(number)
                order.reference = "GCVP-\(padded(Int(number), 11))"
                let file = PaymentFile(
                    number: number, bic: group.bic,
                    fileName: try outgoingName("mt102-\(padded(Int(number), 6))-\(group.bic).txt", nil),
                    count: group.count, total: group.total)
                files.append(file)
                try write(order, batchID, to: path(file) + ".new", &count)
                try readBack(file, order, path(file) + ".new", &count)
            }
            return ((), batchID)
        }
        for file in files { try TextFile.move(path(file) + ".new", to: path(file)) }
        return files
    }

    /// Writing the same batch again keeps its numbers.
    private func orderNumber(_ batch: Int64, _ bic: String, _ count: Int, _ total: Tenge, at now: Moment)
        throws -> Int64
    {
        let known = try database.first(
            "SELECT id FROM payment_order WHERE batch_id = ? AND bic = ?", [.integer(batch), .text(bic)]
        ) { $0.integer(0) }
        if let known { return known }
        let number = try nextNumber("payment-order")
        try database.execute(
            "INSERT INTO payment_order (id, batch_id, bic, items, total, made_at) VALUES (?, ?, ?, ?, ?, ?)",
            [
                .integer(number), .integer(batch), .text(bic), .integer(Int64(count)), .integer(total.tiyn),
                .moment(now),
            ])
        return number
    }

    private func head(_ batch: DisbursementBatch, _ bic: String, _ name: Localized) throws -> PaymentOrder {
        let account = try IBAN(try require(.paymentAccount))
        let banks = BankList(try banks(withHistorical: true).map { ($0.code, $0.bic) })
        guard let ownBank = banks.bic(of: account) else { throw Message.dictionary }
        let target = try require(SettingSpec.bank(bic, name)).split(separator: " ").map(String.init)
        // Months of before may be paid with it: the assignment names all of them.
        let paid = try database.rows(
            "SELECT DISTINCT month FROM payout_line WHERE batch_id = ? AND bic = ? AND sum > 0 ORDER BY month",
            [.integer(batch.id), .text(bic)]
        ) { $0.month(0) }.compactMap(\.self)
        let months = paid.count == 1 ? paid[0].said.ru : MonthRuns.shown(paid)
        return PaymentOrder(
            sender: try require(.sender), receiver: "I102SGROSS000000U3003", reference: "",
            payer: .init(
                name: "НАО ГК Правительство для граждан", number: "160440007161", account: account.text,
                chief: try require(.chief), accountant: try setting(SettingSpec.accountant.name),
                sector: 1),
            payerBank: ownBank, beneficiaryBank: bic,
            beneficiary: .init(
                name: name.ru, number: target.last ?? "", account: target.first ?? "", sector: 4),
            number: "", date: clock.now().date, purposeCode: try require(.purposeCode), priority: "50",
            assignment: "Профессиональная выплата за счет средств работодателя за \(months)")
    }

    private func write(
        _ order: PaymentOrder, _ batchID: Int64, to path: String, _ count: inout WorkCount
    ) throws {
        let sink = try FileSink(path)
        var writer = MT102Writer(.one) { try sink.write(line: $0) }
        try writer.begin(order)
        let rows = try database.cursor(
            """
            SELECT l.sum, p.surname, p.given_name, coalesce(p.patronymic, ''), p.birth_date, p.iin, l.account, l.month
            FROM payout_line l CROSS JOIN person p ON p.id = l.person_id
            WHERE l.batch_id = ? AND l.bic = ? AND l.sum > 0 ORDER BY l.id
            """,
            [.integer(batchID), .text(order.beneficiaryBank)])
        while try rows.next() {
            try count.advance()
            let row = rows.row
            try writer.add(
                PaymentItem(
                    number: writer.count + 1, sum: row.tenge(0), surname: row.text(1), givenName: row.text(2),
                    patronymic: row.text(3), birthDate: row.day(4), iin: row.text(5),
                    account: row.optionalText(6),
                    period: row.month(7)))
        }
        try writer.end(order.date)
        try sink.finish()
    }

    /// Sums, counts, accounts and ИИН of the file as it lies on the disk.
    private func readBack(
        _ file: PaymentFile, _ order: PaymentOrder, _ path: String, _ count: inout WorkCount
    ) throws {
        let banks = BankList(try banks(withHistorical: true).map { ($0.code, $0.bic) })
        let summary = try MT102.check(file: path, banks: banks) { _ in try count.advance() }
        guard summary.flaws.isEmpty, summary.count == file.count, summary.total == file.total,
            summary.order.number == order.number,
            summary.order.beneficiary.account == order.beneficiary.account
        else { throw Message.total }
    }
}
