/// What the card of a payment order can be turned to.
public enum IncomingPaymentTab: String, Hashable, Sendable, CaseIterable {
    case order, lines, facts

    public var title: Localized {
        switch self {
        case .order: Localized(ru: "Поручение", kk: "Тапсырма")
        case .lines: Localized(ru: "Строки", kk: "Жолдар")
        case .facts: Localized(ru: "События", kk: "Оқиғалар")
        }
    }

    public var columns: [CardColumn] {
        switch self {
        case .order:
            [
                CardColumn("what", Localized(ru: "Показатель", kk: "Көрсеткіш"), width: 26),
                CardColumn("value", Localized(ru: "Значение", kk: "Мәні"), width: 48),
            ]
        case .lines:
            [
                CardColumn("place", Localized(ru: "№", kk: "№"), width: 5, isAtRight: true),
                CardColumn(
                    "name", Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"), width: 25),
                CardColumn("sum", Localized(ru: "Сумма", kk: "Сома"), width: 12, isAtRight: true),
                CardColumn("status", Localized(ru: "Статус", kk: "Мәртебесі"), width: 17),
                CardColumn("differs", Localized(ru: "Отличается", kk: "Айырмашылығы"), width: 24),
                CardColumn("months", Localized(ru: "Период", kk: "Кезең"), width: 7),
                CardColumn("iin", Localized(ru: "ИИН", kk: "ЖСН"), width: 12),
            ]
        case .facts:
            [
                CardColumn("day", Localized(ru: "День", kk: "Күні"), width: 10),
                CardColumn("what", Localized(ru: "Что произошло", kk: "Не болды"), width: 34),
                CardColumn("line", Localized(ru: "Строка", kk: "Жол"), width: 6, isAtRight: true),
                CardColumn("learned", Localized(ru: "Записано", kk: "Жазылды"), width: 16),
                CardColumn("operator", Localized(ru: "Специалист", kk: "Маман"), width: 18),
                CardColumn("note", Localized(ru: "Основание, причина", kk: "Негізі, себебі"), width: 24),
            ]
        }
    }

    public var emptyText: Localized {
        switch self {
        case .order, .lines: .same("")
        case .facts:
            Localized(
                ru: "Пока ничего: F2 – отметить поступление денег",
                kk: "Әзірге ештеңе жоқ: F2 – ақшаның түскенін белгілеу")
        }
    }

    public func rows(_ card: IncomingPaymentCard, _ language: Language) -> [CardRow] {
        switch self {
        case .order: card.details(language)
        case .lines: card.lines.map { card.row($0, language) }
        case .facts: card.file.facts.map { Self.row($0, card, language) }
        }
    }

    private static func row(
        _ fact: RecordedIncomingFact, _ card: IncomingPaymentCard, _ language: Language
    ) -> CardRow {
        let taken =
            fact.isWithdrawal
            ? Localized(ru: "отзыв: ", kk: "кері алу: ")
                + (card.file.facts.first { $0.id == fact.corrects }?.fact.body.label ?? .same(""))
            : fact.fact.body.label
        let line = fact.fact.body.line.map { String($0 & IncomingLine.places) } ?? ""
        return CardRow(
            id: fact.id,
            cells: [
                fact.fact.happenedOn.shown, taken[language], fact.isWithdrawal ? "" : line,
                fact.fact.learnedAt.shown, fact.operatorName, fact.reason ?? fact.basis,
            ], fact.isInForce || fact.isWithdrawal ? .plain : .past)
    }
}

extension IncomingPaymentCard {
    /// What the document says and how its money stands, item by item of p.9 (4).
    fileprivate func details(_ language: Language) -> [CardRow] {
        let record = file.record
        let kept = record.kept
        func number(_ value: String) -> String { value.isEmpty ? "" : " (\(value))" }
        var rows: [(Localized, String)] = [
            (Localized(ru: "Статус", kk: "Мәртебесі"), kept.standing[language]),
            (
                Localized(ru: "Документ", kk: "Құжат"),
                (Localized(
                    ru: "\(record.document.numbered) от \(record.datedOn.shown)",
                    kk: "\(record.document.numbered), \(record.datedOn.shown)"))[language]
            ),
            (Localized(ru: "Отправлен", kk: "Жіберілген күні"), record.sentOn.shown),
            (Localized(ru: "Деньги поступили", kk: "Ақша түскен күн"), kept.arrivedOn?.shown ?? "—"),
            (
                Localized(ru: "Срок внесения", kk: "Енгізу мерзімі"),
                kept.enteredOn == nil
                    ? (kept.due?.shown ?? kept.flaw.map { DeadlineWords.state($0, on: nil)[language] } ?? "—")
                    : "—"
            ),
            (Localized(ru: "Внесено", kk: "Енгізілген күні"), kept.enteredOn?.shown ?? "—"),
            (
                Localized(ru: "Отправитель", kk: "Жіберуші"),
                record.senderName + number(senderNumber)
            ),
            (Localized(ru: "Получатель", kk: "Алушы"), record.receiverName + number(record.receiver)),
            (
                Localized(ru: "КНП", kk: "ТТК"),
                record.purpose.code + " · " + record.purpose.label[language]
            ),
            (Localized(ru: "Общая сумма", kk: "Жалпы сома"), record.total.shown + " ₸"),
            (Localized(ru: "Строк", kk: "Жол саны"), String(record.lineCount)),
            (Localized(ru: "Внесена сумма", kk: "Енгізілген сома"), kept.entered.shown + " ₸"),
            (
                Localized(ru: "К возврату плательщику", kk: "Төлеушіге қайтарылатыны"),
                kept.mismatched.shown + " ₸"
            ),
            (
                Localized(ru: "Возвращено плательщику", kk: "Төлеушіге қайтарылды"),
                kept.returned.shown + " ₸"
            ),
            (
                Localized(ru: "Возвращено излишнее", kk: "Артығы қайтарылды"), kept.refunded.shown + " ₸"
            ),
        ]
        if !record.assignment.isEmpty {
            rows.append((Localized(ru: "Назначение", kk: "Мақсаты"), record.assignment))
        }
        if let basis = record.basis {
            rows.append((Localized(ru: "Введено вручную", kk: "Қолмен енгізілді"), basis))
        }
        return rows.enumerated().map { CardRow(id: Int64($0), cells: [$1.0[language], $1.1]) }
    }

    fileprivate func row(_ line: IncomingLine, _ language: Language) -> CardRow {
        let status = file.standing(of: line).status
        return CardRow(
            id: line.id,
            cells: [
                String(line.place), (line.known ?? line.told)?.name ?? "", line.sum.shown,
                status.label[language], differs(line)[language],
                line.months.map(\.shown).joined(separator: ", "),
                showsIIN ? line.iin.digits : Cell.veiledIIN(line.iin.digits),
            ],
            status == .mismatch ? .late : line.doubt.mismatches.isEmpty ? .plain : .attention)
    }

    /// In what the list differs from the person, while that is somebody's to judge.
    private func differs(_ line: IncomingLine) -> Localized {
        guard let told = line.told else { return .same("") }
        let doubt = LineDoubt.between(told, line.iin, line.known)
        if doubt.contains(.unknown) {
            return Localized(ru: "в учете не было", kk: "есепте болмаған")
        }
        var parts: [Localized] = []
        if !doubt.isDisjoint(with: [.name, .spelling]) { parts.append(.same(told.name)) }
        if doubt.contains(.birth), let born = told.birthDate { parts.append(.same(born.shown)) }
        return parts.joined(", ")
    }
}
