/// Appendix 1 as its official text with the values in the blanks.
public struct ApplicationReport {
    let record: ApplicationRecord
    let language: Language
    let paper: Paper
    /// The languages in which its words were typed.
    let typed: TypedLanguages

    public init(
        _ record: ApplicationRecord, language: Language, paper: Paper,
        typed: TypedLanguages = TypedLanguages()
    ) {
        self.typed = typed
        self.record = record
        self.language = language
        self.paper = paper
    }

    /// Telephones as the screen shows them, also those that stayed as they were typed.
    static func written(_ values: FormValues) -> FormValues {
        var values = values
        for field in FormSpec.application.fields where field.kind == .phone {
            values[field.key] = values[field.key].map { (try? PhoneNumber($0))?.shown ?? $0 }
        }
        return values
    }

    /// - Parameter template: the file of `assets/templates` for the language.
    public func report(_ template: FormTemplate, banks: [Bank]) -> Report {
        var values = record.values
        let context = FormContext(today: record.enteredAt.date, banks: banks)
        var words = TypedWords(typed: typed, on: language)
        // The officer's name stands in the case of its language.
        for key in ["f01", "f03"] { values[key] = values[key].map { words.mark($0, key) } }
        if let name = values["f19"] {
            values["f19"] = context.bank(named: name)?.name[language] ?? name
        }
        values = Self.written(values)
        // The form has no blank for the sms phone: it is written only when it is another than the contact's.
        if let phone = values["f13"], phone != values["f17"] { values["f13_differs"] = "yes" }
        if let kind = values["f21"] {
            let suggestion = FormSpec.application.suggestions("f21").first { $0.ru == kind || $0.kk == kind }
            values["f21"] = suggestion?[language] ?? words.mark(kind, "f21")
        }
        let body = template.filled(values, language: language, paper: paper)
        let edition = ProfessionalPayment.edition
        let correction =
            language == .russian ? "Исправление \(record.revision - 1)" : "\(record.revision - 1)-түзету"
        let mark = record.revision > 1 ? ["\(correction): \(words.mark(record.reason ?? "", "reason"))"] : []
        let foot =
            [""] + paper.wrap("\(Words.edition[language]): \(edition.name[language])", to: paper.columns)
            + mark.flatMap(paper.lines) + words.note(paper)
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
