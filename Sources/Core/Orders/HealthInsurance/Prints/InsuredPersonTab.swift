/// What the card of an insured person can be turned to; paper has all of it.
public enum InsuredPersonTab: String, Hashable, Sendable, CaseIterable {
    case entitlement = "right", categories, months, payments, family, manualEnrolments = "byHand", requests

    public var title: Localized {
        switch self {
        case .entitlement: Localized(ru: "Право", kk: "Құқық")
        case .categories: Localized(ru: "Категории", kk: "Санаттар")
        case .months: Localized(ru: "Месяцы", kk: "Айлар")
        case .payments: Localized(ru: "Платежи", kk: "Төлемдер")
        case .family: Localized(ru: "Семья", kk: "Отбасы")
        case .manualEnrolments: Localized(ru: "Вручную", kk: "Қолмен")
        case .requests: Localized(ru: "Запросы", kk: "Сұрау салу")
        }
    }

    public var columns: [CardColumn] {
        switch self {
        case .entitlement, .months: []
        case .categories:
            [
                CardColumn("code", Localized(ru: "Код", kk: "Коды"), width: 5),
                CardColumn("assigned", Localized(ru: "Присвоена", kk: "Берілді"), width: 10),
                CardColumn("source", Localized(ru: "Источник", kk: "Беру көзі"), width: 17),
                CardColumn("removed", Localized(ru: "Снята", kk: "Шығарылды"), width: 10),
                CardColumn(
                    "removalSource", Localized(ru: "Источник снятия", kk: "Шығару көзі"), width: 15),
                CardColumn("reason", Localized(ru: "Причина", kk: "Себебі"), width: 15),
            ]
        case .payments:
            [
                CardColumn("month", Localized(ru: "Период", kk: "Кезең"), width: 7),
                CardColumn("kind", Localized(ru: "Вид", kk: "Түрі"), width: 7),
                CardColumn("received", Localized(ru: "Поступил", kk: "Түсті"), width: 10),
                CardColumn("sum", Localized(ru: "Сумма", kk: "Сома"), width: 12, isAtRight: true),
                CardColumn("purpose", Localized(ru: "КНП", kk: "ТТК"), width: 3),
                CardColumn("payer", Localized(ru: "БИН/ИИН", kk: "БСН/ЖСН"), width: 12),
                CardColumn("name", Localized(ru: "Плательщик", kk: "Төлеуші"), width: 20),
            ]
        case .family:
            [
                CardColumn("linked", Localized(ru: "Связаны", kk: "Байланыс"), width: 10),
                CardColumn("who", Localized(ru: "Кто", kk: "Кім"), width: 9),
                CardColumn(
                    "name", Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"), width: 33),
                CardColumn(
                    "note", Localized(ru: "Рождён, заявление", kk: "Туған күні, өтініш"), width: 22),
            ]
        case .manualEnrolments:
            [
                CardColumn("day", Localized(ru: "День", kk: "Күні"), width: 10),
                CardColumn("what", Localized(ru: "Что записано", kk: "Не жазылды"), width: 48),
                CardColumn("learned", Localized(ru: "Когда записано", kk: "Қашан жазылды"), width: 16),
            ]
        case .requests:
            [
                CardColumn("number", Localized(ru: "№", kk: "№"), width: 8),
                CardColumn("at", Localized(ru: "Когда", kk: "Қашан"), width: 16),
                CardColumn("day", Localized(ru: "На день", kk: "Қай күнге"), width: 10),
                CardColumn("answer", Localized(ru: "Право", kk: "Құқығы"), width: 10),
                CardColumn("asked", Localized(ru: "Кто запросил", kk: "Сұрау салған"), width: 28),
            ]
        }
    }

    public var emptyText: Localized {
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
