/// An identity document of a person, as ИС ГБД ФЛ told it (p.10).
public struct IdentityDocument: Hashable, Sendable, Identifiable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case idCard = "id-card"
        case passport
        case residencePermit = "residence-permit"
        case stateless
        case other

        public var label: Localized {
            switch self {
            case .idCard: Localized(ru: "удостоверение личности", kk: "жеке куәлік")
            case .passport: Localized(ru: "паспорт", kk: "паспорт")
            case .residencePermit:
                Localized(ru: "вид на жительство иностранца", kk: "шетелдіктің тұруға ықтиярхаты")
            case .stateless:
                Localized(ru: "удостоверение лица без гражданства", kk: "азаматтығы жоқ адамның куәлігі")
            case .other: Localized(ru: "другой документ", kk: "басқа құжат")
            }
        }
    }

    public let id: Int64
    public let kind: Kind
    public let number: String
    public let issuedBy: String
    public let issuedOn: CivilDate
    public let expiresOn: CivilDate?
    public let receivedAt: Moment

    /// A document as the versions of a person tell it.
    ///
    /// - Parameter number: with its series, if it has one.
    static func said(_ number: String, issuedOn: CivilDate, issuedBy: String) -> String {
        [number.squeezed.numbered, issuedOn.shown, issuedBy.squeezed].joined(separator: ", ")
    }

    var said: String { Self.said(number, issuedOn: issuedOn, issuedBy: issuedBy) }
}

/// A registered place of permanent residence (p.10).
public struct Residence: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let address: String
    public let registeredOn: CivilDate
    public let receivedAt: Moment
}

extension Store {
    /// The person's documents, the last told first.
    public func identityDocuments(ofPerson id: Int64) throws -> [IdentityDocument] {
        try database.rows(
            """
            SELECT id, kind, number, issued_by, issued_on, expires_on, received_at FROM identity_document
            WHERE person_id = ? ORDER BY id DESC
            """,
            [.integer(id)]
        ) { row -> IdentityDocument? in
            guard let kind = IdentityDocument.Kind(rawValue: row.text(1)), let issued = row.date(4),
                let received = row.moment(6)
            else { return nil }
            return IdentityDocument(
                id: row.integer(0), kind: kind, number: row.text(2), issuedBy: row.text(3), issuedOn: issued,
                expiresOn: row.date(5), receivedAt: received)
        }.compactMap(\.self)
    }

    /// Where the person was registered, the last told first.
    public func residences(ofPerson id: Int64) throws -> [Residence] {
        try database.rows(
            "SELECT id, address, registered_on, received_at FROM residence WHERE person_id = ? ORDER BY id DESC",
            [.integer(id)]
        ) { row -> Residence? in
            guard let registered = row.date(2), let received = row.moment(3) else { return nil }
            return Residence(
                id: row.integer(0), address: row.text(1), registeredOn: registered, receivedAt: received)
        }.compactMap(\.self)
    }

    /// Accounts of the person that banks told of, each once, in the order in
    /// which they were told.
    public func bankAccounts(ofPerson id: Int64) throws -> [IBAN] {
        try database.rows(
            "SELECT account FROM bank_account WHERE person_id = ? GROUP BY account ORDER BY min(id)",
            [.integer(id)]
        ) { try? IBAN($0.text(0)) }.compactMap(\.self)
    }

    /// Writes an entry of a register and remembers its row, both or neither.
    func register(
        _ entry: RegisterEntry, person: Int64, at received: Moment, hash: [UInt8], run: Int64, line: Int
    ) throws {
        try database.write { database in
            switch entry {
            case .document(let kind, let number, let issuedBy, let issuedOn, let expiresOn):
                try database.execute(
                    """
                    INSERT INTO identity_document (person_id, kind, number, issued_by, issued_on, expires_on,
                        received_at, run_id)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        .integer(person), .text(kind.rawValue), .text(number), .text(issuedBy),
                        .date(issuedOn),
                        .date(expiresOn), .moment(received), .integer(run),
                    ])
            case .residence(let address, let registeredOn):
                try database.execute(
                    "INSERT INTO residence (person_id, address, registered_on, received_at, run_id) VALUES (?, ?, ?, ?, ?)",
                    [.integer(person), .text(address), .date(registeredOn), .moment(received), .integer(run)])
            case .account(let account):
                try database.execute(
                    "INSERT INTO bank_account (person_id, account, received_at, run_id) VALUES (?, ?, ?, ?)",
                    [.integer(person), .text(account.text), .moment(received), .integer(run)])
            }
            try rememberRow(hash, run: run, line: line)
        }
    }
}

/// What a row brings that is no fact of a case.
enum RegisterEntry: Hashable, Sendable {
    case document(
        kind: IdentityDocument.Kind, number: String, issuedBy: String, issuedOn: CivilDate,
        expiresOn: CivilDate?)
    case residence(address: String, registeredOn: CivilDate)
    case account(IBAN)
}
