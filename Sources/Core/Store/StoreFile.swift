#if canImport(Glibc)
    import Glibc
#endif

/// The file of a store, as it was when it was opened.
struct StoreFile {
    private let path: String
    private let device: dev_t
    private let inode: ino_t

    /// - Throws: ``StoreUnavailable/missing``.
    init(_ path: String) throws {
        var about = stat()
        guard stat(path, &about) == 0 else { throw StoreUnavailable.missing }
        self.path = path
        device = about.st_dev
        inode = about.st_ino
    }

    /// Whether the path still leads to the file that was opened.
    var isInPlace: Bool {
        var about = stat()
        return stat(path, &about) == 0 && about.st_dev == device && about.st_ino == inode
    }

    /// The mode that files beside the store get: who may write into the directory of a group may
    /// write to the store in it, nobody else reads it.
    ///
    /// A directory that every account may write into (`1777`) is shared by nobody in particular:
    /// whoever is in the group of the account that made the store is no operator by that.
    static func mode(in directory: String) -> mode_t {
        var about = stat()
        guard stat(directory, &about) == 0, about.st_mode & S_IWGRP != 0, about.st_mode & S_IWOTH == 0
        else { return 0o600 }
        return 0o660
    }

    /// The mode of a store, or the one that it would be made with.
    static func mode(of path: String) -> mode_t {
        var about = stat()
        guard stat(path, &about) != 0 else { return about.st_mode & 0o666 }
        return mode(in: directory(of: path))
    }

    static func directory(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    /// Makes sure that a store is at a path, before anything opens it.
    ///
    /// - Parameter steps: with which a new one is made where there is none; `nil` where none
    ///   is to be made.
    /// - Returns: whether it was made.
    /// - Throws: ``StoreUnavailable``; what is there is not touched.
    @discardableResult
    static func require(_ path: String, creatingBy steps: [Migration]?) throws -> Bool {
        var about = stat()
        guard stat(path, &about) == 0 else {
            guard errno == ENOENT else { throw TextFile.Failure(operation: "stat", code: errno) }
            guard let steps else { throw StoreUnavailable.missing }
            // A store whose file is gone, not a place where none was, unless another's first start
            // has just made one and opened it.
            guard access(path + "-wal", F_OK) != 0 else {
                guard access(path, F_OK) == 0 else { throw StoreUnavailable.empty }
                return try require(path, creatingBy: steps)
            }
            try create(path, steps)
            return true
        }
        guard about.st_mode & S_IFMT == S_IFREG else { throw StoreUnavailable.foreign }
        guard about.st_size > 0 else { throw StoreUnavailable.empty }
        guard StoreContents.areOurs(path) else { throw StoreUnavailable.foreign }
        return false
    }

    /// Makes a store beside its place and links it there when it is whole: a start that was
    /// killed leaves no half of one, and of two at one moment one wins.
    private static func create(_ path: String, _ steps: [Migration]) throws {
        let directory = directory(of: path)
        try TextFile.makeDirectory(directory)
        removeDead(path)
        let part = path + ".new-\(getpid())"
        func remove() { for end in ["", "-wal", "-shm", ".queue"] { TextFile.remove(part + end) } }
        remove()
        defer { remove() }
        try TextFile.make(part, mode(in: directory))
        do {
            let database = try Database(path: part)
            try database.migrate(steps)
            // What stays in the log is not linked: a full disk is found here, not at closing,
            // which says nothing.
            try database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        }
        guard link(part, path) == 0 || errno == EEXIST else {
            throw TextFile.Failure(operation: "link", code: errno)
        }
    }

    /// Removes what first starts have left whose processes are no more.
    private static func removeDead(_ path: String) {
        let directory = directory(of: path)
        let mark = path.dropFirst(path.hasPrefix(directory + "/") ? directory.count + 1 : 0) + ".new-"
        for name in TextFile.names(in: directory) where name.hasPrefix(mark) {
            guard let process = pid_t(name.dropFirst(mark.count).prefix { $0.isASCII && $0.isNumber }),
                process != getpid(), kill(process, 0) != 0, errno == ESRCH
            else { continue }
            TextFile.remove(directory + "/" + name)
        }
    }
}
