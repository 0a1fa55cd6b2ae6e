import Core
import TUI

/// What the card of an insured person can be turned to.
enum InsuredPersonTab: String, Hashable, CaseIterable {
    case entitlement = "right", categories, months, payments, family, manualEnrolments = "byHand", requests

    var title: Localized {
        switch self {
        case .entitlement: Localized(ru: "Право", kk: "Құқық")
        case .categories: Localized(ru: "Категории", kk: "Санаттар")
        case .months: Localized(ru: "Месяцы", kk: "Айлар")
        case .payments: Localized(ru: "Платежи", kk: "Төлемдер")
        case .family: Localized(ru: "Семья", kk: "Отбасы")
        case .manualEnrolments: Localized(ru: "Вручную", kk: "Қолмен")
        case .requests: Localized(ru: "Запросы", kk: "Сұрау")
        }
    }

    var columns: [TableColumn] {
        switch self {
        case .entitlement, .months: []
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
        case .manualEnrolments:
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
        case .entitlement, .months: []
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
        case .manualEnrolments:
            [
                Localized(ru: "День", kk: "Күні"), Localized(ru: "Что записано", kk: "Не жазылды"),
                Localized(ru: "Когда записано", kk: "Қашан жазылды"),
            ]
        case .requests:
            [
                Localized(ru: "№", kk: "№"), Localized(ru: "Когда", kk: "Қашан"),
                Localized(ru: "На день", kk: "Қай күнге"), Localized(ru: "Право", kk: "Құқығы"),
                Localized(ru: "Кто запросил", kk: "Сұрау салған"),
            ]
        }
    }

    var emptyText: Localized {
        switch self {
        case .entitlement, .months: .same("")
        case .categories:
            Localized(ru: "Записей нет: категорий не было", kk: "Жазбалар жоқ: санаттар болмаған")
        case .payments:
            Localized(ru: "Записей нет: платежи не поступали", kk: "Жазбалар жоқ: төлемдер түспеген")
        case .family:
            Localized(
                ru: "Записей нет: связи родителей и ребёнка не поступали",
                kk: "Жазбалар жоқ: ата-ана мен бала байланысы түспеген")
        case .manualEnrolments:
            Localized(
                ru: "Записей нет: вручную ничего не записано", kk: "Жазбалар жоқ: қолмен ештеңе жазылмаған")
        case .requests:
            Localized(ru: "Записей нет: о праве не спрашивали", kk: "Жазбалар жоқ: құқық сұралмаған")
        }
    }
}
