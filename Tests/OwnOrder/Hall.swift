import Core
import Foundation
import Screens
import TUI
import Testing

/// An office whose program carries out the reading room too: the orders of the program and
/// one line.
final class Hall {
    static let house = House(Orders.all + [ReadingRoom.order])
    static let screens = ScreenHouse(OrderScreens.all + [ReadingRoomScreens.order])
    static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    static let assets = Assets(
        root: sources.deletingLastPathComponent().deletingLastPathComponent().appending(path: "assets")
            .path,
        adding: [sources.appending(path: "assets").path])
    static let login = "serikova"

    let store: Store
    let terminal = ScriptedTerminal()
    let session: Session
    let outbox: URL

    private final class Hands: @unchecked Sendable {
        var now: Moment
        init(_ now: Moment) { self.now = now }
    }
    private let hands: Hands

    /// - Parameter now: an ISO moment.
    init(at now: String = "2026-11-21T10:12", samples: Bool = false) throws {
        let hands = Hands(try #require(Moment(iso: now)))
        self.hands = hands
        store = try Self.house.openStore(
            path: ":memory:", assets: Self.assets, clock: Clock { hands.now })
        try store.save(
            Office(code: "0112", name: Localized(ru: "Отдел № 0112", kk: "№ 0112 бөлім"), kind: .ordinary))
        store.signIn(try store.addOperator(login: Self.login, name: "Серікова А.", language: .russian))
        if samples { try Samples(store: store, house: Self.house).load() }
        outbox = FileManager.default.temporaryDirectory.appending(path: "hall-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: outbox, withIntermediateDirectories: true)
        session = try Session(
            terminal: terminal,
            desk: Desk(
                store: store, screens: Self.screens, inbox: outbox.path, outbox: outbox.path,
                login: Self.login), language: .russian)
    }

    deinit { try? FileManager.default.removeItem(at: outbox) }

    var workplace: Workplace {
        Workplace(
            store: store, house: Self.house, inbox: outbox.path, outbox: outbox.path, login: Self.login,
            widthOf: { DisplayWidth.of($0) })
    }

    // MARK: Hands

    func wait(until now: String) throws { hands.now = try #require(Moment(iso: now)) }

    /// Presses keys by their names; what names no key is typed.
    func press(_ names: String...) {
        for name in names {
            if let key = Key(name: name) {
                session.handle(.key(key))
            } else {
                for letter in name { session.handle(.key(.character(letter))) }
            }
        }
    }

    /// From anywhere to a line of the menu, by typing its name.
    func choose(_ title: String) {
        for _ in 0..<9 where !shows("Наберите часть названия") { press("Esc") }
        press(title, "Enter")
    }

    // MARK: Eyes

    var text: String { session.shell.picture().canvas.text }

    func shows(_ words: String) -> Bool {
        func squeezed(_ text: String) -> String {
            text.split { $0.isWhitespace || "│┌┐└┘─".contains($0) }.joined(separator: " ")
        }
        return squeezed(text).contains(squeezed(words))
    }

    func ids(_ spec: JournalSpec, _ filter: JournalFilter = .all) throws -> [Int64] {
        let query = JournalQuery(spec, filter: filter, edge: .first, count: 50)
        try store.bringToToday(for: query, .page)
        return try store.page(query).rows.map(\.key.id)
    }

    func lend(_ book: String, _ kind: LoanFact.Kind = .lent, on day: String, to reader: Int64) throws {
        _ = try RecordLoan(reader: reader, kind: kind, values: ["book": book, "day": day])
            .perform(in: workplace)
    }

    /// A reader of an invented person.
    func reader(_ surname: String = "Жұмабеков") throws -> Int64 {
        try OpenReader(FormSpec.sampleReader.merging(["surname": surname]) { $1 }, draft: 0)
            .perform(in: workplace)
    }

    func differences() throws -> [Difference] {
        var found: [Difference] = []
        for upkeep in Self.house.upkeep { _ = try upkeep.verify(in: store, .unobserved) { found.append($0) } }
        return found
    }
}
