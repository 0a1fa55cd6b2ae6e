/// What the card of a participant can be turned to.
public enum ParticipantTab: String, Hashable, Sendable, CaseIterable {
    case months, statement, payments, changes

    public var title: Localized {
        switch self {
        case .months: Localized(ru: "Месяцы", kk: "Айлар")
        case .statement: Localized(ru: "Поступления", kk: "Түсімдер")
        case .changes: Localized(ru: "Изменения", kk: "Өзгерістер")
        case .payments: Localized(ru: "Выплаты", kk: "Төлемдер")
        }
    }

    public var columns: [CardColumn] {
        switch self {
        case .months:
            [CardColumn("year", Localized(ru: "Год", kk: "Жыл"), width: 4)]
                + (1...12).map { CardColumn("m\($0)", .same(padded($0, 2)), width: 3) }
                + [
                    CardColumn(
                        "count", Localized(ru: "Месяцев", kk: "Ай саны"), width: 8, isAtRight: true)
                ]
        case .statement:
            [
                CardColumn("received", Localized(ru: "Поступило", kk: "Түскен күні"), width: 11),
                CardColumn("months", Localized(ru: "Период", kk: "Кезең"), width: 8),
                CardColumn("sum", Localized(ru: "Сумма", kk: "Сома"), width: 12, isAtRight: true),
                CardColumn("status", Localized(ru: "Статус", kk: "Мәртебесі"), width: 17),
                CardColumn("sender", Localized(ru: "Отправитель", kk: "Жіберуші"), width: 20),
                CardColumn("purpose", Localized(ru: "КНП", kk: "ТТК"), width: 3),
                CardColumn("document", Localized(ru: "Документ", kk: "Құжат"), width: 10),
                CardColumn(
                    "refunded", Localized(ru: "Возвращено", kk: "Қайтарылды"), width: 12, isAtRight: true),
            ]
        case .changes:
            [
                CardColumn("day", Localized(ru: "Изменилось", kk: "Өзгерген күні"), width: 10),
                CardColumn("field", Localized(ru: "Что", kk: "Не"), width: 12),
                CardColumn("new", Localized(ru: "Стало", kk: "Жаңа мәні"), width: 26),
                CardColumn("old", Localized(ru: "Было", kk: "Бұрынғы мәні"), width: 26),
                CardColumn("basis", Localized(ru: "Основание", kk: "Негізі"), width: 26),
                CardColumn("received", Localized(ru: "Поступило", kk: "Түскен күні"), width: 10),
                CardColumn("recorded", Localized(ru: "Внесено", kk: "Енгізілді"), width: 16),
                CardColumn("operator", Localized(ru: "Специалист", kk: "Маман"), width: 18),
            ]
        case .payments:
            [
                CardColumn("number", Localized(ru: "№", kk: "№"), width: 9),
                CardColumn("kind", Localized(ru: "Вид выплаты", kk: "Төлем түрі"), width: 26),
                CardColumn("status", Localized(ru: "Состояние", kk: "Күйі"), width: 15),
                CardColumn("ends", Localized(ru: "Конец срока", kk: "Мерзім соңы"), width: 11),
                CardColumn(
                    "overpaid", Localized(ru: "Излишне", kk: "Артық төленген"), width: 12, isAtRight: true),
                CardColumn("applied", Localized(ru: "Обращение", kk: "Жүгінген"), width: 10),
            ]
        }
    }

    public var emptyText: Localized {
        switch self {
        case .months, .statement:
            Localized(
                ru: "Отчислений за этого человека не поступало", kk: "Бұл адам үшін аударымдар түспеген")
        case .payments:
            Localized(
                ru: "За выплатой этот человек не обращался: «Новое обращение» в меню",
                kk: "Бұл адам төлемге жүгінбеген: мәзірдегі «Жаңа жүгіну»")
        case .changes:
            Localized(
                ru: "Изменений не вносилось: F2 – внести", kk: "Өзгеріс енгізілмеген: F2 – енгізу")
        }
    }

    public func rows(_ file: ParticipantFile, _ language: Language) -> [CardRow] {
        switch self {
        case .months: file.years(\.sign)
        case .statement:
            file.entries.map { entry in
                CardRow(
                    id: entry.id,
                    cells: [
                        entry.receivedOn?.shown ?? "—", entry.months.map(\.shown).joined(separator: ", "),
                        entry.sum.shown, entry.status.label[language], entry.senderName, entry.purpose.code,
                        entry.document, entry.refunded > .zero ? entry.refunded.shown : "",
                    ], entry.status == .mismatch ? .late : entry.stands ? .plain : .attention)
            }
        case .changes: file.changes.reversed().map { Self.row($0, file, language) }
        case .payments:
            file.payments.map { record in
                let kept = record.kept
                return CardRow(
                    id: record.id,
                    cells: [
                        record.number, record.kind.label[language], kept.status.label[language],
                        kept.endsOn?.shown ?? "—", kept.overpaid > .zero ? kept.overpaid.shown : "",
                        record.appliedOn.shown,
                    ],
                    kept.overpaid > .zero ? .attention : kept.status == .terminated ? .past : .plain)
            }
        }
    }
}

extension ParticipantTab {
    private static func row(
        _ change: RecordedPersonChange, _ file: ParticipantFile, _ language: Language
    ) -> CardRow {
        let source = change.source
        return CardRow(
            id: change.id,
            cells: [
                source.happenedOn?.shown ?? "—", change.what[language],
                change.shown(change.new)[language], change.shown(change.old)[language],
                file.basis(of: change)[language], source.receivedOn?.shown ?? "—",
                change.recordedAt.shown, change.operatorName,
            ], change.isInForce || change.isWithdrawal ? .plain : .past)
    }
}

extension RecordedPersonChange {
    /// What changed, or whose change is taken back.
    public var what: Localized {
        isWithdrawal ? Localized(ru: "отзыв: ", kk: "кері алу: ") + field.label : field.label
    }

    /// A value as it is read: a birth date is kept as a day, a citizenship may be kept as a code.
    public func shown(_ value: String) -> Localized {
        if value.isEmpty { return .same(Self.unknown) }
        switch field {
        case .birth: return .same(CivilDate(iso: value)?.shown ?? value)
        case .citizenship: return Citizenship(rawValue: value)?.label ?? .same(value)
        case .name, .document, .address: return .same(value)
        }
    }

    /// Why it may not be taken back; `nil` where it may.
    public func whyItStays(among all: [RecordedPersonChange]) -> Localized? {
        obstacleToTakingBack(among: all)?.text
    }
}

extension ParticipantFile {
    /// By what a change was told: the document, or the form that it stood in.
    public func basis(of change: RecordedPersonChange) -> Localized {
        if let basis = change.source.basis { return .same(basis) }
        return formTitles[change.source.form]
            ?? Localized(ru: "сведения другой системы", kk: "басқа жүйенің мәліметі")
    }

    /// A row of twelve marks a year, the last first.
    func years(_ sign: (ParticipantMonth) -> String) -> [CardRow] {
        let told = entries.flatMap(\.months)
        guard let first = told.min(), let last = told.max() else { return [] }
        return (first.year...last.year).reversed().map { year in
            let months = (1...12).compactMap { YearMonth(year, $0) }
            let marks = months.map { mark(of: $0) }
            return CardRow(
                id: Int64(year),
                cells: [String(year)] + marks.map { " " + sign($0) }
                    + [String(marks.filter { $0 == .covered }.count)])
        }
    }
}
