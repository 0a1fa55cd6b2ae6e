/// A notice to ЭБТ on paper: the template of its kind with the reason and the clause in the
/// blanks.
public struct NoticeReport {
    let notice: NoticeRecord
    let language: Language
    /// What a notice of p.17 asks for, and the day on which it does.
    var demand: (remittance: FirstRemittance, day: CivilDate, account: String?)?
    /// What a notice of p.23 says of the money.
    var ending: (last: YearMonth?, excess: [(month: YearMonth, sum: Tenge)])?

    public init(_ notice: NoticeRecord, _ language: Language) {
        self.notice = notice
        self.language = language
    }

    /// The file of `assets/templates` for a kind of notice.
    public static func template(_ kind: Notice.Kind, _ language: Language) -> String {
        "templates/526-notice-\(kind.rawValue).\(language.rawValue).txt"
    }

    /// - Parameter remedy: what would change a refusal; `nil` for a notice of another kind.
    /// - Throws: ``Message/unprintable(_:)`` for a refusal that lacks a part.
    public func letter(
        _ template: FormTemplate, on paper: LetterPaper, today: CivilDate, remedy: [Localized]?
    ) throws(Message) -> Report {
        var text = template.filled(values, language: language, paper: paper.paper)
        if let remedy {
            let parts = RefusalParts(
                norm: notice.clause, fact: notice.reason[language], remedy: remedy.map { $0[language] })
            text += try parts.rows(paper.details, language, paper.paper)
        }
        return Report(
            title: title, fileName: fileName(on: paper.letter?.day ?? today),
            sheets: paper.sheets(text, heading: title))
    }

    /// A task of the office is no letter: a sheet for itself.
    public func task(_ template: FormTemplate, paper: Paper, setting: JournalReport.Setting) -> Report {
        let foot = ["", "\(notice.record.number) · \(setting.now.shown) · \(setting.operatorName)"]
        return Report(
            title: title, fileName: fileName(on: setting.now.date),
            sheets: paper.sheets(
                [SheetBlock(template.filled(values, language: language, paper: paper))],
                under: [title, ""], foot: foot, language))
    }

    private var title: String { notice.kind.label[language].capitalised }

    private func fileName(on day: CivilDate) -> FileName {
        let words = Localized(ru: "Уведомление", kk: "Хабарлама")[language]
        return FileName(
            words, notice.kind.label[language], notice.addressee.label[language], notice.record.number,
            on: day)
    }

    /// What changes, since when and why, as its language says it.
    ///
    /// A notice of a change keeps its day and its cause as «с 01.12.2026: …»; the verb stands
    /// before the day in Russian, behind it in Kazakh.
    private var change: String {
        let verb: Localized? =
            switch notice.kind {
            case .suspension: Localized(ru: "приостанавливается", kk: "тоқтатыла тұрады")
            case .resumption: Localized(ru: "возобновляется", kk: "қайта басталады")
            case .termination: Localized(ru: "прекращается", kk: "тоқтатылады")
            default: nil
            }
        let reason = notice.reason[language]
        guard let verb = verb?[language] else { return reason }
        let why = Localized(ru: "Причина", kk: "Себебі")[language]
        guard let colon = reason.firstRange(of: ": ") else { return "\(verb). \(why): \(reason)" }
        let (day, cause) = (reason[..<colon.lowerBound], reason[colon.upperBound...])
        return (language == .russian ? "\(verb) \(day)" : "\(day) \(verb)") + ". \(why): \(cause)"
    }

    /// What goes back to the employer, by month, in figures and words, and the last month that is
    /// paid.
    private var ended: FormValues {
        guard let ending else { return [:] }
        var values: FormValues = [:]
        if let last = ending.last { (values["last"], values["has_last"]) = (last.said[language], "yes") }
        let months = ending.excess.map {
            Localized(
                ru: "за \($0.month.shown) – \($0.sum.shown)", kk: "\($0.month.shown) үшін – \($0.sum.shown)")[
                    language]
        }
        let total = ending.excess.reduce(into: Tenge.zero) { $0 += $1.sum }
        guard total > .zero else { return values }
        values["excess"] = months.joined(separator: "; ")
        (values["excess_total"], values["excess_words"]) = (total.shown, total.inWords[language])
        values["has_excess"] = "yes"
        return values
    }

    /// What is to be remitted by month, in figures and words, where to, and whether its day is past.
    private var demanded: FormValues {
        guard let demand else { return [:] }
        let first = demand.remittance
        let months = first.months.map {
            Localized(
                ru: "за \($0.month.shown) – \($0.sum.shown)", kk: "\($0.month.shown) үшін – \($0.sum.shown)")[
                    language]
        }
        let unknown = first.unknown.map(\.shown).joined(separator: ", ")
        let due = try? first.due.get()
        var values: FormValues = [
            "months": months.joined(separator: "; "), "total": first.total.shown,
            "words": first.total.inWords[language], "until": due?.shown ?? "",
            "account": demand.account ?? "",
        ]
        if !months.isEmpty { values["has_sum"] = "yes" }
        if !unknown.isEmpty { (values["unknown"], values["has_unknown"]) = (unknown, "yes") }
        if demand.account != nil { values["has_account"] = "yes" }
        if let due { values[due < demand.day ? "is_late" : "is_ahead"] = "yes" }
        return values
    }

    private var values: FormValues {
        let record = notice.record
        return demanded.merging(ended) { $1 }.merging(ownValues(record)) { $1 }
    }

    private func ownValues(_ record: CaseRecord) -> FormValues {
        [
            "change": change,
            "addressee": notice.addressee.rawValue, "name": record.person.name.full,
            "iin": record.person.iin.digits,
            "employer": record.employer.name,
            "employer_number": EmployerNumber.named(record.employer.number)[language],
            "case": record.number,
            "reason": notice.reason[language], "clause": Citation(.order526, notice.clause).written[language],
            "date": notice.arisenOn.shown, "due": notice.due?.shown ?? "",
        ]
    }
}
