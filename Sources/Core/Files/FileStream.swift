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
        var sent = 0
        while sent < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw TextFile.Failure(operation: "write", code: errno) }
            sent += count
        }
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
/// A line that is not UTF-8 is read as CP1251, in which banks' programs of old write.
final class FileLines {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isOver = false

    init(_ path: String) throws(TextFile.Failure) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw TextFile.Failure(operation: "open", code: errno) }
    }

    deinit { close(descriptor) }

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
            try fill()
        }
    }

    private func fill() throws(TextFile.Failure) {
        buffer.removeSubrange(..<start)
        start = 0
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw TextFile.Failure(operation: "read", code: errno) }
            isOver = count == 0
            buffer.append(contentsOf: piece[..<count])
            return
        }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
        if let text = String(validating: line, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(line.map { BankLetters.scalar($0) }))
    }
}

/// The letters of CP1251 that names are written with.
enum BankLetters {
    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        switch byte {
        case 0..<0x80: Unicode.Scalar(byte)
        case 0xC0...0xFF: Unicode.Scalar(0x0410 + UInt32(byte - 0xC0)) ?? "?"
        case 0xA8: "Ё"
        case 0xB8: "ё"
        case 0xB2: "І"
        case 0xB3: "і"
        case 0xB9: "№"
        case 0xAB: "«"
        case 0xBB: "»"
        case 0x93: "“"
        case 0x94: "”"
        case 0x96: "–"
        case 0x97: "—"
        case 0xA0: "\u{A0}"
        default: "\u{FFFD}"
        }
    }
}
