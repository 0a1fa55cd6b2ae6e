import Glibc

/// Signals: a dropped line becomes an event, a crash gives the line back.
///
/// Handlers may do almost nothing, so they set a flag and write a byte into a pipe; that of a
/// crash writes prepared bytes and leaves. It also keeps the Swift runtime from offering its
/// crash debugger on the operator's screen.
enum LineGuard {
    /// What a signal asked for since it was last looked.
    struct Requests: OptionSet {
        let rawValue: Int32
        /// The shell wants its line back for a while.
        static let pause = Requests(rawValue: 2)
        /// The program goes on after it was stopped.
        static let resume = Requests(rawValue: 4)
        /// The window has another size.
        static let resize = Requests(rawValue: 8)
    }

    private nonisolated(unsafe) static var wakeEnd: Int32 = -1
    private nonisolated(unsafe) static var requests: Int32 = 0
    /// Whether the session is to end: a flag of its own, since a handler may come between
    /// reading and clearing the requests.
    private(set) nonisolated(unsafe) static var isEnding = false
    /// Takes what is drawn once the session is to end: a line that nobody reads must not hold
    /// up the end.
    private nonisolated(unsafe) static var nowhere: Int32 = -1
    private nonisolated(unsafe) static var lineBefore = termios()
    private nonisolated(unsafe) static var farewell = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
    /// The line under another number, for the last bytes.
    private nonisolated(unsafe) static var line: Int32 = -1

    /// The exit status of a crash: `EX_SOFTWARE` of sysexits.
    private static let crashStatus: Int32 = 70
    private static let stackSize = 64 * 1024

    /// Signals that end a session: all that would end the process with the line left raw.
    private static let ending = [
        SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR, SIGSTKFLT,
    ]
    private static let ignored = [SIGPIPE, SIGUSR1, SIGUSR2, SIGALRM]

    /// Turns signals into requests and bytes on a pipe.
    ///
    /// - Returns: the end to poll, or `nil` if there are no descriptors left.
    static func watchForHangup() -> Int32? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
        line = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        wakeEnd = ends[1]
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
            // A write of the picture that the signal has interrupted is tried again, and goes here.
            if LineGuard.nowhere >= 0 { dup2(LineGuard.nowhere, STDOUT_FILENO) }
            LineGuard.isEnding = true
            LineGuard.ask([])
        }
        for number in ending { sigaction(number, &action, nil) }
        action.__sigaction_handler.sa_handler = { _ in LineGuard.ask(.pause) }
        sigaction(SIGTSTP, &action, nil)
        action.__sigaction_handler.sa_handler = { _ in LineGuard.ask(.resume) }
        sigaction(SIGCONT, &action, nil)
        // Taken before ncurses would: it would make its windows as large as the client says.
        action.__sigaction_handler.sa_handler = { _ in LineGuard.ask(.resize) }
        sigaction(SIGWINCH, &action, nil)
        action.__sigaction_handler.sa_handler = SIG_IGN
        for number in ignored { sigaction(number, &action, nil) }
        // Whoever started the program may have blocked them, as threads of a pool do.
        var heard = sigset_t()
        sigemptyset(&heard)
        for number in ending + [SIGTSTP, SIGCONT, SIGWINCH] { sigaddset(&heard, number) }
        pthread_sigmask(SIG_UNBLOCK, &heard, nil)
        return ends[0]
    }

    private static func ask(_ request: Requests) {
        let before = errno
        requests |= request.rawValue
        var byte: UInt8 = 1
        _ = write(wakeEnd, &byte, 1)
        errno = before
    }

    /// What was asked for; it is not asked for again.
    static func takeRequests() -> Requests {
        let asked = Requests(rawValue: requests)
        requests &= ~asked.rawValue
        return asked
    }

    /// Gives the line back without waiting for whoever should read it.
    static func leaveLine() {
        let flags = fcntl(line, F_GETFL)
        _ = fcntl(line, F_SETFL, flags | O_NONBLOCK)
        _ = write(line, farewell.baseAddress, farewell.count)
        _ = fcntl(line, F_SETFL, flags)
        tcsetattr(STDIN_FILENO, TCSANOW, &lineBefore)
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
