/// The words of persons' names, stored so that any of them finds the person.
///
/// Triggers keep them with every write of a person, so that nothing waits; a store that was
/// written past them is noticed here.
public struct NameUpkeep: Upkeep {
    public let kind = "person"
    public let words = Localized(ru: "имён людей", kk: "адам есімдері")
    public let tables = [KeptTable("person_word", kept: ["word", "person_id"])]

    /// Words after the first, which the index of names finds already, and those of former names.
    private static let wordsOf =
        "json_each('[' || replace(json_quote(p.name_key || p.former_key), ' ', '\",\"') || ']') w WHERE w.key > 0"

    public init() {}

    public func waiting(in store: Store) throws -> Int { 0 }
    public func refresh(atMost count: Int, in store: Store) throws -> Int { 0 }
    public func refresh(_ records: [Int64], in store: Store) throws {}
    public func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int { 0 }
    public func makeAllWait(in store: Store) throws {}

    public func rebuild(in store: Store, _ progress: WorkProgress) throws {
        try store.database.write { database in
            for person in try renamed(in: store) { try store.keepFormerNames(of: person) }
            let count = try count(in: store)
            try progress.report(.indexes, 0, of: count)
            try database.execute("DELETE FROM person_word")
            try database.execute(
                """
                INSERT INTO person_word (word, person_id)
                SELECT DISTINCT w.value, p.id FROM person p, \(Self.wordsOf) ORDER BY w.value, p.id
                """)
            try progress.report(.indexes, count, of: count)
        }
    }

    public func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int {
        let total = try count(in: store)
        var done = try progress.begin(.comparing, of: total)
        let database = store.database
        try database.each(
            """
            SELECT p.id, (SELECT count(*) FROM \(Self.wordsOf) AND NOT EXISTS (
                SELECT 1 FROM person_word k WHERE k.word = w.value AND k.person_id = p.id))
            FROM person p
            """
        ) { row in
            if row.integer(1) > 0 {
                try visit(difference(row.integer(0), stored: 0, computed: row.integer(1)))
            }
            try done.advance()
        }
        try database.each(
            """
            SELECT k.person_id, count(*) FROM person_word k WHERE NOT EXISTS (
                SELECT 1 FROM person p WHERE p.id = k.person_id
                AND instr(p.name_key || p.former_key || ' ', ' ' || k.word || ' ') > 0)
            GROUP BY k.person_id
            """
        ) { row in try visit(difference(row.integer(0), stored: row.integer(1), computed: 0)) }
        for person in try renamed(in: store) {
            let stored = try database.first(
                "SELECT former_key FROM person WHERE id = ?", [.integer(person)]
            ) { $0.text(0) }
            let computed = try store.formerKey(ofPerson: person)
            guard let stored, stored != computed else { continue }
            try visit(difference(person, stored: Self.words(stored), computed: Self.words(computed)))
        }
        return total
    }

    /// Who has, or should have, former names.
    private func renamed(in store: Store) throws -> [Int64] {
        try store.database.rows(
            """
            SELECT id FROM person WHERE former_key <> ''
            UNION SELECT person_id FROM person_change WHERE field = ?
            """, [.text(PersonField.name.rawValue)]
        ) { $0.integer(0) }
    }

    private static func words(_ key: String) -> Int64 { Int64(key.split(separator: " ").count) }

    private func count(in store: Store) throws -> Int {
        Int(try store.database.first("SELECT count(*) FROM person") { $0.integer(0) } ?? 0)
    }

    /// In numbers of words: the words themselves are a name.
    private func difference(_ person: Int64, stored: Int64, computed: Int64) -> Difference {
        Difference(
            RecordLink(kind, person), what: "person_word", stored: String(stored), computed: String(computed))
    }
}
