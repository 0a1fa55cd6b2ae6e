/// A row of a file, every cell read.
public struct ImportRow {
    public let line: Int
    private let values: [String: CellValue]
    private let format: ImportFormat
    /// What is doubtful in its cells, and does not keep it out.
    public private(set) var warnings: [Message] = []

    /// Reads and judges the cells by their columns.
    ///
    /// - Parameter cells: texts by the names of their columns.
    /// - Throws: the first fault, in the order of the declared columns.
    public init(
        line: Int, _ cells: [String: String], _ format: ImportFormat, today: CivilDate
    ) throws(RowRefusal) {
        var values: [String: CellValue] = [:]
        for column in format.columns {
            let text = (cells[column.name] ?? "").trimmed
            let (isDue, isAllowed) =
                switch column.requirement {
                case .always: (true, true)
                case .never: (false, true)
                case .when(let other, let words, let isNeeded, let isAllowedElsewhere):
                    words.contains(cells[other]?.trimmed ?? "")
                        ? (isNeeded, true) : (false, isAllowedElsewhere)
                }
            if text.isEmpty {
                if isDue { throw RowRefusal(.required, column: column.name) }
            } else if !isAllowed {
                throw RowRefusal(code: "E-ALT", column: column.name, text: RowRefusal.mustBeEmpty)
            } else {
                let value = try column.read(text, today: today)
                values[column.name] = value
                if case .phone(let phone) = value, let doubt = phone.doubt(typedAs: text) {
                    warnings.append(doubt)
                }
            }
        }
        self.line = line
        self.values = values
        self.format = format
    }

    /// What makes two rows the same row: the source and what its cells say.
    public var hash: [UInt8] {
        let said = format.columns.map { values[$0.name]?.canonical ?? "" }
        return SHA256.hash(Array(([format.source.code] + said).joined(separator: "\u{1F}").utf8))
    }

    public var iin: IIN? { iin("iin") }

    public func iin(_ name: String) -> IIN? {
        if case .iin(let iin)? = values[name] { return iin }
        return nil
    }

    public var event: String { values["event"]?.canonical ?? "" }

    public func date(_ name: String) -> CivilDate? {
        if case .date(let date)? = values[name] { return date }
        return nil
    }

    public func text(_ name: String) -> String { values[name]?.canonical ?? "" }

    public var receivedAt: Moment? {
        if case .moment(let moment)? = values["received_at"] { return moment }
        return nil
    }

    public var account: IBAN? {
        if case .account(let account)? = values["account"] { return account }
        return nil
    }

    public var phone: PhoneNumber? {
        if case .phone(let phone)? = values["phone"] { return phone }
        return nil
    }

    public var month: YearMonth? {
        if case .month(let month)? = values["month"] { return month }
        return nil
    }

    public var sum: Tenge? { sum("sum") }

    public func sum(_ name: String) -> Tenge? {
        if case .sum(let sum)? = values[name] { return sum }
        return nil
    }
}
