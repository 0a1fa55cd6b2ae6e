/// Writes the lines of a payment order that nothing shows yet, and the months that they will give
/// the register of contributions.
final class PaymentOrderStaging {
    private let store: Store
    private let payment: Int64
    private let head: IncomingPayment.Head
    private let period: YearMonth?
    private let progress: WorkProgress
    private let lineCount: Int
    private var keys: PersonKeys
    private let lines: BulkInsert
    private let names: BulkInsert
    private let months: ContributionInsert
    private let payer: Int64
    private var doubts = IncomingDoubts()
    private var place = 0
    /// Lines that are judged and not written yet.
    private var pending: [Pending] = []
    /// Months, to be sorted in the order of the register.
    private var entries: [Entry] = []

    private struct Pending {
        let iin: UInt64
        let sum: Tenge
        let purpose: PaymentPurpose
        let month: YearMonth
        /// The others, of a line for several.
        var more: [YearMonth] = []
        let doubt: LineDoubt
        let told: ToldPerson?
    }

    private struct Entry {
        let person: Int64
        let tiyn: Int64
        let place: Int32
        let month: Int32
        let purpose: PaymentPurpose
    }

    /// Lines whose months are sorted together: 24 MB.
    private static let chunk = 1_000_000

    init(
        _ store: Store, payment: Int64, _ new: NewIncomingPayment, period: YearMonth?,
        _ progress: WorkProgress
    ) throws {
        guard let delivery = try store.delivery(.incomingPayment, payment) else { throw Message.dictionary }
        self.store = store
        self.payment = payment
        head = new.head
        self.period = period
        self.progress = progress
        lineCount = new.lineCount
        payer = Int64(head.sender) ?? 0
        keys = try PersonKeys(store.database, rowCount: lineCount)
        lines = try store.database.bulkInsert(
            """
            INSERT INTO incoming_line (id, payment_id, iin, purpose, tiyn, month, doubt, more)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """)
        names = try store.database.bulkInsert(
            """
            INSERT INTO incoming_name (line_id, surname, given_name, patronymic, birth_date)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """)
        months = try ContributionInsert(store.database, delivery: delivery)
        lines.bind(2, payment)
        entries.reserveCapacity(min(lineCount, Self.chunk))
    }

    // MARK: Judging

    func add(_ item: borrowing PaymentFileItem) throws {
        guard let iin = item.iinNumber, let month = item.period ?? period else { throw Message.required }
        let key = try keys.key(of: iin)
        if key > 0, try isKnownAsTold(key, item) {
            return try add(
                Pending(
                    iin: iin, sum: item.sum, purpose: head.purpose, month: month, doubt: [], told: nil), key)
        }
        let told = ToldPerson(
            surname: item.text(item.surname).squeezed, givenName: item.text(item.givenName).squeezed,
            patronymic: item.text(item.patronymic).squeezed, birthDate: item.born)
        try add(told, iin: iin, key, item.sum, head.purpose, [month])
    }

    /// A message without a list: the payer pays for himself.
    func add(payer: PaymentOrder.Party) throws {
        guard let month = period, let iin = try? IIN(payer.number) else {
            throw FileFlaw.whole(
                Localized(
                    ru:
                        ":50:/IDN/: в MT100 нет списка, и плательщик – не физическое лицо: за кого платят, не указано",
                    kk:
                        ":50:/IDN/: MT100 хабарында тізім жоқ, ал төлеуші жеке тұлға емес: кім үшін төленгені көрсетілмеген"
                ))
        }
        let words = Employer.withoutLegalForm(payer.name).squeezed.split(separator: " ").map(String.init)
        let told = ToldPerson(
            surname: words.first ?? "", givenName: words.count > 1 ? words[1] : "",
            patronymic: words.dropFirst(2).joined(separator: " "), birthDate: iin.birthDate)
        try add(told, iin: iin.number, try keys.key(of: iin.number), head.total, head.purpose, [month])
    }

    /// A line as it is typed, or written in a table.
    ///
    /// - Parameter months: distinct, in order, at least one.
    func add(
        _ told: ToldPerson, _ iin: IIN, _ sum: Tenge, _ purpose: PaymentPurpose, _ months: [YearMonth]
    ) throws {
        try add(told, iin: iin.number, try keys.key(of: iin.number), sum, purpose, months)
    }

