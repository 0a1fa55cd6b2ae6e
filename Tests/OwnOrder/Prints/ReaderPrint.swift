import Core

/// The reader's card on paper.
struct ReaderPrint: Print {
    static let spec = PrintSpec("reader", Localized(ru: "Читательский билет", kk: "Оқырман билеті"))
    let reader: Int64
    var access: Access { .operators }
    var reading: RecordLink? { RecordLink("reader", reader) }

    func report(in workplace: Workplace, _ language: Language) throws -> Report {
        guard let file = try OpenReaderFile(reader: reader).answer(in: workplace) else {
            throw Message.dictionary
        }
        let paper = try workplace.paper(80)
        let rows = try workplace.template("900-reader", language).filled(
            [
                "number": file.number, "name": file.name, "opened": file.openedOn.shown,
                "held": String(file.held),
            ], language: language, paper: paper)
        let reasons = file.status.reasons.map { "\($0.text[language]) (\($0.citation.written[language]))" }
        return Report(
            title: file.number, fileName: FileName(Self.spec.title[language], file.number, on: file.openedOn),
            sheets: paper.sheets([SheetBlock(rows), .lines([""] + reasons)], language))
    }
}
