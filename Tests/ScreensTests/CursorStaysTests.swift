import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// The row that an act was about stays under the cursor: the next key may be another act.
struct CursorStaysTests {
    @Test(arguments: Language.allCases)
    func `a notice that is marked leaves the cursor where it was, and the question names it`(
        language: Language
    ) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.notices)
        let rows = try pilot.store.page(JournalQuery(.notices, edge: .first, count: 20)).rows
        try #require(rows.count > 1)
        pilot.press("Home")
        let first = pilot.cursorLine
        pilot.press("End")
        #expect(pilot.cursorLine != first)
        let name = JournalSpec.notices.value("name", rows[rows.count - 1])
        pilot.press("F2")
        #expect(pilot.shows(name) && pilot.shows(JournalSpec.notices.value("case", rows[rows.count - 1])))
        pilot.press("F2")
        #expect(pilot.advice.contains(language == .russian ? "Записано" : "Жазылды"))
        // The row itself with its mark, wherever that is now.
        #expect(pilot.cursorLine != first, "\(pilot.text)")
    }

    /// The one that took its place was marked next, unread.
    @Test func `the first notice keeps the cursor though its number becomes another`() throws {
        let pilot = try Pilot()
        pilot.choose(.notices)
        pilot.press("Home")
        let row = try #require(
            try pilot.store.page(JournalQuery(.notices, edge: .first, count: 1)).rows.first)
        let told = ["name", "case"].map { JournalSpec.notices.value($0, row) }
        pilot.press("F2", "Left", "Enter")
        let now = try #require(try pilot.store.notice(id: row.key.id))
        #expect(now.sentOn != nil && now.id != row.key.id)
        let state = try #require(pilot.session.shell.top as? JournalScreen).state
        #expect(state.row?.key.id == now.id, "\(pilot.text)")
        #expect(pilot.cursorLine.contains(told[0].prefix(8)))
        // And nothing is marked twice by the next keys.
        pilot.press("F2")
        #expect(pilot.top == "JournalScreen")
    }

    @Test func `a notice that another window marked says who did, and the list is read again`() throws {
        let pilot = try Pilot()
        pilot.choose(.notices)
        pilot.press("Home", "F2")
        let row = try #require(
            try pilot.store.page(JournalQuery(.notices, edge: .first, count: 1)).rows.first)
        _ = try pilot.store.markSent(noticeID: row.key.id)
        pilot.press("Left", "Enter")
        #expect(pilot.advice.contains("Уже отмечено: Серікова А., 21.11.2026 10:12"), "\(pilot.text)")
        let state = try #require(pilot.session.shell.top as? JournalScreen).state
        #expect(state.value("sent") != "")
    }

    @Test func `a term keeps the cursor when another of its case is met`() throws {
        let store = try World.store(.samples)
        let rows = try store.page(JournalQuery(.deadlines, edge: .first, count: 50)).rows
        let identities = Set(rows.compactMap(\.identity))
        #expect(rows.count > 1 && identities.count == rows.count)
        let moved = try #require(rows.last)
        // Its day is another: its number too.
        try store.database.execute(
            "UPDATE deadline SET id = id - (1 << 40) WHERE id = ?", [.integer(moved.key.id)])
        let query = JournalQuery(.deadlines, edge: .first, count: 50)
        let identity = try #require(moved.identity)
        let place = try #require(try store.key(of: identity, in: query))
        #expect(place.id == moved.key.id - 1 << 40)
        let again = try #require(try store.page(query).rows.first { $0.key == place })
        #expect(again.isSame(as: moved) && again.key != moved.key)
    }

    @Test func `an operator's right changes under the cursor`() throws {
        let store = try World.store(.samples)
        for name in ["Омаров Б.", "Әбілова С."] {
            try store.addOperator(login: name.lowercased(), name: name, language: .russian)
        }
        let pilot = try Pilot(store: store)
        pilot.choose(.operators)
        pilot.press("End")
        let name = String(pilot.cursorLine.dropFirst(2).prefix(8))
        pilot.press("Enter")
        pilot.press(pilot.top == "QuestionScreen" ? "Enter" : "F10")
        #expect(String(pilot.cursorLine.dropFirst(2).prefix(8)) == name, "\(pilot.text)")
    }

    @Test func `a fact that another recorded leaves the cursor of a card where it was`() throws {
        let (place, mine, theirs) = try DraftTests.twoOperators()
        defer { try? FileManager.default.removeItem(at: place) }
        let me = try Pilot(store: mine)
        me.openCase("ПВ-000003")
        me.press("Home", "Down")
        let line = me.cursorLine
        me.press("Delete")
        me.type("ошибка ввода")
        let other = try Pilot(store: theirs, login: "omarov")
        other.openCase("ПВ-000003")
        other.press("End", "Delete")
        other.type("другая причина")
        other.press("F2")
        me.press("F2")
        #expect(me.top == "CardScreen")
        #expect(me.shows("Карточка прочитана заново"))
        #expect(me.cursorLine == line)
        // The reason waits for the same fact.
        me.press("Delete")
        #expect(me.shows("ошибка ввода"))
    }

    @Test(arguments: Language.allCases)
    func `an act on an empty list says that there is nothing`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.letters)
        let words = Localized(ru: "Записей нет. Письмо появится здесь", kk: "Жазбалар жоқ. Хат файлға")
        pilot.press("F2")
        #expect(pilot.advice.contains(words[language]), "\(pilot.text)")
        pilot.press("F9", "F9")
        let bells = pilot.bells
        pilot.press("Enter")
        #expect(pilot.advice.contains(words[language]) && pilot.bells == bells + 1, "\(pilot.text)")
    }

    @Test func `Enter in an empty tab of a card, and where a filter leaves nothing, says so`() throws {
        let pilot = try Pilot()
        pilot.choose(.cases)
        pilot.type("770101")
        pilot.press("Enter")
        #expect(pilot.advice.contains("По этому отбору записей нет"), "\(pilot.text)")
        pilot.press("Esc", "Esc")
        let empty = CaseTab.allCases.map(\.emptyText.ru)
        let places = (1...5).flatMap { number in CaseTab.allCases.map { (number, $0) } }
        for (number, tab) in places where !empty.contains(where: { pilot.shows($0) }) {
            if tab == CaseTab.allCases.first {
                pilot.goHome()
                pilot.openCase("ПВ-00000\(number)")
            } else {
                pilot.press("Right")
            }
        }
        let words = try #require(empty.first { pilot.shows($0) })
        pilot.press("Enter")
        #expect(pilot.top == "CardScreen")
        #expect(pilot.advice == "! " + words, "\(pilot.text)")
    }

    @Test func `the Fund's day without an act says why nothing is printed`() throws {
        let pilot = try Pilot()
        pilot.choose(.fundFeed)
        pilot.press("F7")
        #expect(pilot.top == "FundFeedScreen")
        #expect(pilot.shows("Акт печатается после актуализации"))
    }
}
