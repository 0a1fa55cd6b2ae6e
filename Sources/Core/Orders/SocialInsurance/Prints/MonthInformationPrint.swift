/// S430-4 on paper: the figures of a month, signed, with what became of them since it was closed.
public struct MonthInformationPrint: Print {
    public static let spec = PrintSpec(
        "month-information", Localized(ru: "Ежемесячная информация", kk: "Айлық ақпарат"))

    private static let heading = Localized(
        ru: "Ежемесячная информация об участниках, получателях, отчислениях и выплатах",
        kk: "Қатысушылар, алушылар, аударымдар мен төлемдер туралы айлық ақпарат")

    public let month: YearMonth
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(month: YearMonth) { self.month = month }

    private var query: SocialInsurance.OpenInformation { SocialInsurance.OpenInformation(month: month) }

    public func prepare(in workplace: Workplace) throws { try query.prepare(in: workplace) }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        let card = try query.answer(in: workplace)
        let paper = try workplace.paper(80)
        let setting = try workplace.setting()
        let title = Self.spec.title[language]
        let head =
            setting.kazakhHead(Self.heading, language, paper) + [""] + mark(card, language, paper) + [""]
            + paper.lines(Self.clause[language])
        let tables = InformationTab.allCases.flatMap { tab in
            paper.table(tab.title[language], tab.columns, tab.paperRows(card, language), language)
        }
        return Report(
            title: title, fileName: FileName(title, month.iso, on: setting.now.date),
            sheets: paper.sheets(
                [.lines(head)] + tables + notes(card, language, paper),
                under: [title + ", " + month.said[language], ""],
                foot: [""] + setting.printedLines(language, paper) + setting.signatureLines(language, paper),
                language))
    }

    private static let clause = Localized(
        ru:
            "Абзац 3 пункта 7 Правил (приказ № 430). Срок и формы отчетности Фонда утверждает уполномоченный орган: в приказе их нет.",
        kk:
            "Қағидалардың 7-тармағының 3-абзацы (№ 430 бұйрық). Қор есептілігінің мерзімі мен нысандарын уәкілетті орган бекітеді: бұйрықта олар жоқ."
    )

    /// What became of the month; of one that is not closed, that its figures may still change.
    private func mark(_ card: InformationCard, _ language: Language, _ paper: Paper) -> [String] {
        let said = paper.centredLines(month.said[language])
        guard card.record.closing == nil else {
            return said + paper.centredLines(card.standing[language])
                + (card.corrected.map { paper.centredLines($0[language]) } ?? [])
        }
        let warning = Localized(
            ru: "МЕСЯЦ НЕ ЗАКРЫТ: показатели ещё могут измениться",
            kk: "АЙ ЖАБЫЛМАҒАН: көрсеткіштер әлі өзгеруі мүмкін")
        return said + paper.centredLines(warning[language])
    }

    private func notes(_ card: InformationCard, _ language: Language, _ paper: Paper) -> [SheetBlock] {
        var notes: [Localized] = []
        if !card.remains.isEmpty {
            notes.append(Localized(ru: "Ещё не окончено: ", kk: "Әлі аяқталмағаны: ") + card.remains.words)
        }
        if card.record.corrections.contains(where: \.isAfterSubmission) {
            notes.append(
                Localized(
                    ru: "! – изменилось после того, как информацию передали.",
                    kk: "! – ақпарат берілгеннен кейін өзгерген."))
        }
        if card.record.closing != nil, card.record.corrections.isEmpty {
            notes.append(
                Localized(
                    ru: "После закрытия показатели не менялись.",
                    kk: "Жабылғаннан кейін көрсеткіштер өзгерген жоқ."))
        }
        notes.append(
            Localized(
                ru:
                    "Событие считается в месяце своего дня: поступления денег, внесения, несоответствия, возврата, выплаты. Получатели – по состоянию на конец последнего дня месяца, прекращённые – в месяце прекращения.",
                kk:
                    "Оқиға өз күнінің айында есептеледі: ақшаның түсуі, енгізу, сәйкессіздік, қайтару, төлем. Алушылар – айдың соңғы күнінің аяғындағы күйі бойынша, тоқтатылғандары – тоқтатылған айында."
            ))
        return notes.map { .lines([""] + paper.lines($0[language])) }
    }
}
