/// What an operator typed, on a paper.
///
/// Words that were typed in the other language bear a star, and a note says what it means:
/// nobody translates them, and nobody takes them for words of this language.
public struct TypedWords: Sendable {
    private var typed: TypedLanguages
    private let language: Language
    private var isMarked = false

    public init(typed: TypedLanguages, on language: Language) {
        self.typed = typed
        self.language = language
    }

    /// Goes on to the texts of another record on the same paper.
    mutating func turn(to record: TypedLanguages) { typed = record }

    /// The text as the paper bears it; figures and Latin letters are of no language, and of
    /// what nobody knows the language nothing is said.
    ///
    /// - Parameter field: the key by which its language is known.
    public mutating func mark(_ text: String, _ field: String) -> String {
        guard let typed = typed[field], typed != language,
            text.unicodeScalars.contains(where: { (0x400...0x4FF).contains($0.value) })
        else { return text }
        isMarked = true
        return text + "*"
    }

    /// Rows of records whose texts stand in one of the cells.
    ///
    /// - Parameters:
    ///   - place: of the cell.
    ///   - texts: what was typed of a row's record, by the keys that its language is known by;
    ///     `nil` of a row that nobody typed.
    mutating func mark(
        _ rows: [CardRow], at place: Int,
        _ texts: (CardRow) throws -> (typed: TypedLanguages, texts: [(key: String, text: String)])?
    ) rethrows -> [CardRow] {
        try rows.map { row in
            guard row.cells.indices.contains(place), let record = try texts(row) else { return row }
            turn(to: record.typed)
            var cells = row.cells
            for (key, text) in record.texts where !text.isEmpty {
                cells[place] = cells[place].replacing(text, with: mark(text, key))
            }
            return CardRow(id: row.id, cells: cells, row.standing)
        }
    }

    /// What the star means; empty while nothing is marked.
    public func note(_ paper: Paper) -> [String] {
        guard isMarked else { return [] }
        return paper.lines(
            language == .russian ? "* Записано на казахском языке." : "* Орыс тілінде жазылған.")
    }
}
