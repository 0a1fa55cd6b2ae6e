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
/// lock.
final class WriteQueue {
    /// Two bytes of one file beside the store, each a lock.
    private enum Place: Int {
        case gate, turn
    }

    /// Between two looks, in microseconds.
    private static let glance: UInt32 = 200
    /// Who waits less than so many milliseconds looks at the gate instead of queueing there:
    /// nobody may have to wait for the patience of those before.
    private static let patient: Int32 = 1_000

    private let descriptor: Int32

    /// - Parameter store: the store's file; `:memory:` is nobody else's.
    /// - Returns: `nil` where no file can be kept beside the store: SQLite's timeout is left.
    init?(store: String) {
        guard store != ":memory:" else { return nil }
        var about = stat()
        // Of the store's own mode: whoever may write to it may queue.
        let mode = stat(store, &about) == 0 ? about.st_mode & 0o666 : 0o600
        descriptor = open(store + ".queue", O_RDWR | O_CREAT | O_CLOEXEC, mode)
        guard descriptor >= 0 else { return nil }
    }

    deinit { close(descriptor) }

    /// Waits for the turn.
    ///
    /// - Parameter milliseconds: of patience; with none, only a free turn is taken.
    /// - Returns: false where the turn did not come.
    func take(within milliseconds: Int32) -> Bool {
        let end = ContinuousClock.now + .milliseconds(Int64(milliseconds))
        guard milliseconds >= Self.patient ? lock(.gate, waits: true) : look(for: .gate, until: end) else {
            return false
        }
        defer { unlock(.gate) }
        return look(for: .turn, until: end)
    }

    private func look(for place: Place, until end: ContinuousClock.Instant) -> Bool {
        while !lock(place, waits: false) {
            guard ContinuousClock.now < end else { return false }
            usleep(Self.glance)
        }
        return true
    }

    func release() { unlock(.turn) }

    /// A wait at the gate ends when the one before is served or has lost patience.
    private func lock(_ place: Place, waits: Bool) -> Bool {
        var region = region(place, F_WRLCK)
        while fcntl(descriptor, waits ? Self.setAndWait : Self.set, &region) != 0 {
            guard errno == EINTR else { return false }
        }
        return true
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
    private static let set: Int32 = 37
    private static let setAndWait: Int32 = 38
}
