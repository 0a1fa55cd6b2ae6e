/// Reads a payment order line by line and hands its persons on; holds one.
struct MT102Reader {
    private(set) var order = PaymentOrder(
        sender: "", receiver: "", reference: "", payer: .init(name: "", number: "", account: "", sector: 0),
        payerBank: "", beneficiaryBank: "", beneficiary: .init(name: "", number: "", account: "", sector: 0),
        number: "", date: CivilDate(dayNumber: 0), purposeCode: "", priority: "", assignment: "")
    private(set) var count = 0
    private(set) var total = Tenge.zero
    /// The total and the day that the file itself states, once at its end.
    private(set) var statedTotal: Tenge?
    private(set) var statedDate: CivilDate?
    private(set) var isOver = false
    private(set) var line = 0

    private enum Place { case head, payer, beneficiary, details, assignment, item, end }

    private var place = Place.head
    private var item: PaymentItem?

    /// - Returns: a person whose block this line has ended.
    /// - Throws: ``MT102/Flaw`` for a line that cannot be read.
    mutating func take(_ text: String) throws -> PaymentItem? {
        line += 1
        guard !text.isEmpty, !isOver else { return nil }
        if text.first == "{" {
            if text.hasPrefix("{1:") { order.sender = Self.block(text) }
            if text.hasPrefix("{2:") { order.receiver = Self.block(text) }
            return nil
        }
        if text == "-}" {
            isOver = true
            return nil
        }
        guard text.first == ":" else {
            try more(text[...])
            return nil
        }
        guard let end = text.dropFirst().firstIndex(of: ":") else { throw flaw(.shape) }
        let tag = text[text.index(after: text.startIndex)..<end]
        let done = tag == "21" || tag == "32A" ? close() : nil
        try open(tag, text[text.index(after: end)...])
        return done
    }

    private static func block(_ text: String) -> String { String(text.dropFirst(3).prefix { $0 != "}" }) }

    private func flaw(_ kind: MT102.Flaw.Kind) -> MT102.Flaw { MT102.Flaw(line: line, kind: kind) }

    private mutating func open(_ tag: Substring, _ value: Substring) throws {
        switch tag {
        case "20": order.reference = String(value)
        case "50":
            place = .payer
            order.payer.account = String(value.hasPrefix("/D/") ? value.dropFirst(3) : value)
        case "52B": order.payerBank = String(value)
        case "57B": order.beneficiaryBank = String(value)
        case "59":
            place = .beneficiary
            order.beneficiary.account = String(value)
        case "70":
            if place != .item { place = .details }
            try more(value)
        case "21":
            guard let number = Int(value) else { throw flaw(.number) }
            place = .item
            item = PaymentItem(
                number: number, sum: .zero, surname: "", givenName: "", patronymic: "", birthDate: nil,
                iin: "")
        case "32B":
            let sum = try amount(value)
            item?.sum = sum
        case "32A":
            place = .end
            guard let date = MT102.day(value.prefix(6)) else { throw flaw(.date) }
            statedDate = date
            statedTotal = try amount(value.dropFirst(6))
        default: break
        }
    }

    private func amount(_ value: Substring) throws -> Tenge {
        guard value.hasPrefix("KZT") else { throw flaw(.currency) }
        guard let sum = MT102.amount(value.dropFirst(3)) else { throw flaw(.amount) }
        return sum
    }

    private mutating func close() -> PaymentItem? {
        guard let done = item else { return nil }
        item = nil
        count += 1
        total += done.sum
        return done
    }

    /// A line within a block: one slash or two, a name, a slash, a value; in
    /// the purpose also plain text.
    private mutating func more(_ text: Substring) throws {
        var rest = text
        while rest.first == "/" { rest = rest.dropFirst() }
        guard text.first == "/", let slash = rest.firstIndex(of: "/"),
            rest[..<slash].allSatisfy({ $0.isASCII && $0.isUppercase })
        else {
            guard place == .assignment else { throw flaw(.shape) }
            order.assignment += " " + text
            return
        }
        let value = rest[rest.index(after: slash)...]
        switch place {
        case .payer: read(rest[..<slash], value, into: &order.payer)
        case .beneficiary: read(rest[..<slash], value, into: &order.beneficiary)
        case .item: try person(rest[..<slash], value)
        case .details, .assignment: try detail(rest[..<slash], value)
        case .head, .end: throw flaw(.shape)
        }
    }

    private func read(_ name: Substring, _ value: Substring, into party: inout PaymentOrder.Party) {
        switch name {
        case "NAME": party.name = String(value)
        case "IDN": party.number = String(value)
        case "CHIEF": party.chief = String(value)
        case "MAINBK": party.accountant = String(value)
        case "IRS": party.isResident = value == "1"
        case "SECO": party.sector = Int(value) ?? 0
        default: break
        }
    }

    private mutating func detail(_ name: Substring, _ value: Substring) throws {
        switch name {
        case "NUM": order.number = String(value)
        case "DATE":
            guard let date = MT102.day(value) else { throw flaw(.date) }
            order.date = date
        case "KNP": order.purposeCode = String(value)
        case "PRT": order.priority = String(value)
        case "PERIOD":
            guard let month = MT102.period(value) else { throw flaw(.date) }
            order.period = month
        case "ASSIGN":
            place = .assignment
            order.assignment = String(value)
        default: break
        }
    }

    private mutating func person(_ name: Substring, _ value: Substring) throws {
        switch name {
        case "OPV": item?.contribution = String(value)
        case "FM": item?.surname = String(value)
        case "NM": item?.givenName = String(value)
        case "FT": item?.patronymic = String(value)
        case "DT":
            guard value.isEmpty || MT102.birth(value) != nil else { throw flaw(.date) }
            item?.birthDate = MT102.birth(value)
        case "IDN": item?.iin = String(value)
        case "LA": item?.account = String(value)
        case "PERIOD":
            guard let month = MT102.period(value) else { throw flaw(.date) }
            item?.period = month
        default: break
        }
    }
}
