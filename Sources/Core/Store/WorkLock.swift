#if canImport(Glibc)
    import Glibc
#endif

/// Keeps two processes from the same long work on one store.
///
/// The system lets go of it with the process, however that ends: a row of the
/// store that says «running» is believed only while the lock is held.
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
