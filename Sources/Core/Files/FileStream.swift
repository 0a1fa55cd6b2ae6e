#if canImport(Glibc)
    import Glibc
#endif

/// A file that is written piece by piece, too large to be held; `0600`.
///
/// It takes its name when it is whole: until then it is `….part`.
final class FileSink {
    private let path: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private static let room = 1 << 16

    init(_ path: String) throws(TextFile.Failure) {
        self.path = path
        descriptor = open(path + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw TextFile.Failure(operation: "create", code: errno) }
        buffer.reserveCapacity(Self.room + 4096)
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(path + ".part")
    }

    func write(line: String) throws(TextFile.Failure) {
        buffer.append(contentsOf: line.utf8)
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= Self.room { try flush() }
    }

    private func flush() throws(TextFile.Failure) {
        try TextFile.put(buffer, into: descriptor)
        buffer.removeAll(keepingCapacity: true)
    }

    /// Brings the file to the disk and gives it its name.
    func finish() throws(TextFile.Failure) {
        try flush()
        let whole = descriptor
        descriptor = -1
        guard fsync(whole) == 0, close(whole) == 0, rename(path + ".part", path) == 0 else {
            throw TextFile.Failure(operation: "rename", code: errno)
        }
    }
}

/// The lines of a file, read a piece at a time.
///
/// A line that is not UTF-8 is read as ``CodePage`` tells: banks' programs of old write so.
final class FileLines {
    private let reader: FileReader
    private var buffer: [UInt8] = []
    private var start = 0
    private var isOver = false
    /// No line of a bank is longer; a file without line breaks must not be held whole.
    private static let longestLine = 1 << 20

    init(_ path: String) throws(TextFile.Failure) { reader = try FileReader(path, largest: .max) }

    /// The next line without its break; `nil` at the end.
    func next() throws(TextFile.Failure) -> String? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return Self.text(buffer[start..<end])
            }
            if isOver {
                defer { start = buffer.count }
                return start < buffer.count ? Self.text(buffer[start...]) : nil
            }
            searched = buffer.count - start
            guard searched <= Self.longestLine else { throw .tooLarge }
            try fill()
        }
    }

    private func fill() throws(TextFile.Failure) {
        buffer.removeSubrange(..<start)
        start = 0
        isOver = try !reader.read(into: &buffer)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
        if let text = String(validating: line, as: UTF8.self) { return text }
        let page = CodePage.of(line)
        return String(String.UnicodeScalarView(line.map { page.scalar($0) ?? "\u{FFFD}" }))
    }
}
