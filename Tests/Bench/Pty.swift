import Glibc

/// A program in a terminal of its own: what it sends is counted, not drawn.
final class Pty {
    let process: pid_t
    private let line: Int32

    struct Failure: Error {
        let operation: String
    }

    /// What Glibc keeps from Swift behind its feature macros (asm-generic/ioctls.h, spawn.h).
    private enum Request {
        static let unlock: UInt = 0x4004_5431
        static let number: UInt = 0x8004_5430
    }
    private static let newSession: Int16 = 0x80

    /// What came until the line fell silent.
    struct Burst {
        var bytes = 0
        /// When the last of it came.
        var end = ContinuousClock.now
    }

    /// - Parameters:
    ///   - words: the program, looked for in `PATH`, and its arguments.
    ///   - variables: the whole of its environment.
    init(_ words: [String], variables: [String], rows: UInt16 = 24, columns: UInt16 = 80) throws {
        line = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (locked, number) = (Int32(0), Int32(0))
        guard line >= 0, ioctl(line, Request.unlock, &locked) == 0, ioctl(line, Request.number, &number) == 0
        else { throw Failure(operation: "/dev/ptmx") }
        let name = "/dev/pts/\(number)"
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(line, UInt(TIOCSWINSZ), &size)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that a session leader opens becomes its own.
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Self.newSession)
        let arguments = words.map { strdup($0) } + [nil]
        let environment = variables.map { strdup($0) } + [nil]
        defer { for pointer in arguments + environment { free(pointer) } }
        var child = pid_t()
        guard posix_spawnp(&child, words[0], &actions, &attributes, arguments, environment) == 0 else {
            close(line)
            throw Failure(operation: words[0])
        }
        process = child
    }

    deinit {
        kill(process, SIGKILL)
        close(line)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(line, bytes, bytes.count)
    }

    /// Reads until nothing has come for so many milliseconds.
    ///
    /// - Parameter patience: milliseconds to wait for the first byte.
    func readUntilQuiet(_ silence: Int32 = 60, patience: Int32 = 3_000) -> Burst {
        var burst = Burst()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            var descriptor = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
            guard poll(&descriptor, 1, burst.bytes == 0 ? patience : silence) > 0 else { return burst }
            let count = read(line, &buffer, buffer.count)
            guard count > 0 else { return burst }
            burst.bytes += count
            burst.end = ContinuousClock.now
        }
    }

    /// KiB of memory that are this process's share (PSS), or `nil`.
    var proportionalMemory: Int? {
        let descriptor = open("/proc/\(process)/smaps_rollup", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = read(descriptor, &buffer, buffer.count)
        let text = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        return text.split(separator: "\n").first { $0.hasPrefix("Pss:") }
            .flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) }
    }
}
