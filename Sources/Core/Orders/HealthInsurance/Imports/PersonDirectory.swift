/// Looks up persons by IIN for files of thousands or millions of rows, and inserts unknown
/// ones.
final class PersonDirectory {
    /// The data of a person in a row.
    struct Identity {
        let iin: IIN
        /// `nil` when the row has no name.
        var name: PersonName?
        var born: CivilDate?
        var sex: Sex?
        var citizenship: Citizenship?
        var isSecret = false
    }

    /// The stored citizenship and secrecy.
    struct Status: Equatable {
        var citizenship = Citizenship.kazakhstan
        var isSecret = false
    }

    /// The number of rows from which reading all persons is faster than looking each
    /// one up.
    private static let manyRows = 50_000
    private static let transaction = 1_000

    private let store: Store
    /// All persons, where many are asked for.
    let table: PersonTable?
    private var known: [UInt64: Int64] = [:]
    /// Those who are not plain citizens; all of them when there is a table.
    private(set) var special: [Int64: Status] = [:]

    private var added: [Identity] = []
    /// The stored ids of new persons, in the order of insertion.
    private var numbers: [Int64] = []
    private var changes: [Int64: Identity] = [:]
    /// Of persons who were known without.
    private var sexes: [Int64: Sex] = [:]
    /// Told of whatever is doubtful in an identity that was taken.
    var doubt: (Message) -> Void = { _ in }

    init(store: Store, rowCount: Int) throws {
        self.store = store
        guard rowCount >= Self.manyRows else {
            table = nil
            return
        }
        table = try PersonTable(store.database)
        var special: [Int64: Status] = [:]
        try store.database.each(
            "SELECT person_id, citizenship, is_secret FROM insured WHERE citizenship <> 'kz' OR is_secret = 1"
        ) { special[$0.integer(0)] = Self.status($0, from: 1) }
        self.special = special
    }

    private static func status(_ row: borrowing Row, from first: Int32) -> Status {
        Status(
            citizenship: Citizenship(rawValue: row.text(first)) ?? .kazakhstan,
            isSecret: row.integer(first + 1) == 1)
    }

    /// The id of a person; negative (provisional) for one to be inserted, `nil` if
    /// unknown.
    func find(_ iin: IIN) throws -> Int64? {
        let number = iin.number
        if let known = known[number] { return known }
        if let table { return table.find(number) }
        let found = try store.database.first(
            """
            SELECT p.id, coalesce(i.citizenship, 'kz'), coalesce(i.is_secret, 0)
            FROM person p LEFT JOIN insured i ON i.person_id = p.id WHERE p.iin = ?
            """,
            [.text(iin.digits)]
        ) { ($0.integer(0), Self.status($0, from: 1)) }
        guard let (id, status) = found else { return nil }
        known[number] = id
        if status != Status() { special[id] = status }
        return id
    }

    /// The day of birth of a known person, also of one who is to be added.
    func born(_ id: Int64) throws -> CivilDate? {
        if id < 0 { return added[Int(-id) - 1].born }
        return try store.database.first("SELECT birth_date FROM person WHERE id = ?", [.integer(id)]) {
            $0.day(0)
        } ?? nil
    }

    func status(of id: Int64?) -> Status { id.flatMap { special[$0] } ?? Status() }

    /// The id of the person of a row; an unknown person gets a provisional id.
    ///
    /// - Parameter prefix: of the row's columns, for refusals.
    func number(of identity: Identity, prefix: String = "") throws -> Int64 {
        let number = try judged(identity, prefix)
        Birth.doubts(identity.iin, born: identity.born, sex: identity.sex).forEach(doubt)
        return number
    }

