/// A file whose shape is right: its header names the declared columns, every
/// row is as wide as the header, every quote is closed.
public struct ImportFile {
    let bytes: [UInt8]
    let encoding: TextEncoding
    let separator: UInt8
    /// The header's names, in the file's order.
    public let names: [String]
    public let rowCount: Int
    private let bodyStart: Int
    private let bodyLine: Int

    /// Reads the whole file once to judge its shape.
    init(_ raw: [UInt8], _ format: ImportFormat) throws(FileFlaw) {
        guard raw.count < Int(Int32.max) else { throw .tooLong }
        let text = try SourceText(raw)
        bytes = text.bytes
        encoding = text.encoding
        let shape = text.bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(FileFlaw) in try Shape(bytes, format) }
        }
        let found = try shape.get()
        separator = found.separator
        names = found.names
        rowCount = found.rowCount
        bodyStart = found.bodyStart
        bodyLine = found.bodyLine
    }

    /// Reads the rows below the header.
    func lexer(_ bytes: UnsafeBufferPointer<UInt8>) -> RowLexer {
        RowLexer(bytes, separator: separator, from: bodyStart, line: bodyLine)
    }

    /// Every row with its line, cut at once: for files of thousands of rows, not
    /// millions.
    public func rows() throws(FileFlaw) -> [(line: Int, cells: [String])] {
        let result = bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(FileFlaw) -> [(line: Int, cells: [String])] in
                var lexer = lexer(bytes)
                var cells: [CellRange] = []
                var rows: [(line: Int, cells: [String])] = []
                while let line = try lexer.next(&cells) {
                    rows.append((line, cells.map { RowLexer.text($0, of: bytes) }))
                }
                return rows
            }
        }
        return try result.get()
    }

    public func place(of column: String) -> Int? { names.firstIndex(of: column) }

    private struct Shape {
        var separator = UInt8(ascii: ",")
        var names: [String] = []
        var rowCount = 0
        var bodyStart = 0
        var bodyLine = 1

        init(_ bytes: UnsafeBufferPointer<UInt8>, _ format: ImportFormat) throws(FileFlaw) {
            var best: (lexer: RowLexer, names: [String], known: Int)?
            for candidate in [UInt8(ascii: ","), UInt8(ascii: ";")] {
                var lexer = RowLexer(bytes, separator: candidate)
                var cells: [CellRange] = []
                guard try lexer.next(&cells) != nil else { throw .empty }
                let names = cells.map { RowLexer.text($0, of: bytes).trimmed }
                let known = names.count { format.column($0) != nil }
                // The comma unless the semicolon shows more of the columns.
                if known > best?.known ?? -1 {
                    best = (lexer, names, known)
                    separator = candidate
                }
            }
            guard var lexer = best?.lexer, let found = best?.names else { throw .empty }
            names = found
            try HeaderJudge.judge(names, format)
            bodyStart = lexer.index
            bodyLine = lexer.line
            var cells: [CellRange] = []
            while let line = try lexer.next(&cells) {
                guard cells.count == names.count else {
                    throw .width(line: line, expected: names.count, found: cells.count)
                }
                rowCount += 1
            }
        }
    }
}

extension ImportFormat {
    /// So much of a file is enough for its header.
    static let headLength = 65_536

    /// The formats whose columns the header of a file has.
    ///
    /// - Parameter head: the file, or its beginning.
    static func fitting(_ head: [UInt8], among formats: [ImportFormat]) -> [ImportFormat] {
        // A letter may be cut at the end.
        let lines = head.lastIndex(of: UInt8(ascii: "\n")).map { Array(head[...$0]) } ?? head
        guard let text = try? SourceText(lines) else { return [] }
        return text.bytes.withUnsafeBufferPointer { bytes in
            for separator in [UInt8(ascii: ","), UInt8(ascii: ";")] {
                var lexer = RowLexer(bytes, separator: separator)
                var cells: [CellRange] = []
                guard (try? lexer.next(&cells)) != nil else { continue }
                let names = cells.map { RowLexer.text($0, of: bytes).trimmed }
                let fitting = formats.filter { (try? HeaderJudge.judge(names, $0)) != nil }
                if !fitting.isEmpty { return fitting }
            }
            return []
        }
    }
}

/// Judges the names of a header.
enum HeaderJudge {
    static func judge(_ names: [String], _ format: ImportFormat) throws(FileFlaw) {
        var seen: Set<String> = []
        for (index, name) in names.enumerated() where !name.hasPrefix(ImportFormat.verdictPrefix) {
            guard format.column(name) != nil else {
                let shown = isPlain(name) ? name : "№ \(index + 1)"
                if let letter = Lookalikes.amongLatin(name) {
                    throw .lookalike(column: "№ \(index + 1)", letter: letter)
                }
                throw .unknownColumn(shown)
            }
            guard seen.insert(name).inserted else { throw .repeatedColumn(name) }
        }
        let missing = format.columns.filter { $0.requirement != .never && !seen.contains($0.name) }
        // Columns of some events only may be left out with those events.
        let due = missing.filter { $0.requirement == .always }.map(\.name)
        guard due.isEmpty else { throw .missingColumns(due) }
    }

    /// A file without a header begins with data, which must not be shown.
    private static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 30 && name.utf8.allSatisfy { (97...122).contains($0) || $0 == 95 }
    }
}
