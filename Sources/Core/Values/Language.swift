/// The languages of the interface and of printed documents.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case russian = "ru"
    case kazakh = "kk"

    /// The other language: what the language key switches to.
    public var other: Language { self == .russian ? .kazakh : .russian }
}

/// A text in every interface language.
///
/// Having no default, it makes an
/// untranslated string a compile error.
public struct Localized: Hashable, Sendable {
    public var ru: String
    public var kk: String

    public init(ru: String, kk: String) {
        self.ru = ru
        self.kk = kk
    }

    public subscript(language: Language) -> String {
        switch language {
        case .russian: ru
        case .kazakh: kk
        }
    }

    /// A text that is the same in both languages: a number, a code, a name.
    public static func same(_ text: String) -> Localized { Localized(ru: text, kk: text) }

    public static func + (left: Localized, right: Localized) -> Localized {
        Localized(ru: left.ru + right.ru, kk: left.kk + right.kk)
    }
}

extension Sequence<Localized> {
    /// One text of several; empty of none.
    public func joined(_ separator: String) -> Localized {
        Localized(
            ru: map(\.ru).joined(separator: separator), kk: map(\.kk).joined(separator: separator))
    }
}
