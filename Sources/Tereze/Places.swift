import Core
import Glibc
import TUI

/// Where things are on this machine: from the environment, with defaults.
@MainActor
struct Places {
    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    private var home: String { Self.variable("HOME") ?? "." }

    private var data: String {
        Self.variable("TEREZE_DATA")
            ?? (Self.variable("XDG_DATA_HOME").map { $0 + "/tereze" } ?? home + "/.local/share/tereze")
    }

    /// The store's file: many operators of an office share one.
    var store: String { data + "/tereze.db" }
    var inbox: String { Self.variable("TEREZE_INBOX") ?? home + "/tereze-inbox" }
    var outbox: String { Self.variable("TEREZE_OUTBOX") ?? home + "/tereze-outbox" }
    var wantsASCII: Bool { Self.variable("TEREZE_ASCII") == "1" }

    var language: Language {
        if let chosen = Self.variable("TEREZE_LANG").flatMap(Language.init(rawValue:)) { return chosen }
        let locale = Self.variable("LC_ALL") ?? Self.variable("LC_MESSAGES") ?? Self.variable("LANG") ?? ""
        return locale.hasPrefix("kk") ? .kazakh : .russian
    }

    var theme: Theme {
        if let chosen = Self.variable("TEREZE_THEME").flatMap(Theme.init(rawValue:)) { return chosen }
        return Self.variable("NO_COLOR") == nil ? .colour : .mono
    }

    /// - Parameter isNew: whether a store is made where there is none: by the terminal's first
    ///   start, and by nothing else.
    func openStore(creating isNew: Bool = false) throws -> Store {
        let store = try Program.house.openStore(
            path: store, assets: Assets(root: assets), clock: clock, creating: isNew)
        try store.requireTrueDay()
        return store
    }

    /// The program's own files: named, installed beside it, or in the checkout
    /// that it was built in.
    var assets: String {
        if let named = Self.variable("TEREZE_ASSETS") { return named }
        var directory = Self.executable
        while let slash = directory.lastIndex(of: "/") {
            directory = String(directory[..<slash])
            for place in ["/share/tereze", "/assets"] where access(directory + place + "/schema", F_OK) == 0 {
                return directory + place
            }
        }
        return "assets"
    }

    private static var executable: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { return "" }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// For tests and training a day can be named: `TEREZE_NOW=2026-11-21T10:12`, see
    /// ``Store/requireTrueDay()``.
    var clock: Clock {
        guard let moment = Self.variable("TEREZE_NOW").flatMap({ Moment(iso: $0) }) else { return .system }
        return .fixed(moment)
    }

    /// The stream on which the starter reads complaints, kept aside when errors go to the log.
    static let originalErrors: Int32 = dup(STDERR_FILENO)

    /// A core file would be a heap of personal data.
    static func forbidCoreFiles() {
        var limit = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    }

    /// From here on the runtime's own words must not reach the operator's screen: they go into
    /// the log, or nowhere where there can be none.
    func redirectErrors() {
        _ = Self.originalErrors
        let log = Self.opened(data + "/tereze.log", beside: store) ?? open("/dev/null", O_WRONLY | O_CLOEXEC)
        guard log >= 0 else { return }
        dup2(log, STDERR_FILENO)
        close(log)
    }

    /// A file of ours: a pipe would be waited for without end, a link leads elsewhere.
    ///
    /// Of the mode and the group of the store: every operator's words go into it.
    private static func opened(_ path: String, beside store: String) -> Int32? {
        let log = StoreCompanion.open(path, of: store)
        guard log >= 0 else { return nil }
        _ = fcntl(log, F_SETFL, O_APPEND)
        var about = stat()
        guard fstat(log, &about) == 0, about.st_mode & S_IFMT == S_IFREG else {
            close(log)
            return nil
        }
        return log
    }
}
