/// What a record of a kind is called where records of every kind stand in one list, and whom it
/// is about.
///
/// Each part is SQL with `{id}` for the record's id; it never holds what the office keeps
/// secret, which the order that declares it sees to.
public struct RecordName: Sendable {
    /// As links and the audit store it.
    public let kind: String
    let number: String
    let person: String?
    let employer: String?
    /// Whom a letter about it goes to where that is neither.
    let organisation: Localized?
    /// True of a record whose person would tell of health beside it.
    let isMedical: String?

    public init(
        _ kind: String, _ number: String, person: String? = nil, employer: String? = nil,
        organisation: Localized? = nil, isMedical: String? = nil
    ) {
        self.kind = kind
        self.number = number
        self.person = person
        self.employer = employer
        self.organisation = organisation
        self.isMedical = isMedical
    }

    /// Of any house.
    static let common = [
        RecordName("operator", "(SELECT login FROM operator WHERE id = {id})"),
        RecordName("person", ofPerson: "{id}"),
    ]

    /// A person has no number of an office: the last digits of the IIN tell them apart and name
    /// nobody.
    public init(_ kind: String, ofPerson id: String) {
        self.init(
            kind, "(SELECT '…' || substr(iin, -4) FROM person WHERE id = \(id))", person: id)
    }
}

extension [RecordName] {
    /// SQL: what the record of a row is called; its id where no order says.
    func number(kind: String, id: String) -> String {
        let id = "coalesce(\(id), '')"
        return "coalesce(\(chosen(by: kind, id) { $0.number }), \(id))"
    }

    /// SQL: the name of the person; empty where there is none to be named.
    func person(kind: String, id: String) -> String {
        let found = chosen(by: kind, id, \.person)
        return "coalesce((SELECT \(JournalSpec.fullName) FROM person p WHERE p.id = \(found)), '')"
    }

    /// SQL: the name of the employer.
    func employer(kind: String, id: String) -> String {
        let found = chosen(by: kind, id, \.employer)
        return "coalesce((SELECT e.name FROM employer e WHERE e.id = \(found)), '')"
    }

    /// SQL: 1 where the person would tell of health.
    func isMedical(kind: String, id: String) -> String {
        "coalesce(\(chosen(by: kind, id, \.isMedical)), 0)"
    }

    /// Rows whose person or employer is found by a folded name.
    func found(by key: String, kind: String, id: String) -> SQLCondition {
        func within(_ table: String, _ part: (RecordName) -> String?) -> String {
            """
            EXISTS (SELECT 1 FROM \(table) n WHERE n.id = \(chosen(by: kind, id, part))
                AND n.name_key >= ? AND n.name_key < ?)
            """
        }
        let range: [SQLValue] = [.text(key), .text(SearchKey.end(of: key))]
        let number = "substr(replace(\(self.number(kind: kind, id: id)), '-', ' '), 1, \(key.count)) = ?"
        return SQLCondition(
            "\(within("person", \.person)) OR \(within("employer", \.employer)) OR \(number)",
            range + range + [.text(key.uppercased())])
    }

    private func chosen(by kind: String, _ id: String, _ part: (RecordName) -> String?) -> String {
        let cases = compactMap { name in
            part(name).map { "WHEN '\(name.kind)' THEN \($0.replacing("{id}", with: id))" }
        }
        return cases.isEmpty ? "NULL" : "CASE \(kind) \(cases.joined(separator: " ")) END"
    }
}
