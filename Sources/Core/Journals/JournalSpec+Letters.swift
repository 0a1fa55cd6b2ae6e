extension JournalSpec {
    /// The register of outgoing letters, whatever orders they are written by.
    ///
    /// - Parameters:
    ///   - titles: what documents are called, by their codes.
    ///   - names: what letters are called, by document and first word of the part.
    static func letters(
        _ titles: [String: Localized], names: [String: Localized], numbers: [RecordNumber]
    ) -> JournalSpec {
        let name = "l.kind || '/' || substr(l.part || '/', 1, instr(l.part || '/', '/') - 1)"
        return JournalSpec(
            "letters", Localized(ru: "Исходящие письма", kk: "Шығыс хаттары"),
            paperTitle: Localized(
                ru: "Журнал регистрации исходящих писем", kk: "Шығыс хаттарын тіркеу журналы"),
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
                    return SQLCondition(
                        "l.kind IN (SELECT value FROM json_each(?)) OR \(name) IN (SELECT value FROM json_each(?))",
                        [found(titles), found(names)])
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
                    "addressee", Localized(ru: "Кому", kk: "Кімге"), "l.addressee",
                    cell: .code(LetterAddressee.self, \.label), screen: 15, paper: 18),
                JournalColumn(
                    "language", Localized(ru: "Язык", kk: "Тілі"), "l.language",
                    cell: .code(Language.self, \.label), screen: 9, paper: 9),
                JournalColumn(
                    "operator", Localized(ru: "Исполнитель", kk: "Орындаушы"), "l.operator_name", screen: 20,
                    paper: 30),
            ])
    }
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
