extension JournalSpec {
    /// The register of outgoing letters, whatever orders they are written by.
    ///
    /// - Parameter titles: what documents are called, by their codes.
    static func letters(_ titles: [String: Localized], numbers: [RecordNumber]) -> JournalSpec {
        JournalSpec(
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
                    let found = titles.filter {
                        SearchKey.fold($1.ru).hasPrefix(key) || SearchKey.fold($1.kk).hasPrefix(key)
                    }.keys.sorted()
                    return SQLCondition("l.kind IN (SELECT value FROM json_each(?))", [.list(found)])
                }),
            [
                JournalColumn(
                    "number", Localized(ru: "№", kk: "№"), "l.id", cell: .number, screen: 7, paper: 8,
                    isFrozen: true),
                JournalColumn(
                    "day", Localized(ru: "Дата", kk: "Күні"), "l.day", cell: .date, screen: 10, paper: 10),
                JournalColumn(
                    "kind", Localized(ru: "Письмо", kk: "Хат"), "l.kind",
                    cell: Cell { value, language, _ in titles[value]?[language] ?? value }, screen: 22,
                    paper: 40),
                JournalColumn(
                    "addressee", Localized(ru: "Кому", kk: "Кімге"), "l.addressee",
                    cell: .code(LetterAddressee.self, \.label), screen: 15, paper: 18),
                JournalColumn(
                    "language", Localized(ru: "Язык", kk: "Тілі"), "l.language",
                    cell: .code(Language.self, \.label), screen: 7, paper: 8),
                JournalColumn(
                    "operator", Localized(ru: "Исполнитель", kk: "Орындаушы"), "l.operator_name", screen: 20,
                    paper: 30),
            ])
    }
}

extension Language {
    fileprivate var label: Localized {
        switch self {
        case .russian: Localized(ru: "русский", kk: "орысша")
        case .kazakh: Localized(ru: "казахский", kk: "қазақша")
        }
    }
}
