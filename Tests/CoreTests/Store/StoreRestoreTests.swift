import Foundation
import Testing

@testable import Core

/// How a copy comes back in the place of a store.
@Suite struct StoreRestoreTests {
    private static func open(_ path: String) throws -> Store {
        try House(Orders.all).openStore(
            path: path, assets: StoreFixture.assets, clock: SteppingClock(StoreFixture.start).clock,
            creating: true)
    }

    private static func refusal(_ body: () throws -> Void) -> StoreUnavailable? {
        do {
            try body()
            return nil
        } catch { return error as? StoreUnavailable }
    }

    private static func flaw(_ body: () throws -> Void) -> CopyFlaw? {
        do {
            try body()
            return nil
        } catch { return error as? CopyFlaw }
    }

    private static func restore(_ copy: String, to path: String) throws -> String? {
        try StoreRestore.run(copy, to: path, StoreFixture.assets, SteppingClock(StoreFixture.start).clock)
    }

    /// A store with one setting and a copy of it; then the setting changes.
    private static func storeWithCopy(_ place: TemporaryPlace) throws -> String {
        let fixture = try StoreFixture(path: place.file)
        try fixture.store.set("office.phone", to: "1")
        let copy = place.file + ".copy"
        try fixture.database.copy(to: copy)
        try fixture.store.set("office.phone", to: "2")
        return copy
    }

    @Test func `a copy comes back, what was there is kept, and the audit tells`() throws {
        let place = try TemporaryPlace()
        let copy = try Self.storeWithCopy(place)
        let before = try Data(contentsOf: URL(filePath: copy))
        let old = try #require(try Self.restore(copy, to: place.file))
        #expect(try Data(contentsOf: URL(filePath: copy)) == before)
        let store = try Self.open(place.file)
        #expect(try store.setting("office.phone") == "1")
        #expect(try store.audit(limit: 1).map { [$0.action, $0.subject] } == [["restore", "store"]])
        #expect(try Self.open(old).setting("office.phone") == "2")
    }

    @Test func `the log of a store that was killed goes with it and never meets the copy`() throws {
        let place = try TemporaryPlace()
        let copy = try Self.storeWithCopy(place)
        // What a killed session leaves: changes that are in the log alone.
        let aside = place.file + ".killed"
        do {
            let store = try Self.open(place.file)
            try store.database.execute("PRAGMA wal_autocheckpoint = 0")
            try store.set("office.phone", to: "3")
            for end in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: place.file + end, toPath: aside + end)
            }
        }
        for end in ["", "-wal"] {
            try? FileManager.default.removeItem(atPath: place.file + end)
            try FileManager.default.moveItem(atPath: aside + end, toPath: place.file + end)
        }
        let old = try #require(try Self.restore(copy, to: place.file))
        let store = try Self.open(place.file)
        #expect(try store.setting("office.phone") == "1")
        #expect(try store.database.damages() == [])
        #expect(try Self.open(old).setting("office.phone") == "3")
    }

    @Test func `nothing comes back under an open session, and nobody opens meanwhile`() throws {
        let place = try TemporaryPlace()
        let copy = try Self.storeWithCopy(place)
        do {
            let store = try Self.open(place.file)
            #expect(Self.refusal { _ = try Self.restore(copy, to: place.file) } == .inUse)
            #expect(try store.setting("office.phone") == "2")
        }
        do {
            let alone = try StorePresence(of: place.file, alone: true)
            #expect(Self.refusal { _ = try Self.open(place.file) } == .restoring)
            withExtendedLifetime(alone) {}
        }
        #expect(try Self.restore(copy, to: place.file) != nil)
    }

    @Test func `a copy that is no whole store is refused, and the store stays`() throws {
        let place = try TemporaryPlace()
        let copy = try Self.storeWithCopy(place)
        var bytes = try Data(contentsOf: URL(filePath: copy))
        let middle = bytes.count / 2
        bytes.replaceSubrange(middle..<(middle + 20_000), with: Data(repeating: 0xA5, count: 20_000))
        try bytes.write(to: URL(filePath: copy))
        #expect(Self.flaw { _ = try Self.restore(copy, to: place.file) } == .damaged)
        let foreign = place.file + ".foreign"
        try Database(path: foreign).script("CREATE TABLE t (a); PRAGMA user_version = 3")
        #expect(Self.flaw { _ = try Self.restore(foreign, to: place.file) } == .foreign)
        #expect(try Self.open(place.file).setting("office.phone") == "2")
    }

    /// One was told to check TEREZE_DATA, and that the store is damaged.
    @Test func `a wrong file is told by what is wrong with it`() throws {
        let place = try TemporaryPlace()
        let copy = try Self.storeWithCopy(place)
        let bytes = try Data(contentsOf: URL(filePath: copy))
        let other = place.file + ".other"
        func judged(_ content: Data) throws -> CopyFlaw? {
            try content.write(to: URL(filePath: other))
            return Self.flaw { _ = try Self.restore(other, to: place.file) }
        }
        // Cut short at whatever place.
        for count in [40, 300, 4_096, 5_000, bytes.count / 2, bytes.count - 4_096] {
            #expect(try judged(bytes.prefix(count)) == .damaged, "\(count)")
        }
        #expect(try judged(Data()) == .empty)
        #expect(try judged(Data("iin,event\n".utf8)) == .foreign)
        #expect(Self.flaw { _ = try Self.restore(place.file + ".none", to: place.file) } == .missing)
        #expect(Self.flaw { _ = try Self.restore(other + "/none", to: place.file) } == .missing)
        #expect(Self.flaw { _ = try Self.restore(place.path, to: place.file) } == .directory)
        #expect(Self.flaw { _ = try Self.restore("/dev/null", to: place.file) } == .anotherKind)
        try Database(path: copy).script("PRAGMA user_version = 9999")
        #expect(Self.flaw { _ = try Self.restore(copy, to: place.file) } == .newer)
        #expect(try Self.open(place.file).setting("office.phone") == "2")
    }

    @Test func `what a killed restore has left is no copy, and the next one removes it`() throws {
        let place = try TemporaryPlace()
        let copy = try Self.storeWithCopy(place)
        let left = place.file + ".restoring"
        for end in ["", "-wal", "-shm", ".queue"] {
            try FileManager.default.copyItem(atPath: copy, toPath: left + end)
        }
        #expect(Self.flaw { _ = try Self.restore(left, to: place.file) } == .leftover)
        #expect(FileManager.default.fileExists(atPath: left))
        #expect(try Self.restore(copy, to: place.file) != nil)
        let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
        #expect(names.filter { $0.contains(".restoring") } == [])
        #expect(try Self.open(place.file).setting("office.phone") == "1")
    }

    @Test func `a copy comes into a place where no store is`() throws {
        let place = try TemporaryPlace()
        let copy = try Self.storeWithCopy(place)
        let other = place.file + ".d/tereze.db"
        try FileManager.default.createDirectory(
            atPath: place.file + ".d", withIntermediateDirectories: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o2770], ofItemAtPath: place.file + ".d")
        #expect(try Self.restore(copy, to: other) == nil)
        // Whoever may work in the directory may do so in the store, and tell others by the queue.
        for end in ["", ".queue"] {
            let about = try FileManager.default.attributesOfItem(atPath: other + end)
            #expect(about[.posixPermissions] as? Int == 0o660)
        }
        #expect(try Self.open(other).setting("office.phone") == "1")
    }
}
