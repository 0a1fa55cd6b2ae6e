/// A payment order on paper: the document, its lines, what happened to it.
public struct IncomingPaymentPrint: Print {
    public static let spec = PrintSpec(
        "incoming-payment",
        Localized(ru: "Сведения о платёжном поручении", kk: "Төлем тапсырмасы туралы мәлімет"))

    public let id: Int64
    public var access: Access { .operators }
    public var reading: RecordLink? { RecordLink("incoming-payment", id) }

    public init(id: Int64) { self.id = id }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        guard
            let card = try SocialInsurance.OpenIncomingPayment(id: id, isOpening: false).answer(in: workplace)
        else { throw Message.dictionary }
        let paper = try workplace.paper(132)
        let setting = try workplace.setting()
        let record = card.file.record
        let title = Self.spec.title[language]
        let lines = setting.kazakhHead(Self.spec.title, language, paper)
        var words = TypedWords(typed: TypedLanguages(), on: language)
        let tables = try IncomingPaymentTab.allCases.flatMap { tab in
            let rows = try marked(tab.rows(card, language), of: tab, card, workplace.store, &words)
            return paper.table(tab.title[language], tab.columns, rows, language)
        }
        let left = record.lineCount - card.lines.count
        let more = left > 0 ? [SheetBlock.lines(paper.lines(Self.more(left)[language]))] : []
        return Report(
            title: title,
            fileName: FileName(title, record.document, on: setting.now.date),
            sheets: paper.sheets(
                [.lines(lines)] + tables + more,
                under: [
                    title, "\(record.document.numbered), \(record.datedOn.shown), \(record.senderName)", "",
                ],
                foot: words.note(paper) + [""] + setting.printedLines(language, paper)
                    + setting.signatureLines(language, paper),
                language))
    }

    /// Reasons that were typed in the other language bear its star.
    private func marked(
        _ rows: [CardRow], of tab: IncomingPaymentTab, _ card: IncomingPaymentCard, _ store: Store,
        _ words: inout TypedWords
    ) throws -> [CardRow] {
        switch tab {
        case .order:
            guard let basis = card.file.record.basis else { return rows }
            let typed = try store.typedLanguages(of: "incoming-payment", id)
            return words.mark(rows, at: 1) { $0.id == rows.last?.id ? (typed, [("basis", basis)]) : nil }
        case .lines: return rows
        case .facts:
            return try words.mark(rows, at: tab.columns.count - 1) { row in
                guard let fact = card.file.facts.first(where: { $0.id == row.id }) else { return nil }
                return (
                    try store.typedLanguages(of: IncomingPaymentLaw.typed, fact.id), [("basis", fact.basis)]
                )
            }
        }
    }

    private static func more(_ left: Int) -> Localized {
        Localized(
            ru: "Ещё строк: \(left). Все – в печати списка «Строки поручений».",
            kk: "Тағы \(left) жол бар. Барлығы «Төлем тапсырмаларының жолдары» тізімінен басып шығарылады.")
    }
}
