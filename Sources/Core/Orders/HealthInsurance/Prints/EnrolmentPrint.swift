/// p.21, 57: the request to the Fund, or the refusal, on paper.
public struct EnrolmentPrint: Print {
    public static let spec = PrintSpec("enrolment", EnrolmentForm.title)
    public let id: Int64
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ id: Int64) { self.id = id }

    public func letter(in workplace: Workplace) throws -> LetterSubject? {
        try workplace.store.enrolment(id: id).map(Self.letter)
    }

    private static func letter(_ record: EnrolmentRecord) -> LetterSubject {
        LetterSubject(
            spec.code, of: RecordLink("enrolment", record.id),
            part: record.refusal == nil ? "request" : "refusal",
            to: record.refusal == nil ? .organisation : .person)
    }

    static let letters = LetterForm(
        spec.code,
        names: [
            "request": Localized(ru: "Запрос на ручное включение", kk: "Қолмен енгізуге сұрау салу"),
            "refusal": Localized(ru: "Отказ в ручном включении", kk: "Қолмен енгізуден бас тарту"),
        ]
    ) { id, _, store in
        try store.enrolment(id: id).map {
            LetterForm.Paper(EnrolmentPrint(id), of: RecordLink("consumer", $0.personID))
        }
    }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        let store = workplace.store
        guard let file = try store.enrolmentFile(id: id) else { throw Message.dictionary }
        try store.requireNoSecret(among: [file.person.id])
        // A withdrawn entry is not printed.
        guard file.record.withdrawal == nil else {
            throw Message.state(Localized(ru: "отозвано", kk: "кері алынған"))
        }
        let paper = try workplace.letterPaper(Self.letter(file.record), language)
        return try EnrolmentReport(
            file, language: language, letter: paper, typed: try store.typedLanguages(of: "enrolment", id)
        ).report(
            try workplace.template(EnrolmentReport.template(file.record), language))
    }
}
