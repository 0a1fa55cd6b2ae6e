/// The official form by which an act asks to refuse or to give notice.
///
/// The form stays as the act has it, word for word. Of norm, fact, remedy and where to appeal
/// it says what it has a blank for (`{clause}`, `{reason}`, `{remedy}`, `{appeal}`); the rest
/// stands on a second sheet, printed with it.
public struct OfficialForm: Sendable {
    let template: FormTemplate
    let parts: RefusalParts

    public init(_ template: FormTemplate, _ parts: RefusalParts) {
        self.template = template
        self.parts = parts
    }

    /// - Parameters:
    ///   - values: of the form's other blanks.
    ///   - heading: what the document is called on its further sheets.
    /// - Throws: ``Message/unprintable(_:)`` for a refusal that lacks a part.
    public func sheets(
        _ values: FormValues, heading: String, _ details: LetterDetails, _ language: Language,
        on paper: Paper
    ) throws(Message) -> Sheets {
        let values = values.merging(try parts.values(details, language)) { $1 }
        let blanks = template.blanks
        let said = Set(RefusalParts.Part.allCases.filter { blanks.contains($0.rawValue) })
        let rest = try parts.rows(besides: said, details, language, paper)
        let form = SheetBlock(template.filled(values, language: language, paper: paper))
        let annex = SheetBlock([paper.lines(Words.annex[language]), [""]] + rest)
        return paper.sheets(
            [form], then: rest.isEmpty ? [] : [annex], under: paper.lines(heading) + [""], language)
    }
}
