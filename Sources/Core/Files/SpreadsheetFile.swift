/// A file of cells that offices open in their spreadsheets.
///
/// It begins with the mark of UTF-8; what the spreadsheet would take for a number that is none
/// stays text, and nothing that is read from others is carried out.
public struct SpreadsheetFile: Sendable {
    /// Russian and Kazakh spreadsheets expect a semicolon: the comma is in their sums.
    public enum Separator: String, Sendable, CaseIterable {
        case semicolon = ";"
        case comma = ","
    }

    public static let mark = "\u{FEFF}"

    private let separator: Separator
    /// What the name of such a file begins with, where its data are invented.
    let prefix: String

    public init(_ separator: Separator = .semicolon, prefix: String = "") {
        self.separator = separator
        self.prefix = prefix
    }

    public func line(_ cells: [String]) -> String {
        CSV.line(cells.map(SpreadsheetCell.written), separator.rawValue)
    }
}

/// How a cell is written for spreadsheets, and read again.
enum SpreadsheetCell {
    /// A cell that begins so would be carried out; an apostrophe says that it is text.
    private static let acting = Set("=+-@\t\r\n'".utf8)
    private static let apostrophe = UInt8(ascii: "'")
    private static let quote = UInt8(ascii: "\"")

    static func written(_ cell: String) -> String {
        guard let first = cell.utf8.first else { return cell }
        if isIdentifier(cell) { return "=\"\(cell)\"" }
        guard acting.contains(first), !isNegative(cell) else { return cell }
        return "'" + cell
    }

    /// What was meant by a cell, whoever wrote it.
    static func read(_ cell: String) -> String {
        let bytes = Array(cell.utf8)
        let kept = bytes.withUnsafeBufferPointer { content(0..<$0.count, of: $0, quotes: 1) }
        return kept.count == bytes.count ? cell : String(decoding: bytes[kept], as: UTF8.self)
    }

    /// Where a cell's content lies in its bytes.
    ///
    /// - Parameter quotes: how many bytes write one quote.
    static func content(_ cell: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, quotes: Int) -> Range<Int> {
        guard cell.count > 1 else { return cell }
        if bytes[cell.lowerBound] == apostrophe {
            return acting.contains(bytes[cell.lowerBound + 1]) ? cell.dropFirst() : cell
        }
        guard bytes[cell.lowerBound] == UInt8(ascii: "="), cell.count > 1 + 2 * quotes else { return cell }
        let inner = cell.lowerBound + 1 + quotes..<cell.upperBound - quotes
        let marks = [cell.lowerBound + 1..<inner.lowerBound, inner.upperBound..<cell.upperBound]
        let isText = marks.allSatisfy { $0.allSatisfy { bytes[$0] == quote } }
        return isText && inner.allSatisfy { isOfNumber(bytes[$0]) } ? inner : cell
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "+")
    }

    /// Digits that are no number: an IIN, a phone, a code with zeros before it.
    private static func isIdentifier(_ cell: String) -> Bool {
        let digits = cell.utf8.count { (48...57).contains($0) }
        guard digits > 1, cell.utf8.allSatisfy(isOfNumber) else { return false }
        return digits > 10 || cell.hasPrefix("0") || cell.hasPrefix("+")
    }

    /// A sum below zero is a number.
    private static func isNegative(_ cell: String) -> Bool {
        cell.hasPrefix("-") && cell.count > 1
            && cell.dropFirst().allSatisfy { $0.asciiDigit != nil || " \u{A0},.".contains($0) }
    }
}
