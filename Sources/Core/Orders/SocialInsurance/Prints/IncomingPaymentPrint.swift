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
        let lines = setting.kazakhHead(
            Self.spec.title, language, paper)
        let tables = IncomingPaymentTab.allCases.flatMap { tab in
            paper.table(tab.title[language], tab.columns, tab.rows(card, language), language)
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
                foot: [""] + setting.printedLines(language, paper) + setting.signatureLines(language, paper),
                language))
    }

    private static func more(_ left: Int) -> Localized {
        Localized(
            ru: "Ещё строк: \(left). Все – в печати списка «Строки поручений».",
            kk: "Тағы \(left) жол бар. Барлығы «Төлем тапсырмаларының жолдары» тізімінен басып шығарылады.")
    }
}
