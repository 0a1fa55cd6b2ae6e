/// What stands beside the texts and goes with them: in which language each was typed, so that a
/// draft, a correction and «as before» bring it back, and what the program filled in a draft.
extension FormValues {
    private static let prefix = "language of "
    /// Beside the texts of a draft: what the program filled, and what follows from what was
    /// typed.
    private static let marks = "marks of "

    /// `nil` where it is not known, or the field holds no words.
    public func language(of key: String) -> Language? {
        self[Self.prefix + key].flatMap { Language(rawValue: $0) }
    }

    public mutating func setLanguage(_ language: Language?, of key: String) {
        self[Self.prefix + key] = language?.rawValue
    }

    /// What was typed, by the keys of fields alone.
    public var texts: FormValues {
        filter { !$0.key.hasPrefix(Self.prefix) && !$0.key.hasPrefix(Self.marks) }
    }

    /// Fields of which a draft tells something.
    public func fields(marked mark: String) -> Set<String> {
        Set((self[Self.marks + mark] ?? "").split(separator: " ").map(String.init))
    }

    public mutating func mark(_ fields: Set<String>, as mark: String) {
        self[Self.marks + mark] = fields.isEmpty ? nil : fields.sorted().joined(separator: " ")
    }

    /// The language of every text of which it is known, by the keys of fields.
    public var languages: [String: Language] {
        var found: [String: Language] = [:]
        for (key, value) in self where key.hasPrefix(Self.prefix) {
            found[String(key.dropFirst(Self.prefix.count))] = Language(rawValue: value)
        }
        return found
    }

    /// The same values, some of which were typed in a language.
    func typed(in language: Language, _ keys: [String]) -> FormValues {
        var values = self
        for key in keys { values.setLanguage(language, of: key) }
        return values
    }

    /// The same values with the languages of an answer to a question over the form.
    public func adding(languagesOf answers: FormValues) -> FormValues {
        var values = self
        for (key, language) in answers.languages { values.setLanguage(language, of: key) }
        return values
    }
}

extension FieldSpec.Kind {
    /// Whether it holds words of a language: a name is the same in both, and what has a form
    /// of its own is of neither.
    public var holdsWords: Bool {
        switch self {
        case .text, .suggested: true
        default: false
        }
    }
}
