import Foundation
import Testing

@testable import Core

/// Which file a store is, who may work on it, and how a copy comes back.
@Suite struct StoreFileTests {
    private static func open(_ path: String, creating: Bool = true) throws -> Store {
        try House(Orders.all).openStore(
            path: path, assets: StoreFixture.assets, clock: SteppingClock(StoreFixture.start).clock,
            creating: creating)
    }

    private static func refusal(_ body: () throws -> Void) -> StoreUnavailable? {
        do {
            try body()
            return nil
        } catch { return error as? StoreUnavailable }
    }

    @Test func `only who may make a store makes one`() throws {
        let place = try TemporaryPlace()
        let path = place.file + ".d/tereze.db"
        #expect(Self.refusal { _ = try Self.open(path, creating: false) } == .missing)
        #expect(!FileManager.default.fileExists(atPath: place.file + ".d"))
        _ = try Self.open(path)
        _ = try Self.open(path, creating: false)
        // Nothing of the making is left beside it.
        let names = try FileManager.default.contentsOfDirectory(atPath: place.file + ".d")
        #expect(names.sorted() == ["tereze.db", "tereze.db.queue"])
    }

    @Test func `what a killed first start has left goes with the next, that of one at work stays`() throws {
        let place = try TemporaryPlace()
        let dead = place.file + ".new-4194304"
        let alive = place.file + ".new-1"
        for path in [dead, dead + "-wal", alive] { try Data([1]).write(to: URL(filePath: path)) }
        _ = try Self.open(place.file)
        let names = try FileManager.default.contentsOfDirectory(atPath: place.path)
        #expect(names.filter { $0.contains(".new-") } == ["office.db.new-1"])
    }

    @Test(arguments: [true, false])
    func `what is no store is refused and not touched`(creating: Bool) throws {
        let place = try TemporaryPlace()
        func content(_ bytes: Data) throws -> StoreUnavailable? {
            try bytes.write(to: URL(filePath: place.file))
            let reason = Self.refusal { _ = try Self.open(place.file, creating: creating) }
            #expect(try Data(contentsOf: URL(filePath: place.file)) == bytes)
            #expect(!FileManager.default.fileExists(atPath: place.file + "-wal"))
            return reason
        }
        #expect(try content(Data()) == .empty)
        #expect(try content(Data("SQLite format 2".utf8)) == .foreign)
        #expect(try content(Data(repeating: 0, count: 8_192)) == .foreign)
        // The log of a store whose file is gone.
        try FileManager.default.removeItem(atPath: place.file)
        try Data(repeating: 1, count: 64).write(to: URL(filePath: place.file + "-wal"))
        #expect(
            Self.refusal { _ = try Self.open(place.file, creating: creating) }
                == (creating ? .empty : .missing))
        #expect(!FileManager.default.fileExists(atPath: place.file))
    }

    @Test func `a store of more than two gigabytes is opened`() throws {
        let place = try TemporaryPlace()
        try Self.open(place.file).set("office.phone", to: "1")
        // Room for pages behind those that are used: no disk is filled.
        let file = try FileHandle(forWritingTo: URL(filePath: place.file))
        try file.truncate(atOffset: 3 << 30)
        try file.close()
        #expect(try Self.open(place.file, creating: false).setting("office.phone") == "1")
    }

    @Test func `files are as open as the directory that the administrator gave`() throws {
        func modes(_ directoryMode: Int) throws -> [Int] {
            let place = try TemporaryPlace()
            let directory = place.file + ".d"
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: false,
                attributes: [.posixPermissions: directoryMode])
            try FileManager.default.setAttributes(
                [.posixPermissions: directoryMode], ofItemAtPath: directory)
            let store = try Self.open(directory + "/tereze.db")
            try store.set("office.phone", to: "1")
            return try ["tereze.db", "tereze.db-wal", "tereze.db-shm", "tereze.db.queue"].map {
                try #require(
                    FileManager.default.attributesOfItem(atPath: directory + "/" + $0)[.posixPermissions]
                        as? Int)
            }
        }
        #expect(try modes(0o700) == Array(repeating: 0o600, count: 4))
        #expect(try modes(0o755) == Array(repeating: 0o600, count: 4))
        #expect(try modes(0o2770) == Array(repeating: 0o660, count: 4))
        // Every account may write into these, and none may read what another has in them.
        #expect(try modes(0o1777) == Array(repeating: 0o600, count: 4))
        #expect(try modes(0o777) == Array(repeating: 0o600, count: 4))
    }

    @Test func `the mode of a store that is there stays`() throws {
        let place = try TemporaryPlace()
        _ = try Self.open(place.file)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place.file)
        _ = try Self.open(place.file)
        let about = try FileManager.default.attributesOfItem(atPath: place.file)
        #expect(about[.posixPermissions] as? Int == 0o640)
    }

    @Test func `a session whose file is gone or replaced writes nothing more`() throws {
        let place = try TemporaryPlace()
        let fixture = try StoreFixture(path: place.file)
        try fixture.store.set("office.phone", to: "1")
        try FileManager.default.moveItem(atPath: place.file, toPath: place.file + ".aside")
        #expect(Self.refusal { try fixture.store.set("office.phone", to: "2") } == .replaced)
        #expect(try fixture.store.setting("office.phone") == "1")
        try FileManager.default.copyItem(atPath: place.file + ".aside", toPath: place.file)
        #expect(Self.refusal { try fixture.store.set("office.phone", to: "2") } == .replaced)
    }

    @Test func `a session whose store was upgraded under it writes nothing more`() throws {
        let place = try TemporaryPlace()
        let fixture = try StoreFixture(path: place.file)
        let next = try fixture.database.schemaVersion() + 1
        try Database(path: place.file).script("PRAGMA user_version = \(next)")
        #expect(Self.refusal { try fixture.store.set("office.phone", to: "2") } == .upgraded)
        #expect(Self.refusal { _ = try Self.open(place.file) } == .newer)
    }
}
