import Core

/// The receipt by which the order refuses to lend: its form has no place for what would
/// change that, nor for where to appeal.
struct LoanRefusalPrint: Print {
    static let spec = PrintSpec(
        "loan-refusal", Localized(ru: "Расписка об отказе", kk: "Бас тарту туралы қолхат"))
    let reader: Int64
    var access: Access { .operators }
    var reading: RecordLink? { RecordLink("reader", reader) }

    func report(in workplace: Workplace, _ language: Language) throws -> Report {
        guard let file = try OpenReaderFile(reader: reader).answer(in: workplace) else {
            throw Message.dictionary
        }
        let remedy = Localized(ru: "вернуть одну из книг", kk: "кітаптардың бірін қайтару")
        let parts = RefusalParts(
            norm: Citation(ReadingRoom.act, "2").written[language],
            fact: Localized(ru: "на руках уже 3 книги", kk: "қолында 3 кітап бар")[language],
            remedy: [remedy[language]])
        let title = Self.spec.title[language]
        let form = OfficialForm(try workplace.template("900-refusal", language), parts)
        return Report(
            title: title, fileName: FileName(title, file.number, on: workplace.store.clock.now().date),
            sheets: try form.sheets(
                ["name": file.name, "number": file.number], heading: title,
                try workplace.store.letterDetails(),
                language, on: try workplace.paper(80)))
    }
}
