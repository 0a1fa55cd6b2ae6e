/// What the card of a line of the reconciliation can be turned to.
public enum PlatformLineTab: String, Hashable, Sendable, CaseIterable {
    case line, orders, facts

    public var title: Localized {
        switch self {
        case .line: Localized(ru: "Сверка", kk: "Салыстыру")
        case .orders: Localized(ru: "Поручения", kk: "Тапсырмалар")
        case .facts: Localized(ru: "Записи", kk: "Жазбалар")
        }
    }

    public var columns: [CardColumn] {
        switch self {
        case .line:
            [
                CardColumn("what", Localized(ru: "Что", kk: "Не"), width: 24),
                CardColumn("value", Localized(ru: "Значение", kk: "Мәні"), width: 50),
            ]
        case .orders:
            [
                CardColumn("document", Localized(ru: "Поручение / строка", kk: "Тапсырма / жол"), width: 18),
                CardColumn("sum", Localized(ru: "Сумма", kk: "Сома"), width: 14, isAtRight: true),
                CardColumn("months", Localized(ru: "Период", kk: "Кезең"), width: 16),
                CardColumn("at", Localized(ru: "Внесено", kk: "Енгізілді"), width: 16),
            ]
        case .facts:
            [
                CardColumn("day", Localized(ru: "Дата", kk: "Күні"), width: 10),
                CardColumn("what", Localized(ru: "Что записано", kk: "Не жазылды"), width: 34),
                CardColumn("at", Localized(ru: "Записано", kk: "Жазылған"), width: 16),
                CardColumn("operator", Localized(ru: "Кто", kk: "Кім"), width: 14),
                CardColumn("reason", Localized(ru: "Причина", kk: "Себебі"), width: 20),
            ]
        }
    }

    public var emptyText: Localized {
        switch self {
        case .line: .same("")
        case .orders:
            Localized(
                ru: "Внесённых поручений оператора за этот месяц нет",
                kk: "Оператордың осы айға енгізілген тапсырмалары жоқ")
        case .facts:
            Localized(
                ru: "Оператор ничего не заявил, ответов нет", kk: "Оператор ештеңе мәлімдемеген, жауап жоқ")
        }
    }

    public func rows(_ record: PlatformLineRecord, _ language: Language) -> [CardRow] {
        switch self {
        case .line: record.details(language)
        case .orders:
            record.line.transferred.map { line in
                CardRow(
                    id: line.id,
                    cells: [
                        record.names[line.id] ?? "", line.sum.shown,
                        line.months.map(\.shown).joined(separator: ", "), line.learnedAt.shown,
                    ], line.sum(in: record.line.month) == line.sum ? .plain : .past)
            }
        case .facts: record.facts.map { Self.row($0, record, language) }
        }
    }

    private static func row(
        _ fact: RecordedPlatformFact, _ record: PlatformLineRecord, _ language: Language
    ) -> CardRow {
        let what =
            fact.isWithdrawal
            ? Localized(ru: "отзыв: ", kk: "кері алу: ")
                + (record.facts.first { $0.id == fact.corrects }?.body.label ?? .same(""))
            : fact.body.label
        let file = Localized(ru: " (из файла)", kk: " (файлдан)")
        return CardRow(
            id: fact.id,
            cells: [
                fact.happenedOn.shown, (fact.isImported ? what + file : what)[language],
                fact.learnedAt.shown, fact.operatorName, fact.reason ?? "",
            ], fact.isInForce || fact.isWithdrawal ? .plain : .past)
    }
}

extension PlatformLineRecord {
    fileprivate func details(_ language: Language) -> [CardRow] {
        let exemption = line.exemption.map {
            Localized(ru: "освобождён, \($0.shownPeriod)", kk: "босатылған, \($0.shownPeriod)")
        }
        let rows: [(Localized, Localized)] = [
            (Localized(ru: "Статус", kk: "Мәртебесі"), line.status.label),
            (
                Localized(ru: "Оператор", kk: "Оператор"),
                .same("\(platform.name) (\(platform.number)), \(platform.platform)")
            ),
            (Localized(ru: "Исполнитель", kk: "Орындаушы"), .same("\(performer), \(shownIIN)")),
            (
                Localized(ru: "Период и вид", kk: "Кезең мен түрі"),
                .same(line.month.shown + ", ") + line.kind.label
            ),
            (Localized(ru: "Заявлено", kk: "Мәлімделді"), .same(line.declaredSum.shown + " ₸")),
            (Localized(ru: "Перечислено", kk: "Аударылды"), .same(line.transferredSum.shown + " ₸")),
            (Localized(ru: "Расхождение", kk: "Айырма"), .same(line.difference.shown + " ₸")),
            (Localized(ru: "Освобождение", kk: "Босату"), exemption ?? .same("—")),
            (Localized(ru: "Ответ", kk: "Жауап"), line.answer?.kind.said ?? .same("—")),
        ]
        return rows.enumerated().map { CardRow(id: Int64($0), cells: [$1.0[language], $1.1[language]]) }
    }
}
