/// What an operator means by words of a name, in any order: persons with a word that begins
/// so for each of them; words of former names are such too.
///
/// Persons whose whole name begins as typed are left out: the index of names finds those,
/// and in its own order.
struct NameSearch: Hashable {
    /// The typed text, folded.
    let key: String
    let words: [String]

    /// `nil` for a text without words.
    init?(_ typed: String) {
        key = SearchKey.fold(typed)
        let words = Set(key.split(separator: " ").map(String.init))
        // The beginning of another word adds nothing.
        self.words = words.filter { word in !words.contains { $0 != word && $0.hasPrefix(word) } }
            .sorted { ($1.count, $0) < ($0.count, $1) }
        guard !words.isEmpty else { return nil }
    }

    /// True of the persons meant.
    ///
    /// Reads the name of a row at hand: no index leads to it.
    ///
    /// - Parameter person: the name that the row of `person` is known by.
    func condition(of person: String) -> SQLCondition {
        let each = words.map { _ in "instr(' ' || \(person).name_key || \(person).former_key, ?) > 0" }
        return SQLCondition(
            each.joined(separator: " AND ")
                + " AND NOT (+\(person).name_key >= ? AND +\(person).name_key < ?)",
            words.map { .text(" " + $0) } + [.text(key), .text(SearchKey.end(of: key))])
    }

    /// The persons meant, through the index of the words of names after the first and the
    /// index of names.
    func ways(through word: String) -> [SQLCondition] {
        let range: [SQLValue] = [.text(word), .text(SearchKey.end(of: word))]
        let all = condition(of: "p")
        var ways = [
            SQLCondition(
                """
                SELECT p.id FROM person_word w CROSS JOIN person p ON p.id = w.person_id
                WHERE w.word >= ? AND w.word < ? AND \(all.sql)
                """, range + all.values)
        ]
        if word != key {
            ways.append(
                SQLCondition(
                    "SELECT p.id FROM person p WHERE p.name_key >= ? AND p.name_key < ? AND \(all.sql)",
                    range + all.values))
        }
        return ways
    }
}

extension Store {
    /// The persons meant, or `nil` if there are more than `limit`.
    func persons(named name: NameSearch, atMost limit: Int) throws -> [Int64]? {
        var found: Set<Int64> = []
        for way in name.ways(through: try rarest(of: name)) {
            let rows = try database.rows(way.sql + " LIMIT ?", way.values + [.integer(Int64(limit) + 1)]) {
                $0.integer(0)
            }
            guard rows.count <= limit else { return nil }
            found.formUnion(rows)
        }
        return found.count <= limit ? found.sorted() : nil
    }

    /// Whether anybody is meant.
    func isAnybody(named name: NameSearch) throws -> Bool {
        for way in name.ways(through: try rarest(of: name)) {
            let one = try database.first(way.sql + " LIMIT 1", way.values) { $0.integer(0) }
            if one != nil { return true }
        }
        return false
    }

    /// Counting stops here: words that are more frequent than that are all the same.
    private static let frequent: Int64 = 20_000
    private static let counting = [
        "SELECT count(*) FROM (SELECT 1 FROM person_word WHERE word >= ? AND word < ? LIMIT ?)",
        "SELECT count(*) FROM (SELECT 1 FROM person WHERE name_key >= ? AND name_key < ? LIMIT ?)",
    ]

    /// The word that leads to the fewest persons.
    private func rarest(of name: NameSearch) throws -> String {
        guard name.words.count > 1 else { return name.words[0] }
        let counts = try name.words.map { word in
            let values: [SQLValue] = [.text(word), .text(SearchKey.end(of: word)), .integer(Self.frequent)]
            return try Self.counting.reduce(Int64(0)) { sum, sql in
                try sum + (database.first(sql, values) { $0.integer(0) } ?? 0)
            }
        }
        return zip(name.words, counts).min { $0.1 < $1.1 }?.0 ?? name.words[0]
    }
}
