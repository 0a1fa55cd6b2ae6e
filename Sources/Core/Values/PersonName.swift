/// One part of a person's name: letters of the Russian and Kazakh alphabets or
/// Latin, hyphens, apostrophes, blanks; 1–60 characters (C-12).
public struct NamePart: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// - Throws: ``Message/required``, ``Message/tooLong(_:)``, ``Message/characters``; a sign
    ///   that is on no keyboard is named.
    public init(_ typed: some StringProtocol) throws(Message) {
        let squeezed = Letters.precomposed(typed.squeezed)
        guard !squeezed.isEmpty else { throw .required }
        guard squeezed.count <= 60 else { throw .tooLong(60) }
        if let unseen = squeezed.firstUnseen { throw .unseen(unseen) }
        if let wrong = squeezed.first(where: { !Letters.mayStandInName($0) }) {
            throw wrong.isASCII ? .characters : .sign(wrong)
        }
        guard squeezed.contains(where: \.isLetter) else { throw .characters }
        text = squeezed
    }

    public var description: String { "***" }
}

/// A person's surname, given name and, where there is one, patronymic.
public struct PersonName: Hashable, Sendable, CustomStringConvertible {
    public let surname: NamePart
    public let givenName: NamePart
    public let patronymic: NamePart?

    public init(surname: NamePart, givenName: NamePart, patronymic: NamePart?) {
        self.surname = surname
        self.givenName = givenName
        self.patronymic = patronymic
    }

    /// From typed parts; an empty patronymic is none.
    public init(_ surname: String, _ givenName: String, _ patronymic: String = "") throws(Message) {
        self.surname = try NamePart(surname)
        self.givenName = try NamePart(givenName)
        self.patronymic = patronymic.trimmed.isEmpty ? nil : try NamePart(patronymic)
    }

    /// «Әбдірахманов Ерлан Серікұлы».
    public var full: String {
        [surname.text, givenName.text, patronymic?.text].compactMap(\.self).joined(separator: " ")
    }

    /// «Әбдірахманов Е.
    ///
    /// С.».
    public var withInitials: String {
        let initials = [givenName.text, patronymic?.text].compactMap { $0?.first.map { "\($0)." } }
        return ([surname.text] + initials).joined(separator: " ")
    }

    public var description: String { "***" }
}
