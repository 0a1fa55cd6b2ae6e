import Core

extension JournalSpec {
    static let readers = JournalSpec(
        "readers", Localized(ru: "Читатели", kk: "Оқырмандар"),
        kinds: ReaderCard.Status.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) },
        source: {
            var source = JournalSource(
                tables: "reader r CROSS JOIN person p ON p.id = r.person_id",
                nameOrdered: "person p CROSS JOIN reader r ON r.person_id = p.id", id: "r.id",
                person: "r.person_id", time: "r.opened_at", link: .to("reader", "r.id"),
                numbers: [ReadingRoom.number.found(by: "r.id")])
            source.kind = "r.status"
            source.kept = KeptRows(ReaderUpkeep(), record: { row, _ in row.key.id }, hasKeptKinds: true)
            return source
        }(),
        [
            JournalColumn(
                "number", Localized(ru: "№", kk: "№"), "r.number", screen: 9, paper: 9, isFrozen: true),
            .iin, .person(),
            JournalColumn(
                "status", Localized(ru: "Статус", kk: "Мәртебе"), "r.status",
                cell: .code(ReaderCard.Status.self, \.label), screen: 12, paper: 14),
            JournalColumn(
                "held", Localized(ru: "Книг", kk: "Кітап"), "r.held", cell: .number, screen: 5, paper: 5),
        ])

    static let loans = JournalSpec(
        "loans", Localized(ru: "Выдачи", kk: "Берілгендер"),
        source: JournalSource(
            tables:
                "loan l CROSS JOIN reader r ON r.id = l.reader_id CROSS JOIN person p ON p.id = r.person_id",
            id: "l.id", person: "r.person_id", time: "l.lent_on", link: .to("reader", "l.reader_id"),
            numbers: [ReadingRoom.number.found(by: "l.reader_id")], kept: KeptRows(ReaderUpkeep())),
        [
            JournalColumn(
                "reader", Localized(ru: "Билет", kk: "Билет"), "r.number", screen: 9, paper: 9,
                isFrozen: true),
            .person(),
            JournalColumn("book", Localized(ru: "Книга", kk: "Кітап"), "l.book", screen: 20, paper: 30),
            JournalColumn(
                "due", Localized(ru: "Вернуть до", kk: "Қайтару"), "l.due_on", cell: .date, screen: 10,
                paper: 10),
            JournalColumn(
                "returned", Localized(ru: "Вернул", kk: "Қайтарды"), "coalesce(l.returned_on, '')",
                cell: .date, screen: 10, paper: 10),
        ])
}
