#if canImport(Glibc)
    import Glibc
#endif

/// Files of text, read and written whole.
///
/// Written files are `0600`: they hold personal data.
public enum TextFile {
    /// A failure to read or write.
    ///
    /// It names the operation and the system's reason, not the path: file names are shown
    /// by the screen that chose them.
    public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        public let operation: String
        public let code: Int32

        public var description: String { "\(operation): \(String(cString: strerror(code)))" }
        public var isMissing: Bool { code == ENOENT }
        /// Not a file of bytes: a pipe, a device, a folder.
        public var isOfAnotherKind: Bool { code == Self.anotherKind.code }
        public var isTooLarge: Bool { code == EFBIG }
        var isOfLongName: Bool { code == ENAMETOOLONG }
        /// A file stands where a folder is wanted.
        public var isNoDirectory: Bool { self == Self.noDirectory }

        static let anotherKind = Failure(operation: "no regular file", code: ENOTSUP)
        static let noDirectory = Failure(operation: "no directory", code: ENOTDIR)
        static let tooLarge = Failure(operation: "too large", code: EFBIG)
    }

    public static func read(_ path: String) throws(Failure) -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    /// The text of a file, or `nil` when its bytes are not UTF-8.
    public static func readUTF8(_ path: String) throws(Failure) -> String? {
        String(validating: try bytes(path), as: UTF8.self)
    }

    /// - Parameter limit: more is not read, as soon as there is so much.
    static func bytes(_ path: String, atLeast limit: Int = .max) throws(Failure) -> [UInt8] {
        let reader = try FileReader(path)
        var content: [UInt8] = []
        content.reserveCapacity(min(reader.size, limit))
        while try reader.read(into: &content) { if content.count >= limit { break } }
        return content
    }

    /// Writes beside the place and renames: a reader sees the old file or the
    /// new one, never half of it, and a power cut leaves one of the two.
    public static func write(_ text: String, to path: String) throws(Failure) {
        let part = path + ".part"
        try write(text, beside: part)
        guard rename(part, path) == 0 else {
            let failure = Failure(operation: "rename", code: errno)
            unlink(part)
            throw failure
        }
    }

    /// Writes a file that is not in its place yet, and brings it to the disk.
    static func write(_ text: String, beside part: String) throws(Failure) {
        // A part left by a killed process goes first: with it would stay its mode.
        unlink(part)
        let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure(operation: "create", code: errno) }
        do {
            try put(Array(text.utf8), into: descriptor)
        } catch {
            close(descriptor)
            unlink(part)
            throw error
        }
        let synced = fsync(descriptor) == 0 ? 0 : errno
        close(descriptor)
        guard synced == 0 else {
            unlink(part)
            throw Failure(operation: "sync", code: synced)
        }
    }

    /// Writes all of it, however much the system takes at once.
    public static func put(_ bytes: [UInt8], into descriptor: Int32) throws(Failure) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Failure(operation: "write", code: errno) }
            sent += count
        }
    }

    /// Makes a directory and those above it, each `0700`.
    public static func makeDirectory(_ path: String) throws(Failure) {
        var about = stat()
        if stat(path, &about) == 0 {
            guard about.st_mode & S_IFMT == S_IFDIR else { throw .noDirectory }
            return
        }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try makeDirectory(String(path[..<slash]))
        }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw Failure(operation: "mkdir", code: errno)
        }
    }

    /// Whether a file of bytes is at a path, or a link leads to one.
    static func isRegular(_ path: String) -> Bool {
        var about = stat()
        return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFREG
    }

    /// The names in a directory, sorted; empty when there is no directory.
    public static func names(in path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

extension TextFile {
    /// Makes an empty file, before another library opens it: SQLite gives its companions
    /// (`-wal`, `-shm`) the mode of the file itself.
    static func make(_ path: String, _ mode: mode_t = 0o600) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw Failure(operation: "create", code: errno) }
        // What the umask took away of a shared directory's mode.
        fchmod(descriptor, mode)
        close(descriptor)
    }

    /// Copies a file byte by byte into a new one, and onto the disk.
    static func copy(_ path: String, to place: String, _ mode: mode_t) throws(Failure) {
        let source = try FileReader(path, largest: .max)
        let target = open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard target >= 0 else { throw Failure(operation: "create", code: errno) }
        defer { close(target) }
        fchmod(target, mode)
        var piece: [UInt8] = []
        while try source.read(into: &piece) {
            try put(piece, into: target)
            piece.removeAll(keepingCapacity: true)
        }
        guard fsync(target) == 0 else { throw Failure(operation: "fsync", code: errno) }
    }

    /// Brings the names of a directory onto the disk.
    static func settle(_ directory: String) throws(Failure) {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(operation: "open", code: errno) }
        fsync(descriptor)
        close(descriptor)
    }

    /// Puts a finished file in the place of another.
    static func move(_ path: String, to place: String) throws(Failure) {
        guard rename(path, place) == 0 else { throw Failure(operation: "rename", code: errno) }
    }

    static func remove(_ path: String) { unlink(path) }
}
