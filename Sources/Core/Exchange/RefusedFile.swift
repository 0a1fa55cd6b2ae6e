#if canImport(Glibc)
    import Glibc
#endif

/// The file of refused rows beside the one that was read: its columns with the verdicts
/// after them.
///
/// Corrected, it is imported as it stands.
public final class RefusedFile {
    private let path: String
    private let file: SpreadsheetFile
    private let kept: [Int]
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    /// Why rows could not be written; those that follow are only counted.
    private var failure: TextFile.Failure?
    private(set) var count = 0
    /// The first rows, to be shown on the screen.
    private(set) var rows: [RefusedRow] = []
    private let names: [String]

    /// The list on the screen is to be read, not to be leafed through by the million.
    private static let shown = 1_000

    /// Takes its place at once: nothing may be recorded of a file whose refused rows could
    /// not be told of.
    ///
    /// - Parameter names: the header of the file that is read; its columns of
    ///   verdicts are left out.
    init(beside input: String, names: [String], _ file: SpreadsheetFile) throws(TextFile.Failure) {
        (path, descriptor) = try Self.openPlace(beside: input, prefix: file.prefix)
        self.file = file
        self.names = names
        kept = names.indices.filter { !names[$0].hasPrefix(ImportFormat.verdictPrefix) }
        buffer = Array(SpreadsheetFile.mark.utf8)
        append(kept.map { names[$0] } + ImportFormat.verdictColumns)
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(path + ".part")
    }

    public func add(_ cells: [String], line: Int, _ refusal: RowRefusal) {
        count += 1
        if rows.count < Self.shown {
            let said = kept.map { RefusedRow.Cell(column: names[$0], text: cells[$0]) }
            rows.append(RefusedRow(line: line, refusal: refusal, cells: said))
        }
        append(
            kept.map { cells[$0] } + [
                String(line), refusal.code, refusal.column ?? "", refusal.text.ru, refusal.text.kk,
            ])
        guard buffer.count > 65_536 else { return }
        do { try flush() } catch { failure = error }
    }

    /// Adds every row of a file that is taken whole or not at all.
    ///
    /// - Parameters:
    ///   - found: what is wrong, by the places of rows.
    ///   - others: what is said of a row that others keep out.
    public func add(
        _ rows: [(line: Int, cells: [String])], _ found: [Int: RowRefusal], others: RowRefusal
    ) {
        for (index, (line, cells)) in rows.enumerated() {
            add(cells, line: line, found[index] ?? others)
        }
    }

    /// Puts the file in its place.
    ///
    /// - Returns: its path, or `nil` when nothing was refused.
    /// - Throws: also what kept earlier rows from being written.
    func finish() throws(TextFile.Failure) -> String? {
        guard count > 0 else { return nil }
        if let failure { throw failure }
        try flush()
        guard fsync(descriptor) == 0, rename(path + ".part", path) == 0 else {
            throw TextFile.Failure(operation: "rename", code: errno)
        }
        close(descriptor)
        descriptor = -1
        return path
    }

    private func append(_ cells: [String]) {
        buffer.append(contentsOf: file.line(cells).utf8)
    }

    private func flush() throws(TextFile.Failure) {
        guard failure == nil else { return buffer.removeAll(keepingCapacity: true) }
        var rest = buffer[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw TextFile.Failure(operation: "write", code: errno) }
            rest = rest.dropFirst(written)
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Removes a part that no process holds.
    private static func removeDead(_ part: String) -> Bool {
        let descriptor = open(part, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        // One that is being made is not locked yet.
        var about = stat()
        guard fstat(descriptor, &about) == 0, time(nil) - about.st_mtim.tv_sec > 10 else { return false }
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0 && unlink(part) == 0
    }

    /// The name of the file whose refused rows a file holds, without its ending; `nil` for any other
    /// file.
    static func stem(of name: String) -> String? {
        let stem = name.hasSuffix(".csv") ? name.dropLast(4) : name[...]
        guard let mark = stem.ranges(of: ".refused-").last, stem[mark.upperBound...].asciiDigits != nil else {
            return nil
        }
        return String(stem[..<mark.lowerBound])
    }

    /// `acts.csv` → `acts.refused-1.csv`, the first number that is free: what
    /// somebody is correcting is never overwritten.
    ///
    /// - Parameter prefix: before the name, once.
    private static func openPlace(
        beside input: String, prefix: String
    ) throws(TextFile.Failure) -> (path: String, descriptor: Int32) {
        var stem = Self.stem(of: input) ?? (input.hasSuffix(".csv") ? String(input.dropLast(4)) : input)
        let name = stem[(stem.lastIndex(of: "/").map { stem.index(after: $0) } ?? stem.startIndex)...]
        if !name.hasPrefix(prefix) { stem.insert(contentsOf: prefix, at: name.startIndex) }
        var number = 1
        while true {
            let path = "\(stem).refused-\(number).csv"
            number += 1
            guard access(path, F_OK) != 0 else { continue }
            let descriptor = open(path + ".part", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if descriptor >= 0 {
                flock(descriptor, LOCK_EX | LOCK_NB)
                return (path, descriptor)
            }
            guard errno == EEXIST else { throw TextFile.Failure(operation: "create", code: errno) }
            // The part is another's who reads beside, or was left by one that died.
            if removeDead(path + ".part") { number -= 1 }
        }
    }
}
