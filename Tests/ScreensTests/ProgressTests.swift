import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// Long work shows how far it has come, and Esc stops it with everything as it was.
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
    private static let works: [(JournalSpec, WorkStep)] = [
        (.fundingRequests, .fundingRequest), (.disbursementBatches, .disbursements),
    ]

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
        let item: MenuCode = journal == .fundingRequests ? .fundingRequests : .disbursementBatches
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
        for event in Self.way(to: .fundingRequests) + [.key(.function(2))] { session.handle(event) }
        let size = Size(columns: 100, rows: 30)
        terminal.play([.key(.function(2)), .key(.character("я")), .resize(size)])
        session.handle(terminal.nextEvent())
        #expect(session.shell.context.size == size)
        #expect(try store.page(JournalQuery(.fundingRequests, edge: .first, count: 5)).rows.count == 1)
    }

    /// Work that says how far it is and takes its time, then a screen that takes every key.
    private struct LongWork: Command {
        let milliseconds: UInt32
        var access: Access { .operators }

        func perform(in workplace: Workplace) throws {
            try workplace.progress.report(.reading, 1, of: 2)
            usleep(milliseconds * 1_000)
            try workplace.progress.report(.reading, 2, of: 2)
        }
    }

    private struct Typing: Screen {
        let milliseconds: UInt32
        var typed = ""
        var help: String { "menu" }
        func place(_ context: Context) -> Localized { .same("") }
        func keys(_ context: Context) -> [KeyHint] { [.help] }
        func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? { nil }

        mutating func update(_ input: Input, _ context: Context) -> [Effect] {
            switch input {
            case .event(.key(.enter)):
                return [.perform(LongWork(milliseconds: milliseconds), in: Self.self) { _, _, _ in [] }]
            case .event(.key(.character(let character))): typed.append(character)
            default: break
            }
            return []
        }
    }

    /// The first digits of a number went into the form that came next, the others nowhere.
    @Test(arguments: [(milliseconds: UInt32(400), typed: "", bells: 1), (0, "690415", 0)])
    func `keys of long work are passed over whole, with a bell; those of short work are kept`(
        milliseconds: UInt32, typed: String, bells: Int
    ) throws {
        let store = try World.store(.samples)
        let terminal = ScriptedTerminal(events: [.key(.enter)] + "690415".map { .key(.character($0)) })
        terminal.reportsPendingInput = true
        let desk = Desk(
            store: store, screens: ScreenHouse(OrderScreens.all), outbox: "", login: World.login)
        let session = try Session(terminal: terminal, desk: desk, language: .russian, frame: .unicode) { _ in
            Typing(milliseconds: milliseconds)
        }
        session.run()
        #expect((session.shell.top as? Typing)?.typed == typed)
        #expect(terminal.bells == bells)
    }

    @Test func `signing in waits for nothing, and a list is of today when it is shown`() throws {
        let store = try World.store(.samples)
        try store.database.execute(
            "UPDATE payment_case SET next_change = '2026-11-01', status = 'collecting'")
        let waiting = try CaseUpkeep().waiting(in: store)
        let (session, terminal, place) = try Self.session(store, [])
        defer { try? FileManager.default.removeItem(at: place) }
        #expect(terminal.frames.isEmpty)
        #expect(try CaseUpkeep().waiting(in: store) == waiting)
        for event in Self.way(to: .deadlines) { session.handle(event) }
        #expect(try CaseUpkeep().waiting(in: store) == 0)
        var found: [Difference] = []
        _ = try CaseUpkeep().verify(in: store, .unobserved) { found.append($0) }
        #expect(found == [])
    }

    /// A list that stood on the screen at midnight.
    @Test func `the first key after midnight meets the list of today`() throws {
        let clock = MovingClock(moment("2026-11-30T23:59"))
        let store = try World.store(.samples, path: ":memory:", login: World.login, clock: clock.clock)
        let (session, _, place) = try Self.session(store, [])
        defer { try? FileManager.default.removeItem(at: place) }
        for event in Self.way(to: .insuredPersons) { session.handle(event) }
        var seen: Set<Bool> = []
        for days in 1...90 {
            let today = day("2026-11-30").adding(days: days)
            clock.now = moment("\(today.iso)T00:01")
            session.handle(.key(.home))
            let lines = session.shell.picture().canvas.text.split(separator: "\n")
            for row in try store.page(JournalQuery(.insuredPersons, edge: .first, count: 15)).rows {
                let line = try #require(lines.first { $0.contains(row.values[0]) }, "\(today)")
                let register = try #require(try store.insuranceRegister(of: row.key.id))
                let isEntitled = register.entitlement(of: row.key.id, on: today).basis != nil
                #expect(line.contains("│да ") == isEntitled, "\(today) \(line)")
                seen.insert(isEntitled)
            }
        }
        #expect(seen.count == 2)
    }

    /// A right that ends with the calendar leaves the list that is narrowed by it, and its count.
    @Test func `the first key after midnight counts the list again`() throws {
        let clock = MovingClock(moment("2026-11-30T23:59"))
        let store = try World.store(.samples, path: ":memory:", login: World.login, clock: clock.clock)
        let filter = JournalFilter(kind: "yes")
        let terminal = ScriptedTerminal(size: .standard)
        let desk = Desk(
            store: store, screens: ScreenHouse(OrderScreens.all), outbox: "", login: World.login)
        let session = try Session(terminal: terminal, desk: desk, language: .russian, frame: .unicode) {
            $0.screens.list(.insuredPersons, filter)
        }
        var seen: Set<Int> = []
        for days in 1...90 {
            clock.now = moment("\(day("2026-11-30").adding(days: days).iso)T00:01")
            session.handle(.key(.home))
            let count = try store.count(.insuredPersons, filter, limit: 100)
            let heading = session.shell.picture().canvas.text.split(separator: "\n")[0]
            #expect(heading.contains("записей: \(count)"), "\(days) \(heading)")
            seen.insert(count)
        }
        #expect(seen.count > 1)
    }

    private final class MovingClock: @unchecked Sendable {
        var now: Moment
        init(_ now: Moment) { self.now = now }
        var clock: Clock { Clock { self.now } }
    }

    private static func way(to item: MenuCode) -> [Event] {
        let place = MenuCode.inOrder.firstIndex(of: item.rawValue) ?? 0
        return [.key(.home)] + Array(repeating: .key(.down), count: place) + [.key(.enter)]
    }
}
