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

    /// A piece that is read or judged without a word, in bytes: hundredths of a second.
    private static let piece = 1 << 20

    /// Reads a file, and once more to judge its shape.
    ///
    /// - Throws: ``FileFlaw``, ``TextFile/Failure``, ``Stopped``.
    init(path: String, _ format: ImportFormat, _ progress: WorkProgress = .unobserved) throws {
        let raw: [UInt8]
        do {
            raw = try Self.read(path, progress)
        } catch let failure as TextFile.Failure where failure.isTooLarge {
            throw FileFlaw.tooLong
        } catch let failure as TextFile.Failure where failure.isOfAnotherKind {
            throw FileFlaw.anotherKind
        }
        try self.init(raw, format, progress)
    }

    private static func read(_ path: String, _ progress: WorkProgress) throws -> [UInt8] {
        let reader = try FileReader(path)
        var raw: [UInt8] = []
        raw.reserveCapacity(reader.size)
        var told = 0
        try progress.report(.opening, 0, of: reader.size)
        while try reader.read(into: &raw) {
            guard raw.count - told >= piece else { continue }
            // A file of zeros, a picture: not a text, however large.
            guard !raw[told...].contains(0) else { throw FileFlaw.encoding }
            told = raw.count
            try progress.report(.opening, told, of: max(reader.size, told))
        }
        try progress.report(.opening, raw.count, of: raw.count)
        return raw
    }

    /// Reads the whole text once to judge its shape.
    init(_ raw: [UInt8], _ format: ImportFormat, _ progress: WorkProgress = .unobserved) throws {
        let text = try SourceText(raw)
        // Letters of two bytes may be more than bytes of one.
        guard text.bytes.count <= FileReader.largest else { throw FileFlaw.tooLong }
        bytes = text.bytes
        encoding = text.encoding
        let found = try text.bytes.withUnsafeBufferPointer { try Shape($0, format, progress) }
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

    /// A row with every cell read.
    ///
    /// - Parameter cells: in the order of ``names``.
    public func row(
        _ line: Int, _ cells: [String], _ format: ImportFormat, today: CivilDate
    ) throws(RowRefusal) -> ImportRow {
        let named = Dictionary(zip(names, cells), uniquingKeysWith: { first, _ in first })
        return try ImportRow(line: line, named, format, today: today)
    }

    private struct Shape {
        var separator = UInt8(ascii: ",")
        var names: [String] = []
        var rowCount = 0
        var bodyStart = 0
        var bodyLine = 1

        init(
            _ bytes: UnsafeBufferPointer<UInt8>, _ format: ImportFormat, _ progress: WorkProgress
        ) throws {
            let header = try ImportHeader(bytes) { format.column($0) != nil }
            (separator, names) = (header.separator, header.names)
            try HeaderJudge.judge(names, format)
            var lexer = header.rest
            bodyStart = lexer.index
            bodyLine = lexer.line
            var cells: [CellRange] = []
            var told = bodyStart
            while let line = try lexer.next(&cells) {
                guard cells.count == names.count else {
                    throw FileFlaw.width(line: line, expected: names.count, found: cells.count)
                }
                rowCount += 1
                guard lexer.index - told >= piece else { continue }
                told = lexer.index
                try progress.report(.shape, told, of: bytes.count)
            }
            try progress.report(.shape, bytes.count, of: bytes.count)
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
        let documents = formats.filter { format in
            guard case .document(let document) = format.content else { return false }
            return document.isOf(head)
        }
        guard documents.isEmpty else { return documents }
        // A letter may be cut at the end.
        let lines = head.lastIndex(of: UInt8(ascii: "\n")).map { Array(head[...$0]) } ?? head
        guard let text = try? SourceText(lines) else { return [] }
        return text.bytes.withUnsafeBufferPointer { bytes in
            formats.filter { format in
                guard case .table = format.content,
                    let header = try? ImportHeader(bytes, isKnown: { format.column($0) != nil })
                else {
                    return false
                }
                return (try? HeaderJudge.judge(header.names, format)) != nil
            }
        }
    }
}

/// Judges the names of a header.
enum HeaderJudge {
    static func judge(_ names: [String], _ format: ImportFormat) throws(FileFlaw) {
        var seen: Set<String> = []
        for (index, name) in names.enumerated() where !name.hasPrefix(ImportFormat.verdictPrefix) {
            guard format.column(name) != nil else {
                if let unseen = name.firstUnseen {
                    throw .lookalike(column: "№ \(index + 1)", letter: Character(unseen))
                }
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
