/// Numbers that the law changes from time to time: each row holds from its day.
public struct Parameters: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        public let from: CivilDate
        public let value: String
        public let source: String

        public init(from: CivilDate, value: String, source: String) {
            self.from = from
            self.value = value
            self.source = source
        }
    }

    private var rows: [String: [Row]] = [:]

    public init() {}

    /// - Parameter rows: of each name in order of their days, a day once.
    init(_ rows: [String: [Row]]) { self.rows = rows }

    public mutating func add(_ name: String, _ row: Row) {
        rows[name, default: []].removeAll { $0.from == row.from }
        rows[name, default: []].append(row)
        rows[name]?.sort { $0.from < $1.from }
    }

    /// Replaces a parameter for all dates.
    public mutating func replace(_ name: String, with value: String, source: String) {
        rows[name] = [Row(from: Self.always, value: value, source: source)]
    }

    private static let always = CivilDate(dayNumber: CivilDate.number(1800, 1, 1))

    /// The row in force on `date`.
    public func row(_ name: String, on date: CivilDate) -> Row? {
        rows[name]?.last { $0.from <= date }
    }

    /// The value of a financial year: a row of that very year, or one said to
    /// hold always.
    ///
    /// The year before is not carried over.
    public func row(_ name: String, ofYear date: CivilDate) -> Row? {
        guard let row = row(name, on: date), row.from.year == date.year || row.from == Self.always else {
            return nil
        }
        return row
    }

    /// All rows of a parameter in order of date.
    public func history(_ name: String) -> [Row] { rows[name] ?? [] }

    public var names: [String] { rows.keys.sorted() }
}
