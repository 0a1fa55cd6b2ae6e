/// What the card of an operator of an internet platform can be turned to.
public enum PlatformTab: String, Hashable, Sendable, CaseIterable {
    case totals, declared, transferred, differences, exempt

    public var title: Localized {
        switch self {
        case .totals: Localized(ru: "Итоги", kk: "Қорытынды")
        case .declared: Localized(ru: "Заявлено", kk: "Мәлімделді")
        case .transferred: Localized(ru: "Перечислено", kk: "Аударылды")
        case .differences: Localized(ru: "Расхождения", kk: "Айырмалар")
        case .exempt: Localized(ru: "Освобождены", kk: "Босатылды")
        }
    }

    private static func sum(_ key: String, _ title: Localized) -> CardColumn {
        CardColumn(key, title, width: 13, isAtRight: true)
    }

    private static let line = [
        CardColumn("name", Localized(ru: "Исполнитель", kk: "Орындаушы"), width: 24),
        CardColumn("month", Localized(ru: "Период", kk: "Кезең"), width: 7),
        CardColumn("kind", Localized(ru: "Вид", kk: "Түрі"), width: 12),
    ]
    private static let sums = [
        sum("declared", Localized(ru: "Заявлено", kk: "Мәлімделді")),
        sum("transferred", Localized(ru: "Перечислено", kk: "Аударылды")),
        sum("difference", Localized(ru: "Расхождение", kk: "Айырма")),
    ]

    public var columns: [CardColumn] {
        switch self {
        case .totals:
            [
                CardColumn("kind", Localized(ru: "Вид платежа", kk: "Төлем түрі"), width: 15)
            ] + Self.sums + [
                CardColumn("count", Localized(ru: "Строк", kk: "Жол"), width: 6, isAtRight: true),
                CardColumn("differing", Localized(ru: "Расх.", kk: "Айырма"), width: 6, isAtRight: true),
            ]
        case .declared: Self.line + [Self.sums[0]]
        case .transferred: Self.line + [Self.sums[1]]
        case .differences: Self.line + [Self.sums[2]] + Self.sums.prefix(2)
        case .exempt:
            [
                CardColumn("name", Localized(ru: "Исполнитель", kk: "Орындаушы"), width: 24),
                CardColumn("period", Localized(ru: "Период", kk: "Кезең"), width: 21),
                CardColumn("kinds", Localized(ru: "От чего освобождён", kk: "Неден босатылған"), width: 26),
                CardColumn("status", Localized(ru: "Статус", kk: "Мәртебесі"), width: 18),
            ]
        }
    }

    public var emptyText: Localized {
        switch self {
        case .totals, .declared:
            Localized(
                ru: "Сведений нет: «Загрузка файлов» или «Строка сведений»",
                kk: "Мәлімет жоқ: «Файлдарды жүктеу» не «Мәлімет жолы»")
        case .transferred:
            Localized(
                ru: "Внесённых поручений этого оператора нет",
                kk: "Осы оператордың енгізілген тапсырмалары жоқ")
        case .differences: Localized(ru: "Расхождений нет", kk: "Айырма жоқ")
        case .exempt:
            Localized(
                ru: "Среди исполнителей освобождённых нет", kk: "Орындаушылар арасында босатылғандар жоқ")
        }
    }

    /// The number beside the title: none where it would be of the lines that are shown alone.
    public func count(_ card: PlatformCard) -> Int {
        switch self {
        case .totals: 0
        case .declared: PlatformCard.whole(card.declared)
        case .transferred: PlatformCard.whole(card.transferred)
        case .differences: card.total.differing
        case .exempt: card.exemptions.count
        }
    }

    public func rows(_ card: PlatformCard, _ language: Language) -> [CardRow] {
        switch self {
        case .totals: Self.totals(card, language)
        case .declared: card.declared.map { Self.row($0, [$0.sums.declared], language) }
        case .transferred: card.transferred.map { Self.row($0, [$0.sums.transferred], language) }
        case .differences:
            card.differing.map {
                Self.row($0, [$0.sums.difference, $0.sums.declared, $0.sums.transferred], language)
            }
        case .exempt:
            card.exemptions.map { record in
                CardRow(
                    id: record.id,
                    cells: [
                        record.name, record.exemption.shownPeriod, record.exemption.kinds.said[language],
                        record.status.label[language],
                    ], record.status.waitsToBeSent ? .attention : .plain)
            }
        }
    }

    private static func totals(_ card: PlatformCard, _ language: Language) -> [CardRow] {
        guard !card.sums.isEmpty else { return [] }
        let all = Localized(ru: "всего", kk: "барлығы")[language]
        let rows = card.sums.map { ($0.kind.label[language], $0.sums) } + [(all, card.total)]
        return rows.enumerated().map { place, row in
            CardRow(
                id: Int64(place),
                cells: [
                    row.0, row.1.declared.shown, row.1.transferred.shown, row.1.difference.shown,
                    String(row.1.count), String(row.1.differing),
                ], row.1.differing > 0 ? .attention : .plain)
        }
    }

    private static func row(_ line: PlatformCard.Line, _ sums: [Tenge], _ language: Language) -> CardRow {
        CardRow(
            id: line.id,
            cells: [line.performer, line.month.shown, line.kind.label[language]] + sums.map(\.shown),
            line.status == .differs ? .late : line.isExempt ? .attention : .plain)
    }
}

extension Set<PlatformPaymentKind> {
    /// «ОПВ, СО», in the order of the act.
    public var said: Localized {
        PlatformPaymentKind.allCases.filter(contains).map(\.label).joined(", ")
    }
}
