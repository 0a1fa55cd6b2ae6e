#if canImport(Glibc)
    import Glibc
#endif

/// Puts a copy in the place of a store.
public enum StoreRestore {
    /// Looks at a copy, then puts it in the place of the store and keeps what was there.
    ///
    /// Nobody works meanwhile.
    ///
    /// - Returns: the file of the store that was there; `nil` where there was none.
    /// - Throws: ``StoreUnavailable``, with `inUse` while a session is open.
    public static func run(_ copy: String, to path: String, _ assets: Assets, _ clock: Clock) throws
        -> String?
    {
        try StoreFile.require(copy, creatingBy: nil)
        let directory = StoreFile.directory(of: path)
        try TextFile.makeDirectory(directory)
        let presence = try StorePresence(of: path, alone: true)
        return try withExtendedLifetime(presence) {
            let part = path + ".restoring"
            func remove() { for end in companions + [""] { TextFile.remove(part + end) } }
            remove()
            defer { remove() }
            // With its own log, where somebody copied the two files of an open store.
            for end in ["", "-wal"] where access(copy + end, F_OK) == 0 {
                try TextFile.copy(copy + end, to: part + end, StoreFile.mode(of: path))
            }
            try look(at: part, try assets.migrations().count, clock)
            let old = try setAside(path, clock)
            try TextFile.move(part, to: path)
            try TextFile.settle(directory)
            return old
        }
    }

    private static let companions = ["-wal", "-shm", ".queue"]

    /// Makes sure that a copy is a whole store, and writes into its audit that it was put back.
    private static func look(at part: String, _ steps: Int, _ clock: Clock) throws {
        do {
            let database = try Database(path: part)
            guard try database.damages().isEmpty else { throw StoreUnavailable.damaged }
            let version = try database.schemaVersion()
            guard version <= steps else { throw StoreUnavailable.newer }
            guard version > 0 else { throw StoreUnavailable.foreign }
            try database.write {
                try $0.execute(
                    "INSERT INTO audit (at, operator_id, action, subject, subject_id, note) VALUES (?, NULL, ?, ?, NULL, '')",
                    [.moment(clock.now()), .text("restore"), .text("store")])
            }
        } catch let error as StoreError where error.isDamage {
            throw StoreUnavailable.damaged
        } catch let error as StoreError where error.isForeign {
            throw StoreUnavailable.foreign
        }
    }

    /// Keeps what is in the place under a name of its own, with its log; no log stays.
    private static func setAside(_ path: String, _ clock: Clock) throws -> String? {
        guard access(path, F_OK) == 0 || access(path + "-wal", F_OK) == 0 else { return nil }
        let stamp = clock.now().iso.filter { $0.isNumber || $0 == "T" }
        let names = ["replaced-\(stamp)"] + (2...99).map { "replaced-\(stamp)-\($0)" }
        let old = names.map { path + "." + $0 }.first { access($0, F_OK) != 0 } ?? path + ".replaced"
        for end in ["", "-wal"] where access(path + end, F_OK) == 0 {
            guard link(path + end, old + end) == 0 else {
                throw TextFile.Failure(operation: "link", code: errno)
            }
        }
        for end in ["-wal", "-shm"] { TextFile.remove(path + end) }
        return old
    }
}

extension Database {
    /// What SQLite finds wrong with the file; empty where nothing is.
    public func damages() throws -> [String] {
        let found = try rows("PRAGMA integrity_check(20)") { $0.text(0) }.filter { $0 != "ok" }
        let references = try rows("PRAGMA foreign_key_check") { "\($0.text(0)) -> \($0.text(2))" }
        return found + Set(references).sorted()
    }
}
