#if canImport(Glibc)
    import Glibc
#endif

/// The directories through which SMS Server Tools 3 sends and receives:
/// `outgoing`, `checked`, `sent`, `failed`, `incoming`.
public struct SmsSpool: Sendable {
    /// Where a message of ours is found.
    public enum Place: String, Hashable, Sendable, CaseIterable {
        case outgoing, checked, sent, failed
    }

    public let root: String

    public init(root: String) { self.root = root }

    /// Whether smsd has made its directories.
    public var isReady: Bool {
        ["outgoing", "incoming"].allSatisfy { access(root + "/" + $0, R_OK | W_OK | X_OK) == 0 }
    }

    func place(of name: String) -> Place? {
        Place.allCases.first { access(path($0.rawValue, name), F_OK) == 0 }
    }

    /// Puts a message where smsd looks for it, whole or not at all: smsd passes
    /// over names that begin with a dot.
    ///
    /// The file may be read by the group of the directory, which is smsd's.
    func put(_ message: SmsFile, name: String) throws(TextFile.Failure) {
        let part = path("outgoing", "." + name)
        let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw TextFile.Failure(operation: "create", code: errno) }
        // Whatever the session's umask says; the directory gives the group.
        fchmod(descriptor, 0o660)
        let bytes = message.bytes
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        let isWritten = written == bytes.count && fsync(descriptor) == 0
        let code = errno
        close(descriptor)
        guard isWritten, rename(part, path("outgoing", name)) == 0 else {
            unlink(part)
            throw TextFile.Failure(operation: "write", code: isWritten ? errno : code)
        }
        syncDirectory("outgoing")
    }

    /// No message of many parts comes near.
    private static let largest = 200_000

    /// Messages that arrived, by the names of their files, with the whole bytes or why they
    /// cannot be read.
    ///
    /// What smsd is still writing is left to the next reading.
    func incoming() -> [(name: String, content: Result<[UInt8], TextFile.Failure>)] {
        let names = TextFile.names(in: root + "/incoming").filter { !$0.hasPrefix(".") }
        let locked = Set(names.filter { $0.hasSuffix(Self.lock) }.map { $0.dropLast(Self.lock.count) })
        return names.filter { !$0.hasSuffix(Self.lock) && !locked.contains($0[...]) }.map { name in
            (name, Result { () throws(TextFile.Failure) in try bytes(name) })
        }
    }

    private static let lock = ".LOCK"

    private func bytes(_ name: String) throws(TextFile.Failure) -> [UInt8] {
        let reader = try FileReader(path("incoming", name), largest: Self.largest)
        var bytes: [UInt8] = []
        while try reader.read(into: &bytes) {}
        return bytes
    }

    /// Puts a message that cannot be read beside those that can.
    ///
    /// - Returns: false where that is not permitted: the message stays where it is.
    func setAside(_ name: String) -> Bool {
        mkdir(root + "/" + Self.aside, 0o770)
        let place = path(Self.aside, name)
        return access(place, F_OK) != 0 && rename(path("incoming", name), place) == 0
    }

    /// The folder of what could not be read.
    static let aside = "unread"

    private func path(_ directory: String, _ name: String) -> String { "\(root)/\(directory)/\(name)" }

    /// A new name survives a power cut only with its directory.
    private func syncDirectory(_ name: String) {
        let descriptor = open(root + "/" + name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// smsd writes the times of its own machine; the office counts by UTC+5.
    ///
    /// - Parameter text: `26-11-21 10:12:30`, the form smsd has unless told otherwise.
    static func officeTime(_ text: String) -> Moment? {
        let halves = text.split(separator: " ")
        guard halves.count == 2, let wall = Moment(iso: "20\(halves[0])T\(halves[1])") else { return nil }
        let (year, month, day) = wall.date.parts
        var fields = tm()
        fields.tm_year = Int32(year - 1900)
        fields.tm_mon = Int32(month - 1)
        fields.tm_mday = Int32(day)
        fields.tm_hour = Int32(wall.minuteOfDay / 60)
        fields.tm_min = Int32(wall.minuteOfDay % 60)
        fields.tm_sec = Int32(wall.seconds - Int64(wall.date.dayNumber) * 86_400) % 60
        fields.tm_isdst = -1
        return Moment(seconds: Int64(mktime(&fields)) + 5 * 3600)
    }
}
