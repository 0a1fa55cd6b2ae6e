import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// Long work shows how far it has come, and Esc stops it with everything as it was.
@MainActor
struct ProgressTests {
    private static func session(_ store: Store, _ events: [Event]) throws -> (Session, ScriptedTerminal, URL)
    {
        let place = try World.directory()
        let terminal = ScriptedTerminal(events: events)
        terminal.reportsPendingInput = true
        let desk = Desk(
            store: store, screens: ScreenHouse(OrderScreens.all), inbox: place.path, outbox: place.path,
            login: World.login)
        return (try Session(terminal: terminal, desk: desk, language: .russian), terminal, place)
    }

    private static func line(_ terminal: ScriptedTerminal) -> [String] {
        terminal.frames.map { frame in
            String(frame.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)[22])
        }
    }

    /// What F2 does on the lists of money, and the step that is shown first.
    private static let works: [(Journal, WorkStep)] = [(.needLists, .need), (.payoutBatches, .payouts)]

    @Test(arguments: [0, 1], Language.allCases)
    func `a list that is formed shows its step, and Esc leaves nothing of it`(
        index: Int, language: Language
    ) throws {
        let (journal, step) = Self.works[index]
        let store = try World.store(.samples)
        try store.setLanguage(language)
        let keys: [Event] = [.key(.function(2)), .key(.escape)]
        let (session, terminal, place) = try Self.session(store, [])
        defer { try? FileManager.default.removeItem(at: place) }
        let item: MenuItem = journal == .needLists ? .needLists : .payoutBatches
        for event in Self.way(to: item) + [.key(.function(2))] { session.handle(event) }
        terminal.play(keys)
        session.handle(terminal.nextEvent())
        let shown = Self.line(terminal)
        #expect(shown.contains { $0.contains(step.label[language]) && $0.contains("Esc – ") })
        let advice = session.shell.top.advice(session.shell.context)?.text[language] ?? ""
        #expect(advice.contains(Stopped.text[language]))
        #expect(try store.page(JournalQuery(journal, edge: .first, count: 5)).rows.isEmpty)
        // Not stopped, the same keys form it.
        session.handle(.key(.function(2)))
        session.handle(.key(.function(2)))
        #expect(try store.page(JournalQuery(journal, edge: .first, count: 5)).rows.count == 1)
    }

    @Test func `keys pressed during the work are passed over and a new size is taken`() throws {
        let store = try World.store(.samples)
        let (session, terminal, place) = try Self.session(store, [])
        defer { try? FileManager.default.removeItem(at: place) }
        for event in Self.way(to: .needLists) + [.key(.function(2))] { session.handle(event) }
        let size = Size(columns: 100, rows: 30)
        terminal.play([.key(.function(2)), .key(.character("я")), .resize(size)])
        session.handle(terminal.nextEvent())
        #expect(session.shell.context.size == size)
        #expect(try store.page(JournalQuery(.needLists, edge: .first, count: 5)).rows.count == 1)
    }

    @Test func `the first session of a month shows how it comes to today, and may be stopped`() throws {
        let store = try World.store(.samples)
        try store.database.execute("DELETE FROM setting WHERE name = ?", [.text(Store.derivedMonth)])
        let (stopped, terminal, first) = try Self.session(store, [.key(.escape)])
        defer { try? FileManager.default.removeItem(at: first) }
        #expect(Self.line(terminal).contains { $0.contains(WorkStep.balances.label.ru) })
        #expect(stopped.shell.context.isBehind)
        #expect(stopped.shell.top.advice(stopped.shell.context)?.text.ru.contains("не на сегодня") == true)
        #expect(try store.setting(Store.derivedMonth) == nil)
        #expect(try store.verify { _ in } > 0)
        let (whole, _, second) = try Self.session(store, [])
        defer { try? FileManager.default.removeItem(at: second) }
        #expect(!whole.shell.context.isBehind)
        #expect(try store.setting(Store.derivedMonth) == "2026-11")
    }

    private static func way(to item: MenuItem) -> [Event] {
        let codes = MenuItem.groups.flatMap(\.items)
        let place = codes.firstIndex(of: item) ?? 0
        return [.key(.home)] + Array(repeating: .key(.down), count: place) + [.key(.enter)]
    }
}
