import Foundation
import Testing

@testable import Core

/// A file that is no store of this program stays as it is.
@Suite struct StoreContentsTests {
    private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

    @Test(arguments: [0, 6, 12])
    func `a database of another program is refused unchanged`(version: Int) throws {
        let place = try TemporaryPlace()
        let file = place.file + "?#%"
        do {
            let other = try Database(path: file)
            try other.execute("PRAGMA journal_mode = DELETE")
            try other.script("CREATE TABLE other (id INTEGER); PRAGMA user_version = \(version)")
        }
        chmod(file, 0o644)
        let before = try bytes(file)
        #expect(throws: StoreUnavailable.foreign) { _ = try StoreFixture(path: file) }
        #expect(try bytes(file) == before)
        #expect(try TemporaryPlace.mode(of: file) == 0o644)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).count == 1)
    }

    @Test func `a text is refused unchanged, a pipe is not waited for`() throws {
        let place = try TemporaryPlace()
        try Data(repeating: 0x41, count: 5_000).write(to: URL(filePath: place.file))
        #expect(throws: StoreUnavailable.foreign) { try StoreFixture(path: place.file) }
        #expect(try bytes(place.file) == Data(repeating: 0x41, count: 5_000))
        #expect(mkfifo(place.path + "/pipe.db", 0o600) == 0)
        #expect(throws: StoreUnavailable.foreign) { try StoreFixture(path: place.path + "/pipe.db") }
    }

    @Test func `what a link leads to keeps its mode`() throws {
        let place = try TemporaryPlace()
        _ = try StoreFixture(path: place.file)
        chmod(place.file, 0o640)
        symlink(place.file, place.path + "/link.db")
        _ = try StoreFixture(path: place.path + "/link.db")
        #expect(try TemporaryPlace.mode(of: place.file) == 0o640)
    }

    @Test func `names that came in before in two pieces are found after the step that joins them`() throws {
        let fixture = try StoreFixture()
        let store = fixture.store
        try fixture.database.write { _ in
            _ = try store.rememberPerson(
                iin: IIN(StoreFixture.iin(born: day("1970-01-01"), serial: 5)),
                name: PersonName("Müller", "José"), birthDate: day("1970-01-01"), sex: .male, phone: nil,
                email: nil)
        }
        try fixture.database.execute(
            "UPDATE person SET surname = ?, name_key = ?, name_order = x'FF'",
            [.text("Mu\u{308}ller"), .text("mu\u{308}ller jose\u{301}")])
        #expect(try store.people(matching: "muller", limit: 5).isEmpty)
        // Whatever its number: it may run again.
        let step = try #require(
            try StoreFixture.assets.migrations().first { $0.name.hasSuffix("whole-letters.sql") })
        try fixture.database.script(step.sql)
        for typed in ["muller", "Müller", "mu\u{308}ller", "jose", "José m"] {
            #expect(
                try store.people(matching: typed, limit: 5).map(\.name.full) == ["Müller José"], "\(typed)")
        }
        let surname = try #require(try store.database.first("SELECT surname FROM person") { $0.text(0) })
        #expect(surname.unicodeScalars.count == 6)
    }
}
