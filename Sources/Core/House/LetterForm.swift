/// How an order knows its letters again in the register of the office: what each is called,
/// and its paper.
public struct LetterForm: Sendable {
    /// The paper of a letter, and whose data it discloses.
    public struct Paper: Sendable {
        public let print: any Print
        let reading: RecordLink

        public init(_ print: any Print, of reading: RecordLink) {
            self.print = print
            self.reading = reading
        }
    }

    /// The code of the document.
    let kind: String
    /// What the letters are called by the first word of ``LetterSubject/part``; those of other
    /// parts bear the title of the document.
    let names: [String: Localized]
    /// The paper by record and part; `nil` where the record is no more as it was.
    let paper: @Sendable (_ record: Int64, _ part: String, Store) throws -> Paper?

    public init(
        _ kind: String, names: [String: Localized] = [:],
        paper: @escaping @Sendable (_ record: Int64, _ part: String, Store) throws -> Paper?
    ) {
        self.kind = kind
        self.names = names
        self.paper = paper
    }
}

extension House {
    /// Letters that have a name of their own, by kind and first word of the part.
    var letterNames: [String: Localized] {
        let named = orders.flatMap { $0.letters() }.flatMap { form in
            form.names.map { ("\(form.kind)/\($0.key)", $0.value) }
        }
        return Dictionary(named, uniquingKeysWith: { first, _ in first })
    }
}

/// The paper of a letter of the register, to be seen again; `nil` where only its record is left.
public struct PaperOfLetter: Query {
    public let number: Int64
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ number: Int64) { self.number = number }

    public func reading(of answer: LetterForm.Paper?) -> RecordLink? { answer?.reading }

    public func answer(in workplace: Workplace) throws -> LetterForm.Paper? {
        let store = workplace.store
        guard let letter = try store.letterEntry(number: number) else { return nil }
        let form = workplace.house.orders.lazy.flatMap { $0.letters() }.first { $0.kind == letter.kind }
        let paper = try form?.paper(letter.record, letter.part, store)
        // A letter shows what its document does, to nobody else.
        try paper?.print.access.require(of: store.currentOperator)
        return paper
    }
}
