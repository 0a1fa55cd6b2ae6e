#if canImport(Glibc)
    import Glibc
#endif

/// A file that is read piece by piece.
///
/// Only files of bytes on a disk are opened: a pipe would be waited for without end, a device
/// never ends or eats the keys of the terminal.
final class FileReader {
    /// As many bytes as the file had when it was opened.
    let size: Int
    private let descriptor: Int32
    private let largest: Int
    private var taken = 0
    private var piece = [UInt8](repeating: 0, count: 1 << 16)

    /// As much as can be held, and counted in 32 bits.
    static let largest = Int(Int32.max) - 1

    /// - Parameter largest: a file of more bytes is refused, also one that grows.
    init(_ path: String, largest: Int = FileReader.largest) throws(TextFile.Failure) {
        var about = stat()
        // Asked first: to open some devices is an act already.
        guard stat(path, &about) == 0 else { throw TextFile.Failure(operation: "open", code: errno) }
        try Self.judge(about, largest)
        let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard opened >= 0 else { throw TextFile.Failure(operation: "open", code: errno) }
        descriptor = opened
        self.largest = largest
        guard fstat(opened, &about) == 0 else {
            size = 0
            throw TextFile.Failure(operation: "open", code: errno)
        }
        size = Int(about.st_size)
        try Self.judge(about, largest)
    }

    deinit { close(descriptor) }

    private static func judge(_ about: stat, _ largest: Int) throws(TextFile.Failure) {
        guard about.st_mode & S_IFMT == S_IFREG else { throw .anotherKind }
        guard Int(about.st_size) <= largest else { throw .tooLarge }
    }

    /// The first bytes, or as many as there are.
    func head(_ count: Int) throws(TextFile.Failure) -> [UInt8] {
        var content: [UInt8] = []
        while content.count < count { guard try read(into: &content) else { break } }
        return Array(content.prefix(count))
    }

    /// Adds the next piece.
    ///
    /// - Returns: false at the end.
    func read(into content: inout [UInt8]) throws(TextFile.Failure) -> Bool {
        while true {
            let count = Glibc.read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw TextFile.Failure(operation: "read", code: errno) }
            guard count > 0 else { return false }
            taken += count
            guard taken <= largest else { throw .tooLarge }
            content.append(contentsOf: piece[..<count])
            return true
        }
    }
}
