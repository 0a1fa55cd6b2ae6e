/// Appendix 1 as its official text with the values in the blanks.
public struct ApplicationReport {
    let record: ApplicationRecord
    let language: Language
    let paper: Paper

    public init(_ record: ApplicationRecord, language: Language, paper: Paper) {
        self.record = record
        self.language = language
        self.paper = paper
    }

    /// - Parameter template: the file of `assets/templates` for the language.
    public func report(_ template: FormTemplate, banks: [Bank]) -> Report {
        var values = record.values
        let context = FormContext(today: record.enteredAt.date, banks: banks)
        if let name = values["f19"], let bank = context.bank(named: name) {
            values["f19"] = bank.name[language]
        }
        // The form has no blank for the sms phone: it is written only when it is another than the contact's.
        if let phone = values["f13"], phone != values["f17"] { values["f13_differs"] = "yes" }
        for suggestion in FormSpec.application.suggestions("f21") where suggestion.ru == values["f21"] {
            values["f21"] = suggestion[language]
        }
        let body = template.filled(values, language: language, paper: paper)
        let edition = ProfessionalPayment.edition
        let correction =
            language == .russian ? "Исправление \(record.revision - 1)" : "\(record.revision - 1)-түзету"
        let mark = record.revision > 1 ? ["\(correction): \(record.reason ?? "")"] : []
        let foot =
            [""] + paper.wrap("\(Words.edition[language]): \(edition.name[language])", to: paper.columns)
            + mark.flatMap(paper.lines)
            + paper.lines(
                "\(record.number) · \(record.caseNumber) · \(record.enteredAt.shown) · \(record.operatorName)"
            )
        let title = "\(FormSpec.application.title[language]) \(record.number)"
        return Report(
            title: title,
            fileName: FileName(title, mark.isEmpty ? "" : correction, on: record.enteredAt.date),
            sheets: paper.sheets([SheetBlock(body)], under: [title, ""], foot: foot, language))
    }
}

extension FormSpec {
    /// The suggested texts of a field.
    public func suggestions(_ key: String) -> [Localized] {
        if case .suggested(let texts, _) = field(key)?.kind { return texts }
        return []
    }
}
