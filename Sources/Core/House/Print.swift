/// A document that an operator can see page by page and write to a file.
public protocol Print: Sendable {
    /// What it is called; listed by its order, or by the house.
    static var spec: PrintSpec { get }

    /// What the audit knows it by: the code of its kind, or of the list that it shows.
    var code: String { get }

    /// Who may print it; said by each document, without a default.
    var access: Access { get }

    /// Whose data it opens, to be written into the audit; `nil` where their opening was
    /// written down before.
    var reading: RecordLink? { get }

    /// As ``Query/prepare(in:)``.
    func prepare(in workplace: Workplace) throws

    /// What the letter is about that it is, by which the register of the office knows it;
    /// `nil` for a document that is no letter.
    func letter(in workplace: Workplace) throws -> LetterSubject?

    /// - Throws: ``Message``, ``StoreError``, ``TextFile/Failure``.
    func report(in workplace: Workplace, _ language: Language) throws -> Report
}

extension Print {
    public var code: String { Self.spec.code }
    public func prepare(in workplace: Workplace) throws {}
    public func letter(in workplace: Workplace) throws -> LetterSubject? { nil }
}
