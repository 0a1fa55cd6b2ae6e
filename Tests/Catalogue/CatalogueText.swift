import Core

/// A text that a person sees, and what must be true of it.
struct CatalogueText {
    enum Kind {
        /// A title, a label: one or two words may be the same in both languages.
        case name
        /// Never the same in both languages.
        case sentence
    }

    let place: String
    let text: Localized
    let kind: Kind

    init(_ place: String, _ text: Localized, _ kind: Kind = .name) {
        self.place = place
        self.text = text
        self.kind = kind
    }

    /// What is wrong with it, in a line.
    var flaw: String? {
        for language in Language.allCases {
            let said = text[language]
            guard said.contains(where: { !$0.isWhitespace }) else { return flaw("nothing", language) }
            guard said.first?.isWhitespace == false, said.last?.isWhitespace == false else {
                return flaw("blanks around", language)
            }
            let commands = said.unicodeScalars.contains { $0.properties.generalCategory == .control }
            guard !commands else { return flaw("control characters in", language) }
        }
        if kind == .name, Self.words(text.ru) < 3 { return nil }
        // Names of banks and acts in Latin letters and numbers are the same everywhere.
        guard Self.words(text.ru) > 0 else { return nil }
        guard text.ru != text.kk else { return flaw("the same as in Kazakh", .russian) }
        // Short Kazakh titles may have none: «Аударымдар мен жарналар».
        guard kind == .sentence || Self.words(text.kk) > 4 else { return nil }
        guard text.kk.lowercased().contains(where: { "әіңғүұқөһ".contains($0) }) else {
            return flaw("no Kazakh letter in", .kazakh)
        }
        return nil
    }

    private func flaw(_ what: String, _ language: Language) -> String {
        "\(place): \(what) «\(text[language])» (\(language.rawValue))"
    }

    /// Words with a small Cyrillic letter: abbreviations and codes are no language.
    private static func words(_ text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { word in
            word.unicodeScalars.contains { ("а"..."я").contains($0) || $0 == "ё" }
        }
    }
}
