import Glibc

/// Signals: a dropped line becomes an event, a crash gives the line back.
///
/// Handlers may do almost nothing, so one writes a byte into a pipe and the
/// other writes prepared bytes and leaves. The second also keeps the Swift
/// runtime from offering its crash debugger on the operator's screen.
enum LineGuard {
    private nonisolated(unsafe) static var wakeEnd: Int32 = -1
    private nonisolated(unsafe) static var lineBefore = termios()
    private nonisolated(unsafe) static var farewell = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

    /// The exit status of a crash: `EX_SOFTWARE` of sysexits.
    private static let crashStatus: Int32 = 70
    private static let stackSize = 64 * 1024

    /// Turns SIGHUP, SIGTERM, SIGINT and SIGQUIT into bytes on a pipe, and ignores SIGPIPE and SIGTSTP.
    ///
    /// - Returns: the end to poll, or `nil` if there are no descriptors left.
    static func watchForHangup() -> Int32? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        wakeEnd = ends[1]
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
            let before = errno
            var byte: UInt8 = 1
            _ = write(LineGuard.wakeEnd, &byte, 1)
            errno = before
        }
        for number in [SIGHUP, SIGTERM, SIGINT, SIGQUIT] { sigaction(number, &action, nil) }
        action.__sigaction_handler.sa_handler = SIG_IGN
        for number in [SIGPIPE, SIGTSTP] { sigaction(number, &action, nil) }
        return ends[0]
    }

    /// Remembers how the line was, before ncurses changes it, and restores it after a crash.
    static func restoreLineOnCrash() {
        tcgetattr(STDIN_FILENO, &lineBefore)
        // A stack overflow leaves no stack for its own handler.
        var stack = stack_t()
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
        stack.ss_size = stackSize
        sigaltstack(&stack, nil)
        var action = sigaction()
        action.sa_flags = SA_ONSTACK
        action.__sigaction_handler.sa_handler = { _ in
            _ = write(STDOUT_FILENO, LineGuard.farewell.baseAddress, LineGuard.farewell.count)
            tcsetattr(STDIN_FILENO, TCSANOW, &LineGuard.lineBefore)
            _exit(LineGuard.crashStatus)
        }
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE] { sigaction(number, &action, nil) }
    }

    /// Sets the bytes that a crash sends; empty once the screen has been closed.
    static func setFarewell(_ sequence: String) {
        let bytes = Array(sequence.utf8)
        let prepared = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = prepared.initialize(from: bytes)
        farewell = prepared
    }
}
