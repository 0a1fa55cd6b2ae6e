/// The numbers under which the register of contributions keeps persons, for a file that names them
/// by their IIN.
///
/// Whoever the office has not met stands under minus the IIN, until a person with it is written.
struct PersonKeys {
    /// The number of rows from which reading all persons is faster than looking each one up.
    private static let manyRows = 50_000

    private let database: Database
    private let table: PersonTable?
    /// The last person when the table was read.
    private let newest: Int64
    private var last: (iin: UInt64, key: Int64) = (.max, 0)

    init(_ database: Database, rowCount: Int) throws {
        self.database = database
        newest = try Self.newestPerson(database)
        table = rowCount >= Self.manyRows ? try PersonTable(database) : nil
    }

    private static func newestPerson(_ database: Database) throws -> Int64 {
        try database.first("SELECT max(id) FROM person") { $0.integer(0) } ?? 0
    }

    /// - Parameter iin: twelve digits as a number.
    mutating func key(of iin: UInt64) throws -> Int64 {
        if iin == last.iin { return last.key }
        let key = try table.map { $0.find(iin) ?? -Int64(iin) } ?? database.personKey(of: iin)
        last = (iin, key)
        return key
    }

    /// The key of today of one that was found before; inside the transaction that writes under it.
    ///
    /// - Parameter hasGrown: of ``haveGrown()``.
    func current(_ key: Int64, hasGrown: Bool) throws -> Int64 {
        key < 0 && hasGrown ? try database.personKey(of: UInt64(-key)) : key
    }

    /// Whether somebody was met since the keys were begun.
    func haveGrown() throws -> Bool { try Self.newestPerson(database) > newest }
}

extension Database {
    /// The number under which the register of contributions keeps somebody.
    ///
    /// - Parameter iin: twelve digits as a number.
    func personKey(of iin: UInt64) throws -> Int64 {
        try first("SELECT id FROM person WHERE iin = ?", [.text(padded(Int(iin), 12))]) {
            $0.integer(0)
        } ?? -Int64(iin)
    }
}
