/// The service centre's department whose store this is (отделение / бөлімше).
public struct Office: Hashable, Sendable {
    public var code: String
    public var name: Localized
    public var kind: OfficeHours.Kind
    public var version: Int64

    public init(code: String, name: Localized, kind: OfficeHours.Kind, version: Int64 = 1) {
        self.code = code
        self.name = name
        self.kind = kind
        self.version = version
    }

    public var hours: OfficeHours { OfficeHours(kind: kind) }
}

/// A person who works at the window (специалист / маман).
public struct Operator: Hashable, Sendable, Identifiable {
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case `operator`, administrator, medical
    }

    public let id: Int64
    public var login: String
    public var name: String
    public var language: Language
    public var role: Role
    /// Whether medical facts may be seen: form 027/е, disability.
    public var seesMedical: Bool
    /// Whether whole cards of persons may be opened, and their IIN seen in lists.
    public var opensCards: Bool
    /// Whether the administrator has shut them out.
    public var isClosed: Bool

    public init(
        id: Int64, login: String, name: String, language: Language, role: Role, seesMedical: Bool = false,
        opensCards: Bool = false, isClosed: Bool = false
    ) {
        self.isClosed = isClosed
        self.opensCards = opensCards
        self.id = id
        self.login = login
        self.name = name
        self.language = language
        self.role = role
        self.seesMedical = seesMedical || role == .medical
    }
}

extension Store {
    public func office() throws -> Office? {
        try database.first("SELECT code, name_ru, name_kk, kind, version FROM office") { row in
            Office(
                code: row.text(0), name: Localized(ru: row.text(1), kk: row.text(2)),
                kind: OfficeHours.Kind(rawValue: row.text(3)) ?? .ordinary, version: row.integer(4))
        }
    }

    /// Enters the office at the first start.
    ///
    /// - Throws: ``Conflict`` when somebody has set it up in the meantime.
    public func setUp(_ office: Office) throws {
        guard try self.office() == nil else { throw Conflict(operatorName: "", changedAt: nil) }
        try save(office)
    }

    /// Inserts the office at the first start, or updates it.
    ///
    /// - Throws: ``Conflict`` when somebody changed it in the meantime.
    public func save(_ office: Office) throws {
        try perform("save", on: "office") { database, _ in
            let stored = try database.first("SELECT version FROM office") { $0.integer(0) }
            if let stored, stored != office.version { throw Conflict(operatorName: "", changedAt: nil) }
            try database.execute(
                """
                INSERT INTO office (id, code, name_ru, name_kk, kind, version) VALUES (1, ?1, ?2, ?3, ?4, 1)
                ON CONFLICT DO UPDATE SET code = ?1, name_ru = ?2, name_kk = ?3, kind = ?4, version = version + 1
                """,
                [
                    .text(office.code), .text(office.name.ru), .text(office.name.kk),
                    .text(office.kind.rawValue),
                ])
            return ((), 1)
        }
    }

    public func `operator`(login: String) throws -> Operator? {
        try operators("WHERE login = ?", [.text(login)]).first
    }

    public func operators() throws -> [Operator] { try operators("ORDER BY name") }

    private func operators(_ which: String, _ values: [SQLValue] = []) throws -> [Operator] {
        try database.rows(
            "SELECT id, login, name, language, role, sees_medical, opens_cards, is_closed FROM operator \(which)",
            values,
            Self.operator)
    }

    private static func `operator`(_ row: borrowing Row) -> Operator {
        Operator(
            id: row.integer(0), login: row.text(1), name: row.text(2),
            language: Language(rawValue: row.text(3)) ?? .russian,
            role: Operator.Role(rawValue: row.text(4)) ?? .operator, seesMedical: row.integer(5) == 1,
            opensCards: row.integer(6) == 1, isClosed: row.integer(7) == 1)
    }

    /// Inserts a new operator; the first operator of a store is its administrator, and opens cards.
    public func addOperator(login: String, name: String, language: Language) throws -> Operator {
        try perform("add", on: "operator") { database, _ in
            let isFirst = try database.first("SELECT count(*) FROM operator") { $0.integer(0) } == 0
            let role: Operator.Role = isFirst ? .administrator : .operator
            let id = try database.insert(
                "INSERT INTO operator (login, name, language, role, opens_cards) VALUES (?, ?, ?, ?, ?)",
                [
                    .text(login), .text(name), .text(language.rawValue), .text(role.rawValue),
                    .flag(isFirst),
                ])
            let worker = Operator(
                id: id, login: login, name: name, language: language, role: role, opensCards: isFirst)
            return (worker, id)
        }
    }

    /// Gives an operator a permission, or takes it back: an administrator's act.
    ///
    /// - Throws: ``Message/access`` for anybody else.
    public func permit(operatorID: Int64, _ permission: Permission, _ isGiven: Bool) throws {
        guard try requireOperator().role == .administrator else { throw Message.access }
        try perform(isGiven ? "grant" : "revoke", on: "operator", note: permission.rawValue) { database, _ in
            try database.execute(
                "UPDATE operator SET \(permission.column) = ?, version = version + 1 WHERE id = ?",
                [.flag(isGiven), .integer(operatorID)])
            return ((), operatorID)
        }
        try refreshOperator()
    }

    /// Shuts an operator out, or lets them in again: an administrator's act.
    ///
    /// - Throws: ``Message/access`` for anybody else, and for oneself: somebody must be left
    ///   who can let in.
    public func close(operatorID: Int64, _ isClosed: Bool) throws {
        let worker = try requireOperator()
        guard worker.role == .administrator, worker.id != operatorID else { throw Message.access }
        try perform(isClosed ? "shut" : "admit", on: "operator") { database, _ in
            try database.execute(
                "UPDATE operator SET is_closed = ?, version = version + 1 WHERE id = ?",
                [.flag(isClosed), .integer(operatorID)])
            return ((), operatorID)
        }
    }

    /// Reads again what the operator of the session may do: a right that was taken away ends
    /// with the next act.
    ///
    /// - Throws: ``StoreUnavailable/shutOut``.
    public func refreshOperator() throws {
        guard let worker = currentOperator else { return }
        guard let known = try operators("WHERE id = ?", [.integer(worker.id)]).first, !known.isClosed else {
            throw StoreUnavailable.shutOut
        }
        signIn(known)
    }

    public func setLanguage(_ language: Language) throws {
        let worker = try requireOperator()
        try database.write { database in
            try database.execute(
                "UPDATE operator SET language = ?, version = version + 1 WHERE id = ?",
                [.text(language.rawValue), .integer(worker.id)])
        }
    }
}