    private func judged(_ identity: Identity, _ prefix: String) throws -> Int64 {
        if let id = try find(identity.iin) {
            try noteSex(identity, id, prefix)
            note(identity, id)
            return id
        }
        guard let name = identity.name else { throw RowRefusal.unnamedPerson(prefix) }
        guard let born = identity.born ?? identity.iin.birthDate else {
            throw RowRefusal(.required, column: prefix + "birth_date")
        }
        guard let sex = identity.sex ?? identity.iin.sex else {
            throw RowRefusal(.required, column: prefix + "sex")
        }
        var whole = identity
        whole.name = name
        whole.born = born
        whole.sex = sex
        added.append(whole)
        let id = -Int64(added.count)
        known[identity.iin.number] = id
        let status = Status(citizenship: identity.citizenship ?? .kazakhstan, isSecret: identity.isSecret)
        if status != Status() { special[id] = status }
        return id
    }

    /// A foreigner, whose number does not tell the sex, may be known without it.
    private func noteSex(_ identity: Identity, _ id: Int64, _ prefix: String) throws {
        guard identity.iin.isForeign, id > 0, sexes[id] == nil else { return }
        let isKnown = try store.database.first(
            "SELECT sex IS NOT NULL FROM person WHERE id = ?", [.integer(id)]
        ) { $0.integer(0) == 1 }
        guard isKnown == false else { return }
        guard let sex = identity.sex else { throw RowRefusal(.required, column: prefix + "sex") }
        sexes[id] = sex
    }

    private func note(_ identity: Identity, _ id: Int64) {
        let kept = special[id] ?? Status()
        let new = Status(
            citizenship: identity.citizenship ?? kept.citizenship,
            isSecret: kept.isSecret || identity.isSecret)
        guard new != kept else { return }
        special[id] = new
        var change = identity
        change.citizenship = new.citizenship
        change.isSecret = new.isSecret
        changes[id] = change
    }

    /// The stored id for a provisional one; other ids are returned unchanged.
    func storedID(_ id: Int64) -> Int64 { id < 0 ? numbers[Int(-id) - 1] : id }

    /// Inserts the new persons and updates those whose data changed.
    ///
    /// - Parameters:
    ///   - progress: asked between two transactions; who stops it leaves the others to the next
    ///     reading.
    ///   - isInside: true inside a transaction.
    func writePending(_ progress: WorkProgress = .unobserved, isInside: Bool = false) throws {
        while numbers.count < added.count {
            try progress.report(.newPersons, numbers.count, of: added.count)
            let end = isInside ? added.count : min(added.count, numbers.count + Self.transaction)
            let body = { (_: Database) in
                for place in self.numbers.count..<end { try self.write(self.added[place]) }
            }
            try isInside ? body(store.database) : store.database.write(body)
        }
        guard !changes.isEmpty || !sexes.isEmpty else { return }
        let body = { (database: Database) in
            for (id, sex) in self.sexes {
                try database.execute(
                    "UPDATE person SET sex = ? WHERE id = ? AND sex IS NULL",
                    [.text(sex.rawValue), .integer(id)])
            }
            for (id, change) in self.changes {
                try self.store.rememberInsuredPerson(
                    self.storedID(id), citizenship: change.citizenship, isSecret: change.isSecret)
            }
        }
        try isInside ? body(store.database) : store.database.write(body)
        changes.removeAll()
        sexes.removeAll()
    }

    private func write(_ identity: Identity) throws {
        guard let name = identity.name, let born = identity.born, let sex = identity.sex else {
            throw Message.required
        }
        // Another operator may have inserted them in the meantime.
        let met = try store.database.first(
            "SELECT id FROM person WHERE iin = ?", [.text(identity.iin.digits)]
        ) { $0.integer(0) }
        let id =
            try met
            ?? store.rememberPerson(
                iin: identity.iin, name: name, birthDate: born, sex: sex, phone: nil, email: nil)
        try store.rememberInsuredPerson(id, citizenship: identity.citizenship, isSecret: identity.isSecret)
        numbers.append(id)
        known[identity.iin.number] = id
        let status = Status(citizenship: identity.citizenship ?? .kazakhstan, isSecret: identity.isSecret)
        if status != Status() { special[id] = status }
    }
}
