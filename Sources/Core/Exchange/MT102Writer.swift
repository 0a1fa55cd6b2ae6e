/// Writes a payment order line by line: the heading, persons one after another, the
/// total.
///
/// Holds no list.
struct MT102Writer {
    let slashes: MT102.Slashes
    private let emit: (String) throws -> Void
    private(set) var count = 0
    private(set) var total = Tenge.zero

    /// - Parameter emit: takes lines without their breaks.
    init(_ slashes: MT102.Slashes, emit: @escaping (String) throws -> Void) {
        self.slashes = slashes
        self.emit = emit
    }

    func begin(_ order: PaymentOrder) throws {
        try emit("{1:\(order.sender)}")
        try emit("{2:\(order.receiver)}")
        try emit("{4:")
        try emit(":20:\(order.reference)")
        try emit(":50:/D/\(order.payer.account)")
        try party(order.payer)
        try emit(":52B:\(order.payerBank)")
        try emit(":57B:\(order.beneficiaryBank)")
        try emit(":59:\(order.beneficiary.account)")
        try party(order.beneficiary)
        try emit(":70:/NUM/\(order.number)")
        try emit("/DATE/\(MT102.day(order.date))")
        try emit("/SEND/07")
        try emit("/VO/01")
        try emit("/KNP/\(order.purposeCode)")
        try emit("/PSO/01")
        try emit("/PRT/\(order.priority)")
        if let period = order.period { try emit("/PERIOD/\(MT102.period(period))") }
        for (index, line) in MT102.assignmentLines(order.assignment).enumerated() {
            try emit((index == 0 ? "/ASSIGN/" : "") + line)
        }
    }

    private func party(_ party: PaymentOrder.Party) throws {
        try emit("/NAME/\(MT102.plain(party.name))")
        try emit("/IDN/\(party.number)")
        if let chief = party.chief {
            try emit("/CHIEF/\(MT102.plain(chief))")
            try emit("/MAINBK/\(MT102.plain(party.accountant ?? "Не предусмотрен"))")
        }
        try emit("/IRS/\(party.isResident ? 1 : 2)")
        try emit("/SECO/\(party.sector)")
    }

    mutating func add(_ item: PaymentItem) throws {
        count += 1
        total += item.sum
        try emit(":21:\(item.number)")
        try emit(":32B:KZT\(MT102.amount(item.sum))")
        let mark = slashes.rawValue
        if let contribution = item.contribution {
            try emit(":70:/OPV/\(contribution)")
            try emit("\(mark)FM/\(MT102.plain(item.surname))")
        } else {
            try emit(":70:/FM/\(MT102.plain(item.surname))")
        }
        try emit("\(mark)NM/\(MT102.plain(item.givenName))")
        try emit("\(mark)FT/\(MT102.plain(item.patronymic))")
        try emit("\(mark)DT/\(item.birthDate.map(MT102.birth) ?? "")")
        try emit("\(mark)IDN/\(item.iin)")
        if let account = item.account { try emit("\(mark)LA/\(account)") }
        if let period = item.period { try emit("/PERIOD/\(MT102.period(period))") }
    }

    func end(_ date: CivilDate) throws {
        try emit(":32A:\(MT102.day(date))KZT\(MT102.amount(total))")
        try emit("-}")
    }
}
