import Foundation
import Testing

@testable import Core

/// A copy of the fixture in a directory that is gone with it.
final class KeptPlace: Sendable {
    static let directory = World.root.appending(path: "Tests/Fixtures/FirstStore")
    private let place: URL

    /// - Parameter original: a closed store; the one of the first release where nothing is said.
    init(copying original: String = KeptPlace.directory.appending(path: "store.db").path) throws {
        place = try World.directory()
        try FileManager.default.copyItem(atPath: original, toPath: file)
    }

    deinit { try? FileManager.default.removeItem(at: place) }

    var file: String { place.appending(path: "tereze.db").path }

    /// The program's own files with one step of the schema more.
    func assets(with sql: String, _ number: Int) throws -> String {
        let root = place.appending(path: "assets")
        try FileManager.default.copyItem(at: URL(filePath: World.assets.root), to: root)
        let name = String(format: "%04d-to-come.sql", number)
        try sql.write(to: root.appending(path: "schema/\(name)"), atomically: true, encoding: .utf8)
        return root.path
    }
}

/// A store's file as SQLite sees it, without the program.
struct KeptFile {
    private let database: Database
    private var place: KeptPlace?

    init(_ path: String) throws { database = try Database(path: path) }

    /// The fixture as it was written: a copy, since whoever opens a file changes its head.
    init() throws {
        let place = try KeptPlace()
        try self.init(place.file)
        self.place = place
    }

    func version() throws -> Int { Int(try number("PRAGMA user_version")) }
    func check() throws -> String { try database.first("PRAGMA integrity_check") { $0.text(0) } ?? "" }
    func execute(_ sql: String) throws { try database.execute(sql) }
    func number(_ sql: String) throws -> Int64 { try database.first(sql) { $0.integer(0) } ?? -1 }
    func words(_ sql: String) throws -> [String] { try database.rows(sql) { $0.text(0) } }

    /// Every row of every table, or of some.
    func rows(of names: [String]? = nil) throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        let tables =
            try names
            ?? words("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        for table in tables {
            let columns = try words("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('\(table)')")
            found[table] = try words(
                "SELECT \(columns.joined(separator: " || '|' || ")) FROM \(table) ORDER BY 1")
        }
        return found
    }
}

enum KeptGolden {
    static let directory = KeptPlace.directory.appending(path: "golden")
    static let rewrites = ProcessInfo.processInfo.environment["TEREZE_GOLDEN"] == "rewrite"

    static func compare(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws
    {
        let file = directory.appending(path: name + ".txt")
        if rewrites { return try text.write(to: file, atomically: true, encoding: .utf8) }
        guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
            Issue.record("no golden \(name).txt: TEREZE_GOLDEN=rewrite makes it", sourceLocation: location)
            return
        }
        guard golden != text else { return }
        let (old, new) = (golden.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
        let changes = new.difference(from: old).prefix(40).map { change in
            switch change {
            case .remove(let line, let words, _): "\(line + 1)- \(words)"
            case .insert(let line, let words, _): "\(line + 1)+ \(words)"
            }
        }
        Issue.record("\(name).txt:\n\(changes.joined(separator: "\n"))", sourceLocation: location)
    }
}
