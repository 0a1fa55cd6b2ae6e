/// p.21, 57: the request to the Fund with its list of documents, or the
/// refusal, on paper.
public struct EnrolmentReport {
    let file: EnrolmentFile
    let language: Language
    let letter: LetterPaper
    /// The languages in which its words were typed.
    let typed: TypedLanguages

    public init(_ file: EnrolmentFile, language: Language, letter: LetterPaper, typed: TypedLanguages) {
        self.file = file
        self.typed = typed
        self.language = language
        self.letter = letter
    }

    /// The file of `assets/templates`.
    static func template(_ record: EnrolmentRecord) -> String {
        "333-enrolment" + (record.refusal == nil ? "" : "-refusal")
    }

    /// - Throws: ``Message/unprintable(_:)`` for a refusal that lacks a part.
    public func report(_ template: FormTemplate) throws(Message) -> Report {
        let paper = letter.paper
        let record = file.record
        let seesMedical = file.veil.seesMedical
        let clause = CategoryEntry.of(record.category, on: CategoryEntry.edition).manualClause ?? "21"
        var words = TypedWords(typed: typed, on: language)
        let refusal = record.refusal.map { words.mark($0, "reason") }
        let values: FormValues = [
            "number": record.number, "name": file.person.name.full, "iin": file.person.iin.digits,
            "birth": file.person.birthDate.shown,
            "category": record.named(file.veil.paperTitle(record.category))[language],
            "applied": record.appliedOn.shown, "checked": record.checkedOn.shown,
            "last": record.lastDay?.shown ?? "", "reason": refusal ?? "",
            "documents": record.documents.isEmpty ? "none" : "given",
            "clause": Citation.order333(clause).written[language],
            "data": record.hasData == true ? EnrolmentFields.present : "",
        ]
        let documents = record.documents.enumerated().map { place, document in
            paper.lines(
                "\(place + 1). "
                    + EnrolmentWords.document(document, language, seesMedical: seesMedical) {
                        words.mark($0, EnrolmentDocumentFields.key(place, "issued_by"))
                    })
        }
        var rows = template.filled(values, language: language, paper: paper).flatMap { row in
            switch row.first?.trimmed {
            case "@documents": documents.isEmpty ? [[language == .russian ? "нет" : "жоқ"]] : documents
            default: [row]
            }
        }
        let title =
            record.refusal == nil
            ? Localized(ru: "Запрос в Фонд о включении", kk: "Қорға енгізу туралы сұрау салу")
            : Localized(ru: "Отказ во включении", kk: "Енгізуден бас тарту")
        if let refusal {
            let lacking = EnrolmentWords.lacking(record, language, seesMedical: seesMedical)
                .map { $0.hasPrefix("• ") ? String($0.dropFirst(2)) : $0 }
            let remedy = lacking + (record.remedy.map { [words.mark($0, "remedy")] } ?? [])
            let parts = RefusalParts(
                norm: clause, fact: refusal,
                remedy: remedy.isEmpty
                    ? [(record.hasData == true ? Self.nothing : Self.again)[language]] : remedy)
            rows += try parts.rows(letter.details, language, paper)
        }
        rows += words.note(paper).map { [$0] }
        return Report(
            title: record.number,
            fileName: FileName(
                title[language], record.number, on: letter.letter?.day ?? record.enteredAt.date),
            sheets: letter.sheets(rows, heading: record.number))
    }

    /// Of a refusal because of data: documents change nothing.
    private static let nothing = Localized(
        ru: "документы не нужны: категория учитывается по данным ИС Фонда; если они неверны – обратиться в "
            + "орган, который их передал",
        kk: "құжаттар қажет емес: санат Қордың АЖ деректері бойынша ескеріледі; деректер қате болса – оларды "
            + "берген органға жүгіну")
    /// Of a refusal with whole documents that was recorded before its remedy was asked for.
    private static let again = Localized(
        ru: "устранить причину отказа и обратиться снова с этими же документами",
        kk: "бас тартудың себебін жойып, осы құжаттармен қайта жүгіну")
}
