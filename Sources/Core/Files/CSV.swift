/// Comma-separated values (RFC 4180): quoted cells may hold commas, doubled
/// quotes and line breaks.
///
/// Lines end with LF, CR LF or CR; empty lines are passed over. Files of spreadsheets are read
/// too: with semicolons, and with cells as ``SpreadsheetFile`` writes them.
public struct CSV: Sendable {
    public let header: [String]
    public let rows: [[String]]

    /// - Throws: ``Flaw`` when there is no header, a quote is not closed, or a
    ///   row has another number of cells than the header.
    public init(_ text: String) throws(Flaw) {
        var reader = CSVReader(text)
        guard let first = try reader.record() else { throw .empty }
        var rows: [[String]] = []
        while let record = try reader.record() {
            guard record.cells.count == first.cells.count else {
                throw .width(line: record.line, expected: first.cells.count, found: record.cells.count)
            }
            rows.append(record.cells.map(SpreadsheetCell.read))
        }
        header = first.cells.map(SpreadsheetCell.read)
        self.rows = rows
    }

    /// What is wrong with a file: its line, counted from 1; a record is named
    /// by its first line.
    ///
    /// No cell is in it: cells are personal data.
    public enum Flaw: Error, Hashable, Sendable {
        case empty
        case openQuote(line: Int)
        case width(line: Int, expected: Int, found: Int)
    }

    /// The rows as cells by their header.
    public var records: [[String: String]] {
        rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }

    /// One line of cells, quoted where they must be.
    public static func line(_ cells: [String]) -> String { line(cells, ",") }

    static func line(_ cells: [String], _ separator: String) -> String {
        // A lone empty cell would be an empty line, which is no record.
        if cells == [""] { return "\"\"\n" }
        return cells.map(quoted).joined(separator: separator) + "\n"
    }

    /// Bytes decide, not characters: CR LF is one `Character`, and so is a
    /// comma with a combining mark after it.
    private static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { CSVReader.special.contains($0) }) else { return cell }
        var bytes: [UInt8] = [CSVReader.quote]
        for byte in cell.utf8 {
            if byte == CSVReader.quote { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(CSVReader.quote)
        return String(decoding: bytes, as: UTF8.self)
    }
}
