#if canImport(Glibc)
    import Glibc
#endif

/// The file of refused rows beside the one that was read: its columns with the verdicts
/// after them.
///
/// Corrected, it is imported as it stands.
public final class RefusedFile {
    private let path: String
    private let separator: String
    private let kept: [Int]
    private var descriptor: Int32 = -1
    private var buffer: [UInt8] = []
    private(set) var count = 0

    /// - Parameter names: the header of the file that is read; its columns of
    ///   verdicts are left out.
    init(beside input: String, names: [String], separator: UInt8) {
        path = Self.freePath(beside: input)
        self.separator = String(Unicode.Scalar(separator))
        kept = names.indices.filter { !names[$0].hasPrefix(ImportFormat.verdictPrefix) }
        // The mark tells spreadsheets that the letters are UTF-8.
        buffer = [0xEF, 0xBB, 0xBF]
        append(kept.map { names[$0] } + ImportFormat.verdictColumns)
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(path + ".part")
    }

    public func add(_ cells: [String], line: Int, _ refusal: RowRefusal) throws(TextFile.Failure) {
        count += 1
        append(
            kept.map { cells[$0] } + [
                String(line), refusal.code, refusal.column ?? "", refusal.text.ru, refusal.text.kk,
            ])
        if buffer.count > 65_536 { try flush() }
    }

    /// Puts the file in its place.
    ///
    /// - Returns: its path, or `nil` when nothing was refused.
    func finish() throws(TextFile.Failure) -> String? {
        guard count > 0 else { return nil }
        try flush()
        guard fsync(descriptor) == 0, rename(path + ".part", path) == 0 else {
            throw TextFile.Failure(operation: "rename", code: errno)
        }
        close(descriptor)
        descriptor = -1
        return path
    }

    private func append(_ cells: [String]) {
        let quoted = cells.map { cell -> String in
            let isPlain = !cell.utf8.contains { [34, 10, 13].contains($0) } && !cell.contains(separator)
            return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }
        buffer.append(contentsOf: quoted.joined(separator: separator).utf8)
        buffer.append(UInt8(ascii: "\n"))
    }

    private func flush() throws(TextFile.Failure) {
        if descriptor < 0 {
            descriptor = open(path + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw TextFile.Failure(operation: "create", code: errno) }
        }
        var rest = buffer[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw TextFile.Failure(operation: "write", code: errno) }
            rest = rest.dropFirst(written)
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// `acts.csv` → `acts.refused-1.csv`, the first number that is free: what
    /// somebody is correcting is never overwritten.
    private static func freePath(beside input: String) -> String {
        var stem = input.hasSuffix(".csv") ? String(input.dropLast(4)) : input
        if let mark = stem.ranges(of: ".refused-").last, stem[mark.upperBound...].asciiDigits != nil {
            stem = String(stem[..<mark.lowerBound])
        }
        var number = 1
        while access("\(stem).refused-\(number).csv", F_OK) == 0 { number += 1 }
        return "\(stem).refused-\(number).csv"
    }
}
