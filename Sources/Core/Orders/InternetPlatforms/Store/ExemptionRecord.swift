/// An exemption of a performer as it was written down, sent to ЦС КГД and withdrawn (p.4 part 3).
public struct ExemptionRecord: Hashable, Sendable, Identifiable {
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case entered, sent
        /// Withdrawn after it was sent: ЦС КГД is still to be told.
        case unsaid
        case withdrawn

        public var label: Localized {
            switch self {
            case .entered: Localized(ru: "Внесено", kk: "Енгізілді")
            case .sent: Localized(ru: "Передано в ЦС КГД", kk: "МКК ЦЖ-ға берілді")
            case .unsaid: Localized(ru: "Отозвано, передать", kk: "Кері алу берілмеген")
            case .withdrawn: Localized(ru: "Отозвано", kk: "Кері алынды")
            }
        }

        /// Whether ЦС КГД is still to be told.
        public var waitsToBeSent: Bool { self == .entered || self == .unsaid }
    }

    public let exemption: PerformerExemption
    public let iin: IIN
    /// As the operator at work may see it.
    public let shownIIN: String
    public let name: String
    public let category: String
    public let status: Status
    /// Why it was withdrawn.
    public let reason: String?
    public let operatorName: String

    public var id: Int64 { exemption.id }
    public var stands: Bool { reason == nil }

    static let statusSQL = """
        CASE WHEN x.withdrawn_at IS NULL THEN iif(x.sent_at IS NULL, 'entered', 'sent')
            WHEN x.sent_at IS NULL OR x.unsent_at IS NOT NULL THEN 'withdrawn' ELSE 'unsaid' END
        """
    /// Those of which ЦС КГД is still to be told, as the index has them.
    static let unsent = """
        CASE WHEN x.withdrawn_at IS NULL THEN x.sent_at IS NULL
            ELSE x.sent_at IS NOT NULL AND x.unsent_at IS NULL END
        """

    static let columns = """
        x.id, x.person_id, x.opv, x.opvr, x.so, x.msi, x.from_on, x.to_on, x.learned_at, p.iin,
        \(JournalSpec.fullName), x.category, \(statusSQL), x.reason, coalesce(w.name, '')
        """
    static let tables = """
        platform_exemption x JOIN person p ON p.id = x.person_id LEFT JOIN operator w ON w.id = x.operator_id
        """

    init?(_ row: borrowing Row, guarded: (String) -> String) {
        guard let from = row.day(6), let learned = row.instant(8), let iin = try? IIN(row.text(9)),
            let status = Status(rawValue: row.text(12))
        else { return nil }
        let marks = [row.integer(2), row.integer(3), row.integer(4), row.integer(5)]
        let kinds = zip(PlatformPaymentKind.allCases, marks).filter { $0.1 == 1 }.map(\.0)
        exemption = PerformerExemption(
            id: row.integer(0), person: row.integer(1), kinds: Set(kinds), from: from, to: row.day(7),
            learnedAt: learned)
        self.iin = iin
        shownIIN = guarded(iin.digits)
        name = row.text(10)
        category = row.text(11)
        self.status = status
        reason = row.optionalText(13)
        operatorName = row.text(14)
    }
}

extension Store {
    public func exemption(id: Int64) throws -> ExemptionRecord? { try exemptions("x.id = ?", id).first }

    func exemptions(ofIIN iin: UInt64) throws -> [ExemptionRecord] {
        guard let person = try person(iin: try IIN(padded(Int(iin), 12))) else { return [] }
        return try exemptions("x.person_id = ?", person.id)
    }

    /// - Parameter condition: on `x`, with the one value; a constant of the program.
    func exemptions(_ condition: String, _ value: Int64) throws -> [ExemptionRecord] {
        try database.rows(
            """
            SELECT \(ExemptionRecord.columns) FROM \(ExemptionRecord.tables)
            WHERE \(condition) ORDER BY x.id
            """, [.integer(value)]
        ) { ExemptionRecord($0, guarded: guarded) }.compactMap(\.self)
    }

    /// Writes down that a performer is exempt.
    ///
    /// - Throws: ``Refused`` with `E-ALT` without a kind of payment, `E-ORD`, `E-DUP` for periods that
    ///   overlap.
    public func recordExemption(_ values: FormValues, draft: Int64) throws -> Int64 {
        let worker = try requireOperator()
        let context = try formContext()
        let problems = PlatformForms.exemption.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        let iin = try IIN((values["iin"] ?? "").trimmed)
        let name = try PersonName(
            values["surname"] ?? "", values["given_name"] ?? "", values["patronymic"] ?? "")
        let birth = try Birth.read(values["birth"] ?? "", today: context.today)
        let from = try DateEntry.read(values["from"] ?? "", today: context.today)
        let last = (values["to"] ?? "").trimmed
        let to = last.isEmpty ? nil : try DateEntry.read(last, today: context.today)
        let kinds = PlatformPaymentKind.allCases.filter { values[$0.rawValue] == "yes" }
        let draft = DraftKey(PlatformForms.exemption.code, draft)
        return try perform("record", on: PlatformUpkeep.exemption, ending: draft) { database, now in
            let person = try rememberPerson(
                iin: iin, name: name, renaming: values.renames("surname"), birthDate: birth, sex: iin.sex,
                phone: nil, email: nil, by: ChangeSource(form: PlatformForms.exemption.code))
            let new = PerformerExemption(
                id: .max, person: person, kinds: Set(kinds), from: from, to: to, learnedAt: now)
            let standing = try exemptions(ofIIN: iin.number).filter(\.stands).map(\.exemption)
            let refusals = new.refusals(among: standing)
            guard refusals.isEmpty else {
                throw Refused(
                    refusals.map { Problem(key: "from", message: $0, citation: .order129("4.3")) })
            }
            let id = try database.insert(
                """
                INSERT INTO platform_exemption (person_id, opv, opvr, so, msi, category, from_on, to_on,
                    learned_at, operator_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [.integer(person)] + PlatformPaymentKind.allCases.map { .flag(kinds.contains($0)) } + [
                    .text((values["category"] ?? "").squeezed), .date(from), .date(to), .moment(now),
                    .integer(worker.id),
                ])
            try keepTypedLanguages(of: PlatformUpkeep.exemption, id, values)
            try bringPlatformLines(of: [iin.number], at: now)
            return (id, id)
        }
    }

    /// Takes an exemption back, with a reason.
    ///
    /// - Throws: ``Message/immutable`` for one that was withdrawn already.
    public func withdrawExemption(id: Int64, reason: String) throws {
        let worker = try requireOperator()
        let reason = reason.squeezed
        guard !reason.isEmpty else {
            throw Refused([Problem(key: "reason", message: .reason, citation: .order129("4.3"))])
        }
        try perform("withdraw", on: PlatformUpkeep.exemption) { database, now in
            guard let known = try exemption(id: id), known.stands else { throw Message.immutable }
            try database.execute(
                "UPDATE platform_exemption SET withdrawn_at = ?, withdrawn_by = ?, reason = ? WHERE id = ?",
                [.moment(now), .integer(worker.id), .text(reason), .integer(id)])
            try bringPlatformLines(of: [known.iin.number], at: now)
            return ((), id)
        }
    }
}
