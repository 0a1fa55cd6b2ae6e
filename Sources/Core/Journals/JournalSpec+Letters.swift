extension JournalSpec {
    /// The register of outgoing letters, whatever orders they are written by.
    ///
    /// - Parameters:
    ///   - titles: what documents are called, by their codes.
    ///   - names: what letters are called, by document and first word of the part.
    ///   - records: what the records are called that letters are about, and whom they go to.
    static func letters(
        _ titles: [String: Localized], names: [String: Localized], records: [RecordName],
        numbers: [RecordNumber]
    ) -> JournalSpec {
        let (subject, id) = ("l.subject", "l.subject_id")
        let organisations = Dictionary(
            records.compactMap { name in name.organisation.map { (name.kind, $0) } },
            uniquingKeysWith: { first, _ in first })
        let name = "l.kind || '/' || substr(l.part || '/', 1, instr(l.part || '/', '/') - 1)"
        return JournalSpec(
            "letters", Localized(ru: "Исходящие письма", kk: "Шығыс хаттар"),
            paperTitle: Localized(
                ru: "Журнал регистрации исходящих писем", kk: "Шығыс хаттарды тіркеу журналы"),
            source: JournalSource(
                tables: "letter l", id: "l.id", time: "l.day",
                link: JournalLink(kind: "l.subject", id: "l.subject_id"),
                numbers: numbers.map {
                    NumberSearch($0, where: "l.subject = '\($0.kind)' AND l.subject_id = \($0.record)")
                },
                digits: "CAST(l.id AS TEXT)",
                search: { key, _ in
                    func found(_ words: [String: Localized]) -> SQLValue {
                        .list(words.filter { isFound($1.ru, key) || isFound($1.kk, key) }.keys.sorted())
                    }
                    let whom = records.found(by: key, kind: subject, id: id)
                    return SQLCondition(
                        """
                        l.kind IN (SELECT value FROM json_each(?)) OR \(name) IN (SELECT value FROM json_each(?))
                        OR \(whom.sql)
                        """, [found(titles), found(names)] + whom.values)
                }),
            [
                JournalColumn(
                    "number", Localized(ru: "№", kk: "№"), "l.id", cell: .number, screen: 7, paper: 8,
                    isFrozen: true),
                JournalColumn(
                    "day", Localized(ru: "Дата", kk: "Күні"), "l.day", cell: .date, screen: 10, paper: 10),
                JournalColumn(
                    "kind", Localized(ru: "Письмо", kk: "Хат"), name,
                    cell: Cell { value, language, _ in
                        let kind = String(value.prefix { $0 != "/" })
                        return (names[value] ?? titles[kind])?[language] ?? kind
                    }, screen: 36, paper: 40),
                JournalColumn(
                    "addressee", Localized(ru: "Кому", kk: "Кімге"),
                    """
                    l.addressee || char(31) || l.subject || char(31) || \(records.isMedical(kind: subject, id: id))
                        || char(31) || CASE l.addressee WHEN 'employer' THEN \(records.employer(kind: subject, id: id))
                        WHEN 'person' THEN \(records.person(kind: subject, id: id)) ELSE '' END
                    """, cell: addressee(organisations), screen: 28, paper: 26),
                JournalColumn(
                    "record", Localized(ru: "Дело, запись №", kk: "Іс, жазба №"),
                    short: Localized(ru: "Дело, №", kk: "Іс, №"), records.number(kind: subject, id: id),
                    screen: 9, paper: 9),
                JournalColumn(
                    "language", Localized(ru: "Язык", kk: "Тілі"), "l.language",
                    cell: .code(Language.self, \.label), screen: 9, paper: 9),
                JournalColumn(
                    "operator", Localized(ru: "Исполнитель", kk: "Орындаушы"), "l.operator_name", screen: 20,
                    paper: 30),
            ])
    }
}

/// To whom a letter went: by name, or what it is where nobody is named.
private func addressee(_ organisations: [String: Localized]) -> Cell {
    @Sendable func parts(_ value: String) -> [String] {
        value.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
    }
    return Cell(
        veil: { value in
            let found = parts(value)
            // Whose refusal it is, of a row that is closed elsewhere, would tell why it is.
            return found.count == 4 && found[2] == "1" ? found.prefix(3).joined(separator: "\u{1F}") : value
        },
        shown: { value, language, _ in
            let found = parts(value)
            if found.count == 4, !found[3].isEmpty { return found[3] }
            let addressee = LetterAddressee(rawValue: found[0])
            if addressee == .organisation, found.count > 1, let named = organisations[found[1]] {
                return named[language]
            }
            return addressee?.label[language] ?? found[0]
        })
}

/// Whether a name, or a word of it, begins so.
private func isFound(_ name: String, _ key: String) -> Bool {
    let name = SearchKey.fold(name)
    return name.hasPrefix(key) || name.split(separator: " ").contains { $0.hasPrefix(key) }
}

extension Language {
    fileprivate var label: Localized {
        switch self {
        case .russian: Localized(ru: "русский", kk: "орысша")
        case .kazakh: Localized(ru: "казахский", kk: "қазақша")
        }
    }
}
