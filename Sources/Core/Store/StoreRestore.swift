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
    /// - Throws: ``CopyFlaw`` for the file that was named; ``StoreUnavailable/inUse`` while a
    ///   session is open.
    public static func run(_ copy: String, to path: String, _ assets: Assets, _ clock: Clock) throws
        -> String?
    {
        try judge(copy, path + partEnding)
        let directory = StoreFile.directory(of: path)
        try TextFile.makeDirectory(directory)
        let presence = try StorePresence(of: path, alone: true)
        return try withExtendedLifetime(presence) {
            let part = path + partEnding
            // Also what one that was killed has left: a whole store, as it may be, of personal data.
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
    private static let partEnding = ".restoring"

    /// Makes sure that a file may be a copy, before anybody is asked to leave.
    private static func judge(_ copy: String, _ part: String) throws {
        var about = stat()
        guard stat(copy, &about) == 0 else {
            throw [ENOENT, ENOTDIR].contains(errno) ? CopyFlaw.missing : CopyFlaw.closed
        }
        switch about.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw CopyFlaw.directory
        default: throw CopyFlaw.anotherKind
        }
        guard about.st_size > 0 else { throw CopyFlaw.empty }
        guard access(copy, R_OK) == 0 else { throw CopyFlaw.closed }
        guard StoreContents.areOurs(copy) else {
            throw StoreContents.isCut(copy) ? CopyFlaw.damaged : CopyFlaw.foreign
        }
        var left = stat()
        let isLeftover = stat(part, &left) == 0 && left.st_ino == about.st_ino && left.st_dev == about.st_dev
        guard !isLeftover else { throw CopyFlaw.leftover }
    }

    /// Makes sure that a copy is a whole store, and writes into its audit that it was put back.
    private static func look(at part: String, _ steps: Int, _ clock: Clock) throws {
        do {
            let database = try Database(path: part)
            guard try database.damages().isEmpty else { throw CopyFlaw.damaged }
            let version = try database.schemaVersion()
            guard version <= steps else { throw CopyFlaw.newer }
            guard version > 0 else { throw CopyFlaw.foreign }
            try database.write {
                try $0.execute(
                    "INSERT INTO audit (at, operator_id, action, subject, subject_id, note) VALUES (?, NULL, ?, ?, NULL, '')",
                    [.moment(clock.now()), .text("restore"), .text("store")])
            }
        } catch let error as StoreError where error.isDamage {
            throw CopyFlaw.damaged
        } catch let error as StoreError where error.isForeign {
            throw CopyFlaw.foreign
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