    private func add(
        _ told: ToldPerson, iin: UInt64, _ key: Int64, _ sum: Tenge, _ purpose: PaymentPurpose,
        _ months: [YearMonth]
    ) throws {
        guard let first = months.first else { throw Message.period }
        let number = try IIN(padded(Int(iin), 12))
        let doubt = LineDoubt.between(told, number, key > 0 ? try known(key) : nil)
        doubts.count(doubt)
        try add(
            Pending(
                iin: iin, sum: sum, purpose: purpose, month: first, more: Array(months.dropFirst()),
                doubt: doubt, told: doubt.isEmpty ? nil : told), key)
    }

    private func add(_ line: Pending, _ key: Int64) throws {
        pending.append(line)
        let number = Int32(place + pending.count)
        func expect(_ month: YearMonth) {
            entries.append(
                Entry(
                    person: key, tiyn: line.sum.tiyn, place: number, month: month.ordinal,
                    purpose: line.purpose))
        }
        expect(line.month)
        for month in line.more { expect(month) }
        if pending.count == Store.linesAtOnce { try writeLines() }
        if entries.count >= Self.chunk { try writeMonths() }
    }

    private static let knownPerson =
        "SELECT surname, given_name, coalesce(patronymic, ''), birth_date FROM person WHERE id = ?"

    /// Whether name and birth are those of the person, letter by letter but for their case.
    private func isKnownAsTold(_ person: Int64, _ item: borrowing PaymentFileItem) throws -> Bool {
        try store.database.first(
            Self.knownPerson,
            [.integer(person)]
        ) { row in
            if let born = item.born, row.day(3) != born { return false }
            return item.withBytes(item.surname) { row.isSameName(0, $0) }
                && item.withBytes(item.givenName) { row.isSameName(1, $0) }
                && item.withBytes(item.patronymic) { row.isSameName(2, $0) }
        } ?? false
    }

    private func known(_ person: Int64) throws -> ToldPerson? {
        try store.database.first(
            Self.knownPerson,
            [.integer(person)]
        ) { ToldPerson($0, from: 0) } ?? nil
    }

    // MARK: Writing

    /// - Returns: how many lines are in doubt.
    func finish() throws -> IncomingDoubts {
        try writeLines()
        try writeMonths()
        return doubts
    }

    private func writeLines() throws {
        try progress.report(.reading, place, of: lineCount)
        try store.database.write { _ in
            for line in pending {
                place += 1
                let id = IncomingLine.id(payment, place)
                lines.bind(1, id)
                lines.bind(3, Int64(line.iin))
                lines.bind(4, line.purpose.rawValue)
                lines.bind(5, line.sum.tiyn)
                lines.bind(6, line.month.number)
                lines.bind(7, line.doubt.rawValue)
                lines.bind(
                    8,
                    text: line.more.isEmpty
                        ? nil : line.more.map { String($0.number) }.joined(separator: ","))
                try lines.insert()
                guard let told = line.told else { continue }
                names.bind(1, id)
                names.bind(2, text: told.surname)
                names.bind(3, text: told.givenName)
                names.bind(4, text: told.patronymic.isEmpty ? nil : told.patronymic)
                names.bind(5, day: told.birthDate)
                try names.insert()
            }
        }
        pending.removeAll(keepingCapacity: true)
    }

    private func writeMonths() throws {
        entries.sort { left, right in
            if left.person != right.person { return left.person < right.person }
            if left.month != right.month { return left.month < right.month }
            return left.place < right.place
        }
        var next = 0
        while next < entries.count {
            try progress.report(.reading, place, of: lineCount)
            let end = min(next + Store.linesAtOnce * 2, entries.count)
            try store.database.write { _ in
                let hasGrown = try keys.haveGrown()
                for entry in entries[next..<end] {
                    _ = try months.add(
                        person: try keys.current(entry.person, hasGrown: hasGrown),
                        month: YearMonth(ordinal: entry.month), entry.purpose, payer: payer,
                        line: IncomingLine.id(payment, Int(entry.place)), receivedOn: head.sentOn,
                        tiyn: entry.tiyn)
                }
            }
            next = end
        }
        entries.removeAll(keepingCapacity: true)
    }
}

extension Row {
    /// Whether a column is a name, whatever the case of letters.
    fileprivate func isSameName(_ index: Int32, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        withText(index) { NameBytes.areSame($0, name) }
    }
}
