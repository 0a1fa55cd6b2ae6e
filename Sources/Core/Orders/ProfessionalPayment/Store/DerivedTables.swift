/// All derived tables filled from nothing: their indexes and triggers are taken away and
/// made again afterwards, which costs a fraction of keeping them row by row.
///
/// Part of one transaction, so that nobody ever sees them without.
struct DerivedTables {
    private let database: Database
    private let parts: [String]

    /// Empties the tables.
    init(emptying database: Database) throws {
        self.database = database
        let tables = DerivedTable.allCases.map(\.rawValue) + ["employer_month"]
        let owned = tables.map { "'\($0)'" }.joined(separator: ", ")
        let found = try database.rows(
            """
            SELECT type, name, sql FROM sqlite_master
            WHERE tbl_name IN (\(owned)) AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name
            """
        ) { (type: $0.text(0), name: $0.text(1), sql: $0.text(2)) }
        parts = found.map(\.sql)
        for part in found { try database.script("DROP \(part.type) \(part.name)") }
        for table in tables { try database.script("DELETE FROM \(table)") }
    }

    /// Makes the sums by employer and the indexes, once the rows are there.
    func finish(_ progress: WorkProgress) throws {
        var count = try progress.begin(.indexes, of: parts.count + 1)
        try database.execute(
            "INSERT INTO employer_month (\(EmployerMonth.columns.joined(separator: ", "))) \(EmployerMonth.computed)"
        )
        try count.advance()
        for (done, part) in parts.enumerated() {
            try database.script(part)
            try progress.report(.indexes, done + 2, of: parts.count + 1)
        }
    }
}
