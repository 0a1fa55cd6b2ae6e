import Foundation
import Testing

@testable import Core

/// Rules that were made of reference tables follow every change of these, whoever made it.
@Suite struct RememberedTests {
    private func months(_ store: Store) throws -> Int {
        try store.paymentRules().numbers.on(day("2026-11-20")).contributionMonths
    }

    private static let raise =
        "UPDATE parameter SET value = '96' WHERE name = '526.contribution-months'"

    @Test func `a change by this session is seen at once`() throws {
        let fixture = try StoreFixture()
        #expect(try months(fixture.store) == 84)
        try fixture.database.execute(Self.raise)
        #expect(try months(fixture.store) == 96)
        try fixture.database.script(
            "UPDATE parameter SET value = '90' WHERE name = '526.contribution-months'")
        #expect(try months(fixture.store) == 90)
    }

    @Test func `a change that is taken back is not kept`() throws {
        struct Enough: Error {}
        let fixture = try StoreFixture()
        #expect(throws: Enough.self) {
            try fixture.database.write { database in
                try database.execute(Self.raise)
                #expect(try months(fixture.store) == 96)
                throw Enough()
            }
        }
        #expect(try months(fixture.store) == 84)
    }

    @Test func `a change by another session is seen at the next act`() throws {
        let place = FileManager.default.temporaryDirectory.appending(
            path: "remembered-\(UUID().uuidString).db")
        defer {
            for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: place.path + end) }
        }
        let (mine, other) = (try StoreFixture(path: place.path), try StoreFixture(path: place.path))
        #expect(try months(mine.store) == 84)
        try other.database.execute(Self.raise)
        #expect(try months(mine.store) == 96)
    }

    @Test func `a bank that is closed is no longer offered, and still told of old accounts`() throws {
        let fixture = try StoreFixture()
        let before = try fixture.store.banks()
        let closed = try #require(before.first)
        try fixture.database.execute(
            "UPDATE bank SET status = 'historical' WHERE code = ?", [.text(closed.code)])
        #expect(try fixture.store.banks() == before.filter { $0.code != closed.code })
        #expect(try fixture.store.banks(withHistorical: true).contains { $0.code == closed.code })
    }

    @Test func `what nobody changed is made once`() throws {
        let fixture = try StoreFixture()
        var made = 0
        for _ in 1...3 {
            _ = try fixture.database.remembered {
                made += 1
                return made
            }
            try fixture.store.keepDraft(form: "a", subjectID: 0, values: [:], focus: "")
        }
        #expect(made == 1)
    }
}
