import Core
import TUI

/// The tables of a case's card.
enum CaseTab: String, Hashable, CaseIterable {
    case facts, months, deadlines, questions, conditions

    var title: Localized {
        switch self {
        case .facts: Localized(ru: "Факты", kk: "Фактілер")
        case .months: Localized(ru: "Месяцы", kk: "Айлар")
        case .deadlines: Localized(ru: "Сроки", kk: "Мерзімдер")
        case .questions: Localized(ru: "Вопросы", kk: "Мәселелер")
        case .conditions: Localized(ru: "Условия", kk: "Шарттар")
        }
    }

    var columns: [TableColumn] {
        switch self {
        case .facts:
            [
                TableColumn("happened", width: 10), TableColumn("what", width: 50),
                TableColumn("learned", width: 16),
            ]
        case .months:
            [
                TableColumn("month", width: 8), TableColumn("sum", width: 14, alignment: .right),
                TableColumn("paid", width: 14, alignment: .right),
                TableColumn("rest", width: 14, alignment: .right),
                TableColumn("days", width: 23),
            ]
        case .deadlines:
            [
                TableColumn("due", width: 10), TableColumn("what", width: 44),
                TableColumn("state", width: 22),
            ]
        case .questions: [TableColumn("clause", width: 9), TableColumn("text", width: 66)]
        case .conditions:
            [
                TableColumn("state", width: 6), TableColumn("name", width: 39),
                TableColumn("why", width: 29),
            ]
        }
    }

    var titles: [Localized] {
        switch self {
        case .facts:
            [
                Localized(ru: "Случилось", kk: "Болды"), Localized(ru: "Что", kk: "Не болды"),
                Localized(ru: "Поступило", kk: "Түскен күні"),
            ]
        case .months:
            [
                Localized(ru: "Месяц", kk: "Ай"), Localized(ru: "Причитается", kk: "Тиесілі"),
                Localized(ru: "Выплачено", kk: "Төленді"),
                Localized(ru: "Разница", kk: "Айырма"), Localized(ru: "Дни", kk: "Күндер"),
            ]
        case .deadlines:
            [
                Localized(ru: "Срок", kk: "Мерзім"),
                Localized(ru: "Что должно быть сделано", kk: "Не істелуі керек"),
                Localized(ru: "Состояние", kk: "Күйі"),
            ]
        case .questions:
            [
                Localized(ru: "Пункт", kk: "Тармақ"),
                Localized(ru: "Правилами не урегулировано", kk: "Қағидаларда не айтылмаған"),
            ]
        case .conditions:
            [
                Localized(ru: "Есть?", kk: "Бар ма"), Localized(ru: "Условие", kk: "Шарт"),
                Localized(ru: "Что известно или чего не хватает", kk: "Не белгілі немесе не жетіспейді"),
            ]
        }
    }

    var emptyText: Localized {
        switch self {
        case .facts:
            Localized(
                ru: "Фактов нет: F2 – записать первый", kk: "Фактілер жоқ: F2 – біріншісін жазу")
        case .months:
            Localized(
                ru: "Месяцев выплаты ещё нет: нужны акт работодателя и 55 лет",
                kk: "Төлем айлары әлі жоқ: жұмыс берушінің актісі мен 55 жасқа толу қажет")
        case .deadlines:
            Localized(
                ru: "Сроков нет: они начнутся с акта работодателя",
                kk: "Мерзімдер жоқ: жұмыс берушінің актісінен басталады")
        case .questions:
            Localized(
                ru: "Открытых вопросов нет: решать ничего не нужно",
                kk: "Ашық мәселелер жоқ: ештеңе шешудің қажеті жоқ")
        case .conditions: Localized(ru: "Условий нет", kk: "Шарттар жоқ")
        }
    }

    func rows(_ card: CaseCard, _ language: Language) -> [TableRow] {
        switch self {
        case .facts: card.file.facts.map { CaseRows.row($0, language) }
        case .months: card.months.map { CaseRows.row($0, language) }
        case .deadlines:
            card.deadlines.enumerated().map { CaseRows.row($1, Int64($0), card.file.today, language) }
        case .conditions: card.allConditions.enumerated().map { CaseRows.row($1, Int64($0), language) }
        case .questions:
            card.questions.enumerated().map { CaseRows.row($1, Int64($0), card.file.caseState, language) }
        }
    }
}
