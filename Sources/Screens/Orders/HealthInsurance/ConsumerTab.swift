import Core
import TUI

/// What the card of a consumer can be turned to.
enum ConsumerTab: Int, Hashable, CaseIterable {
    case right, categories, months, payments, family, byHand, requests

    var next: ConsumerTab { Self(rawValue: (rawValue + 1) % Self.allCases.count) ?? .right }
    var previous: ConsumerTab {
        Self(rawValue: (rawValue + Self.allCases.count - 1) % Self.allCases.count) ?? .right
    }

    var title: Localized {
        switch self {
        case .right: Localized(ru: "Право", kk: "Құқық")
        case .categories: Localized(ru: "Категории", kk: "Санаттар")
        case .months: Localized(ru: "Месяцы", kk: "Айлар")
        case .payments: Localized(ru: "Платежи", kk: "Төлемдер")
        case .family: Localized(ru: "Семья", kk: "Отбасы")
        case .byHand: Localized(ru: "Вручную", kk: "Қолмен")
        case .requests: Localized(ru: "Запросы", kk: "Сұрау")
        }
    }

    /// True for a table of rows, whose number stands beside the title.
    var isTable: Bool { self != .right && self != .months }

    var columns: [TableColumn] {
        switch self {
        case .right, .months: []
        case .categories:
            [
                TableColumn("code", width: 5), TableColumn("assigned", width: 10),
                TableColumn("source", width: 17), TableColumn("removed", width: 10),
                TableColumn("removalSource", width: 15), TableColumn("reason", width: 15),
            ]
        case .payments:
            [
                TableColumn("month", width: 7), TableColumn("kind", width: 7),
                TableColumn("received", width: 10), TableColumn("sum", width: 12, alignment: .right),
                TableColumn("purpose", width: 3), TableColumn("payer", width: 12),
                TableColumn("name", width: 20),
            ]
        case .family:
            [
                TableColumn("linked", width: 10), TableColumn("who", width: 9),
                TableColumn("name", width: 33), TableColumn("note", width: 22),
            ]
        case .byHand:
            [
                TableColumn("day", width: 10), TableColumn("what", width: 48),
                TableColumn("learned", width: 16),
            ]
        case .requests:
            [
                TableColumn("number", width: 8), TableColumn("at", width: 16),
                TableColumn("day", width: 10), TableColumn("answer", width: 10),
                TableColumn("asked", width: 28),
            ]
        }
    }

    var titles: [Localized] {
        switch self {
        case .right, .months: []
        case .categories:
            [
                Localized(ru: "Код", kk: "Коды"), Localized(ru: "Присвоена", kk: "Берілді"),
                Localized(ru: "Источник", kk: "Беру көзі"), Localized(ru: "Снята", kk: "Шығарылды"),
                Localized(ru: "Источник снятия", kk: "Шығару көзі"), Localized(ru: "Причина", kk: "Себебі"),
            ]
        case .payments:
            [
                Localized(ru: "Период", kk: "Кезең"), Localized(ru: "Вид", kk: "Түрі"),
                Localized(ru: "Поступил", kk: "Түсті"), Localized(ru: "Сумма", kk: "Сома"),
                Localized(ru: "КНП", kk: "ТТК"), Localized(ru: "БИН/ИИН", kk: "БСН/ЖСН"),
                Localized(ru: "Плательщик", kk: "Төлеуші"),
            ]
        case .family:
            [
                Localized(ru: "Связаны", kk: "Байланыс"), Localized(ru: "Кто", kk: "Кім"),
                Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"),
                Localized(ru: "Рождён, заявление", kk: "Туған күні, өтініш"),
            ]
        case .byHand:
            [
                Localized(ru: "День", kk: "Күні"), Localized(ru: "Что записано", kk: "Не жазылды"),
                Localized(ru: "Когда записано", kk: "Қашан жазылды"),
            ]
        case .requests:
            [
                Localized(ru: "№", kk: "№"), Localized(ru: "Когда", kk: "Қашан"),
                Localized(ru: "На день", kk: "Қай күнге"), Localized(ru: "Право", kk: "Құқығы"),
                Localized(ru: "Кто спросил", kk: "Кім сұрады"),
            ]
        }
    }

