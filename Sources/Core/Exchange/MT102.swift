/// The MT102 layout of banks of Kazakhstan (facts.md §7.2): one payment, many
/// persons.
///
/// No act fixes it for lists today; it is what banks' own programs read.
public enum MT102 {
    /// How the lines of a person begin: files of contributions have two slashes, newer
    /// files one.
    ///
    /// Both are read.
    public enum Slashes: String, Hashable, Sendable, CaseIterable {
        case one = "/"
        case two = "//"
    }

    /// What a reader found wrong, at which line; no value of the file is in it.
    public struct Flaw: Error, Hashable, Sendable {
        public enum Kind: String, Hashable, Sendable {
            case shape, amount, date, account, iin, number, total, currency
            /// Another message behind the end of the first.
            case second
            /// A letter that neither UTF-8 nor the code page of Kazakhstan has.
            case letter
        }

        public let line: Int
        /// Of the first sign of what is wrong, from 1; 0 for the line.
        public let column: Int
        public let kind: Kind

        public init(line: Int, column: Int = 0, kind: Kind) {
            self.line = line
            self.column = column
            self.kind = kind
        }
    }

    /// `27120,53`: a decimal comma, exactly two digits.
    static func amount(_ sum: Tenge) -> String { "\(sum.tiyn / 100),\(padded(Int(sum.tiyn % 100), 2))" }

    /// - Returns: `nil` for another writing, or more than a bank takes.
    static func amount(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Tenge? {
        guard (4...18).contains(bytes.count), bytes[bytes.endIndex - 3] == UInt8(ascii: ",") else {
            return nil
        }
        var tiyn: Int64 = 0
        for place in bytes.indices where place != bytes.endIndex - 3 {
            let digit = bytes[place] &- 48
            guard digit < 10 else { return nil }
            let (shifted, isOver) = tiyn.multipliedReportingOverflow(by: 10)
            let (sum, isAbove) = shifted.addingReportingOverflow(Int64(digit))
            guard !isOver, !isAbove else { return nil }
            tiyn = sum
        }
        // What ``Tenge`` takes as typed.
        return tiyn <= 9_000_000_000_000_000 ? Tenge(tiyn: tiyn) : nil
    }

    /// Digits alone, at most nine.
    static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard (1...9).contains(bytes.count), bytes.allSatisfy({ $0 &- 48 < 10 }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    /// `261120`, in this century.
    static func day(_ date: CivilDate) -> String {
        let (year, month, day) = date.parts
        return padded(year % 100, 2) + padded(month, 2) + padded(day, 2)
    }

    static func day(_ text: Substring) -> CivilDate? {
        guard let digits = text.asciiDigits, digits.count == 6 else { return nil }
        return CivilDate(
            2000 + digits[0] * 10 + digits[1], digits[2] * 10 + digits[3], digits[4] * 10 + digits[5])
    }

    /// `19700729`.
    static func birth(_ date: CivilDate) -> String { String(date.iso.filter { $0 != "-" }) }

    static func birth(_ bytes: UnsafeBufferPointer<UInt8>) -> CivilDate? {
        guard bytes.count == 8, let number = number(bytes[...]) else { return nil }
        return CivilDate(number / 10_000, number / 100 % 100, number % 100)
    }

    /// `112026`.
    static func period(_ month: YearMonth) -> String { padded(month.month, 2) + padded(month.year, 4) }

    static func period(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> YearMonth? {
        guard bytes.count == 6, let number = number(bytes) else { return nil }
        return YearMonth(number % 10_000, number / 10_000)
    }

    /// The purpose in lines of at most 70 characters, the first of at most 62 (it follows
    /// its tag), seven at most.
    ///
    /// What does not fit is cut at a word.
    static func assignmentLines(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let limit = lines.isEmpty ? 62 : 70
            if !line.isEmpty, line.count + 1 + word.count > limit {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word.prefix(70)
        }
        return Array((lines + [line]).prefix(7))
    }

    /// A text that cannot begin another tag or line.
    static func plain(_ text: String, limit: Int = 60) -> String {
        String(text.printable.prefix(limit))
    }
}
