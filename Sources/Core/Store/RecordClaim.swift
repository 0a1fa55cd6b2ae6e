#if canImport(Glibc)
    import Glibc
#endif

/// Tells others that somebody is writing a record of which nothing shows yet, as long as it lives.
///
/// A byte of the file of ``WriteQueue``, far behind its own: one for each record. The kernel frees
/// it when a process ends, however it ends, so that what a killed one left can be told from what
/// is being written. The number of a process cannot tell it: the system gives it to another.
final class RecordClaim {
    /// Bytes below are locks of the store itself.
    private static let first: off_t = 1 << 32

    private let descriptor: Int32

    /// - Parameters:
    ///   - record: its number, not negative.
    ///   - store: the store's file; `:memory:` is nobody else's.
    /// - Returns: `nil` while another process, or another claim of this one, has it.
    init?(_ record: Int64, of store: String) {
        guard store != ":memory:" else {
            descriptor = -1
            return
        }
        descriptor = WriteQueue.open(store: store)
        // Where no file can be kept beside the store, nobody can be told.
        guard descriptor >= 0 else { return }
        var region = flock(
            l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: Self.first + off_t(record),
            l_len: 1, l_pid: 0)
        let isTaken =
            fcntl(descriptor, WriteQueue.set, &region) != 0 && [EAGAIN, EACCES].contains(errno)
        if isTaken { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
