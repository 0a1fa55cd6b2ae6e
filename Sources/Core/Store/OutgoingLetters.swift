/// To whom a letter of the office goes.
public enum LetterAddressee: String, Hashable, Sendable, CaseIterable {
    case employer, person, organisation

    public var label: Localized {
        switch self {
        case .employer: Localized(ru: "работодатель", kk: "жұмыс беруші")
        case .person: Localized(ru: "физическое лицо", kk: "жеке тұлға")
        case .organisation: Localized(ru: "организация", kk: "ұйым")
        }
    }
}

/// What a letter is about, by which it is known again.
public struct LetterSubject: Hashable, Sendable {
    /// The code of the document.
    public let kind: String
    public let record: RecordLink
    /// Which of the record's letters of that kind, in codes that name nobody.
    public let part: String
    public let addressee: LetterAddressee

    public init(_ kind: String, of record: RecordLink, part: String = "", to addressee: LetterAddressee) {
        self.kind = kind
        self.record = record
        self.part = part
        self.addressee = addressee
    }
}

/// A letter in the register of the office.
public struct Letter: Hashable, Sendable {
    public let number: Int64
    public let day: CivilDate
    /// Who wrote it, and answers for it.
    public let operatorName: String
}

extension Store {
    /// The letter about something, or `nil` until it was first written.
    public func letter(_ subject: LetterSubject) throws -> Letter? {
        try database.first(
            """
            SELECT id, day, operator_name FROM letter
            WHERE subject = ? AND subject_id = ? AND kind = ? AND part = ?
            """,
            [
                .text(subject.record.kind), .integer(subject.record.id), .text(subject.kind),
                .text(subject.part),
            ]
        ) { row in
            Letter(
                number: row.integer(0), day: row.day(1) ?? clock.now().date, operatorName: row.text(2))
        }
    }

    /// What a letter of the register is about, by its number.
    public func letterEntry(number: Int64) throws -> (kind: String, record: Int64, part: String)? {
        try database.first(
            "SELECT kind, subject_id, part FROM letter WHERE id = ?", [.integer(number)]
        ) { (kind: $0.text(0), record: $0.integer(1), part: $0.text(2)) }
    }

    /// Enters a letter into the register.
    ///
    /// - Parameter write: writes it, with its number; what it throws takes the number back.
    /// - Throws: ``Message/listChanged`` when another operator has just written it.
    public func registerLetter<Written>(
        _ subject: LetterSubject, _ language: Language, _ write: () throws -> Written
    ) throws -> Written {
        let worker = try requireOperator()
        return try perform("register", on: "letter", note: subject.kind) { database, now in
            guard try letter(subject) == nil else { throw Message.listChanged }
            let number =
                (try database.first("SELECT max(id) FROM letter") { $0.optionalInteger(0) } ?? nil) ?? 0
            let id = try database.insert(
                """
                INSERT INTO letter (id, day, kind, subject, subject_id, part, language, addressee, made_at,
                    operator_id, operator_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(number + 1), .date(now.date), .text(subject.kind), .text(subject.record.kind),
                    .integer(subject.record.id), .text(subject.part), .text(language.rawValue),
                    .text(subject.addressee.rawValue), .moment(now), .integer(worker.id),
                    .text(worker.name),
                ])
            return (try write(), id)
        }
    }

    /// The numbers that the register lacks; none in a whole one.
    public func missingLetters() throws -> [Int64] {
        try database.rows(
            """
            WITH RECURSIVE number (n) AS (
                SELECT 1 WHERE EXISTS (SELECT 1 FROM letter)
                UNION ALL SELECT n + 1 FROM number WHERE n < (SELECT max(id) FROM letter)
            )
            SELECT n FROM number WHERE NOT EXISTS (SELECT 1 FROM letter WHERE id = n)
            """
        ) { $0.integer(0) }
    }
}
