/// Cuts a text of comma-separated values into records, byte by byte.
struct CSVReader {
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let semicolon = UInt8(ascii: ";")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    /// Bytes for which a cell must stand in quotes.
    static let special = [quote, comma, semicolon, lineFeed, carriageReturn]

    private let bytes: [UInt8]
    private let separator: UInt8
    private var index: Int
    private var line = 1

    /// A byte order mark at the beginning is passed over.
    init(_ text: String) {
        bytes = Array(text.utf8)
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        separator = Self.separator(of: bytes)
    }

    /// What parts the first line: the semicolon only where no comma does.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var isQuoted = false
        var hasSemicolon = false
        for byte in bytes {
            if byte == quote { isQuoted.toggle() }
            guard !isQuoted else { continue }
            if byte == comma { return comma }
            if byte == lineFeed || byte == carriageReturn { break }
            if byte == semicolon { hasSemicolon = true }
        }
        return hasSemicolon ? semicolon : comma
    }

    /// The next record that is not an empty line, with the line it begins on.
    mutating func record() throws(CSV.Flaw) -> (line: Int, cells: [String])? {
        while index < bytes.count {
            let firstLine = line
            let firstByte = bytes[index]
            var cells: [String] = []
            repeat { cells.append(try cell(of: firstLine)) } while pass(separator)
            passLineBreak()
            if cells != [""] || firstByte == Self.quote { return (firstLine, cells) }
        }
        return nil
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func pass(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private mutating func passLineBreak() {
        guard index < bytes.count else { return }
        _ = pass(Self.carriageReturn)
        _ = pass(Self.lineFeed)
        line += 1
    }

    private mutating func cell(of firstLine: Int) throws(CSV.Flaw) -> String {
        guard peek == Self.quote else { return String(decoding: plainRun(), as: UTF8.self) }
        index += 1
        var content: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == Self.quote, !pass(Self.quote) {
                // What follows a closing quote up to the separator is kept.
                content += plainRun()
                return String(decoding: content, as: UTF8.self)
            }
            if byte == Self.lineFeed || (byte == Self.carriageReturn && peek != Self.lineFeed) { line += 1 }
            content.append(byte)
        }
        throw .openQuote(line: firstLine)
    }

    /// The bytes up to the next separator, line break or the end.
    private mutating func plainRun() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
            index += 1
        }
        return bytes[start..<index]
    }
}
