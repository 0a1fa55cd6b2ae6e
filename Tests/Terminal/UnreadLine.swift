import Foundation

/// The program on a line that nobody reads, as of a client that is frozen.
final class UnreadLine {
    let process: pid_t
    private let line: Int32

    struct Failure: Error { let operation: String }

    /// What Glibc keeps from Swift behind its feature macros (asm-generic/ioctls.h).
    private enum Request {
        static let unlock: UInt = 0x4004_5431
        static let number: UInt = 0x8004_5430
    }

    /// - Parameters:
    ///   - prefix: what runs the program, as another account.
    ///   - more: variables beside the usual ones.
    init(
        _ workplace: Workplace, behind prefix: [String] = [], _ more: [String: String] = [:],
        program: String = Workplace.program
    ) throws {
        line = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (locked, number) = (Int32(0), Int32(0))
        guard line >= 0, ioctl(line, Request.unlock, &locked) == 0, ioctl(line, Request.number, &number) == 0
        else { throw Failure(operation: "/dev/ptmx") }
        let name = "/dev/pts/\(number)"
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(line, UInt(TIOCSWINSZ), &size)
        _ = fcntl(line, F_SETFL, O_NONBLOCK)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        let variables = [
            "TEREZE_DATA": workplace.data.path(), "TEREZE_OUTBOX": workplace.outbox.path(),
            "TEREZE_ASSETS": Workplace.checkout.appending(path: "assets").path(), "TEREZE_NOW": Workplace.now,
            "TERM": "xterm", "LANG": "C.UTF-8", "HOME": workplace.directory.path(), "PATH": "/usr/bin:/bin",
        ].merging(more) { $1 }
        let words = prefix + ["env", "-i"] + variables.map { "\($0.key)=\($0.value)" } + [program]
        let arguments = words.map { strdup($0) } + [nil]
        defer { for pointer in arguments { free(pointer) } }
        var child = pid_t()
        guard posix_spawnp(&child, words[0], &actions, nil, arguments, environ) == 0 else {
            throw Failure(operation: "posix_spawnp")
        }
        process = child
    }

    deinit {
        kill(process, SIGKILL)
        close(line)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    /// Reads what has come, until it falls silent.
    func drain() {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var silence = 0
        while silence < 20 {
            silence = read(line, &buffer, buffer.count) > 0 ? 0 : silence + 1
            usleep(20_000)
        }
    }

    /// - Returns: how many bytes the line has taken.
    @discardableResult
    func send(_ text: String) -> Int { max(0, write(line, text, text.utf8.count)) }

    /// True while the line is as a shell leaves it: it echoes and waits for whole lines.
    var isCooked: Bool {
        get {
            var mode = termios()
            tcgetattr(line, &mode)
            return mode.c_lflag & tcflag_t(ICANON) != 0
        }
        set {
            var mode = termios()
            tcgetattr(line, &mode)
            let bits = tcflag_t(ICANON) | tcflag_t(ECHO)
            if newValue { mode.c_lflag |= bits } else { mode.c_lflag &= ~bits }
            tcsetattr(line, TCSANOW, &mode)
        }
    }

    /// Waits until a condition holds; false where it did not within so many seconds.
    func waits(atMost seconds: Double, until condition: () -> Bool) -> Bool {
        let end = Date.now.addingTimeInterval(seconds)
        while Date.now < end {
            if condition() { return true }
            usleep(10_000)
        }
        return false
    }

    /// The status with which the program has ended; `nil` while it runs.
    var status: Int32? {
        var status: Int32 = 0
        return waitpid(process, &status, WNOHANG) == process ? (status >> 8) & 0xFF : nil
    }
}
