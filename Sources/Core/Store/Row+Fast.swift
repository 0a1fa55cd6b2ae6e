import CSQLite

/// Columns read without a `String` between: lists of every fact of an office
/// spend most of their time on dates.
extension Row {
    /// A date stored as `2026-11-21`.
    func day(_ index: Int32) -> CivilDate? {
        guard let start = sqlite3_column_text(pointer, index), sqlite3_column_bytes(pointer, index) >= 10
        else {
            return nil
        }
        return Self.day(start)
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

    func tenge(_ index: Int32) -> Tenge { Tenge(tiyn: integer(index)) }

    /// The value as it is stored.
    func value(_ index: Int32) -> SQLValue {
        switch sqlite3_column_type(pointer, index) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(integer(index))
        case SQLITE_BLOB: .blob(bytes(index))
        default: .text(text(index))
        }
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
