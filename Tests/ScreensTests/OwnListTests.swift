import Core
import Foundation
import TUI
import Testing

@testable import Screens

/// A list of an order that only this test knows, on the screen.
@Suite struct OwnListTests {
    nonisolated private static let wagons = JournalSpec(
        "wagons", Localized(ru: "Вагоны", kk: "Вагондар"), opensAtTop: true,
        source: JournalSource(
            tables: "wagon w", id: "w.id", link: .to("wagon", "w.id"), words: "w.name"),
        [
            JournalColumn("name", Localized(ru: "Название", kk: "Атауы"), "w.name", screen: 20, paper: 20),
            .money("sum", Localized(ru: "Цена", kk: "Бағасы"), "w.sum"),
        ])

    nonisolated private static let screens: OrderScreens = OrderScreens(
        Order(act: .labourCode, name: Localized(ru: "Депо", kk: "Депо")) { order in
            order.journals = { [wagons] }
            order.auditWords = ["wagon": Localized(ru: "вагон", kk: "вагон")]
        },
        lists: [
            "wagons": ListActions(
                Localized(ru: "Депо", kk: "Депо"), hint: Localized(ru: "Наберите имя", kk: "Атын теріңіз"),
                acts: [
                    ListAct(Localized(ru: "Осмотр", kk: "Тексеру")) { list, _ in
                        let text = Localized.same("Осмотрен: \(list.value("name"))")
                        return [.open(TextScreen(title: .same("Осмотр"), text: text))]
                    }
                ])
        ],
        opens: [
            "depot": { _ in ScreenHouse([screens]).list(wagons) },
            "wagon": { TextScreen(title: .same("Вагон"), text: .same("Вагон № \($0)")) },
        ])

    private func pilot() throws -> Pilot {
        let store = try World.store(.staffed)
        try store.database.script(
            """
            CREATE TABLE wagon (id INTEGER PRIMARY KEY, name TEXT NOT NULL, sum INTEGER NOT NULL);
            INSERT INTO wagon VALUES (1, 'Беркут', 100), (2, 'Сокол', 2500000), (3, 'Чайка', 0);
            """)
        try store.noteReading(of: "depot", id: 1)
        let pilot = try Pilot(.staffed, store: store, screens: ScreenHouse(OrderScreens.all + [Self.screens]))
        pilot.choose(.audit)
        pilot.press("Enter")
        return pilot
    }

    @Test func `a row of the audit opens the record of any order`() throws {
        let pilot = try pilot()
        #expect(pilot.top == "JournalScreen")
        #expect(pilot.heading.contains("Депо › Вагоны"))
        #expect(pilot.advice == "Наберите имя")
        #expect(pilot.word(2) == "Осмотр")
        #expect(pilot.shows("Беркут") && pilot.shows("25 000,00"))
    }

    @Test func `its keys do what its order says, Enter opens what a row leads to`() throws {
        let pilot = try pilot()
        pilot.press("Down", "F2")
        #expect(pilot.shows("Осмотрен: Сокол"))
        pilot.press("Esc", "Enter")
        #expect(pilot.shows("Вагон № 2"))
        pilot.press("Esc", "F6")
        #expect(pilot.bells > 0)
    }

    @Test func `it is searched, printed and written to a file`() throws {
        let pilot = try pilot()
        pilot.type("сок")
        #expect(pilot.shows("Сокол") && !pilot.shows("Беркут"))
        pilot.press("F7")
        #expect(pilot.top == "PreviewScreen")
        #expect(pilot.shows("Сокол"))
        pilot.press("F2", "Esc", "F8")
        #expect(pilot.advice.contains("Вагоны-2026-11-21.csv"))
        let files = try FileManager.default.contentsOfDirectory(atPath: pilot.outbox.path).sorted()
        #expect(files == ["Вагоны-2026-11-21.csv", "Вагоны-2026-11-21.txt"])
        let csv = try CSV(
            try String(contentsOf: pilot.outbox.appending(path: files[0]), encoding: .utf8))
        #expect(csv.records.map { $0["Название"] } == ["Сокол"])
        pilot.press("Esc")
        #expect(pilot.shows("Беркут"))
    }

    @Test func `a list that no screen declares is read all the same`() throws {
        let bare = OrderScreens(Self.screens.order)
        let list = ScreenHouse([bare]).list(Self.wagons)
        let pilot = try pilot()
        #expect(list.place(pilot.session.shell.context).ru == "Депо › Вагоны")
    }
}
