/// Where a cell lies in a file's bytes.
struct CellRange: Hashable {
    var start: Int
    var end: Int
    /// True when quotes inside it are written twice.
    var hasDoubledQuotes = false

    var count: Int { end - start }
}

/// Cuts the bytes of a file into rows of cells without copying any of them
/// (RFC 4180; lines end with LF, CR LF or CR; empty lines, and rows of separators and blanks
/// that a spreadsheet leaves below its table, are passed over).
struct RowLexer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let separator: UInt8
    private(set) var index: Int
    /// The line on which the next row begins, from 1.
    private(set) var line: Int

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, from index: Int = 0, line: Int = 1) {
        self.bytes = bytes
        self.separator = separator
        self.index = index
        self.line = line
    }

    /// Reads the next row into `cells`.
    ///
    /// - Returns: the line on which it begins, or `nil` at the end.
    /// - Throws: ``FileFlaw/quotes(line:)`` for a quote that is not closed, or
    ///   that something follows.
    mutating func next(_ cells: inout [CellRange]) throws(FileFlaw) -> Int? {
        while index < bytes.count {
            let firstLine = line
            let firstByte = bytes[index]
            if firstByte == Self.lineFeed || firstByte == Self.carriageReturn {
                passLineBreak()
                continue
            }
            cells.removeAll(keepingCapacity: true)
            while true {
                cells.append(plain(try cell(firstLine)))
                guard index < bytes.count, bytes[index] == separator else { break }
                index += 1
            }
            passLineBreak()
            if isBlank(cells) { continue }
            return firstLine
        }
        return nil
    }

    /// Almost every row is told from its first byte.
    @inline(__always)
    private func isBlank(_ cells: [CellRange]) -> Bool {
        let first = cells[0]
        guard first.count == 0 || Self.isBlank(bytes[first.start]) else { return false }
        return cells.allSatisfy { cell in bytes[cell.start..<cell.end].allSatisfy(Self.isBlank) }
    }

    /// A space, a tab, a line break within quotes, or either byte of a no-break space in UTF-8.
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || byte == 0xC2 || byte == 0xA0
    }

    private mutating func passLineBreak() {
        guard index < bytes.count else { return }
        if bytes[index] == Self.carriageReturn {
            index += 1
            if index < bytes.count, bytes[index] == Self.lineFeed { index += 1 }
        } else {
            index += 1
        }
        line += 1
    }

    /// A cell without what kept a spreadsheet from carrying it out.
    @inline(__always)
    private func plain(_ cell: CellRange) -> CellRange {
        guard cell.count > 1, bytes[cell.start] == UInt8(ascii: "'") || bytes[cell.start] == UInt8(ascii: "=")
        else { return cell }
        let range = cell.start..<cell.end
        let kept = SpreadsheetCell.content(range, of: bytes, quotes: cell.hasDoubledQuotes ? 2 : 1)
        guard kept != range else { return cell }
        let isText = bytes[cell.start] == UInt8(ascii: "=")
        return CellRange(
            start: kept.lowerBound, end: kept.upperBound,
            hasDoubledQuotes: cell.hasDoubledQuotes && !isText)
    }

    @inline(__always)
    private mutating func cell(_ firstLine: Int) throws(FileFlaw) -> CellRange {
        if index < bytes.count, bytes[index] == Self.quote { return try quotedCell(firstLine) }
        let start = index
        var place = index
        let end = bytes.count
        while place < end {
            let byte = bytes[place]
            if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            place += 1
        }
        index = place
        return CellRange(start: start, end: place)
    }

    private mutating func quotedCell(_ firstLine: Int) throws(FileFlaw) -> CellRange {
        index += 1
        var cell = CellRange(start: index, end: index)
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Self.quote {
                guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else {
                    cell.end = index
                    index += 1
                    guard isAtEndOfCell else { throw .quotes(line: firstLine) }
                    return cell
                }
                cell.hasDoubledQuotes = true
                index += 1
            } else if byte == Self.lineFeed {
                line += 1
            } else if byte == Self.carriageReturn,
                index + 1 >= bytes.count || bytes[index + 1] != Self.lineFeed
            {
                line += 1
            }
            index += 1
        }
        throw .quotes(line: firstLine)
    }

    private var isAtEndOfCell: Bool {
        guard index < bytes.count else { return true }
        let byte = bytes[index]
        return byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    /// The cell's text, its doubled quotes made single.
    static func text(_ cell: CellRange, of bytes: UnsafeBufferPointer<UInt8>) -> String {
        let text = String(
            decoding: UnsafeBufferPointer(rebasing: bytes[cell.start..<cell.end]), as: UTF8.self)
        return cell.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
    }
}
