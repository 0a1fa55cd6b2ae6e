/// The card of a recipient on paper: the 25 items in the order of p.12, the decisions, the rows of
/// money.
public struct RecipientCardPrint: Print {
    public static let spec = PrintSpec(
        "recipient-card",
        Localized(
            ru: "Карточка получателя социальной выплаты", kk: "Әлеуметтік төлем алушының картасы"))

    public let id: Int64
    public var access: Access { .holders(of: .cards) }
    public var reading: RecordLink? { RecordLink("social-payment", id) }

    public init(id: Int64) { self.id = id }

    public func prepare(in workplace: Workplace) throws {
        try SocialPaymentUpkeep().refresh([id], in: workplace.store)
    }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        guard let card = try workplace.store.socialCard(id: id) else { throw Message.dictionary }
        let paper = try workplace.paper(132)
        let setting = try workplace.setting()
        let title = Self.spec.title[language]
        let record = card.record
        let about = "\(record.number), \(record.person.name.full)"
        var lines = setting.kazakhHead(Self.spec.title, language, paper)
        lines += [""] + paper.lines(about) + paper.lines(card.standing[language])
        for question in card.news.open {
            lines += paper.lines(
                (OpenQuestionWords.mark + .same(": ") + question.text)[language]
                    + (question.concern.citations.first?.behind[language] ?? ""))
        }
        var words = TypedWords(typed: TypedLanguages(), on: language)
        let items = paper.table(
            Localized(ru: "Сведения (п. 12)", kk: "Мәліметтер (12-т.)")[language], Self.columns,
            (1...25).map { card.row(ofItem: $0, language) }, language)
        let decisions = paper.table(
            Localized(ru: "Решения (п. 11)", kk: "Шешімдер (11-т.)")[language], Self.decisionColumns,
            try Self.decisions(card, workplace.store, language, &words), language)
        let money = paper.table(
            Localized(
                ru: "Выплаты и возвраты (подп. 25) п. 12)",
                kk: "Төлемдер мен қайтарулар (12-т. 25) тармақшасы)")[
                    language], SocialPaymentTab.moneyColumns, card.moneyRows(language), language)
        return Report(
            title: title, fileName: FileName(title, record.number, on: setting.now.date),
            sheets: paper.sheets(
                [.lines(lines)] + items + decisions + money,
                under: [title] + paper.lines(about) + [""],
                foot: words.note(paper) + [""] + setting.printedLines(language, paper)
                    + setting.signatureLines(language, paper),
                language))
    }

    /// Reasons that were typed in the other language bear its star.
    private static func decisions(
        _ card: SocialPaymentCard, _ store: Store, _ language: Language, _ words: inout TypedWords
    ) throws -> [CardRow] {
        try words.mark(card.decisionRows(language), at: 2) { row in
            guard let fact = card.file.facts.first(where: { SocialPaymentTab.row(of: $0) == row.id }) else {
                return nil
            }
            let typed = try store.typedLanguages(of: SocialPaymentLaw.typed, fact.id)
            return (typed, [("basis", fact.fields["basis"] ?? "")])
        }
    }

    private static let columns = [
        CardColumn("item", Localized(ru: "№", kk: "№"), width: 3, isAtRight: true),
        CardColumn("title", Localized(ru: "Сведения", kk: "Мәліметтер"), width: 58),
        CardColumn("value", Localized(ru: "Значение", kk: "Мәні"), width: 60),
    ]

    private static let decisionColumns = [
        CardColumn("mark", .same(""), width: 3),
        CardColumn("day", Localized(ru: "Решение", kk: "Шешім"), width: 30),
        CardColumn("what", Localized(ru: "Что решено", kk: "Не шешілді"), width: 88),
    ]
}

extension SocialPaymentCard {
    /// The state with its end and what is owed, in one line.
    public var standing: Localized {
        var parts: [Localized] = [status.value.label]
        if let end = record.kept.endsOn {
            parts.append(Localized(ru: "последний день \(end.shown)", kk: "соңғы күні \(end.shown)"))
        }
        if overpaid.value > .zero {
            parts.append(
                Localized(
                    ru: "не возвращено \(overpaid.value.shown) ₸",
                    kk: "қайтарылмағаны \(overpaid.value.shown) ₸"))
        }
        return parts.joined(" · ")
    }
}
