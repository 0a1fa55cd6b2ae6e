#if canImport(Glibc)
    import Glibc
#endif

/// Tells others that a store is open, as long as it lives: a copy is put back only where
/// nobody works.
///
/// A byte of the file of ``WriteQueue``, shared by all who work, taken alone by who restores.
/// The kernel frees it when a process ends, however it ends.
final class StorePresence {
    private static let byte: off_t = 2
    private let descriptor: Int32

    /// - Parameter alone: for who wants nobody else there.
    /// - Throws: ``StoreUnavailable/inUse`` or ``StoreUnavailable/restoring``.
    init(of store: String, alone: Bool = false) throws {
        descriptor = WriteQueue.open(store: store)
        // Where no file can be kept beside the store, nobody can be told.
        guard descriptor >= 0 else {
            if alone { throw TextFile.Failure(operation: "open", code: errno) }
            return
        }
        var region = flock(
            l_type: Int16(alone ? F_WRLCK : F_RDLCK), l_whence: Int16(SEEK_SET), l_start: Self.byte, l_len: 1,
            l_pid: 0)
        guard fcntl(descriptor, WriteQueue.set, &region) != 0, [EAGAIN, EACCES].contains(errno) else {
            return
        }
        throw alone ? StoreUnavailable.inUse : StoreUnavailable.restoring
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
