/// What changed of a person's data (p.6 (1)): the old and the new, by what, and when it was entered.
public struct PersonHistoryPrint: Print {
    public static let spec = PrintSpec(
        "person-history", Localized(ru: "Изменения персональных данных", kk: "Дербес деректердің өзгерістері")
    )

    public let person: Int64
    public var access: Access { .holders(of: .cards) }
    public var reading: RecordLink? { RecordLink("participant", person) }

    public init(person: Int64) { self.person = person }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        guard let file = try workplace.store.participantFile(ofPerson: person, of: workplace.house) else {
            throw Message.dictionary
        }
        let paper = try workplace.paper(132)
        let setting = try workplace.setting()
        let title = Self.spec.title[language]
        let about = ParticipantStatementPrint.about(file.person, language)
        let tab = ParticipantTab.changes
        let table = paper.table(tab.title[language], tab.columns, tab.rows(file, language), language)
        let nothing = table.isEmpty ? [SheetBlock.lines(paper.lines(tab.emptyText[language]))] : []
        return Report(
            title: title, fileName: FileName(title, on: setting.now.date),
            sheets: paper.sheets(
                [.lines(setting.kazakhHead(Self.spec.title, language, paper) + [""] + paper.lines(about))]
                    + table + nothing,
                under: [title] + paper.lines(about) + [""],
                foot: [""] + setting.printedLines(language, paper) + setting.signatureLines(language, paper),
                language))
    }
}
