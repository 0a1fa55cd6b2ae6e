/// p.21, 57: an enrolment by documents, as stored in its journal.
public struct EnrolmentRecord: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let number: String
    public let personID: Int64
    public let category: InsuranceCategory
    /// p.21 (7): whose documents, of R7.
    public let subgroup: PensionSubgroup?
    public let appliedOn: CivilDate
    public let checkedOn: CivilDate
    /// Whether the Fund's system had data of the category on that day; `nil` of a refusal
    /// recorded when this was not kept.
    public let hasData: Bool?
    public let lastDay: CivilDate?
    public let closedOn: CivilDate?
    public let phone: String
    /// Why it was refused; `nil` when it was entered.
    public let refusal: String?
    /// What would change the refusal, as it was typed; `nil` where the list of what lacks
    /// says it.
    public let remedy: String?
    /// The reason for which its fact was withdrawn; `nil` while it is in force.
    public let withdrawal: String?
    public let enteredAt: Moment
    public let operatorName: String
    /// One for each line of the clause's list, including those not submitted with a
    /// refused enrolment.
    public let asked: [Document]

    /// The category, and who exactly of it.
    public func named(_ category: Localized) -> Localized {
        subgroup.map { category + .same(" (") + $0.name + .same(")") } ?? category
    }

    /// The documents that were submitted, complete or not.
    public var documents: [Document] { asked.filter(\.isBrought) }
    /// What is not whole; empty for an enrolment that was entered, and where data bar it:
    /// no document would change that.
    public var lacking: [Document] { hasData == true ? [] : asked.filter { !$0.missing.isEmpty } }

    /// A document of the list, as far as it was submitted.
    public struct Document: Hashable, Sendable {
        /// The kind, or those of which none was chosen.
        public let kinds: [DocumentKind]
        /// Empty when it is missing, as the issuer.
        public let number: String
        public let issuedOn: CivilDate?
        public let issuedBy: String
        public let legalForceOn: CivilDate?

        public init(
            kinds: [DocumentKind], number: String, issuedOn: CivilDate?, issuedBy: String,
            legalForceOn: CivilDate?
        ) {
            self.kinds = kinds
            self.number = number
            self.issuedOn = issuedOn
            self.issuedBy = issuedBy
            self.legalForceOn = legalForceOn
        }

        /// `nil` while none of the alternatives was chosen.
        public var kind: DocumentKind? { kinds.count == 1 ? kinds.first : nil }
        public var isMedical: Bool { kinds.contains(where: \.isMedical) }
        public var name: Localized { DocumentRequirement(anyOf: kinds).name }

        public var isBrought: Bool {
            !number.isEmpty || issuedOn != nil || !issuedBy.isEmpty || legalForceOn != nil
        }

        /// What is missing of it: the kind, number, day, issuer, day of force.
        public var missing: [Localized] {
            var missing: [Localized] = []
            if kind == nil { missing.append(Localized(ru: "вид документа", kk: "құжаттың түрі")) }
            if number.isEmpty { missing.append(Localized(ru: "номер", kk: "нөмірі")) }
            if issuedOn == nil { missing.append(Localized(ru: "дата выдачи", kk: "берілген күні")) }
            if issuedBy.isEmpty { missing.append(Localized(ru: "кем выдан", kk: "кім берді")) }
            if kind?.needsLegalForceDate == true, legalForceOn == nil {
                missing.append(Localized(ru: "дата вступления в силу", kk: "күшіне енген күні"))
            }
            return missing
        }

        /// `D4`, or `D1/D2` while none of them was chosen.
        var code: String { DocumentRequirement(anyOf: kinds).code }

        init?(code: String, _ row: borrowing Row) {
            let kinds = code.split(separator: "/").compactMap { DocumentKind(code: String($0)) }
            guard !kinds.isEmpty else { return nil }
            self.init(
                kinds: kinds, number: row.text(2), issuedOn: row.day(3), issuedBy: row.text(4),
                legalForceOn: row.day(5))
        }
    }
}

extension Store {
    /// p.21, 57: the manual enrolments of a person, the latest first.
    public func enrolments(of person: Int64) throws -> [EnrolmentRecord] {
        try enrolments("person_id = ?", [.integer(person)])
    }

    public func enrolment(id: Int64) throws -> EnrolmentRecord? {
        try enrolments("id = ?", [.integer(id)]).first
    }

    private func enrolments(_ condition: String, _ values: [SQLValue]) throws -> [EnrolmentRecord] {
        var documents: [Int64: [EnrolmentRecord.Document]] = [:]
        try database.each(
            """
            SELECT enrolment_id, kind, number, issued_on, issued_by, legal_force_on FROM manual_document
            WHERE enrolment_id IN (SELECT id FROM manual_enrolment WHERE \(condition)) ORDER BY enrolment_id, place
            """, values
        ) { row in
            guard let document = EnrolmentRecord.Document(code: row.text(1), row) else { return }
            documents[row.integer(0), default: []].append(document)
        }
        return try database.rows(
            """
            SELECT id, number, person_id, category, applied_on, checked_on, last_day, closed_on, phone,
                refusal, entered_at, operator_name, \(EnrolmentRecord.withdrawal("e")), remedy, data, subgroup
            FROM manual_enrolment e WHERE \(condition) ORDER BY id DESC
            """, values
        ) { row -> EnrolmentRecord? in
            guard let category = InsuranceCategory(code: row.text(3)), let applied = row.day(4),
                let checked = row.day(5), let entered = row.instant(10)
            else { return nil }
            let refusal = row.optionalText(9)
            let found = row.optionalText(14).map { $0 == EnrolmentFields.present }
            return EnrolmentRecord(
                id: row.integer(0), number: row.text(1), personID: row.integer(2), category: category,
                subgroup: PensionSubgroup(rawValue: row.text(15)), appliedOn: applied, checkedOn: checked,
                hasData: refusal == nil ? false : found,
                lastDay: row.day(6), closedOn: row.day(7),
                phone: row.text(8), refusal: refusal, remedy: row.optionalText(13),
                withdrawal: row.optionalText(12), enteredAt: entered, operatorName: row.text(11),
                asked: documents[row.integer(0)] ?? [])
        }.compactMap(\.self)
    }
}

extension EnrolmentRecord {
    /// SQL: why the fact of a row was taken back, or NULL.
    static func withdrawal(_ alias: String) -> String {
        FactRow.withdrawal(of: "\(alias).person_id", "\(alias).fact_id")
    }
}

extension FatherApplicationRecord {
    /// SQL: why the fact of a row was taken back, or NULL.
    static func withdrawal(_ alias: String) -> String {
        FactRow.withdrawal(of: "\(alias).father_id", "\(alias).fact_id")
    }
}

extension FactRow {
    /// SQL: a person's facts lie together, those that take back among them.
    fileprivate static func withdrawal(of person: String, _ fact: String) -> String {
        "(SELECT w.reason FROM insurance_fact w WHERE w.person_id = \(person) AND w.kind = 'withdrawn' AND w.corrects = \(fact))"
    }
}
