import CSQLite

/// Columns read without an intermediate `String`: scans of all facts spend most of their
/// time on dates.
extension Row {
    /// A date stored as `2026-11-21`.
    func day(_ index: Int32) -> CivilDate? {
        guard let start = sqlite3_column_text(pointer, index), sqlite3_column_bytes(pointer, index) >= 10
        else {
            return nil
        }
        return Self.day(start)
    }

    /// A derived day.
    ///
    /// A column that holds no valid day gives a day that no fact yields, so that
    /// `tereze verify` reports it.
    func keptDay(_ index: Int32) -> CivilDate? {
        if let day = day(index) { return day }
        return sqlite3_column_type(pointer, index) == SQLITE_NULL ? nil : CivilDate(dayNumber: 0)
    }

    /// A moment stored as `2026-11-21T10:12:30`.
    func instant(_ index: Int32) -> Moment? {
        guard let start = sqlite3_column_text(pointer, index), sqlite3_column_bytes(pointer, index) == 19,
            let date = Self.day(start), let hour = Self.number(start + 11, 2),
            let minute = Self.number(start + 14, 2),
            let second = Self.number(start + 17, 2), hour < 24, minute < 60, second < 60
        else { return nil }
        return Moment(date, hour: hour, minute: minute, second: second)
    }

    /// A month stored as `2026-11`.
    func month(_ index: Int32) -> YearMonth? {
        guard let start = sqlite3_column_text(pointer, index), sqlite3_column_bytes(pointer, index) == 7,
            let year = Self.number(start, 4), let month = Self.number(start + 5, 2)
        else { return nil }
        return YearMonth(year, month)
    }

    /// What a remittance, a disbursement or a refund says, as ``FlatJSON`` wrote it:
    /// `{"month":"2026-04","sum":"50851.00"}`.
    ///
    /// - Returns: `nil` for every other writing, which is read the long way.
    func monthSum(_ index: Int32) -> (month: YearMonth, sum: Tenge)? {
        guard let start = sqlite3_column_text(pointer, index) else { return nil }
        let count = Int(sqlite3_column_bytes(pointer, index))
        let text = UnsafeBufferPointer(start: start, count: count)
        let (head, middle) = (Self.monthHead, Self.sumHead)
        let sumStart = head.count + 7 + middle.count
        guard count > sumStart + 2, text[..<head.count].elementsEqual(head),
            text[(head.count + 7)..<sumStart].elementsEqual(middle),
            text[(count - 2)...].elementsEqual("\"}".utf8), start[head.count + 4] == UInt8(ascii: "-"),
            let year = Self.number(start + head.count, 4),
            let number = Self.number(start + head.count + 5, 2),
            let month = YearMonth(year, number)
        else { return nil }
        var digits = count - 2 - sumStart
        var tiyn = 0
        if digits > 3, start[sumStart + digits - 3] == UInt8(ascii: ".") {
            guard let decimals = Self.number(start + sumStart + digits - 2, 2) else { return nil }
            tiyn = decimals
            digits -= 3
        }
        // Longer sums may overflow: the general reader rejects them.
        guard digits <= 12, let whole = Self.number(start + sumStart, digits) else { return nil }
        return (month, Tenge(tiyn: Int64(whole * 100 + tiyn)))
    }

    private static let monthHead = Array("{\"month\":\"".utf8)
    private static let sumHead = Array("\",\"sum\":\"".utf8)

    func tenge(_ index: Int32) -> Tenge { Tenge(tiyn: integer(index)) }

    /// Whether a column equals the value, compared without an intermediate `String`.
    func holds(_ value: SQLValue, at index: Int32) -> Bool {
        let type = sqlite3_column_type(pointer, index)
        switch value {
        case .null: return type == SQLITE_NULL
        case .integer(let number): return type == SQLITE_INTEGER && integer(index) == number
        case .text(let text):
            guard type == SQLITE_TEXT, let start = sqlite3_column_text(pointer, index) else { return false }
            let count = Int(sqlite3_column_bytes(pointer, index))
            return text.utf8.elementsEqual(UnsafeBufferPointer(start: start, count: count))
        case .blob(let bytes): return type == SQLITE_BLOB && self.bytes(index) == bytes
        }
    }

    /// The bytes of a text, which lie there during the call only.
    func withText<Result>(_ index: Int32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
        -> Result
    {
        let start = sqlite3_column_text(pointer, index)
        let count = start == nil ? 0 : Int(sqlite3_column_bytes(pointer, index))
        return try body(UnsafeBufferPointer(start: start, count: count))
    }

    /// Digits of a text as a number; `nil` for other signs.
    func digits(_ index: Int32) -> UInt64? {
        guard let start = sqlite3_column_text(pointer, index) else { return nil }
        return Self.number(start, Int(sqlite3_column_bytes(pointer, index))).map { UInt64($0) }
    }

    private static func day(_ start: UnsafePointer<UInt8>) -> CivilDate? {
        guard let year = number(start, 4), start[4] == UInt8(ascii: "-"), let month = number(start + 5, 2),
            start[7] == UInt8(ascii: "-"), let day = number(start + 8, 2)
        else { return nil }
        return CivilDate(year, month, day)
    }

    private static func number(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        var number = 0
        for index in 0..<count {
            let byte = start[index]
            guard (48...57).contains(byte) else { return nil }
            number = number * 10 + Int(byte) - 48
        }
        return number
    }
}
