import CSQLite

#if canImport(Glibc)
    import Glibc
#endif

/// Serves the processes that write to one store in turn.
///
/// SQLite's busy timeout sleeps longer the longer one has waited, so that whoever waits longest
/// is served last. Here the first to come holds the gate and is the only one that looks for the
/// turn; the others wait at the gate, in the kernel's order. The kernel frees both when a
/// process ends, however it ends. Programs that know nothing of it still meet SQLite's own
/// lock, which alone decides where there is no queue: the file cannot be kept, the system knows
/// no such locks, or a process that was stopped stands at the gate.
final class WriteQueue {
    /// Two bytes of one file beside the store, each a lock.
    private enum Place: Int {
        case gate, turn
    }

    private enum Answer {
        case got, taken, unknown
    }

    /// Between two looks, in microseconds.
    private static let glance: UInt32 = 200
    /// Who waits less than so many milliseconds looks at the gate instead of queueing there.
    private static let patient: Int32 = 1_000
    /// As long as nobody waits who is served at all.
    private static let longestAtGate = Duration.seconds(2)

    private let descriptor: Int32
    private var hasTurn = false

    /// - Parameter store: the store's file; `:memory:` is nobody else's.
    /// - Returns: `nil` where no file can be kept beside the store: SQLite's timeout is left.
    init?(store: String) {
        guard store != ":memory:" else { return nil }
        descriptor = Self.open(store: store)
        guard descriptor >= 0 else { return nil }
    }

    /// The file beside a store whose bytes are locks; of the store's own mode: whoever may
    /// write to it may queue.
    static func open(store: String) -> Int32 { StoreCompanion.open(store + ".queue", of: store) }

    deinit { close(descriptor) }

    /// Waits for the turn.
    ///
    /// - Parameter patience: with none, only a free turn is taken.
    /// - Returns: false where somebody else had the turn all the time.
    func take(_ patience: Patience) -> Bool {
        patience.begin()
        let isPatient = patience.milliseconds >= Self.patient
        let gateEnd = min(patience.end, ContinuousClock.now + Self.longestAtGate)
        switch isPatient ? wait(for: .gate, until: gateEnd, patience) : look(for: .gate, patience) {
        case .unknown: return true
        case .taken: return isPatient
        case .got:
            defer { unlock(.gate) }
            let answer = look(for: .turn, patience)
            hasTurn = answer == .got
            return answer != .taken
        }
    }

    func release() {
        guard hasTurn else { return }
        hasTurn = false
        unlock(.turn)
    }

    private func look(for place: Place, _ patience: Patience) -> Answer {
        while true {
            let answer = lock(place)
            guard answer == .taken, ContinuousClock.now < patience.end else { return answer }
            patience.notice()
            usleep(Self.glance)
        }
    }

    /// Stands in the kernel's queue; a timer of this thread looks at the clock meanwhile.
    private func wait(
        for place: Place, until end: ContinuousClock.Instant, _ patience: Patience
    ) -> Answer {
        let answer = lock(place)
        guard answer == .taken else { return answer }
        guard let alarm = Alarm() else { return look(for: place, patience) }
        return withExtendedLifetime(alarm) {
            while true {
                let answer = lock(place, waits: true)
                guard answer == .taken, ContinuousClock.now < end else { return answer }
                patience.notice()
            }
        }
    }

    /// - Returns: `taken` also where a wait was interrupted.
    private func lock(_ place: Place, waits: Bool = false) -> Answer {
        var region = region(place, F_WRLCK)
        guard fcntl(descriptor, waits ? Self.setAndWait : Self.set, &region) != 0 else { return .got }
        return [EAGAIN, EACCES, EINTR].contains(errno) ? .taken : .unknown
    }

    private func unlock(_ place: Place) {
        var region = region(place, F_UNLCK)
        _ = fcntl(descriptor, Self.set, &region)
    }

    private func region(_ place: Place, _ type: Int32) -> flock {
        flock(
            l_type: Int16(type), l_whence: Int16(SEEK_SET), l_start: off_t(place.rawValue), l_len: 1,
            l_pid: 0)
    }

    // F_OFD_SETLK and F_OFD_SETLKW, which are not imported from C headers: locks of the open
    // file, so that two connections of one process are two.
    static let set: Int32 = 37
    private static let setAndWait: Int32 = 38
}

/// Interrupts what the thread waits for, twenty times a second, as long as it lives.
private final class Alarm {
    /// The first timer of a process is number 0, which is imported as `nil`.
    private var timer: timer_t?
    /// What the thread had blocked before: threads of a pool block all signals.
    private var mask = sigset_t()
    /// `SIGEV_THREAD_ID`: other threads of the process are left in peace.
    private static let ofThread: Int32 = 4
    private static let every = timespec(tv_sec: 0, tv_nsec: 50_000_000)

    init?() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in }
        guard sigaction(SIGALRM, &action, nil) == 0 else { return nil }
        var event = sigevent()
        event.sigev_notify = Self.ofThread
        event.sigev_signo = SIGALRM
        guard let thread = Self.thread else { return nil }
        event._sigev_un._tid = thread
        guard timer_create(CLOCK_MONOTONIC, &event, &timer) == 0 else { return nil }
        var alarm = sigset_t()
        sigemptyset(&alarm)
        sigaddset(&alarm, SIGALRM)
        pthread_sigmask(SIG_UNBLOCK, &alarm, &mask)
        var times = itimerspec(it_interval: Self.every, it_value: Self.every)
        timer_settime(timer, 0, &times, nil)
    }

    deinit {
        timer_delete(timer)
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }

    /// The kernel's number of this thread, from `PID/task/NUMBER`: `gettid` is not imported.
    private static var thread: pid_t? {
        let target = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer -> String? in
            guard let start = buffer.baseAddress else { return nil }
            let count = readlink("/proc/thread-self", start, buffer.count)
            guard count > 0 else { return nil }
            return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        return target?.split(separator: "/").last.flatMap { pid_t($0) }
    }
}
