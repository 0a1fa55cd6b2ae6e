import Foundation

/// Runs a command to its end.
///
/// Not Foundation's `Process`: it learns of the end from a socket that its child
/// inherits, and a tmux server that the child leaves behind would hold it open for ever.
enum Command {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// - Parameter words: the program, looked for in `PATH`, and its arguments.
    /// - Returns: what it printed.
    /// - Throws: ``Failure`` with its complaint when it ends with another status than 0.
    static func run(_ words: [String], environment: [String: String], input: String = "") throws -> String {
        let typed = try TemporaryFile(input)
        let output = try TemporaryFile("")
        let errors = try TemporaryFile("")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, file) in [typed, output, errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(target))
        }
        // A server left behind must hold nothing of ours: no pipe, no lock.
        for descriptor in 3..<Int32(256) { posix_spawn_file_actions_addclose(&actions, descriptor) }
        // The threads of a test run keep signals from themselves: a child must not inherit that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let arguments = words.map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in arguments + variables { free(pointer) } }
        var child = pid_t()
        let refused = posix_spawnp(&child, words[0], &actions, &attributes, arguments, variables)
        guard refused == 0 else {
            throw Failure(description: "\(words[0]): \(String(cString: strerror(refused)))")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else {
            throw Failure(description: "\(words.joined(separator: " ")): \(errors.text)")
        }
        return output.text
    }

    /// A file without a name: unlike a pipe it is never full and never waits.
    private final class TemporaryFile {
        let descriptor: Int32

        init(_ content: String) throws {
            var name = Array("/tmp/tereze-command-XXXXXX".utf8CString)
            descriptor = mkstemp(&name)
            unlink(name)
            guard descriptor >= 0 else { throw Failure(description: "no temporary file") }
            let bytes = Array(content.utf8)
            guard write(descriptor, bytes, bytes.count) == bytes.count, lseek(descriptor, 0, SEEK_SET) == 0
            else {
                throw Failure(description: "a temporary file refused its text")
            }
        }

        deinit { close(descriptor) }

        var text: String {
            let size = Int(lseek(descriptor, 0, SEEK_END))
            var bytes = [UInt8](repeating: 0, count: max(0, size))
            let count = pread(descriptor, &bytes, bytes.count, 0)
            return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        }
    }
}
