import CSQLite

#if canImport(Glibc)
    import Glibc
#endif

/// How long a connection waits for others who write, and what is done meanwhile.
final class Patience {
    /// A wait shorter than this is not noticed.
    private static let noticed = Duration.milliseconds(300)
    /// Between two looks, at the most, in milliseconds.
    private static let longestGlance: Int32 = 10

    var milliseconds: Int32
    var whenNoticed: (() -> Void)?
    private var start = ContinuousClock.now
    private var wasNoticed = false

    init(milliseconds: Int32) { self.milliseconds = milliseconds }

    func begin() {
        start = ContinuousClock.now
        wasNoticed = false
    }

    var end: ContinuousClock.Instant { start + .milliseconds(Int64(milliseconds)) }

    /// To be called between two looks.
    func notice() {
        guard !wasNoticed, ContinuousClock.now - start > Self.noticed else { return }
        wasNoticed = true
        whenNoticed?()
    }

    /// SQLite's question whether to look again; it asks where processes hold the store that
    /// know no queue, or hold it in another way.
    ///
    /// - Parameter times: how often it has asked in this wait.
    func waits(_ times: Int32) -> Bool {
        if times == 0 { begin() }
        notice()
        guard ContinuousClock.now < end else { return false }
        sqlite3_sleep(min(times + 1, Self.longestGlance))
        return true
    }
}
