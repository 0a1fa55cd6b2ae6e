import Foundation
import Synchronization
import Testing

@testable import Core

@Suite struct MigrationTests {
    private static let steps = [
        Migration(
            name: "0001", sql: "CREATE TABLE word (text TEXT) STRICT; INSERT INTO word VALUES ('один');"),
        Migration(
            name: "0002", sql: "ALTER TABLE word ADD COLUMN length INTEGER; UPDATE word SET length = 4;"),
        Migration(name: "0003", sql: "INSERT INTO word VALUES ('два', 3);"),
    ]

    private func words(_ database: Database) throws -> [String] {
        try database.rows("SELECT text FROM word ORDER BY rowid") { $0.text(0) }
    }

    @Test func `each step runs once`() throws {
        let database = try Database(path: ":memory:")
        try database.migrate(Self.steps)
        try database.migrate(Self.steps)
        #expect(try database.schemaVersion() == 3)
        #expect(try words(database) == ["один", "два"])
    }

    @Test func `a step that fails leaves the file as it was`() throws {
        let database = try Database(path: ":memory:")
        try database.migrate(Array(Self.steps.prefix(1)))
        let broken =
            Self.steps.prefix(2) + [Migration(name: "0003", sql: "DELETE FROM word; SELECT nonsense;")]
        #expect(throws: StoreError.self) { try database.migrate(Array(broken)) }
        #expect(try database.schemaVersion() == 1)
        #expect(try words(database) == ["один"])
        #expect(throws: StoreError.self) { try database.execute("SELECT length FROM word") }
        try database.migrate(Self.steps)
        #expect(try database.schemaVersion() == 3)
    }

    @Test func `a file newer than the program is refused and not touched`() throws {
        let place = try TemporaryPlace()
        do {
            let fixture = try StoreFixture(path: place.file)
            try fixture.database.execute("PRAGMA user_version = 99")
        }
        #expect(throws: StoreUnavailable.newer) { _ = try StoreFixture(path: place.file) }
        let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
        #expect(!names.contains { $0.contains("before") })
        #expect(try Database(path: place.file).schemaVersion() == 99)
    }

    @Test func `data are copied before they are changed, into a file as private as the first`() throws {
        let place = try TemporaryPlace()
        let database = try Database(path: place.file)
        let backup = place.path + "/before"
        try database.migrate(Array(Self.steps.prefix(1)), backup: backup)
        #expect(!FileManager.default.fileExists(atPath: backup), "a new file has nothing to copy")

        let old = umask(0)
        defer { umask(old) }
        try database.migrate(Self.steps, backup: backup)
        #expect(try TemporaryPlace.mode(of: backup) == 0o600)
        let copy = try Database(path: backup)
        #expect(try copy.schemaVersion() == 1)
        #expect(try words(copy) == ["один"])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: place.path).allSatisfy {
                !$0.hasSuffix(".part")
            })
    }

    @Test func `a copy left by a failed try does not stop the next`() throws {
        let place = try TemporaryPlace()
        let backup = place.path + "/before"
        let database = try Database(path: place.file)
        try database.migrate(Array(Self.steps.prefix(1)))
        try "старая копия".write(toFile: backup, atomically: true, encoding: .utf8)
        try "брошенная часть".write(toFile: backup + ".part", atomically: true, encoding: .utf8)
        try database.migrate(Self.steps, backup: backup)
        #expect(try words(try Database(path: backup)) == ["один"])
    }

    @Test func `without a place for the copy nothing is migrated`() throws {
        let place = try TemporaryPlace()
        let database = try Database(path: place.file)
        try database.migrate(Array(Self.steps.prefix(1)))
        #expect(throws: (any Error).self) {
            try database.migrate(Self.steps, backup: place.path + "/no/such/place")
        }
        #expect(try database.schemaVersion() == 1)
    }

    private static let referenced = Migration(
        name: "0001",
        sql: """
            CREATE TABLE run (id INTEGER PRIMARY KEY, source TEXT NOT NULL CHECK (source IN ('a'))) STRICT;
            CREATE TABLE line (id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES run (id)) STRICT;
            INSERT INTO run (id, source) VALUES (1, 'a'); INSERT INTO line (run_id) VALUES (1);
            """)
    private static func madeAnew(keeping rows: String) -> Migration {
        Migration(
            name: "0002",
            sql: """
                CREATE TABLE run_new (id INTEGER PRIMARY KEY, source TEXT NOT NULL) STRICT;
                INSERT INTO run_new (id, source) SELECT id, source FROM run WHERE \(rows);
                DROP TABLE run; ALTER TABLE run_new RENAME TO run;
                """)
    }

    @Test func `a table that others reference is made anew, and is referenced as before`() throws {
        let database = try Database(path: ":memory:")
        try database.migrate([Self.referenced])
        try database.migrate([Self.referenced, Self.madeAnew(keeping: "true")])
        try database.execute("INSERT INTO run (id, source) VALUES (2, 'b')")
        #expect(try database.first("PRAGMA foreign_keys") { $0.integer(0) } == 1)
        #expect(throws: StoreError.self) { try database.execute("INSERT INTO line (run_id) VALUES (3)") }
        #expect(throws: StoreError.self) { try database.execute("DELETE FROM run WHERE id = 1") }
    }

    @Test func `a step that leaves a reference to nothing is taken back`() throws {
        let database = try Database(path: ":memory:")
        try database.migrate([Self.referenced])
        let error = #expect(throws: StoreError.self) {
            try database.migrate([Self.referenced, Self.madeAnew(keeping: "false")])
        }
        #expect(try #require(error).message.contains("line -> run"))
        #expect(try database.schemaVersion() == 1)
        #expect(try database.first("SELECT count(*) FROM run") { $0.integer(0) } == 1)
        #expect(try database.first("PRAGMA foreign_keys") { $0.integer(0) } == 1)
    }

    @Test(arguments: 0..<8)
    func `first starts at one moment make one store`(round: Int) throws {
        let place = try TemporaryPlace()
        let path = place.file
        let steps = try StoreFixture.assets.migrations()
        let failures = Mutex<[String]>([])
        try TextFile.make(path)
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            do {
                try Database(path: path).migrate(steps, backup: path + ".before-1")
            } catch { failures.withLock { $0.append("\(error)") } }
        }
        #expect(failures.withLock { $0 } == [])
        let database = try Database(path: path)
        #expect(try database.schemaVersion() == steps.count)
        #expect(try database.first("PRAGMA integrity_check") { $0.text(0) } == "ok")
        let fixture = try StoreFixture(path: path)
        #expect(try fixture.number("SELECT count(*) FROM setting WHERE name = 'reference.loaded'") == 1)
    }

    @Test func `starts of a migrated store one after another copy it once, as it was`() throws {
        let place = try TemporaryPlace()
        let path = place.file
        try Database(path: path).migrate(Array(Self.steps.prefix(1)))
        let failures = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            do {
                try Database(path: path).migrate(Self.steps, backup: path + ".before-2")
            } catch { failures.withLock { $0.append("\(error)") } }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(try words(try Database(path: path)) == ["один", "два"])
        #expect(try words(try Database(path: path + ".before-2")) == ["один"])
    }
}
