import Foundation
import Testing

@testable import Core

/// Files that are none, reports that have no place, stores that fail, and others at work.
@Suite struct ImportPlaceTests {
    static let text = "iin,event,phone\n660314399002,none,\n640229399156,none,\n"

    @Test(arguments: ["/dev/zero", "/dev/stdin", "/dev/tty", "/", "/dev/null"])
    func `what is no file of bytes is refused at once`(path: String) throws {
        let fixture = try ExchangeFixture()
        #expect(throws: FileFlaw.anotherKind) {
            try Importer(store: fixture.store).run(path: path, format: .of(.bmg))
        }
        #expect(House.all.importFormats(fitting: path).isEmpty)
        #expect(throws: TextFile.Failure.self) { try TextFile.read(path) }
    }

    @Test func `a pipe is refused, a link to a device too`() throws {
        let fixture = try ExchangeFixture()
        #expect(mkfifo(fixture.path("pipe.csv"), 0o600) == 0)
        symlink("/dev/zero", fixture.path("link.csv"))
        for name in ["pipe.csv", "link.csv"] {
            #expect(throws: FileFlaw.anotherKind) {
                try Importer(store: fixture.store).run(path: fixture.path(name), format: .of(.bmg))
            }
        }
    }

    @Test func `a file that is too large is refused before it is read`() throws {
        let fixture = try ExchangeFixture()
        FileManager.default.createFile(atPath: fixture.path("large.csv"), contents: nil)
        #expect(truncate(fixture.path("large.csv"), 3 << 30) == 0)
        #expect(throws: FileFlaw.tooLong) {
            try Importer(store: fixture.store).run(path: fixture.path("large.csv"), format: .of(.bmg))
        }
        // Of a file of zeros no more is read than its first piece.
        #expect(truncate(fixture.path("large.csv"), 1 << 30) == 0)
        #expect(throws: FileFlaw.encoding) {
            try Importer(store: fixture.store).run(path: fixture.path("large.csv"), format: .of(.bmg))
        }
    }

    @Test func `a large file is stopped before its first row`() throws {
        let fixture = try ExchangeFixture()
        let rows = String(repeating: "660314399002,2024-05,050140990004,14000\n", count: 500_000)
        try ("iin,month,payer_bin,sum\n" + rows).write(
            toFile: fixture.path("large.csv"), atomically: true, encoding: .utf8)
        // While its bytes come, while its shape is judged.
        for place in [WorkStep.opening, .shape] {
            #expect(throws: Stopped.self) {
                try Importer(store: fixture.store).run(
                    path: fixture.path("large.csv"), format: .of(.oop),
                    progress: WorkProgress { step, _, _ in step != place })
            }
        }
        #expect(try fixture.count("contribution_month") == ExchangeFixture().count("contribution_month"))
    }

    @Test func `without a place for its report nothing of a file is recorded`() throws {
        let fixture = try ExchangeFixture()
        let before = try fixture.counts()
        // A report has a name that is too long before its file has.
        let name = String(repeating: "a", count: 251 - 4) + ".csv"
        #expect(throws: FileFlaw.longName) { try fixture.load(.bmg, Self.text, as: name) }
        #expect(try fixture.counts() == before)
        #expect(try fixture.count("import_run") == 0)
    }

    @Test func `a reading leaves nothing beside its file but its report`() throws {
        let fixture = try ExchangeFixture()
        try fixture.load(.bmg, "iin,event,phone\n660314399002,none,\n")
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.directory.path())
        #expect(names.filter { $0.contains("refused") } == [])
        try fixture.load(.bmg, Self.text)
        let later = try FileManager.default.contentsOfDirectory(atPath: fixture.directory.path())
        #expect(later.filter { $0.contains("refused") } == ["uchebny-oqu-file.refused-1.csv"])
    }

    @Test func `what was recorded before the store failed is reported and noted`() throws {
        let fixture = try ExchangeFixture()
        try fixture.store.database.script(
            """
            CREATE TRIGGER no_more BEFORE INSERT ON import_row WHEN NEW.line > 12
            BEGIN SELECT RAISE(ABORT, 'disk'); END
            """)
        let report = try fixture.load(.bmg, ImportRunTests.bmg(30))
        #expect(report.isStopped && !report.isClean)
        #expect(report.accepted == 11)
        #expect(report.fault != nil)
        #expect(try fixture.bodies(ExchangeFixture.collecting).count { $0.kind == "phone" } >= 11)
        #expect(try fixture.count("audit WHERE action = 'import'") == 1)
        #expect(report.lines.contains { $0.ru.hasPrefix("прервано") })
    }

    // MARK: Others at work

    private static let list = ImportFormat.of(.insuranceRemoval)
    private static let empty = "iin,category,removed_on,source,reason\n"

    @Test func `a second import waits for the first and is read`() async throws {
        let fixture = try ExchangeFixture(isOnDisk: true)
        try Self.empty.write(toFile: fixture.path("a.csv"), atomically: true, encoding: .utf8)
        var first: WorkLock? = try Self.list.lock?.take(of: fixture.store, .unobserved)
        #expect(first != nil)
        var waited = 0
        let report = try Importer(store: fixture.store).run(
            path: fixture.path("a.csv"), format: Self.list,
            progress: WorkProgress { step, _, _ in
                guard step == .waiting else { return true }
                waited += 1
                if waited == 3 { first = nil }
                return true
            })
        #expect(waited >= 3 && report.isClean)
    }

    @Test func `who waits may stop, and hears the truth about a reconciliation`() throws {
        let fixture = try ExchangeFixture(isOnDisk: true)
        try Self.empty.write(toFile: fixture.path("a.csv"), atomically: true, encoding: .utf8)
        var other: WorkLock? = try Self.list.lock?.take(of: fixture.store, .unobserved)
        #expect(throws: Stopped.self) {
            try Importer(store: fixture.store).run(
                path: fixture.path("a.csv"), format: Self.list, progress: WorkProgress { _, _, _ in false })
        }
        #expect(throws: Message.importRuns) { try fixture.store.reconcileAll() }
        other = nil
        other = try WorkLock(Store.reconciliationLock, of: fixture.store.database.path)
        #expect(throws: Store.runs) {
            try Importer(store: fixture.store).run(path: fixture.path("a.csv"), format: Self.list)
        }
        #expect([Store.runs, .importRuns].allSatisfy { $0.code == "E-STATE" }, "the status of cron: 75")
        withExtendedLifetime(other) {}
    }

    @Test func `a lock is of the store's mode, and a closed one says whose it is`() throws {
        let place = try TemporaryPlace()
        let store = try StoreFixture(path: place.file).store
        chmod(place.file, 0o660)
        let before = umask(0o077)
        defer { umask(before) }
        _ = try WorkLock("check", of: store.database.path)
        #expect(try TemporaryPlace.mode(of: place.file + ".check") == 0o660)
        // A link that leads nowhere stands for what cannot be opened: root opens everything.
        unlink(place.file + ".check")
        symlink(place.path + "/nowhere", place.file + ".check")
        let refusal = #expect(throws: WorkLock.Refusal.self) {
            try WorkLock("check", of: store.database.path)
        }
        guard case .closed(let file, _)? = refusal else {
            Issue.record("not closed")
            return
        }
        #expect(file == "office.db.check")
        #expect(refusal?.text.ru.contains(file) == true && refusal?.text.kk.contains(file) == true)
    }
}
