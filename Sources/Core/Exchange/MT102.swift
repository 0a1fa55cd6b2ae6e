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
        }

        public let line: Int
        public let kind: Kind

        public init(line: Int, kind: Kind) {
            self.line = line
            self.kind = kind
        }
    }

    /// `27120,53`: a decimal comma, exactly two digits.
    static func amount(_ sum: Tenge) -> String { "\(sum.tiyn / 100),\(padded(Int(sum.tiyn % 100), 2))" }

    static func amount(_ text: Substring) -> Tenge? {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, let sum = try? Tenge(text), sum >= .zero else {
            return nil
        }
        return sum
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

    static func birth(_ text: Substring) -> CivilDate? {
        guard text.utf8.count == 8, let number = Int(text) else { return nil }
        return CivilDate(number / 10_000, number / 100 % 100, number % 100)
    }

    /// `112026`.
    static func period(_ month: YearMonth) -> String { padded(month.month, 2) + padded(month.year, 4) }

    static func period(_ text: Substring) -> YearMonth? {
        guard text.utf8.count == 6, let number = Int(text) else { return nil }
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
