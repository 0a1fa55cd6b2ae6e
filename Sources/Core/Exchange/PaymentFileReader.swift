/// Reads a payment file of a bank line by line: the head into an order, persons one after
/// another into one place.
///
/// MT102 has a list of persons, MT100 the same fields without one (facts.md §7.2).
struct PaymentFileReader {
    /// Whether the file has a list of persons.
    enum Form { case list, single }

    /// `nil` for UTF-8.
    let page: CodePage?
    private(set) var order = PaymentOrder(
        sender: "", receiver: "", reference: "", payer: .init(name: "", number: "", account: "", sector: 0),
        payerBank: "", beneficiaryBank: "", beneficiary: .init(name: "", number: "", account: "", sector: 0),
        number: "", date: CivilDate(dayNumber: 0), purposeCode: "", priority: "", assignment: "")
    /// The day of the document; ``PaymentOrder/date`` is not told apart from none.
    private(set) var isDated = false
    private(set) var form: Form?
    /// The person whose block was last ended.
    private(set) var item = PaymentFileItem()
    private(set) var count = 0
    private(set) var total = Tenge.zero
    /// The total and the day that the file itself states, once at its end.
    private(set) var statedTotal: Tenge?
    private(set) var statedDate: CivilDate?
    private(set) var isOver = false
    private(set) var line = 0

    private enum Place { case head, payer, beneficiary, details, assignment, item, end }

    private var place = Place.head
    private var next = PaymentFileItem()
    private var isOpen = false

    typealias Bytes = UnsafeBufferPointer<UInt8>

    init(_ page: CodePage? = nil) { self.page = page }

    /// - Returns: true when this line has ended the block of a person: ``item``.
    /// - Throws: ``MT102/Flaw`` for a line that cannot be read.
    mutating func take(_ bytes: Bytes) throws(MT102.Flaw) -> Bool {
        line += 1
        guard let first = bytes.first else { return false }
        guard !isOver else { return try rest(bytes) }
        switch first {
        case UInt8(ascii: "{"):
            blocks(text(bytes, from: 0))
            return false
        case UInt8(ascii: "-") where bytes.count > 1 && bytes[1] == UInt8(ascii: "}"):
            isOver = true
            return try close()
        case UInt8(ascii: ":"): return try tag(bytes)
        default:
            try more(bytes, from: 0)
            return false
        }
    }

    private mutating func blocks(_ text: String) {
        for block in text.split(separator: "{") {
            let value = String(block.dropFirst(2).prefix { $0 != "}" })
            if block.hasPrefix("1:") { order.sender = value }
            guard block.hasPrefix("2:") else { continue }
            order.receiver = value
            if value.hasPrefix("I102") { form = .list }
            if value.hasPrefix("I100") { form = .single }
        }
    }

    private func flaw(_ kind: MT102.Flaw.Kind, _ start: Int = 0) -> MT102.Flaw {
        MT102.Flaw(line: line, column: start + 1, kind: kind)
    }

    private func text(_ bytes: Bytes, from start: Int) -> String {
        let value = bytes[start...]
        guard let page, value.contains(where: { $0 >= 0x80 }) else {
            return String(decoding: value, as: UTF8.self)
        }
        return String(decoding: page.decode(Array(value)) ?? [], as: UTF8.self)
    }

    // MARK: Tags

    /// Signs of a name of a field as one number.
    private static func key(_ name: StaticString) -> UInt64 {
        name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    }

    private static let tags = (
        reference: key("20"), payer: key("50"), payerBank: key("52B"), bank: key("57B"),
        beneficiary: key("59"), details: key("70"), person: key("21"), sum: key("32B"), total: key("32A")
    )

    private mutating func tag(_ bytes: Bytes) throws(MT102.Flaw) -> Bool {
        var name: UInt64 = 0
        var end = 1
        while end < bytes.count, bytes[end] != UInt8(ascii: ":") {
            guard end < 5 else { throw flaw(.shape) }
            name = name << 8 | UInt64(bytes[end])
            end += 1
        }
        guard end < bytes.count else { throw flaw(.shape) }
        let start = end + 1
        let tags = Self.tags
        switch name {
        case tags.person:
            let done = try close()
            guard let number = MT102.number(bytes[start...]) else { throw flaw(.number, start) }
            place = .item
            next.begin(number, line: line)
            isOpen = true
            return done
        case tags.sum:
            let sum = try amount(bytes, from: start)
            if isOpen { next.sum = sum }
        case tags.details:
            if place != .item { place = .details }
            try more(bytes, from: start)
        case tags.total: return try stated(bytes, from: start)
        case tags.reference: order.reference = text(bytes, from: start)
        case tags.payer:
            place = .payer
            let value = text(bytes, from: start)
            order.payer.account = value.hasPrefix("/D/") ? String(value.dropFirst(3)) : value
        case tags.payerBank: order.payerBank = text(bytes, from: start)
        case tags.bank: order.beneficiaryBank = text(bytes, from: start)
        case tags.beneficiary:
            place = .beneficiary
            order.beneficiary.account = text(bytes, from: start)
        default: break
        }
        return false
    }

