import Testing

@testable import Core

/// Step 0010: the words of names, and the last digits of phones.
@Suite struct NameWordsTests {
    private static let people = [
        ("ким алиса сергеевна", "+77011234567"), ("нур султан умит", nil), ("ахмет ахмет ахмет", nil),
        ("обали \"х\\у ы", nil), ("сингх", nil),
    ]

    private func old() throws -> Database {
        let database = try Database(path: ":memory:")
        try database.migrate(Array(try StoreFixture.assets.migrations().prefix(9)))
        for (index, person) in Self.people.enumerated() { try add(index, person, to: database) }
        return database
    }

    private func add(_ index: Int, _ person: (String, String?), to database: Database) throws {
        try database.execute(
            """
            INSERT INTO person (id, iin, surname, given_name, birth_date, sex, phone, name_key, name_order)
            VALUES (?, ?, 'Ж', 'Ж', '1970-01-01', 'm', ?, ?, x'80')
            """,
            [
                .integer(Int64(index + 1)), .text("\(100_000_000_000 + index)"), .optional(person.1),
                .text(person.0),
            ])
    }

    private func words(_ database: Database) throws -> [String] {
        try database.rows("SELECT person_id || ' ' || word FROM person_word ORDER BY person_id, word") {
            $0.text(0)
        }
    }

    private static let expected = [
        "1 алиса", "1 сергеевна", "2 султан", "2 умит", "3 ахмет", "4 \"х\\у", "4 ы",
    ]

    @Test func `persons of an older store get their words, as new ones do`() throws {
        let database = try old()
        try database.migrate(try StoreFixture.assets.migrations())
        #expect(try words(database) == Self.expected)
        try database.execute("DELETE FROM person")
        #expect(try words(database) == [])
        for (index, person) in Self.people.enumerated() { try add(index, person, to: database) }
        #expect(try words(database) == Self.expected)
    }

    @Test func `words follow a name that is changed`() throws {
        let database = try old()
        try database.migrate(try StoreFixture.assets.migrations())
        try database.execute("UPDATE person SET name_key = 'ли алиса оиратовна' WHERE id = 1")
        try database.execute("UPDATE person SET phone = NULL, name_key = name_key WHERE id = 2")
        #expect(try words(database) == ["1 алиса", "1 оиратовна"] + Self.expected.dropFirst(2))
    }

    @Test func `what differs is said in numbers, never in words of a name`() throws {
        let fixture = try StoreFixture()
        try fixture.accept()
        try fixture.database.execute("UPDATE person_word SET word = 'чужое' WHERE word LIKE 'ер%'")
        var found: [String] = []
        let count = try NameUpkeep().verify(in: fixture.store, .unobserved) { found.append($0.text) }
        #expect(count == 1)
        #expect(found == ["person 1  person_word: 0 -> 1", "person 1  person_word: 1 -> 0"])
        try NameUpkeep().rebuild(in: fixture.store, .unobserved)
        #expect(try NameUpkeep().verify(in: fixture.store, .unobserved) { found.append($0.text) } == 1)
        #expect(found.count == 2)
        #expect(try fixture.store.people(matching: "ерлан", limit: 2).count == 1)
    }
}
