/// The first row of a file: the names of its columns, and what parts them.
struct ImportHeader {
    let separator: UInt8
    /// In lower case, without blanks around them.
    let names: [String]
    /// Reads the rows below it.
    let rest: RowLexer

    /// A comma unless another sign shows more of the columns.
    private static let separators = [",", ";", "\t", "|"].map { (sign: Unicode.Scalar) in UInt8(sign.value) }

    /// - Parameter isKnown: whether a name is that of a column.
    /// - Throws: ``FileFlaw`` when no sign cuts a header.
    init(_ bytes: UnsafeBufferPointer<UInt8>, isKnown: (String) -> Bool) throws(FileFlaw) {
        let said = Self.said(bytes)
        var best: (header: ImportHeader, known: Int)?
        var flaw: FileFlaw?
        for separator in said.map({ [$0.separator] }) ?? Self.separators {
            do throws(FileFlaw) {
                var lexer = RowLexer(
                    bytes, separator: separator, from: said?.end ?? 0, line: said == nil ? 1 : 2)
                var cells: [CellRange] = []
                guard try lexer.next(&cells) != nil else { throw .empty }
                let names = cells.map { RowLexer.text($0, of: bytes).trimmed.lowercased() }
                let known = names.count(where: isKnown)
                if known > best?.known ?? -1 {
                    best = (ImportHeader(separator: separator, names: names, rest: lexer), known)
                }
            } catch {
                // Quotes that another sign follows: this one parts nothing here.
                flaw = flaw ?? error
            }
        }
        guard let best else { throw flaw ?? .empty }
        self = best.header
    }

    private init(separator: UInt8, names: [String], rest: RowLexer) {
        (self.separator, self.names, self.rest) = (separator, names, rest)
    }

    /// The first line of a file of Excel that says what parts its columns: `sep=;`.
    private static func said(_ bytes: UnsafeBufferPointer<UInt8>) -> (separator: UInt8, end: Int)? {
        let end = bytes.prefix(16).firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        guard let end else { return nil }
        let line = String(decoding: bytes[..<end].filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        guard line.lowercased().hasPrefix("sep="), line.utf8.count == 5, let separator = line.utf8.last,
            separator < 0x80
        else { return nil }
        let isPair =
            end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r") && bytes[end + 1] == UInt8(ascii: "\n")
        return (separator, end + (isPair ? 2 : 1))
    }
}
