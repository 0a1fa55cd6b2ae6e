/// A number that operators know a record by, as «ПВ-000012»: letters, a dash, six digits.
public struct RecordNumber: Sendable {
    /// The letters that it begins with.
    public let prefix: String
    /// The kind of the record that it leads to, as the audit stores it.
    public let kind: String
    /// SQL of that record's id, with one place for the number.
    let record: String

    public init(_ prefix: String, leadsTo kind: String, _ record: String) {
        self.prefix = prefix
        self.kind = kind
        self.record = record
    }

    /// `пв12` and `ПВ-000012` are the same number.
    func read(_ text: String) -> String? {
        let letters = text.prefix { $0.isLetter }.uppercased()
        let digits = text.dropFirst(letters.count).drop { $0 == "-" || $0 == "–" }
        guard letters == prefix, digits.asciiDigits != nil, let number = Int(digits), !digits.isEmpty
        else { return nil }
        return "\(prefix)-\(padded(number, 6))"
    }

    /// True for a number that ``read(_:)`` gave.
    func isPrefix(of number: String) -> Bool { number.hasPrefix(prefix + "-") }

    /// Finds the rows of a list that lead to the record.
    ///
    /// - Parameter column: SQL of the record's id in the list.
    public func found(by column: String) -> NumberSearch {
        NumberSearch(self, where: "\(column) = \(record)")
    }
}

/// How a list finds its rows by a number of a record.
public struct NumberSearch: Sendable {
    let number: RecordNumber
    /// SQL with one place for the number.
    let condition: String

    public init(_ number: RecordNumber, where condition: String) {
        self.number = number
        self.condition = condition
    }
}
