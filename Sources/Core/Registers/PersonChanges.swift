/// What may change of a person whom the office knows.
public enum PersonField: String, Hashable, Sendable, CaseIterable {
    /// The whole name; the code is that of the word of scenarios.
    case name = "surname"
    case birth, document, citizenship, address

    public var label: Localized {
        switch self {
        case .name: Localized(ru: "фамилия, имя, отчество", kk: "тегі, аты, әкесінің аты")
        case .birth: Localized(ru: "дата рождения", kk: "туған күні")
        case .document: Localized(ru: "документ", kk: "құжат")
        case .citizenship: Localized(ru: "гражданство", kk: "азаматтығы")
        case .address: Localized(ru: "адрес", kk: "мекенжайы")
        }
    }
}

/// By what it is told that something changed of a person.
public struct ChangeSource: Hashable, Sendable {
    /// The form that told it; empty of a file.
    public var form: String
    /// The document, where the form asks for it.
    public var basis: String?
    /// `nil` where nobody told it.
    public var happenedOn: CivilDate?
    /// When the basis reached the Corporation; `nil` for the day on which it is recorded.
    public var receivedOn: CivilDate?

    public init(
        form: String, basis: String? = nil, happenedOn: CivilDate? = nil, receivedOn: CivilDate? = nil
    ) {
        self.form = form
        self.basis = basis
        self.happenedOn = happenedOn
        self.receivedOn = receivedOn
    }

    /// A file of another system, or the program itself.
    public static let file = ChangeSource(form: "")
}

/// A change of a person's data: a version stands beside what is known today and is never
/// written over.
public struct RecordedPersonChange: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let field: PersonField
    /// Empty where it was not known.
    public let old: String
    public let new: String
    public let source: ChangeSource
    public let recordedAt: Moment
    public let operatorName: String
    /// The change that this line takes back.
    public let corrects: Int64?
    /// The line that takes this change back.
    public let correctedBy: Int64?

    /// The parts of the former name; `nil` where they are not known apart.
    let oldName: PersonName?

    public var isWithdrawal: Bool { corrects != nil }
    /// Neither taken back nor the taking back of another.
    public var isInForce: Bool { corrects == nil && correctedBy == nil }
}

extension Store {
    /// What changed of a person, in the order of recording.
    public func changes(ofPerson id: Int64) throws -> [RecordedPersonChange] {
        try database.rows(
            """
            SELECT c.id, c.field, c.old, c.new, c.form, c.basis, c.happened_on, c.received_on, c.recorded_at,
                coalesce(o.name, ''), c.corrects, (SELECT n.id FROM person_change n WHERE n.corrects = c.id),
                c.old_name
            FROM person_change c LEFT JOIN operator o ON o.id = c.operator_id WHERE c.person_id = ? ORDER BY c.id
            """, [.integer(id)]
        ) { row -> RecordedPersonChange? in
            guard let field = PersonField(rawValue: row.text(1)), let recorded = row.moment(8) else {
                return nil
            }
            return RecordedPersonChange(
                id: row.integer(0), field: field, old: row.text(2), new: row.text(3),
                source: ChangeSource(
                    form: row.text(4), basis: row.optionalText(5), happenedOn: row.date(6),
                    receivedOn: row.date(7)),
                recordedAt: recorded, operatorName: row.text(9), corrects: row.optionalInteger(10),
                correctedBy: row.optionalInteger(11),
                oldName: row.optionalText(12).flatMap { Self.name(parts: $0) })
        }.compactMap(\.self)
    }

    private static let betweenParts = "\u{1F}"

    private static func name(parts text: String) -> PersonName? {
        let parts = text.split(separator: betweenParts, omittingEmptySubsequences: false).map(String.init)
        return parts.count == 3 ? try? PersonName(parts[0], parts[1], parts[2]) : nil
    }

    /// What stands of a field by its changes; `nil` where none is in force.
    func changedValue(_ field: PersonField, ofPerson id: Int64) throws -> String? {
        try changes(ofPerson: id).last { $0.field == field && $0.isInForce }?.new
    }

    /// Writes down a change of a person; another name stays a way to find them.
    ///
    /// Runs inside the transaction that changes the person.
    ///
    /// - Parameters:
    ///   - oldName: of a name, its parts.
    ///   - corrects: the change that is taken back.
    /// - Returns: its number.
    @discardableResult
    func insertChange(
        of person: Int64, _ field: PersonField, from old: String, to new: String, by source: ChangeSource,
        oldName: PersonName? = nil, corrects: Int64? = nil
    ) throws -> Int64 {
        let now = clock.now()
        let id = try database.insert(
            """
            INSERT INTO person_change (person_id, field, old, new, form, basis, happened_on, received_on, recorded_at,
                operator_id, old_name, corrects)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(person), .text(field.rawValue), .text(old), .text(new), .text(source.form),
                .optional(source.basis), .date(source.happenedOn), .date(source.receivedOn ?? now.date),
                .moment(now), .integer(try requireOperator().id),
                .optional(
                    oldName.map {
                        [$0.surname.text, $0.givenName.text, $0.patronymic?.text ?? ""]
                            .joined(separator: Self.betweenParts)
                    }), .optional(corrects),
            ])
        if field == .name { try keepFormerNames(of: person) }
        return id
    }

    /// Writes down a change of what no column of the person holds.
    ///
    /// Runs inside a transaction.
    ///
    /// - Parameter corrects: the change that is taken back.
    /// - Returns: its number.
    @discardableResult
    func insertVersion(
        of person: Int64, _ field: PersonField, from old: String, to new: String, by source: ChangeSource,
        corrects: Int64? = nil
    ) throws -> Int64 {
        try database.execute("UPDATE person SET version = version + 1 WHERE id = ?", [.integer(person)])
        return try insertChange(of: person, field, from: old, to: new, by: source, corrects: corrects)
    }

    /// Gives a person another name; the one before stays a version.
    ///
    /// Runs inside a transaction.
    ///
    /// - Returns: the number of the change.
    func rename(
        _ person: Person, to name: PersonName, by source: ChangeSource, corrects: Int64? = nil
    ) throws -> Int64 {
        try database.execute(
            """
            UPDATE person SET surname = ?2, given_name = ?3, patronymic = ?4, name_key = ?5, name_order = ?6,
                version = version + 1
            WHERE id = ?1
            """,
            [
                .integer(person.id), .text(name.surname.text), .text(name.givenName.text),
                .optional(name.patronymic?.text), .text(SearchKey.fold(name.full)),
                .blob(SearchKey.order(name.full)),
            ])
        return try insertChange(
            of: person.id, .name, from: person.name.full, to: name.full, by: source, oldName: person.name,
            corrects: corrects)
    }

    /// The folded words of all former names, a blank before each.
    ///
    /// A name that was entered by mistake and taken back was never theirs: nobody is found by it,
    /// and the history shows it.
    func formerKey(ofPerson id: Int64) throws -> String {
        let names = try database.rows(
            """
            SELECT c.old FROM person_change c
            WHERE c.person_id = ? AND c.field = ? AND c.corrects IS NULL
                AND NOT EXISTS (SELECT 1 FROM person_change n WHERE n.corrects = c.id)
            ORDER BY c.id
            """, [.integer(id), .text(PersonField.name.rawValue)]
        ) { SearchKey.fold($0.text(0)) }
        return names.flatMap { $0.split(separator: " ") }.map { " " + $0 }.joined()
    }

    func keepFormerNames(of person: Int64) throws {
        try database.execute(
            "UPDATE person SET former_key = ? WHERE id = ?",
            [.text(try formerKey(ofPerson: person)), .integer(person)])
    }
}
