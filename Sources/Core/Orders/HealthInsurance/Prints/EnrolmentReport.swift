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
        var lines: [String] = []
        for line in template.filled(values, language: language, paper: paper) {
            if line.trimmed == "@lacking" {
                lines += EnrolmentWords.lacking(record, language, seesMedical: seesMedical).flatMap {
                    paper.wrap($0.printable, to: paper.columns)
                }
                continue
            }
            guard line.trimmed == "@documents" else {
                lines.append(line)
                continue
            }
            guard !record.documents.isEmpty else {
                lines.append(language == .russian ? "нет" : "жоқ")
                continue
            }
            lines += record.documents.enumerated().flatMap { place, document in
                paper.wrap(
                    ("\(place + 1). "
                        + EnrolmentWords.document(document, language, seesMedical: seesMedical)).printable,
                    to: paper.columns)
            }
        }
        lines += [""] + setting.signatureLines(language, paper)
        return Report(
            title: record.number,
            fileName:
                "enrolment-\(record.id)-\(setting.now.fileStamp)-\(language.rawValue).txt",
            pages: [lines])
    }
}
