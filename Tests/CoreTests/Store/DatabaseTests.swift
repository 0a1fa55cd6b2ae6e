import Foundation
import Synchronization
import Testing

@testable import Core

@Suite struct DatabaseTests {
    private struct Interruption: Error {}

    private func table(_ path: String = ":memory:", busyMilliseconds: Int32 = 5_000) throws -> Database {
        let database = try Database(path: path, busyMilliseconds: busyMilliseconds)
        try database.execute(
            "CREATE TABLE IF NOT EXISTS word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT")
        return database
    }

    private func count(_ database: Database) throws -> Int64 {
        try #require(try database.first("SELECT count(*) FROM word") { $0.integer(0) })
    }

    @Test func `a transaction that throws leaves nothing behind`() throws {
        let database = try table()
        #expect(throws: Interruption.self) {
            try database.write { database in
                try database.execute("INSERT INTO word (text) VALUES (?)", ["Әлиев"])
                throw Interruption()
            }
        }
        #expect(try count(database) == 0)
        try database.write { try $0.execute("INSERT INTO word (text) VALUES (?)", ["Әлиев"]) }
        #expect(try count(database) == 1)
    }

    @Test func `a failing statement undoes those before it and the next transaction works`() throws {
        let database = try table()
        #expect(throws: StoreError.self) {
            try database.write { database in
                try database.execute("INSERT INTO word (text) VALUES ('а')")
                try database.execute("INSERT INTO word (text) VALUES ('а')")
            }
        }
        #expect(try count(database) == 0)
        #expect(try database.write { try $0.insert("INSERT INTO word (text) VALUES (?)", ["б"]) } == 1)
    }

    @Test func `only the first row of a query is read`() throws {
        let endless = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT n FROM n"
        let database = try table()
        #expect(try database.first(endless) { $0.integer(0) } == 1)
        // What was not read to its end holds nothing: a transaction begins and ends.
        try database.write { try $0.execute("INSERT INTO word (text) VALUES ('а')") }
        let returning = "INSERT INTO word (text) VALUES ('б') RETURNING id"
        #expect(try database.first(returning) { $0.integer(0) } == 2)
        #expect(try count(database) == 2)
    }

    @Test func `a visit that throws ends the reading`() throws {
        let database = try table()
        try database.execute("INSERT INTO word (text) VALUES ('а'), ('б'), ('в')")
        var seen: [String] = []
        for _ in 0..<2 {
            #expect(throws: Interruption.self) {
                try database.each("SELECT text FROM word ORDER BY id") { row in
                    seen.append(row.text(0))
                    if seen.count.isMultiple(of: 2) { throw Interruption() }
                }
            }
        }
        #expect(seen == ["а", "б", "а", "б"])
        try database.write { try $0.execute("DELETE FROM word") }
    }

    @Test func `statements that are used no more are finalised`() throws {
        let database = try table()
        try database.execute("INSERT INTO word (text) VALUES ('а')")
        var visits = 0
        // A statement is pushed out while it runs.
        try database.each("SELECT id FROM word UNION ALL SELECT 2") { _ in
            visits += 1
            for number in 0..<1_000 {
                let found = try database.first("SELECT \(number)") { $0.integer(0) }
                #expect(found == Int64(number))
            }
        }
        #expect(visits == 2)
        #expect(database.statementCount == StatementCache.bound)
        // What is used again and again stays.
        let often = "SELECT text FROM word"
        for number in 0..<1_000 {
            _ = try database.first(often) { $0.text(0) }
            _ = try database.first("SELECT \(number), 1") { $0.integer(0) }
        }
        #expect(database.isKept(often))
        #expect(!database.isKept("SELECT 0, 1"))
    }

    @Test func `a cursor puts its statement back, also where two read one query`() throws {
        let database = try table()
        try database.execute("INSERT INTO word (text) VALUES ('а'), ('ә')")
        let query = "SELECT text FROM word WHERE id >= ? ORDER BY id"
        func firsts() throws -> [String] {
            let (one, other) = (
                try database.cursor(query, [.integer(1)]), try database.cursor(query, [.integer(2)])
            )
            #expect(try one.next())
            #expect(try other.next())
            return [one.row.text(0), other.row.text(0)]
        }
        let before = database.statementCount
        for _ in 0..<3 {
            #expect(try firsts() == ["а", "ә"])
            #expect(database.isKept(query))
            #expect(database.statementCount == before + 1)
        }
    }

    @Test(arguments: [
        "Әлиев\0хвост", "", "\0", "👩‍👩‍👧", "и\u{306}", "'; DROP TABLE word; --",
        String(repeating: "ұ", count: 70_000),
    ])
    func `text comes back byte for byte`(text: String) throws {
        let database = try table()
        try database.execute("INSERT INTO word (text) VALUES (?)", [.text(text)])
        let stored = try #require(try database.first("SELECT text FROM word") { $0.text(0) })
        #expect(Array(stored.utf8) == Array(text.utf8))
    }

    @Test func `bytes and whole numbers come back as they were`() throws {
        let database = try Database(path: ":memory:")
        let row = try database.first(
            "SELECT ?, ?, ?, ?", [.blob([]), .blob([0, 255, 0]), .integer(.min), .integer(.max)]
        ) { ($0.bytes(0), $0.bytes(1), $0.integer(2), $0.integer(3)) }
        let found = try #require(row)
        #expect(found == ([], [0, 255, 0], .min, .max))
    }

    /// Every way in which a statement with values can fail.
    @Test(arguments: [
        ("INSERT INTO person (iin, surname, given_name, birth_date, sex, name_key, name_order) VALUES (?1, ?1, ?1, ?1, ?1, ?1, ?1)"),
        ("INSERT INTO person (id, iin) VALUES (?1, ?1)"),
        ("INSERT INTO bank VALUES (1, ?1, ?1, ?1, ?1, ?1, ?1, ?1, ?1)"),
        ("SELECT json(?1)"), ("SELECT json_extract('{}', ?1)"), ("SELECT no_such_column, ?1"),
        ("SELECT ?1, ?2"),
        ("INSERT INTO setting VALUES (?1, ?1, ?1)"), ("ATTACH ?1 AS other"), ("SELECT ?1 REGEXP ?1"),
    ])
    func `what is bound to a statement is in no description of its failure`(sql: String) throws {
        let fixture = try StoreFixture()
        let secret = "/нет/такого/700729399069"
        let error = #expect(throws: StoreError.self) { try fixture.database.execute(sql, [.text(secret)]) }
        let description = try #require(error).description
        #expect(!description.contains("700729399069"), "\(sql)")
        #expect(description.contains(sql))
    }

    @Test func `a wrong count of values is refused before anything runs`() throws {
        let database = try table()
        #expect(throws: StoreError.self) { try database.execute("INSERT INTO word (text) VALUES (?)", []) }
        #expect(throws: StoreError.self) {
            try database.execute("INSERT INTO word (text) VALUES (?)", ["а", "б"])
        }
        #expect(try count(database) == 0)
    }

    @Test func `a name in double quotes is never taken for a text`() throws {
        let database = try table()
        #expect(throws: StoreError.self) { try database.execute("SELECT \"no_such_column\"") }
        #expect(throws: StoreError.self) {
            try database.execute("CREATE INDEX wrong ON word (\"no_such_column\")")
        }
    }

    @Test func `a connection writes ahead, syncs fully and checks references`() throws {
        let place = try TemporaryPlace()
        let database = try Database(path: place.file)
        #expect(try database.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
        #expect(try database.first("PRAGMA synchronous") { $0.integer(0) } == 2)
        #expect(try database.first("PRAGMA foreign_keys") { $0.integer(0) } == 1)
        #expect(try database.first("PRAGMA secure_delete") { $0.integer(0) } == 1)
    }

    @Test func `every table of the store is strict`() throws {
        let fixture = try StoreFixture()
        let loose = try fixture.database.rows(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite_%'"
        ) { $0.text(0) }
        #expect(loose.isEmpty)
        #expect(try fixture.number("SELECT count(*) FROM pragma_table_list WHERE strict") > 12)
    }

    @Test func `a row that points nowhere is refused`() throws {
        let fixture = try StoreFixture()
        #expect(throws: StoreError.self) {
            try fixture.database.execute(
                "INSERT INTO draft (operator_id, form, fields, focus, saved_at) VALUES (999, 'x', '{}', '', ?)",
                [.moment(StoreFixture.start)])
        }
    }

    @Test func `a second writer is told that the file is busy when its patience ends`() throws {
        let place = try TemporaryPlace()
        let first = try table(place.file)
        let second = try table(place.file, busyMilliseconds: 150)
        try first.write { _ in
            let clock = ContinuousClock()
            let begun = clock.now
            let error = #expect(throws: StoreError.self) {
                try second.write { try $0.execute("INSERT INTO word (text) VALUES ('а')") }
            }
            #expect(error?.isBusy == true)
            #expect(clock.now - begun >= .milliseconds(140))
        }
        #expect(try count(second) == 0)
    }

    @Test func `a second writer waits for the first and then writes`() throws {
        let place = try TemporaryPlace()
        let first = try table(place.file)
        let path = place.file
        let isHeld = DispatchSemaphore(value: 0)
        let isDone = DispatchSemaphore(value: 0)
        let failures = Mutex(0)
        Thread {
            isHeld.wait()
            do {
                let second = try Database(path: path)
                try second.write { try $0.execute("INSERT INTO word (text) VALUES ('второй')") }
            } catch { failures.withLock { $0 += 1 } }
            isDone.signal()
        }.start()
        try first.write { database in
            isHeld.signal()
            try database.execute("INSERT INTO word (text) VALUES ('первый')")
            Thread.sleep(forTimeInterval: 0.2)
        }
        #expect(isDone.wait(timeout: .now() + 10) == .success)
        #expect(failures.withLock { $0 } == 0)
        #expect(try first.rows("SELECT text FROM word ORDER BY id") { $0.text(0) } == ["первый", "второй"])
    }

    @Test func `a reader sees one state while a writer commits`() throws {
        let place = try TemporaryPlace()
        let writer = try table(place.file)
        let reader = try Database(path: place.file)
        try reader.read { database in
            #expect(try count(database) == 0)
            try writer.write { try $0.execute("INSERT INTO word (text) VALUES ('а')") }
            #expect(try count(database) == 0)
        }
        #expect(try count(reader) == 1)
    }

    @Test func `a file that cannot be opened is an error, not a crash`() throws {
        let place = try TemporaryPlace()
        for path in [place.path, place.path + "/no/such/office.db"] {
            let error = #expect(throws: StoreError.self) { _ = try Database(path: path) }
            #expect(error?.isDisk == true)
        }
        try "это не база данных, это письмо на двадцать строк".write(
            toFile: place.file, atomically: true, encoding: .utf8)
        #expect(throws: StoreError.self) { _ = try Database(path: place.file) }
    }

    @Test func `the file and its companions are their owner's alone`() throws {
        let place = try TemporaryPlace()
        let path = place.path + "/new/office.db"
        let old = umask(0)
        defer { umask(old) }
        let fixture = try StoreFixture(path: path)
        for name in [path, path + "-wal", path + "-shm"] {
            #expect(try TemporaryPlace.mode(of: name) == 0o600, "\(name.suffix(8))")
        }
        #expect(try TemporaryPlace.mode(of: place.path + "/new") == 0o700)
        #expect(try fixture.number("SELECT count(*) FROM operator") == 1)
    }
}
