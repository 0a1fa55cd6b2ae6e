/// An operator of an internet platform: who it is, and which platform (p.2 (8)).
public struct PlatformOperator: Hashable, Sendable, Identifiable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case legal, individual

        public var label: Localized {
            switch self {
            case .legal: Localized(ru: "юридическое лицо", kk: "заңды тұлға")
            case .individual: Localized(ru: "индивидуальный предприниматель", kk: "жеке кәсіпкер")
            }
        }

        init(_ number: EmployerNumber) {
            switch number {
            case .business: self = .legal
            case .person: self = .individual
            }
        }
    }

    public let id: Int64
    /// БИН or ИИН: the sender of its payment orders.
    public let number: String
    public let kind: Kind
    public let name: String
    public let platform: String
    public let version: Int64

    static let columns = "o.id, o.number, o.kind, o.name, o.platform, o.version"

    init?(_ row: borrowing Row) {
        guard let kind = Kind(rawValue: row.text(2)) else { return nil }
        id = row.integer(0)
        number = padded(Int(row.integer(1)), 12)
        self.kind = kind
        name = row.text(3)
        platform = row.text(4)
        version = row.integer(5)
    }
}

extension Store {
    public func platformOperator(id: Int64) throws -> PlatformOperator? {
        try database.first(
            "SELECT \(PlatformOperator.columns) FROM platform_operator o WHERE o.id = ?", [.integer(id)]
        ) { PlatformOperator($0) } ?? nil
    }

    /// - Parameter number: БИН or ИИН.
    func platformOperator(number: String) throws -> PlatformOperator? {
        try database.first(
            "SELECT \(PlatformOperator.columns) FROM platform_operator o WHERE o.number = ?",
            [.integer(Int64(number) ?? 0)]
        ) { PlatformOperator($0) } ?? nil
    }

    /// The operators of internet platforms by their numbers: there are few.
    func platformNumbers() throws -> [String: Int64] {
        let found = try database.rows("SELECT number, id FROM platform_operator") {
            (padded(Int($0.integer(0)), 12), $0.integer(1))
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    /// p.2 (8): writes down an operator; what its payment orders brought before is reconciled too.
    ///
    /// - Throws: ``Refused`` with `E-DUP` for a number that is known, `E-DICT` for one that is not of
    ///   its kind.
    public func registerPlatform(_ values: FormValues, draft: Int64) throws -> Int64 {
        let worker = try requireOperator()
        let problems = PlatformForms.platform.problems(in: values, try formContext())
        guard problems.isEmpty, let kind = PlatformOperator.Kind(rawValue: values["kind"] ?? "") else {
            throw Refused(problems)
        }
        let number = try EmployerNumber((values["number"] ?? "").trimmed).digits
        let draft = DraftKey(PlatformForms.platform.code, draft)
        return try perform("register", on: PlatformUpkeep.platform, ending: draft) { database, now in
            if let known = try platformOperator(number: number) {
                throw Refused([
                    Problem(key: "number", message: .duplicate(known.number), citation: .order129("2.8"))
                ])
            }
            let id = try database.insert(
                """
                INSERT INTO platform_operator (number, kind, name, platform, learned_at, operator_id, changed_at,
                    changed_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(Int64(number) ?? 0), .text(kind.rawValue),
                    .text((values["name"] ?? "").squeezed),
                    .text((values["platform"] ?? "").squeezed), .moment(now), .integer(worker.id),
                    .moment(now), .integer(worker.id),
                ])
            try markPerformers(ofPayer: number)
            return (id, id)
        }
    }

    /// Changes the card; what it said before stays beside it.
    ///
    /// - Throws: ``Conflict`` when somebody changed it in the meantime.
    public func changePlatform(id: Int64, version: Int64, _ values: FormValues) throws {
        let worker = try requireOperator()
        let problems = PlatformForms.change.problems(in: values, try formContext())
        guard problems.isEmpty else { throw Refused(problems) }
        let draft = DraftKey(PlatformForms.change.code, id)
        try perform("change", on: PlatformUpkeep.platform, ending: draft) { database, now in
            try requireVersion(version, of: id, PlatformLaw.platformBook)
            try database.execute(
                """
                UPDATE platform_operator SET name = ?, platform = ?, version = version + 1, changed_at = ?,
                    changed_by = ?
                WHERE id = ?
                """,
                [
                    .text((values["name"] ?? "").squeezed), .text((values["platform"] ?? "").squeezed),
                    .moment(now), .integer(worker.id), .integer(id),
                ])
            return ((), id)
        }
    }
}
