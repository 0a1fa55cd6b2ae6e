import TUI
import Testing

@testable import Core
@testable import Screens

/// News of a person by keys: asked on the card, answered by the order's own form, or judged.
struct NewsScreenTests {
    @Test func `a death known to another order is asked, and one key leads to the form with its day`() throws
    {
        let pilot = try Pilot(.staffed)
        pilot.openToldCase()
        #expect(pilot.shows("Вопросы 1"), "\(pilot.text)")
        // What is late comes first in the line above the keys; the question has its own place.
        pilot.press("Right", "Right", "Right", "Enter")
        #expect(pilot.shows("По другим сведениям: смерть 14.11.2026"), "\(pilot.text)")
        pilot.press("Esc")
        pilot.act("news-0")
        let form = try #require(pilot.session.shell.top as? FormScreen)
        #expect(form.form.values["happened_on"] == "14.11.2026" && form.form.values["ground"] == "1")
        pilot.press("F2")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(!pilot.shows("по другим сведениям"), "\(pilot.text)")
        #expect(try pilot.store.caseFile(id: 1)?.news.questions.isEmpty == true)
        #expect(try pilot.store.caseFile(id: 1)?.caseState.termination?.happenedOn == day("2026-11-14"))
    }

    @Test func `a judgement needs its reason, is kept, and can be taken back`() throws {
        let pilot = try Pilot(.staffed)
        pilot.openToldCase()
        pilot.act("news-0-no")
        pilot.press("F2")
        #expect(pilot.top == "AskScreen", "without a reason nothing is judged")
        pilot.type("однофамилец")
        pilot.press("F2")
        #expect(pilot.shows("вопрос снят, решение остаётся в истории"), "\(pilot.text)")
        #expect(pilot.shows("Вопросы 0"))
        pilot.act("news-history")
        #expect(pilot.shows("Серікова А.") && pilot.shows("однофамилец"), "\(pilot.text)")
        pilot.press("F9")
        #expect(pilot.shows("қатысы жоқ не ескерілген"), "\(pilot.text)")
        pilot.press("F9", "Esc", "F2")
        let list = try #require(pilot.session.shell.top as? PickerScreen)
        let back = try #require(list.items.first { $0.code.hasPrefix("news-back") })
        pilot.press("Esc")
        pilot.act(back.code)
        pilot.type("это он")
        pilot.press("F2")
        #expect(pilot.shows("Вопросы 1"), "\(pilot.text)")
    }

    @Test func `the record that tells it opens from the question`() throws {
        let pilot = try Pilot(.staffed)
        pilot.openToldCase()
        pilot.act("news-0-source")
        #expect(pilot.shows("Потребитель ›"), "\(pilot.text)")
    }

    @Test func `a departure known to a case is asked of the insured person and of the recipient`() throws {
        let pilot = try Pilot(.staffed)
        pilot.tellDeparture()
        pilot.openInsuredPerson(ToldPerson.iin)
        #expect(pilot.shows("Требует решения"), "\(pilot.text)")
        pilot.act("news-0")
        #expect((pilot.session.shell.top as? FormScreen)?.form.values["happened_on"] == "10.11.2026")
        pilot.press("F2")
        #expect(!pilot.shows("Требует решения"), "\(pilot.text)")
        pilot.goHome()
        try pilot.store.permit(operatorID: 1, .cards, true)
        pilot.openRecipient("жұмабеков")
        #expect(pilot.shows("Требует решения"), "\(pilot.text)")
        pilot.act("news-0")
        let form = try #require(pilot.session.shell.top as? FormScreen)
        #expect(form.form.values["decision"] == "suspend")
        #expect(form.form.values["basis"]?.contains("10.11.2026") == true)
    }

    @Test func `a change entered by mistake is taken back on the card of the participant`() throws {
        let pilot = try Pilot(.staffed)
        pilot.takeBackCitizenship()
        #expect(pilot.shows("Отозвано: стоит прежнее значение"), "\(pilot.text)")
        #expect(pilot.shows("Изменения 2"), "\(pilot.text)")
        pilot.press("Delete")
        #expect(pilot.shows("это изменение отозвано или само отзыв"), "\(pilot.text)")
    }
}
