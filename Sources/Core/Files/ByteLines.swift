#if canImport(Glibc)
    import Glibc
#endif

/// The lines of a file as bytes, read a piece at a time: files of millions of lines, of which no
/// text is made.
final class ByteLines {
    private let reader: FileReader
    /// Bytes of the file when it was opened.
    var size: Int { reader.size }

    /// No line of a bank is longer; a file without line breaks must not be held whole.
    private static let longestLine = 1 << 20

    init(_ path: String) throws(TextFile.Failure) { reader = try FileReader(path, largest: .max) }

    /// Gives each line without its break and without a byte order mark.
    ///
    /// - Parameter body: the line, which lies there during the call only, and how much of the
    ///   file was read before it.
    func forEach(_ body: (_ line: UnsafeBufferPointer<UInt8>, _ read: Int) throws -> Void) throws {
        var buffer: [UInt8] = []
        var (base, searched) = (0, 0)
        var isOver = false
        while true {
            let used = try buffer.withUnsafeBufferPointer { bytes in
                try Self.lines(of: bytes, from: searched, isOver: isOver) { start, end in
                    let isMarked = base == 0 && start == 0 && bytes[..<end].starts(with: [0xEF, 0xBB, 0xBF])
                    let first = isMarked ? 3 : start
                    let last = end > first && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
                    try body(UnsafeBufferPointer(rebasing: bytes[first..<last]), base + start)
                }
            }
            guard !isOver else { return }
            buffer.removeSubrange(..<used)
            base += used
            searched = buffer.count
            guard searched <= Self.longestLine else { throw TextFile.Failure.tooLarge }
            isOver = try !reader.read(into: &buffer)
        }
    }

    /// - Returns: the bytes of whole lines; at the end of a file its last line is whole too.
    private static func lines(
        of bytes: UnsafeBufferPointer<UInt8>, from searched: Int, isOver: Bool,
        _ visit: (_ start: Int, _ end: Int) throws -> Void
    ) throws -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        var (start, from) = (0, searched)
        while from < bytes.count, let found = memchr(base + from, 10, bytes.count - from) {
            let end = UnsafeRawPointer(base).distance(to: found)
            try visit(start, end)
            start = end + 1
            from = start
        }
        if isOver, start < bytes.count {
            try visit(start, bytes.count)
            start = bytes.count
        }
        return start
    }
}