    var emptyText: Localized {
        switch self {
        case .right, .months: .same("")
        case .categories:
            Localized(ru: "Записей нет: категорий не было", kk: "Жазбалар жоқ: санаттар болмаған")
        case .payments:
            Localized(ru: "Записей нет: платежи не поступали", kk: "Жазбалар жоқ: төлемдер түспеген")
        case .family:
            Localized(
                ru: "Записей нет: связи родителей и ребёнка не поступали",
                kk: "Жазбалар жоқ: ата-ана мен бала байланысы түспеген")
        case .byHand:
            Localized(
                ru: "Записей нет: вручную ничего не записано", kk: "Жазбалар жоқ: қолмен ештеңе жазылмаған")
        case .requests:
            Localized(ru: "Записей нет: о праве не спрашивали", kk: "Жазбалар жоқ: құқық сұралмаған")
        }
    }

    func rows(_ card: ConsumerCard, _ language: Language) -> [TableRow] {
        switch self {
        case .right, .months: []
        case .categories: card.categories.enumerated().map { Self.row($1, Int64($0), language) }
        case .payments:
            card.file.contributions.enumerated().reversed().map { Self.row($1, Int64($0), card, language) }
        case .family: card.file.family.flatMap { Self.rows($0, card.veil, language) }
        case .byHand:
            card.byHand.enumerated().map { index, line in
                TableRow(
                    id: Int64(index),
                    cells: [line.day.shown, line.text[language], line.learned.shown],
                    role: line.stands ? nil : .disabled)
            }
        case .requests:
            card.file.requests.map { request in
                TableRow(
                    id: request.id,
                    cells: [
                        request.number, request.at.shown, request.onDay.shown,
                        (request.basis == nil
                            ? Localized(ru: "нет", kk: "жоқ") : Localized(ru: "есть", kk: "бар"))[language],
                        request.askedBy,
                    ])
            }
        }
    }

    private static func row(_ line: CategoryLine, _ id: Int64, _ language: Language) -> TableRow {
        let mark =
            switch line.state {
            case .active: "●"
            case .held: "○"
            case .past: " "
            }
        return TableRow(
            id: id,
            cells: [
                mark + line.code, line.assignedOn.shown, line.source[language],
                line.removedOn?.shown ?? "", line.removalSource[language], line.removalReason[language],
            ], role: line.state == .past ? .disabled : nil)
    }

    private static func row(
        _ record: ContributionRecord, _ id: Int64, _ card: ConsumerCard, _ language: Language
    ) -> TableRow {
        TableRow(
            id: id,
            cells: [
                record.month.shown, record.kind.label[language], record.receivedOn.shown, record.sum.shown,
                record.purpose, record.payer, card.file.payers[record.payer] ?? "",
            ])
    }

    /// The three of a link, the child first; ids tell them apart.
    private static func rows(_ link: FamilyLink, _ veil: MedicalVeil, _ language: Language) -> [TableRow] {
        let applications = link.applications.map { category in
            let code = veil.code(category)
            return Localized(ru: "заявл. \(code)", kk: "өтініш \(code)")
        }
        let people: [(Localized, Person, [Localized])] = [
            (Localized(ru: "ребёнок", kk: "бала"), link.child, []),
            (Localized(ru: "мать", kk: "анасы"), link.mother, []),
            (Localized(ru: "отец", kk: "әкесі"), link.father, applications),
        ]
        return people.enumerated().map { place, entry in
            let notes = [entry.1.birthDate.shown] + entry.2.map { $0[language] }
            return TableRow(
                id: link.id * 3 + Int64(place),
                cells: [
                    link.linkedOn.shown, entry.0[language], entry.1.name.full, notes.joined(separator: ", "),
                ])
        }
    }
}
