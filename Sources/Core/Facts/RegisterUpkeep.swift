/// What is kept of the records of one register: the state, what is told, the next term.
///
/// Terms and states that pass by themselves are brought to today with the calendar.
public struct RegisterUpkeep: Upkeep {
    public let register: RegisterTable
    public let words: Localized
    public let tables: [KeptTable]

    public var kind: String { register.code }

    /// Records per transaction of a work that shows progress.
    private static let atOnce = 500

    /// - Parameter words: what its records are called in counts, in the genitive plural.
    public init(_ register: RegisterTable, words: Localized) {
        self.register = register
        self.words = words
        tables = [
            KeptTable(
                "register_record", kept: KeptRegisterRecord.columns,
                said: "id register number person_id learned_at operator_id version changed_at changed_by"
                    .split(separator: " ").map(String.init))
        ]
    }

    public func waiting(in store: Store) throws -> Int {
        try store.database.first(
            "SELECT count(*) FROM register_record WHERE register = ? AND next_change <= ?",
            [.text(register.code), .date(store.clock.now().date)]
        ) { Int($0.integer(0)) } ?? 0
    }

    public func makeAllWait(in store: Store) throws {
        try store.database.execute(
            "UPDATE register_record SET next_change = '2000-01-01' WHERE register = ?", [.text(register.code)]
        )
    }

    public func refresh(atMost count: Int, in store: Store) throws -> Int {
        try refresh(where: "true LIMIT ?3", [.integer(Int64(count))], in: store)
    }

    public func refresh(_ records: [Int64], in store: Store) throws {
        _ = try refresh(where: "id IN (SELECT value FROM json_each(?3))", [.list(records)], in: store)
    }

    /// Those of some that wait, in one transaction.
    private func refresh(where condition: String, _ values: [SQLValue], in store: Store) throws -> Int {
        let today = store.clock.now().date
        let found = try store.database.rows(
            "SELECT id FROM register_record WHERE register = ?1 AND next_change <= ?2 AND \(condition)",
            [.text(register.code), .date(today)] + values
        ) { $0.integer(0) }
        guard !found.isEmpty else { return 0 }
        let rules = try store.registerRules()
        try store.database.write { _ in
            for id in found { try store.keepRegisterRecord(id, register, on: today, rules) }
        }
        return found.count
    }

    @discardableResult
    public func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int {
        try refreshAll(Self.atOnce, in: store, progress)
    }

    public func rebuild(in store: Store, _ progress: WorkProgress) throws {
        let (today, rules) = (store.clock.now().date, try store.registerRules())
        let all = try ids(in: store)
        var count = try progress.begin(.comparing, of: all.count)
        for piece in stride(from: 0, to: all.count, by: Self.atOnce) {
            let some = all[piece..<min(piece + Self.atOnce, all.count)]
            try store.database.write { _ in
                for id in some { try store.keepRegisterRecord(id, register, on: today, rules) }
            }
            for _ in some { try count.advance() }
        }
    }

    public func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int {
        let (today, rules) = (store.clock.now().date, try store.registerRules())
        let all = try ids(in: store)
        var count = try progress.begin(.comparing, of: all.count)
        let columns = KeptRegisterRecord.columns
        for id in all {
            try count.advance()
            guard let record = try store.registerRecord(id: id, register) else { continue }
            let stored = try store.database.first(
                "SELECT \(columns.joined(separator: ", ")) FROM register_record WHERE id = ?", [.integer(id)]
            ) { row in columns.indices.map { row.text(Int32($0)) } }
            let computed = KeptRegisterRecord(record.history, on: today, rules).values
            for (place, value) in (stored ?? []).enumerated() where value != computed[place] {
                // What is told may name somebody.
                let isTold = columns[place] == "told"
                try visit(
                    Difference(
                        RecordLink(kind, id), number: "\(kind) \(record.number)", what: columns[place],
                        stored: isTold ? "…" : value, computed: isTold ? "—" : computed[place]))
            }
        }
        return all.count
    }

    private func ids(in store: Store) throws -> [Int64] {
        try store.database.rows(
            "SELECT id FROM register_record WHERE register = ? ORDER BY id", [.text(register.code)]
        ) { $0.integer(0) }
    }
}