    private mutating func stated(_ bytes: Bytes, from start: Int) throws(MT102.Flaw) -> Bool {
        let done = try close()
        place = .end
        guard bytes.count >= start + 6, let date = MT102.day(text(bytes, from: start).prefix(6)) else {
            throw flaw(.date, start)
        }
        statedDate = date
        statedTotal = try amount(bytes, from: start + 6)
        return done
    }

    /// `KZT4250,00`: a decimal comma, exactly two digits.
    private func amount(_ bytes: Bytes, from start: Int) throws(MT102.Flaw) -> Tenge {
        guard bytes[start...].starts(with: [0x4B, 0x5A, 0x54]) else { throw flaw(.currency, start) }
        guard let sum = MT102.amount(bytes[(start + 3)...]) else { throw flaw(.amount, start + 3) }
        return sum
    }

    private mutating func close() throws(MT102.Flaw) -> Bool {
        guard isOpen else { return false }
        isOpen = false
        swap(&item, &next)
        count += 1
        let (sum, isAbove) = total.tiyn.addingReportingOverflow(item.sum.tiyn)
        guard !isAbove else { throw MT102.Flaw(line: line, kind: .total) }
        total = Tenge(tiyn: sum)
        return true
    }

    /// Behind the end of a message there may be its trailer; a second message is another document,
    /// and nothing of a file is passed over.
    private func rest(_ bytes: Bytes) throws(MT102.Flaw) -> Bool {
        let isBlank = bytes.allSatisfy { [0x20, 0x09, 0x0D, 0x1A, 0x03].contains($0) }
        guard isBlank || bytes.starts(with: "{5:".utf8) || bytes.starts(with: "{S:".utf8) else {
            throw MT102.Flaw(line: line, kind: .second)
        }
        return false
    }

    // MARK: Fields within a block

    private static let fields = (
        name: key("NAME"), number: key("IDN"), chief: key("CHIEF"), accountant: key("MAINBK"),
        residence: key("IRS"), sector: key("SECO"), document: key("NUM"), date: key("DATE"),
        purpose: key("KNP"), priority: key("PRT"), period: key("PERIOD"), assignment: key("ASSIGN"),
        contribution: key("OPV"), surname: key("FM"), givenName: key("NM"), patronymic: key("FT"),
        born: key("DT"), account: key("LA")
    )

    /// A line within a block: one slash or two, a name, a slash, a value; in the purpose also
    /// plain text.
    private mutating func more(_ bytes: Bytes, from begin: Int) throws(MT102.Flaw) {
        var start = begin
        while start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
        var name: UInt64 = 0
        var end = start
        while end < bytes.count, (65...90).contains(bytes[end]), end - start < 8 {
            name = name << 8 | UInt64(bytes[end])
            end += 1
        }
        guard start > begin, end < bytes.count, bytes[end] == UInt8(ascii: "/") else {
            guard place == .assignment else { throw flaw(.shape, begin) }
            order.assignment += " " + text(bytes, from: begin)
            return
        }
        let value = end + 1
        switch place {
        case .payer: read(name, text(bytes, from: value), into: &order.payer)
        case .beneficiary: read(name, text(bytes, from: value), into: &order.beneficiary)
        case .item: try person(name, bytes, from: value)
        case .details, .assignment: try detail(name, bytes, from: value)
        case .head, .end: throw flaw(.shape, begin)
        }
    }

    private func read(_ name: UInt64, _ value: String, into party: inout PaymentOrder.Party) {
        let fields = Self.fields
        switch name {
        case fields.name: party.name = value
        case fields.number: party.number = value
        case fields.chief: party.chief = value
        case fields.accountant: party.accountant = value
        case fields.residence: party.isResident = value == "1"
        case fields.sector: party.sector = Int(value) ?? 0
        default: break
        }
    }

    private mutating func detail(_ name: UInt64, _ bytes: Bytes, from start: Int) throws(MT102.Flaw) {
        let fields = Self.fields
        switch name {
        case fields.document: order.number = text(bytes, from: start)
        case fields.date:
            guard let date = MT102.day(text(bytes, from: start)[...]) else { throw flaw(.date, start) }
            order.date = date
            isDated = true
        case fields.purpose: order.purposeCode = text(bytes, from: start)
        case fields.priority: order.priority = text(bytes, from: start)
        case fields.period: order.period = try period(bytes, from: start)
        case fields.assignment:
            place = .assignment
            order.assignment = text(bytes, from: start)
        default: break
        }
    }

    private mutating func person(_ name: UInt64, _ bytes: Bytes, from start: Int) throws(MT102.Flaw) {
        let value = Bytes(rebasing: bytes[start...])
        let fields = Self.fields
        switch name {
        case fields.contribution: next.contribution = value.first ?? 0
        case fields.surname: next.keep(value, page, .surname)
        case fields.givenName: next.keep(value, page, .givenName)
        case fields.patronymic: next.keep(value, page, .patronymic)
        case fields.born:
            next.born = MT102.birth(value)
            guard value.isEmpty || next.born != nil else { throw flaw(.date, start) }
        case fields.number: next.keep(value, page, .iin)
        case fields.account: next.keep(value, page, .account)
        case fields.period: next.period = try period(bytes, from: start)
        default: break
        }
    }

    private func period(_ bytes: Bytes, from start: Int) throws(MT102.Flaw) -> YearMonth {
        guard let month = MT102.period(bytes[start...]) else { throw flaw(.date, start) }
        return month
    }
}
