/// Reads a payment order that is a table: judged whole, then written as that of a bank's file, and
/// nothing of it is written while one row is wrong (p.9).
///
/// A list of a million persons comes as MT102, which is read line by line; a table is read at once.
struct PaymentOrderTable: ImportReading {
    let store: Store
    let file: ImportFile
    let format: ImportFormat
    let refusals: RefusedFile
    var report: ImportReport

    private struct Line {
        let iin: IIN
        let told: ToldPerson
        let sum: Tenge
        let purpose: PaymentPurpose
        let months: [YearMonth]
    }

    /// Rows between two progress reports.
    private static let step = 1_000

    init(_ job: ImportJob) {
        store = job.store
        file = job.file
        format = job.format
        refusals = job.refusals
        report = job.report
    }

    func close(_ database: Database) -> Int64? { report.record?.id }

    mutating func read(_ progress: WorkProgress) throws {
        let rows = try file.rows()
        guard rows.count <= IncomingLine.places else { throw FileFlaw.tooLong }
        let today = store.clock.now().date
        var first: ImportRow?
        var lines: [Line] = []
        var found: [Int: RowRefusal] = [:]
        for (index, (number, cells)) in rows.enumerated() {
            if index.isMultiple(of: Self.step) { try progress.report(.judging, index, of: rows.count) }
            do throws(RowRefusal) {
                let row = try file.row(number, cells, format, today: today)
                if let first { try Self.compare(row, first) } else { try Self.judgeDocument(row, today) }
                first = first ?? row
                lines.append(try Self.line(row))
            } catch {
                found[index] = error
            }
        }
        guard let first else { return refuse(rows, found) }
        let head = try Self.head(first, lines)
        if found.isEmpty {
            let sum = lines.reduce(Tenge.zero) { $0 + $1.sum }
            if sum != head.total {
                let refusal = RowRefusal(.orderTotal(difference: head.total - sum), column: "total")
                found = Dictionary(uniqueKeysWithValues: rows.indices.map { ($0, refusal) })
            }
        }
        guard found.isEmpty else { return refuse(rows, found) }
        if try store.knows(head) { throw FileFlaw.knownDocument(head) }
        try write(first, head, lines, progress)
    }

    /// One wrong row keeps all of them out: each is given back, with its reason.
    private mutating func refuse(_ rows: [(line: Int, cells: [String])], _ found: [Int: RowRefusal]) {
        let wrong = found.keys.sorted().map { rows[$0].line }
        refusals.add(rows, found, others: .wholeOrder(wrong: wrong))
        report.refused = rows.count
    }

    private mutating func write(
        _ row: ImportRow, _ head: IncomingPayment.Head, _ lines: [Line], _ progress: WorkProgress
    ) throws {
        let new = NewIncomingPayment(
            head: head, senderName: row.text("sender_name"), senderAccount: row.text("sender_account"),
            receiver: row.text("receiver"), receiverName: row.text("receiver_name"),
            receiverAccount: row.text("receiver_account"), lineCount: lines.count,
            assignment: row.text("assignment"), basis: nil)
        let note = "\(format.source.code): \(lines.count) + 0 + 0"
        let (id, doubts) = try store.writeIncomingPayment(new, period: nil, note: note, progress) { staging in
            for line in lines { try staging.add(line.told, line.iin, line.sum, line.purpose, line.months) }
        }
        report.accepted = lines.count
        report.record = RecordLink("incoming-payment", id)
        if let ahead = lines.flatMap(\.months).max(), ahead > store.clock.now().date.yearMonth {
            report.warnings.add(.monthAhead)
        }
        report.tell(head, new.senderName, doubts)
    }

    // MARK: Judging

    /// - Throws: what is wrong with the document, at its column.
    private static func judgeDocument(_ row: ImportRow, _ today: CivilDate) throws(RowRefusal) {
        if let refusal = Message.refusal(ofDocumentNumber: row.text("document"), withDigit: true) {
            throw RowRefusal(refusal, column: "document")
        }
        let dated = row.date("dated_on") ?? today
        if dated > today { throw RowRefusal(.future, column: "dated_on") }
        guard let sent = row.date("sent_on") else { return }
        if sent > today { throw RowRefusal(.future, column: "sent_on") }
        if sent < dated { throw RowRefusal(.documentBeforeSending, column: "sent_on") }
    }

    /// - Throws: the first column of the document that differs from that of the first row.
    private static func compare(_ row: ImportRow, _ first: ImportRow) throws(RowRefusal) {
        for column in documentColumns where row.text(column.name) != first.text(column.name) {
            throw RowRefusal(code: "E-ALT", column: column.name, text: RowRefusal.otherDocument)
        }
    }

    private static func line(_ row: ImportRow) throws(RowRefusal) -> Line {
        guard let iin = row.iin, let purpose = PaymentPurpose(code: row.text("purpose")), let sum = row.sum
        else { throw RowRefusal(.required) }
        let born = row.date("birth")
        // The number of a foreigner does not tell it.
        guard born != nil || iin.birthDate != nil else { throw RowRefusal(.required, column: "birth") }
        let told = ToldPerson(
            surname: row.text("surname"), givenName: row.text("given_name"),
            patronymic: row.text("patronymic"), birthDate: born)
        let months: [YearMonth]
        do throws(Message) {
            months = try Self.months(row.text("months"))
        } catch {
            throw RowRefusal(error, column: "months")
        }
        return Line(iin: iin, told: told, sum: sum, purpose: purpose, months: months)
    }

    /// Months with blanks, commas or semicolons between them; each once, in order.
    private static func months(_ text: String) throws(Message) -> [YearMonth] {
        var months: Set<YearMonth> = []
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
            months.insert(try ImportColumn.month(String(word)))
        }
        guard !months.isEmpty else { throw .period }
        return months.sorted()
    }

    private static func head(_ row: ImportRow, _ lines: [Line]) throws -> IncomingPayment.Head {
        guard let dated = row.date("dated_on"), let purpose = PaymentPurpose(code: row.text("purpose")) else {
            throw Message.required
        }
        return IncomingPayment.Head(
            sender: row.text("sender"), number: row.text("document"), datedOn: dated,
            sentOn: row.date("sent_on") ?? dated, purpose: purpose, total: row.sum("total") ?? .zero)
    }
}

extension RowRefusal {
    /// Other rows are wrong.
    fileprivate static func wholeOrder(wrong lines: [Int]) -> RowRefusal {
        let named = lines.prefix(3).map(String.init).joined(separator: ", ")
        let more = lines.count - 3
        return RowRefusal(
            code: "E-TOTAL", column: nil,
            text: Localized(
                ru: "Поручение принимается целиком. Исправьте: строка \(named)"
                    + (more > 0 ? " и ещё \(more)" : ""),
                kk: "Тапсырма тұтас қабылданады. Түзетіңіз: \(named)-жол"
                    + (more > 0 ? " және тағы \(more)" : "")))
    }

    fileprivate static let otherDocument = Localized(
        ru: "Не так, как в первой строке: в файле должно быть одно поручение",
        kk: "Бірінші жолдағыдай емес: файлда бір тапсырма болуға тиіс")
}
