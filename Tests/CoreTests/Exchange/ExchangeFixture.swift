import Foundation
import Testing

@testable import Core

/// A store with the sample people, an operator at work, and a directory for
/// files and the spool.
final class ExchangeFixture {
    let store: Store
    let directory: URL
    /// Whose cases the samples hold (Samples+Payment.swift).
    static let asked = "710228499403"
    static let paid = "671231399125"
    static let collecting = "660314399002"
    static let unknown = "640229399156"
    static let now = moment("2026-11-21T10:12")

    /// - Parameter isOnDisk: true where a second process is to open the store.
    init(isOnDisk: Bool = false) throws {
        directory = FileManager.default.temporaryDirectory.appending(
            path: "tereze-exchange-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        for name in ["outgoing", "checked", "sent", "failed", "incoming"] {
            try FileManager.default.createDirectory(
                at: directory.appending(path: "spool/" + name), withIntermediateDirectories: true)
        }
        store = try Self.open(isOnDisk ? directory.appending(path: "store/tereze.db").path() : ":memory:")
        store.signIn(try store.addOperator(login: "aigerim", name: "Үлгіова А. Б.", language: .russian))
        try store.save(Office(code: "0101", name: Localized(ru: "Отдел", kk: "Бөлім"), kind: .ordinary))
        try Samples(store: store, house: House([ProfessionalPayment.order])).load()
        try store.refreshStatuses()
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    private static func open(_ path: String) throws -> Store {
        try House(Orders.all).openStore(
            path: path, assets: Assets(root: Reference.root.appending(path: "assets").path()),
            clock: .fixed(now))
    }

    /// The same store as another process sees it.
    func reopened() throws -> Store {
        let other = try Self.open(directory.appending(path: "store/tereze.db").path())
        other.signIn(try #require(try other.operator(login: "aigerim")))
        return other
    }

    var spool: SmsSpool { SmsSpool(root: directory.appending(path: "spool").path()) }

    func path(_ name: String) -> String { directory.appending(path: name).path() }

    @discardableResult
    func load(
        _ source: ImportSource, _ text: String, as name: String = "file.csv",
        progress: @escaping (Int, Int) -> Bool = { _, _ in true }
    ) throws -> ImportReport {
        try load(source, bytes: Array(text.utf8), as: name, progress: progress)
    }

    /// - Parameter progress: told of the rows that are loaded, not of the bytes and rows that are
    ///   judged before.
    @discardableResult
    func load(
        _ source: ImportSource, bytes: [UInt8], as name: String = "file.csv",
        progress: @escaping (Int, Int) -> Bool = { _, _ in true }
    ) throws -> ImportReport {
        try Data(bytes).write(to: directory.appending(path: name))
        return try Importer(store: store).run(
            path: path(name), format: .of(source),
            progress: WorkProgress { step, done, total in step != .reading || progress(done, total) })
    }

    @discardableResult
    func loadSample(_ source: ImportSource, _ name: String) throws -> ImportReport {
        let text = try String(
            contentsOf: Reference.root.appending(path: "assets/samples/" + name), encoding: .utf8)
        return try load(source, text, as: name)
    }

    /// Names in a directory of the spool.
    func names(_ place: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: directory.appending(path: "spool/" + place).path()
        ).sorted()
    }

    func caseID(_ iin: String) throws -> Int64 {
        let person = try #require(try store.person(iin: try IIN(iin)))
        return try #require(try store.cases(ofPerson: person.id).first).id
    }

    func bodies(_ iin: String, in other: Store? = nil) throws -> [FactBody] {
        try (other ?? store).facts(ofCase: try caseID(iin)).map(\.fact.body)
    }

    func status(_ iin: String) throws -> String {
        try #require(try store.paymentCase(id: try caseID(iin))).status
    }

    func count(_ table: String, in other: Store? = nil) throws -> Int64 {
        try (other ?? store).database.first("SELECT count(*) FROM \(table)") { $0.integer(0) } ?? -1
    }

    /// Everything that an import may change, but the record of the imports themselves.
    func counts() throws -> [Int64] {
        try [
            "payment_fact", "contribution_month", "identity_document", "residence", "bank_account",
            "import_row",
            "sms_journal", "registration_journal",
        ].map { try count($0) }
    }
}
