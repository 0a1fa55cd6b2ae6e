/// Comma-separated values (RFC 4180): quoted cells may hold commas, doubled
/// quotes and line breaks.
public struct CSV: Sendable {
    public let header: [String]
    public let rows: [[String]]

    /// - Throws: ``Flaw`` when there is no header, a quote is not closed, or a
    ///   row has another number of cells than the header.
    public init(_ text: String) throws(Flaw) {
        var records = try Self.records(Array(text.utf8))
        guard !records.isEmpty else { throw .empty }
        header = records.removeFirst().cells
        for record in records where record.cells.count != header.count {
            throw .width(line: record.line, expected: header.count, found: record.cells.count)
        }
        rows = records.map(\.cells)
    }

    public enum Flaw: Error, Hashable, Sendable {
        case empty
        case openQuote(line: Int)
        case width(line: Int, expected: Int, found: Int)
    }

    /// The rows as cells by their header.
    public var records: [[String: String]] {
        rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }

    private static func records(_ bytes: [UInt8]) throws(Flaw) -> [(line: Int, cells: [String])] {
        var records: [(line: Int, cells: [String])] = []
        var cells: [String] = []
        var cell: [UInt8] = []
        var line = 1
        var recordLine = 1
        var isQuoted = false
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func endRecord() {
            cells.append(String(decoding: cell, as: UTF8.self))
            if cells != [""] { records.append((recordLine, cells)) }
            cells = []
            cell = []
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
            switch byte {
            case UInt8(ascii: "\"") where isQuoted:
                if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                    cell.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
            case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
            case UInt8(ascii: ",") where !isQuoted:
                cells.append(String(decoding: cell, as: UTF8.self))
                cell = []
            case UInt8(ascii: "\r") where !isQuoted: continue
            case UInt8(ascii: "\n") where !isQuoted:
                endRecord()
                recordLine = line
            default: cell.append(byte)
            }
        }
        guard !isQuoted else { throw .openQuote(line: recordLine) }
        if !cell.isEmpty || !cells.isEmpty { endRecord() }
        return records
    }

    /// One line of cells, quoted where they must be.
    public static func line(_ cells: [String]) -> String {
        cells.map { cell in
            cell.contains { ",\"\n\r".contains($0) } ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
        }
        .joined(separator: ",") + "\n"
    }
}
