#if canImport(Glibc)
    import Glibc
#endif

/// An advisory lock that keeps two processes from running the same long work on one store.
///
/// The operating system releases it when the process ends, however it ends. A row that says
/// that the work is running is trusted only while the lock is held.
final class WorkLock {
    private let descriptor: Int32

    /// - Parameter store: the store's file; `:memory:` is nobody else's.
    /// - Returns: `nil` while another process holds it.
    init?(_ name: String, of store: String) {
        guard store != ":memory:" else {
            descriptor = -1
            return
        }
        descriptor = open(store + "." + name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
