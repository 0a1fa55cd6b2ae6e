/// Rows of a table in the order of persons, taken person by person beside
/// those of other tables.
///
/// The first column is the person.
struct PersonRows {
    private let cursor: Database.Cursor
    private var hasRow: Bool
    /// Of the current row; `.max` after the last.
    private var owner: InsuredPerson.ID

    /// - Parameter sql: ordered by person, with the first person not wanted as
    ///   `?1` and the last one wanted as `?2`.
    init(_ database: Database, _ sql: String, after: InsuredPerson.ID, through: InsuredPerson.ID) throws {
        cursor = try database.cursor(sql, [.integer(after), .integer(through)])
        hasRow = try cursor.next()
        owner = hasRow ? cursor.row.integer(0) : .max
    }

    /// Calls `visit` with each row of a person, passing over those of persons
    /// before.
    ///
    /// - Parameter person: greater than the one asked for before.
    mutating func each(of person: InsuredPerson.ID, _ visit: (borrowing Row) -> Void) throws {
        while owner <= person {
            if owner == person { visit(cursor.row) }
            try step()
        }
    }

    /// Passes over the rows of a person.
    ///
    /// - Returns: true when there is one.
    mutating func take(_ person: InsuredPerson.ID) throws -> Bool {
        var isThere = false
        while owner <= person {
            isThere = isThere || owner == person
            try step()
        }
        return isThere
    }

    private mutating func step() throws {
        hasRow = try cursor.next()
        owner = hasRow ? cursor.row.integer(0) : .max
    }
}
