/// p.21, 57: the request to the Fund with its list of documents, or the
/// refusal, on paper.
public struct EnrolmentReport {
    let file: EnrolmentFile
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting

    public init(_ file: EnrolmentFile, language: Language, paper: Paper, setting: JournalReport.Setting) {
        self.file = file
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    /// The file of `assets/templates`.
    static func template(_ record: EnrolmentRecord) -> String {
        "333-enrolment" + (record.refusal == nil ? "" : "-refusal")
    }

    public func report(_ template: FormTemplate) -> Report {
        let record = file.record
        let seesMedical = file.veil.seesMedical
        let clause = CategoryEntry.of(record.category, on: CategoryEntry.edition).manualClause ?? "21"
        let values: FormValues = [
            "number": record.number, "name": file.person.name.full, "iin": file.person.iin.digits,
            "birth": file.person.birthDate.shown,
            "category": record.category.name(seesMedical: seesMedical)[language],
            "applied": record.appliedOn.shown, "checked": record.checkedOn.shown,
            "last": record.lastDay?.shown ?? "", "reason": record.refusal ?? "",
            "clause": Citation.order333(clause).written[language],
            "office": "\(setting.office.code) · \(setting.office.name[language])",
            "date": record.enteredAt.date.shown,
        ]
        let lacking = EnrolmentWords.lacking(record, language, seesMedical: seesMedical).map(paper.lines)
        let documents = record.documents.enumerated().map { place, document in
            paper.lines(
                "\(place + 1). " + EnrolmentWords.document(document, language, seesMedical: seesMedical))
        }
        let rows = template.filled(values, language: language, paper: paper).flatMap { row in
            switch row.first?.trimmed {
            case "@lacking": lacking
            case "@documents": documents.isEmpty ? [[language == .russian ? "нет" : "жоқ"]] : documents
            default: [row]
            }
        }
        let words =
            record.refusal == nil
            ? Localized(ru: "Запрос в Фонд о включении", kk: "Қорға енгізу туралы сұрау салу")
            : Localized(ru: "Отказ во включении", kk: "Енгізуден бас тарту")
        return Report(
            title: record.number,
            fileName: FileName(words[language], record.number, on: record.enteredAt.date),
            sheets: paper.sheets(
                [SheetBlock(rows)], under: [record.number, ""],
                foot: [""] + setting.signatureLines(language, paper), language))
    }
}
