import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// Whatever the store answers, what was typed is on the screen or in the draft, and the screen
/// never says otherwise.
struct UnkeptDraftTests {
    private static let iin = "710228499403"

    /// An application is begun in a store whose every other write fails by `break`.
    private func leave(_ breaking: (Store) throws -> Void, _ mending: (Store) throws -> Void) throws {
        let directory = try World.directory()
        defer { try? FileManager.default.removeItem(at: directory) }
        let store = try World.store(
            .staffed, path: directory.appending(path: "tereze.db").path, login: World.login,
            clock: .fixed(World.now))
        let pilot = try Pilot(.staffed, store: store)
        pilot.choose(.application)
        pilot.type(Self.iin)
        try breaking(store)
        pilot.press("F10")
        #expect(pilot.top == "QuestionScreen")
        #expect(pilot.shows("Черновик не сохранён"))
        #expect(!pilot.text.contains("сохранено"))
        // Enter goes back to what was typed.
        pilot.press("Enter")
        #expect(pilot.top == "FormScreen")
        #expect(pilot.text.contains(Self.iin))
        try mending(store)
        pilot.press("F10")
        #expect(pilot.shows("Набранное сохранено как черновик"))
        pilot.press("Enter")
        let kept = try store.database.first("SELECT fields FROM draft") { $0.text(0) }
        #expect(kept?.contains(Self.iin) == true)
    }

    @Test func `a store that another process holds does not lose what was typed`() throws {
        var other: Database?
        try leave(
            { store in
                let holder = try Database(path: store.database.path)
                try holder.execute("BEGIN IMMEDIATE")
                other = holder
            }, { _ in try other?.execute("ROLLBACK") })
    }

    @Test func `a store that refuses does not lose what was typed`() throws {
        try leave(
            { store in
                try store.database.script(
                    "CREATE TEMP TRIGGER refusing BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'no'); END"
                )
            }, { try $0.database.script("DROP TRIGGER refusing") })
    }

    @Test func `who waits for others is told`() throws {
        let directory = try World.directory()
        defer { try? FileManager.default.removeItem(at: directory) }
        let store = try World.store(
            .staffed, path: directory.appending(path: "tereze.db").path, login: World.login,
            clock: .fixed(World.now))
        let pilot = try Pilot(.staffed, store: store)
        let holder = try Database(path: store.database.path)
        try holder.execute("BEGIN IMMEDIATE")
        pilot.choose(.application)
        #expect(
            pilot.terminal.frames.contains { $0.canvas.text.contains("База занята другим сеансом: ждём") })
        try holder.execute("ROLLBACK")
    }

    @Test func `who types without a pause loses at most two seconds`() throws {
        let pilot = try Pilot(.staffed)
        pilot.choose(.application)
        let start = ContinuousClock.now
        var typed = ""
        while ContinuousClock.now - start < .milliseconds(1_700) {
            pilot.type("7")
            typed += "7"
            pilot.press("Backspace")
            usleep(20_000)
        }
        pilot.type("1")
        #expect(try pilot.store.drafts().isEmpty == false)
    }
}
