#if canImport(Glibc)
    import Glibc
#endif

/// An advisory lock that keeps two processes from running the same long work on one store.
///
/// The operating system releases it when the process ends, however it ends. A row that says
/// that the work is running is trusted only while the lock is held. Its file is the store's:
/// of its mode and its group, whoever came first.
final class WorkLock {
    /// Why a lock is not to be had.
    enum Refusal: Error, Hashable {
        /// Another process holds it, for the work that is named.
        case taken(by: String)
        /// Its file cannot be opened.
        case closed(file: String, owner: String)
    }

    private let descriptor: Int32

    /// - Parameters:
    ///   - store: the store's file; `:memory:` is nobody else's.
    ///   - work: what it is held for, told to whoever finds it taken.
    /// - Throws: ``Refusal``; not typed, which the compiler of Swift 6.2 does not survive.
    init(_ name: String, of store: String, for work: String? = nil) throws {
        guard store != ":memory:" else {
            descriptor = -1
            return
        }
        let path = store + "." + name
        descriptor = StoreCompanion.open(path, of: store)
        guard descriptor >= 0 else {
            throw Refusal.closed(
                file: String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]),
                owner: StoreCompanion.owner(of: path))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            // The file is closed once, by `deinit`: a second closing would hit what another thread
            // has opened under the number meanwhile.
            throw Refusal.taken(by: Self.holder(descriptor) ?? name)
        }
        let line = Array((work ?? name).utf8)
        ftruncate(descriptor, 0)
        pwrite(descriptor, line, line.count, 0)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    private static func holder(_ descriptor: Int32) -> String? {
        var buffer = [UInt8](repeating: 0, count: 64)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }

    /// Takes a lock, or throws what the work says of another that holds it.
    static func take(
        _ name: String, of store: String, orSay taken: (_ work: String) -> Message
    ) throws -> WorkLock {
        do {
            return try WorkLock(name, of: store)
        } catch let refusal as Refusal {
            if case .taken(let work) = refusal { throw taken(work) }
            throw refusal
        }
    }

    /// Takes a lock, waiting while another process holds it for the same work.
    ///
    /// - Parameter progress: told while it waits; stops the waiting.
    /// - Throws: ``Refusal``, ``Stopped``.
    static func wait(
        _ name: String, of store: String, for work: String, atMost patience: Duration = .seconds(600),
        _ progress: WorkProgress = .unobserved
    ) throws -> WorkLock {
        let end = ContinuousClock.now + patience
        while true {
            do {
                return try WorkLock(name, of: store, for: work)
            } catch let refusal as Refusal {
                guard refusal == .taken(by: work), ContinuousClock.now < end else { throw refusal }
            }
            try progress.report(.waiting, 0, of: 1)
            usleep(50_000)
        }
    }
}

/// Files beside a store that every process of the office opens.
public enum StoreCompanion {
    /// Opens such a file, made with the mode and the group of the store if there is none,
    /// whatever the umask of who comes first.
    public static func open(_ path: String, of store: String) -> Int32 {
        let made = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard made >= 0 else {
            return Glibc.open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        }
        var about = stat()
        if stat(store, &about) == 0 { _ = fchown(made, uid_t.max, about.st_gid) }
        // Also where the store is only about to be: a copy is put back into an empty place.
        _ = fchmod(made, StoreFile.mode(of: store))
        return made
    }

    /// The account whose a file is, or its number.
    static func owner(of path: String) -> String {
        var about = stat()
        guard stat(path, &about) == 0 else { return "?" }
        return getpwuid(about.st_uid).flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
            ?? String(about.st_uid)
    }
}

extension WorkLock.Refusal {
    /// What to say where the work itself has no word for it.
    var text: Localized {
        switch self {
        case .taken:
            Localized(
                ru: "Это делает сейчас другой процесс: дождитесь его окончания",
                kk: "Мұны қазір басқа процесс орындап жатыр: аяқталуын күтіңіз")
        case .closed(let file, let owner):
            Localized(
                ru:
                    "Файл «\(file)» рядом с базой закрыт: его владелец – \(owner). Пусть он удалит файл или откроет его группе",
                kk:
                    "Дерекқор қасындағы «\(file)» файлы жабық: иесі – \(owner). Ол файлды өшірсін не топқа ашсын"
            )
        }
    }
}
