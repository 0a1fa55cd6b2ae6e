/// p.30.2, 33.2: the father's application on paper, to be signed.
public struct FatherApplicationReport {
    let record: FatherApplicationRecord
    let language: Language
    let paper: Paper
    let setting: JournalReport.Setting

    public init(
        _ record: FatherApplicationRecord, language: Language, paper: Paper, setting: JournalReport.Setting
    ) {
        self.record = record
        self.language = language
        self.paper = paper
        self.setting = setting
    }

    public func report(_ template: FormTemplate) -> Report {
        let clause = record.category == .r4 ? "33.2" : "30.2"
        let values: FormValues = [
            "number": record.number, "father": record.father.name.full,
            "father_iin": record.father.iin.digits, "mother": record.mother.name.full,
            "mother_iin": record.mother.iin.digits, "child": record.child.name.full,
            "child_iin": record.child.iin.digits, "child_birth": record.child.birthDate.shown,
            "category": record.category.name[language], "applied": record.appliedOn.shown,
            "clause": Citation.order333(clause).written[language], "operator": record.operatorName,
            "office": "\(setting.office.code) · \(setting.office.name[language])",
        ]
        return Report(
            title: record.number,
            fileName: FileName(
                language == .russian ? "Заявление отца" : "Әкесінің өтініші", record.number,
                on: record.appliedOn),
            sheets: paper.sheets(
                [SheetBlock(template.filled(values, language: language, paper: paper))],
                under: [record.number, ""], language))
    }
}
