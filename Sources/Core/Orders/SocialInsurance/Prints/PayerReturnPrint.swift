/// The letter to the payer about a line that goes back (p.8).
public struct PayerReturnPrint: Print {
    public static let spec = PrintSpec(
        "payer-return", Localized(ru: "Письмо о возврате плательщику", kk: "Төлеушіге қайтару туралы хат"))

    public let line: Int64
    /// By which it went back: each return has a letter of its own.
    public let fact: Int64
    public var access: Access { .holders(of: .cards) }
    public var reading: RecordLink? { RecordLink("incoming-line", line) }

    public init(line: Int64, fact: Int64) {
        self.line = line
        self.fact = fact
    }

    static let letters = LetterForm(spec.code) { line, part, _ in
        Int64(part).map {
            LetterForm.Paper(
                PayerReturnPrint(line: line, fact: $0), of: RecordLink("incoming-payment", line >> 24))
        }
    }

    public func letter(in workplace: Workplace) throws -> LetterSubject? {
        let sender = try returned(in: workplace).file.record.sender
        return LetterSubject(
            Self.spec.code, of: RecordLink("incoming-line", line), part: String(fact),
            to: (try? IIN(sender)) == nil ? .organisation : .person)
    }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        let template = try workplace.template("430-payer-return", language)
        let values = try values(of: returned(in: workplace), language)
        guard let subject = try letter(in: workplace) else { throw Message.dictionary }
        let paper = try workplace.letterPaper(subject, language)
        let title = Self.spec.title[language]
        let day = paper.letter?.day ?? workplace.store.clock.now().date
        return Report(
            title: title, fileName: FileName(title, values["document"] ?? "", on: day),
            sheets: paper.sheets(
                template.filled(values, language: language, paper: paper.paper), heading: title))
    }

    /// The order, its line and the fact that sent it back.
    private typealias Returned = (
        file: IncomingPaymentFile, line: IncomingLine, number: String, day: CivilDate
    )

    /// - Throws: ``Message`` where there is no such return.
    private func returned(in workplace: Workplace) throws -> Returned {
        let store = workplace.store
        guard let own = try store.incomingLine(id: line),
            let file = try store.incomingFile(id: line >> 24, with: line)
        else { throw Message.dictionary }
        // A letter that was sent is seen again also where its return was taken back.
        guard let recorded = file.facts.first(where: { $0.id == fact }),
            case .payerReturned(line, let number) = recorded.fact.body
        else { throw Message.lineState([file.standing(of: own).status], .payerReturn) }
        return (file, own, number ?? "", recorded.fact.happenedOn)
    }

    private func values(of returned: Returned, _ language: Language) -> FormValues {
        let (record, line) = (returned.file.record, returned.line)
        let fields = returned.file.standing(of: line).mismatches.map { $0.label[language] }
        return [
            "payer": record.senderName, "payer_number": EmployerNumber.named(record.sender)[language],
            "document": record.document.numbered, "dated": record.datedOn.shown,
            "total": record.total.shown, "purpose": line.purpose.label[language],
            "months": line.months.map(\.shown).joined(separator: ", "),
            "name": (line.told ?? line.known)?.name ?? "", "iin": line.iin.digits,
            "sum": line.sum.shown, "words": line.sum.inWords[language],
            "fields": fields.joined(separator: ", "), "number": returned.number.numbered,
            "returned": returned.day.shown, "is_430": returned.file.payment.isOfOrder430 ? "yes" : "no",
        ]
    }
}
