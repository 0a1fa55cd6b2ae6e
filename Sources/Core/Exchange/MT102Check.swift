/// What a payment file says when it is read back.
public struct MT102Summary: Hashable, Sendable {
    public let order: PaymentOrder
    public let count: Int
    public let total: Tenge
    /// In the order of lines; empty for a file that a bank would take.
    public let flaws: [MT102.Flaw]
}

/// Reads lines and checks what banks check: the sum of the persons against the total, its day
/// against the order's, numbers one after another, accounts and ИИН by their check digits,
/// `:59:` by the bank of `:57B:`.
struct PaymentFileCheck {
    private(set) var reader: PaymentFileReader
    private let banks: BankList
    private var expected = 1
    /// Gets each flaw, and may throw it.
    private let tell: (MT102.Flaw) throws -> Void

    /// - Parameter banks: by which an account's bank is known.
    init(_ page: CodePage? = nil, banks: BankList, _ tell: @escaping (MT102.Flaw) throws -> Void) {
        reader = PaymentFileReader(page)
        self.banks = banks
        self.tell = tell
    }

    /// - Parameter visit: gets each person.
    mutating func take(
        _ line: UnsafeBufferPointer<UInt8>, _ visit: (borrowing PaymentFileItem) throws -> Void
    ) throws {
        do throws(MT102.Flaw) {
            guard try reader.take(line) else { return }
        } catch {
            return try tell(error)
        }
        try judge(reader.item)
        expected += 1
        try visit(reader.item)
    }

    private func judge(_ item: borrowing PaymentFileItem) throws {
        let line = item.line
        if item.number != expected { try tell(MT102.Flaw(line: line, kind: .number)) }
        if item.sum <= .zero { try tell(MT102.Flaw(line: line, kind: .amount)) }
        if item.iinNumber == nil { try tell(MT102.Flaw(line: line, kind: .iin)) }
        guard !item.account.isEmpty else { return }
        let bank = (try? IBAN(item.text(item.account))).flatMap { banks.bic(of: $0) }
        if bank != reader.order.beneficiaryBank { try tell(MT102.Flaw(line: line, kind: .account)) }
    }

    /// Judges the head against the whole, at the end of the file.
    func end() throws {
        let order = reader.order
        func found(_ kind: MT102.Flaw.Kind) throws { try tell(MT102.Flaw(line: reader.line, kind: kind)) }
        if !reader.isOver { try found(.shape) }
        let isOfOne = reader.form == .single && reader.count == 0
        let isWhole =
            isOfOne ? reader.statedTotal != nil : reader.count > 0 && reader.statedTotal == reader.total
        if !isWhole { try found(.total) }
        if reader.statedDate != order.date { try found(.date) }
        if (try? IBAN(order.payer.account)) == nil { try found(.account) }
        if (try? IBAN(order.beneficiary.account)).flatMap({ banks.bic(of: $0) }) != order.beneficiaryBank {
            try found(.account)
        }
        for party in [order.payer, order.beneficiary] where (try? EmployerNumber(party.number)) == nil {
            try found(.iin)
        }
    }
}

extension MT102 {
    /// Checks a file, whose lines are UTF-8.
    static func check(
        file path: String, banks: BankList, _ visit: (borrowing PaymentFileItem) throws -> Void
    ) throws -> MT102Summary {
        let flaws = FlawList()
        var check = PaymentFileCheck(banks: banks) { flaws.all.append($0) }
        try ByteLines(path).forEach { line, _ in try check.take(line, visit) }
        return try summary(&check, flaws)
    }

    private final class FlawList { var all: [Flaw] = [] }

    private static func summary(_ check: inout PaymentFileCheck, _ flaws: FlawList) throws -> MT102Summary {
        try check.end()
        let reader = check.reader
        return MT102Summary(
            order: reader.order, count: reader.count, total: reader.total, flaws: flaws.all)
    }

    /// Checks a text at hand.
    public static func check(_ text: String, banks: BankList, _ visit: (PaymentItem) -> Void = { _ in })
        -> MT102Summary
    {
        check(Array(text.utf8), banks: banks, visit)
    }

    /// Checks bytes at hand, of the code page if they are not UTF-8.
    static func check(_ bytes: [UInt8], banks: BankList, _ visit: (PaymentItem) -> Void = { _ in })
        -> MT102Summary
    {
        let flaws = FlawList()
        var check = PaymentFileCheck(SourceText.isUTF8(bytes) ? nil : .kz1048, banks: banks) {
            flaws.all.append($0)
        }
        do {
            for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
                try (line.last == 13 ? line.dropLast() : line).withUnsafeBufferPointer {
                    try check.take($0) { visit($0.decoded) }
                }
            }
            return try summary(&check, flaws)
        } catch {
            // Nothing here throws: flaws are collected.
            return MT102Summary(order: check.reader.order, count: 0, total: .zero, flaws: flaws.all)
        }
    }

    /// The whole text of an order.
    public static func text(_ order: PaymentOrder, _ items: [PaymentItem], _ slashes: Slashes) throws
        -> String
    {
        var text = ""
        var writer = MT102Writer(slashes) { text += $0 + "\n" }
        try writer.begin(order)
        for item in items { try writer.add(item) }
        try writer.end(order.date)
        return text
    }
}
