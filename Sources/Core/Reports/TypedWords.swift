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

    /// What the star means; empty while nothing is marked.
    public func note(_ paper: Paper) -> [String] {
        guard isMarked else { return [] }
        return paper.lines(
            language == .russian ? "* Записано на казахском языке." : "* Орыс тілінде жазылған.")
    }
}
