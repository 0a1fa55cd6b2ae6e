/// What a payment file says when it is read back.
public struct MT102Summary: Hashable, Sendable {
    public let order: PaymentOrder
    public let count: Int
    public let total: Tenge
    /// In the order of lines; empty for a file that a bank would take.
    public let flaws: [MT102.Flaw]
}

extension MT102 {
    /// Reads lines and checks what banks check: the sum of the persons against
    /// the total, its day against the order's, numbers one after another,
    /// accounts and ИИН by their check digits, `:59:` by the bank of `:57B:`.
    ///
    /// - Parameters:
    ///   - next: gives the next line without its break, or `nil` at the end.
    ///   - banks: by which an account's bank is known.
    ///   - visit: gets each person.
    static func check(
        banks: BankList, _ next: () throws -> String?, _ visit: (PaymentItem) throws -> Void = { _ in }
    ) throws -> MT102Summary {
        var reader = MT102Reader()
        var flaws: [Flaw] = []
        var expected = 1
        while let line = try next() {
            do {
                guard let item = try reader.take(line) else { continue }
                flaws += Self.flaws(of: item, expected, reader.line - 1, banks, reader.order.beneficiaryBank)
                expected += 1
                try visit(item)
            } catch let flaw as Flaw {
                flaws.append(flaw)
            }
        }
        flaws += Self.flaws(of: reader, banks)
        return MT102Summary(order: reader.order, count: reader.count, total: reader.total, flaws: flaws)
    }

    private static func flaws(
        of item: PaymentItem, _ expected: Int, _ line: Int, _ banks: BankList, _ bank: String
    ) -> [Flaw] {
        var found: [Flaw] = []
        if item.number != expected { found.append(Flaw(line: line, kind: .number)) }
        if item.sum <= .zero { found.append(Flaw(line: line, kind: .amount)) }
        if (try? IIN(item.iin)) == nil { found.append(Flaw(line: line, kind: .iin)) }
        if let text = item.account, (try? IBAN(text)).flatMap({ banks.bic(of: $0) }) != bank {
            found.append(Flaw(line: line, kind: .account))
        }
        return found
    }

    private static func flaws(of reader: MT102Reader, _ banks: BankList) -> [Flaw] {
        var found: [Flaw] = []
        let order = reader.order
        if !reader.isOver { found.append(Flaw(line: reader.line, kind: .shape)) }
        if reader.statedTotal != reader.total || reader.count == 0 {
            found.append(Flaw(line: reader.line, kind: .total))
        }
        if reader.statedDate != order.date { found.append(Flaw(line: reader.line, kind: .date)) }
        if (try? IBAN(order.payer.account)) == nil { found.append(Flaw(line: reader.line, kind: .account)) }
        if (try? IBAN(order.beneficiary.account)).flatMap({ banks.bic(of: $0) }) != order.beneficiaryBank {
            found.append(Flaw(line: reader.line, kind: .account))
        }
        for party in [order.payer, order.beneficiary] where (try? EmployerNumber(party.number)) == nil {
            found.append(Flaw(line: reader.line, kind: .iin))
        }
        return found
    }

    /// As ``check(banks:_:_:)``, of a text at hand.
    public static func check(_ text: String, banks: BankList, _ visit: (PaymentItem) -> Void = { _ in })
        -> MT102Summary
    {
        var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.makeIterator()
        let summary = try? check(banks: banks, { lines.next().map(String.init) }, { visit($0) })
        return summary
            ?? MT102Summary(
                order: MT102Reader().order, count: 0, total: .zero, flaws: [Flaw(line: 0, kind: .shape)])
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
