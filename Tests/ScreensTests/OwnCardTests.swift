import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// A card and a table of records that only this test knows.
struct OwnCardTests {
    private struct Wagon: Sendable {
        let name: String
        var axles = 4
    }

    private nonisolated static func card() -> CardTask<Wagon> {
        typealias Task = CardTask<Wagon>
        let axles = CardTable<Wagon>(
            [CardColumn("axle", Localized(ru: "Ось", kk: "Білік"), width: 20)], empty: .same("")
        ) { wagon, _ in (1...wagon.axles).map { CardRow(id: Int64($0), cells: ["ось \($0)"]) } }
        let count: Task.Act = { screen, _, _ in
            let question = AskScreen.reason(Localized(ru: "Зачем", kk: "Неге"))
            return screen.ask(question) { screen, answer, wagon, context in
                guard case .typed(let values) = answer else { return [screen.read] }
                screen.said = .success(.same("осмотрен: \(values["reason"] ?? "")"))
                screen.show(Wagon(name: wagon.name, axles: 6), context)
                return []
            }
        }
        return Task(
            help: "text", place: { .same("Вагон \($0?.name ?? "")") },
            read: { _ in
                .ask(EmployersNamed(""), in: CardScreen<Wagon>.self) { screen, _, context in
                    screen.show(Wagon(name: "Беркут"), context)
                    return []
                }
            }, keys: { tab, _ in [.help, .back] + (tab == "axles" ? [.acts] : []) },
            tabs: [
                Task.Tab(
                    key: "about", title: Localized(ru: "О нём", kk: "Ол туралы"),
                    body: CardText<Wagon>(isBelowTabs: true) { wagon, _ in ["имя \(wagon.name)"] }),
                Task.Tab(
                    key: "axles", title: Localized(ru: "Оси", kk: "Біліктер"), body: axles,
                    open: { screen, _, _ in screen.refuse(.same("ось \(screen.row ?? 0)")) }),
            ],
            actions: { _, _, tab in
                tab == "axles" ? [Task.Action(PickerChoice("count", .same("Осмотр")), run: count)] : []
            },
            head: { wagon, tab, _ in [CardLine("\(wagon.name) – \(tab)")] },
            label: { $1 > 0 ? "\($0) \($1)" : $0 }, advice: { _ in Advice(.same("стоит")) })
    }

    private static func session(_ screen: any Screen) throws -> Session {
        let desk = Desk(
            store: try World.store(.staffed), screens: ScreenHouse(OrderScreens.all), outbox: "",
            login: World.login)
        return try Session(
            terminal: ScriptedTerminal(size: .standard), desk: desk, language: .russian, frame: .unicode
        ) { _ in screen }
    }

    private static func press(_ session: Session, _ names: String...) {
        for name in names { if let key = Key(name: name) { session.handle(.key(key)) } }
    }

    private static func advice(_ session: Session) -> String? {
        session.shell.top.advice(session.shell.context)?.text.ru
    }

    private static func text(_ session: Session) -> String { session.shell.picture().canvas.text }

    @Test func `a card is turned to its tabs and round, and keys of a tab are its own`() throws {
        let session = try Self.session(CardScreen(Self.card()))
        #expect(Self.text(session).contains("Беркут – about"))
        #expect(Self.text(session).contains("›О нём"))
        Self.press(session, "F2")
        #expect(session.shell.depth == 1)
        Self.press(session, "Right", "Down", "Enter")
        #expect(Self.text(session).contains("›Оси 4"))
        #expect(Self.advice(session) == "! ось 2")
        Self.press(session, "Right")
        #expect(Self.text(session).contains("›О нём"))
        #expect(Self.advice(session) == "стоит")
    }

    @Test func `an answer meets what asked for it, and its message stays in the other language`() throws {
        let session = try Self.session(CardScreen(Self.card(), tab: "axles"))
        Self.press(session, "F2")
        #expect(session.shell.top is AskScreen)
        Self.press(session, "Д", "F2")
        #expect(Self.advice(session) == "осмотрен: Д")
        #expect(Self.text(session).contains("›Оси 6"))
        Self.press(session, "F9")
        #expect(Self.advice(session) == "осмотрен: Д")
        Self.press(session, "Down")
        #expect(Self.advice(session) == "стоит")
        // A question that is closed reads the card again.
        Self.press(session, "F2", "Esc")
        #expect(Self.text(session).contains("›Біліктер 4"))
    }

    @Test(arguments: [24, 43]) func `PageDown in a table goes by the rows that are shown`(rows: Int) throws {
        let task = TableTask<[Int]>(
            help: "text", place: { _ in .same("Вагоны") }, start: Array(1...99),
            columns: [.init("number", Localized(ru: "Номер вагона", kk: "Вагон"), width: 6)],
            rows: { numbers, _ in numbers.map { TableRow(id: Int64($0), cells: ["в\($0)"]) } },
            empty: .same(""), keys: { _ in [.back] }, advice: { _, _ in nil }, appear: { _, _ in [] },
            open: { screen, _ in screen.refuse(.same("\(screen.row ?? 0)")) })
        let session = try Self.session(TableScreen(task))
        session.handle(.resize(Size(columns: 80, rows: rows)))
        let shown = Self.text(session).split(separator: "\n").count { $0.contains(/в\d/) }
        Self.press(session, "PgDn", "Enter")
        #expect(Self.advice(session) == "! \(shown + 1)")
    }
}
