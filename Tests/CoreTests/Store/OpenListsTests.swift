import Testing

@testable import Core

/// Step 0007: sources of files and roles of operators are not listed in the schema.
@Suite struct OpenListsTests {
    /// A store that stands at step 6, with an operator and what two files brought in.
    private func old(at path: String) throws -> Database {
        let database = try Database(path: path)
        try database.migrate(Array(try StoreFixture.assets.migrations().prefix(6)))
        try database.script(
            """
            INSERT INTO operator (id, login, name, language, role, sees_medical)
            VALUES (3, 'gulnar', 'Сейтқалиева Г. Б.', 'kk', 'medical', 1), (7, 'aigerim', 'Үлгіова А. Б.', 'ru',
                'administrator', 0);
            INSERT INTO import_run (id, source, at, operator_id, state)
            VALUES (2, 'bmg', '2026-10-01T09:00:00', 3, 'done'), (5, 'oop', '2026-10-02T09:00:00', 7, 'open');
            INSERT INTO import_row (hash, run_id, line) VALUES (zeroblob(32), 2, 14);
            INSERT INTO audit (at, operator_id, action, subject) VALUES ('2026-10-02T09:00:00', 7, 'import', 'file');
            """)
        return database
    }

    private func everything(_ database: Database) throws -> [String] {
        try [
            "id, login, name, language, role, version, sees_medical FROM operator",
            "id, source, at, operator_id, state FROM import_run", "hex(hash), run_id, line FROM import_row",
            "id, operator_id, action FROM audit",
        ].flatMap { columns in
            let width = Int32(columns.split(separator: ",").count)
            return try database.rows("SELECT \(columns) ORDER BY 1") { row in
                (0..<width).map { row.text($0) }.joined(separator: "|")
            }
        }
    }

    private func schema(_ database: Database) throws -> Set<String> {
        Set(
            try database.rows("SELECT type || ' ' || name || ' ' || tbl_name FROM sqlite_master") {
                $0.text(0)
            })
    }

    @Test func `a store of step 6 keeps its rows, its references and its triggers`() throws {
        let database = try old(at: ":memory:")
        let before = try everything(database)
        let things = try schema(database)
        try database.migrate(try StoreFixture.assets.migrations().prefix(7).map(\.self))
        #expect(try everything(database) == before)
        #expect(before.count == 6)
        #expect(try schema(database) == things)
        #expect(try database.rows("PRAGMA foreign_key_check") { $0.text(0) } == [])
        #expect(try database.first("PRAGMA integrity_check") { $0.text(0) } == "ok")
        #expect(try database.rows("SELECT name FROM sqlite_temp_master") { $0.text(0) } == [])
        for sql in [
            "INSERT INTO import_row (hash, run_id, line) VALUES (randomblob(32), 9, 1)",
            "INSERT INTO import_run (source, at, operator_id) VALUES ('oop', '2026-10-03T09:00:00', 9)",
            "INSERT INTO audit (at, operator_id, action, subject) VALUES ('2026-10-03T09:00:00', 9, 'a', 'b')",
            "DELETE FROM import_run WHERE id = 5", "DELETE FROM operator WHERE id = 7",
            "INSERT INTO operator (login, name, language) VALUES ('gulnar', 'Б', 'ru')",
        ] {
            #expect(throws: StoreError.self, "\(sql)") { try database.execute(sql) }
        }
    }

    @Test func `a source and a role that the schema never heard of are written`() throws {
        let database = try old(at: ":memory:")
        let (source, role) = (
            "INSERT INTO import_run (source, at, operator_id) VALUES ('socfund', '2026-11-01T09:00:00', 3)",
            "INSERT INTO operator (login, name, language, role) VALUES ('bota', 'Б', 'kk', 'examiner')"
        )
        #expect(throws: StoreError.self) { try database.execute(source) }
        #expect(throws: StoreError.self) { try database.execute(role) }
        try database.migrate(try StoreFixture.assets.migrations())
        try database.execute(source)
        try database.execute(role)
        #expect(
            try database.rows("SELECT source FROM import_run ORDER BY id") { $0.text(0) } == [
                "bmg", "oop", "socfund",
            ])
        #expect(
            try database.first("SELECT role FROM operator WHERE login = 'bota'") { $0.text(0) } == "examiner")
    }
}
