#if canImport(Glibc)
    import Glibc
#endif

/// A text on its way into the outbox: written under a name of its own, seen when it is placed.
///
/// The name is taken by making the file, so that two processes never have the same, and no
/// other file is read for it.
final class OutgoingFile {
    /// Where it is to be found.
    let path: String
    private let part: String
    /// The very text lies there already: nothing is written again.
    private let isThere: Bool
    private var isPlaced = false

    /// - Parameter name: another file of it stays what it is; the later one gets a number.
    init(_ text: String, in directory: String, name: String) throws(TextFile.Failure) {
        (path, isThere) = try Self.takeName(for: text, directory, name)
        part = path + ".part"
        guard !isThere else { return }
        do {
            try TextFile.write(text, beside: part)
        } catch {
            unlink(path)
            throw error
        }
    }

    deinit {
        guard !isThere, !isPlaced else { return }
        unlink(part)
        unlink(path)
    }

    /// Lets it be seen.
    func place() throws(TextFile.Failure) {
        guard !isThere else { return }
        guard rename(part, path) == 0 else { throw TextFile.Failure(operation: "rename", code: errno) }
        isPlaced = true
    }

    private static func takeName(
        for text: String, _ directory: String, _ name: String
    ) throws(TextFile.Failure) -> (path: String, isThere: Bool) {
        var number = 1
        while true {
            let path = directory + "/" + (number == 1 ? name : FileName.copy(number, of: name))
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if descriptor >= 0 {
                close(descriptor)
                return (path, false)
            }
            guard errno == EEXIST else { throw TextFile.Failure(operation: "create", code: errno) }
            var about = stat()
            // Only a file as long as this one may be the same.
            if stat(path, &about) == 0, Int(about.st_size) == text.utf8.count,
                (try? TextFile.read(path)) == text
            {
                return (path, true)
            }
            number += 1
        }
    }
}
