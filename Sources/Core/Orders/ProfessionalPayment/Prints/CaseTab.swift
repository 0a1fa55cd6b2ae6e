/// The tables of a case's card, on the screen and on paper.
public enum CaseTab: String, Hashable, Sendable, CaseIterable {
    case facts, months, deadlines, questions, conditions

    public var title: Localized {
        switch self {
        case .facts: Localized(ru: "Факты", kk: "Фактілер")
        case .months: Localized(ru: "Месяцы", kk: "Айлар")
        case .deadlines: Localized(ru: "Сроки", kk: "Мерзімдер")
        case .questions: Localized(ru: "Вопросы", kk: "Мәселелер")
        case .conditions: Localized(ru: "Условия", kk: "Шарттар")
        }
    }

    public var columns: [CardColumn] {
        switch self {
        case .facts:
            [
                CardColumn("happened", Localized(ru: "Событие", kk: "Оқиға күні"), width: 10),
                CardColumn("what", Localized(ru: "Что", kk: "Не болды"), width: 50),
                CardColumn("learned", Localized(ru: "Поступило", kk: "Түскен күні"), width: 16),
                CardColumn(
                    "operator", Localized(ru: "Записал", kk: "Жазған"), width: 12, isForPaper: true),
            ]
        case .months:
            [
                CardColumn("month", Localized(ru: "Месяц", kk: "Ай"), width: 8),
                CardColumn("sum", Localized(ru: "Причитается", kk: "Тиесілі"), width: 12, isAtRight: true),
                CardColumn(
                    "remitted", Localized(ru: "Переведено", kk: "Аударылды"), width: 12, isAtRight: true),
                CardColumn("paid", Localized(ru: "Выплачено", kk: "Төленді"), width: 12, isAtRight: true),
                CardColumn("rest", Localized(ru: "Разница", kk: "Айырма"), width: 12, isAtRight: true),
                CardColumn("days", Localized(ru: "Дни", kk: "Күндер"), width: 15),
            ]
        case .deadlines:
            [
                CardColumn("due", Localized(ru: "Срок", kk: "Мерзім"), width: 10),
                CardColumn(
                    "what", Localized(ru: "Что должно быть сделано", kk: "Не істелуі керек"), width: 44),
                CardColumn("state", Localized(ru: "Состояние", kk: "Күйі"), width: 22),
            ]
        case .questions:
            [
                CardColumn("clause", Localized(ru: "Пункт", kk: "Тармақ"), width: 9),
                CardColumn(
                    "text",
                    Localized(ru: "Правилами не урегулировано", kk: "Қағидаларда не айтылмаған"), width: 66),
            ]
        case .conditions:
            [
                CardColumn("state", Localized(ru: "Есть?", kk: "Бар ма"), width: 12),
                CardColumn("name", Localized(ru: "Условие", kk: "Шарт"), width: 19),
                CardColumn(
                    "why",
                    Localized(
                        ru: "Что известно или чего не хватает", kk: "Не белгілі немесе не жетіспейді"),
                    width: 43),
            ]
        }
    }

    public var emptyText: Localized {
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

    public func rows(_ card: CaseCard, _ language: Language) -> [CardRow] {
        switch self {
        case .facts: card.file.facts.map { CaseRows.row($0, among: card.file.facts, language) }
        case .months: card.months.map { CaseRows.row($0, card.lack, language) }
        case .deadlines:
            card.deadlines.enumerated().map { CaseRows.row($1, Int64($0), card.file.today, language) }
        case .conditions: card.allConditions.enumerated().map { CaseRows.row($1, Int64($0), language) }
        case .questions:
            card.questions.enumerated().map { CaseRows.row($1, Int64($0), card.file.caseState, language) }
        }
    }
}
