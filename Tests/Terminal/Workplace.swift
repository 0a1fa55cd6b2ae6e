import Core
import Foundation

/// An operator's place: a store, an outbox and a home, in a directory that is
/// removed with it.
final class Workplace: Sendable {
    enum Content: Sendable {
        /// No store yet: the first start.
        case nothing
        /// An office and its operator.
        case office
        /// The same with the invented people of the samples.
        case samples
    }

    let directory: URL
    var data: URL { directory.appending(path: "data") }
    var outbox: URL { directory.appending(path: "outbox") }

    /// The day of all tests, a Saturday.
    static let now = "2026-11-21T10:12:00"

    init(_ content: Content) throws {
        // A socket's path must be short, whatever TMPDIR says.
        directory = URL(
            filePath: "/tmp/tereze-test-\(UUID().uuidString.prefix(8))", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        guard content != .nothing else { return }
        let store = try openStore()
        try store.save(Office(code: "0112", name: Localized(ru: "Отделение", kk: "Бөлімше"), kind: .ordinary))
        store.signIn(try store.addOperator(login: NSUserName(), name: "Серікова А.", language: .russian))
        if content == .samples { try Samples(store: store, house: House(Orders.all)).load() }
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// The store, read from outside while the program may be running.
    func openStore() throws -> Store {
        struct WrongMoment: Error {}
        guard let moment = Moment(iso: Self.now) else { throw WrongMoment() }
        return try House(Orders.all).openStore(
            path: data.appending(path: "tereze.db").path(),
            assets: Assets(root: Self.checkout.appending(path: "assets").path()), clock: .fixed(moment))
    }

    /// The text of the one file in the outbox whose name holds this.
    func printed(_ part: String) throws -> String {
        struct NoFile: Error { let found: [String] }
        let names = try FileManager.default.contentsOfDirectory(atPath: outbox.path())
        guard let name = names.first(where: { $0.contains(part) }) else { throw NoFile(found: names) }
        return try String(contentsOf: outbox.appending(path: name), encoding: .utf8)
    }

    static let checkout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The program as it was built with these tests.
    static let program: String = {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let beside = tests.deletingLastPathComponent().appending(path: "tereze").path()
        let built = checkout.appending(path: ".build/debug/tereze").path()
        return FileManager.default.isExecutableFile(atPath: beside) ? beside : built
    }()
}
