/// A notice to ЭБТ as text: the template of its kind with the reason and the
/// clause in the blanks.
public struct NoticeReport {
    let notice: NoticeRecord
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting

    public init(_ notice: NoticeRecord, language: Language, paper: Paper, setting: JournalReport.Setting) {
        self.notice = notice
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    /// The file of `assets/templates` for a kind of notice.
    public static func template(_ kind: Notice.Kind, _ language: Language) -> String {
        "templates/526-notice-\(kind.rawValue).\(language.rawValue).txt"
    }

    public func report(_ template: FormTemplate) -> Report {
        let record = notice.record
        let values: FormValues = [
            "addressee": notice.addressee.rawValue, "name": record.person.name.full,
            "iin": record.person.iin.digits,
            "employer": record.employer.name, "employer_number": record.employer.number,
            "case": record.number,
            "reason": notice.reason[language], "clause": Citation(.order526, notice.clause).written[language],
            "date": notice.arisenOn.shown,
            "office": "\(setting.office.code) · \(setting.office.name[language])",
            "due": notice.due?.shown ?? "",
        ]
        let body = template.filled(values, language: language, paper: paper)
        let foot = ["", "\(record.number) · \(setting.now.shown) · \(setting.operatorName)"]
        return Report(
            title: notice.kind.label[language],
            fileName: FileName(notice.kind.label[language], record.number, on: setting.now.date),
            sheets: paper.sheets(
                [SheetBlock(body)], under: [notice.kind.label[language], ""], foot: foot, language))
    }
}
