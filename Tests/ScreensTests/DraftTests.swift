import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// Nothing typed is ever lost.
struct DraftTests {
    static func values(_ pilot: Pilot) -> FormValues {
        switch pilot.session.shell.top {
        case let form as FormScreen: form.form.values.texts
        default: [:]
        }
    }

    @Test func `the draft is kept after every field, with the place of the cursor`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        let fields = FormSpec.application.fields.filter { $0.isShown(GoodApplication.values) }
        for (index, field) in fields.enumerated().dropLast() {
            let value = GoodApplication.values[field.key] ?? ""
            switch field.kind {
            case .choice: pilot.type("1")
            case .mark: pilot.press("Space")
            default: if !value.isEmpty { pilot.write(value) }
            }
            pilot.press("Tab")
            let draft = try #require(try pilot.store.drafts().first, "\(field.key)")
            #expect(draft.values.texts == Self.values(pilot), "\(field.key)")
            #expect(draft.focus == fields[index + 1].key)
        }
    }

    @Test(arguments: FormSpec.application.fields.filter { $0.isShown(GoodApplication.values) }.map(\.key))
    func `a dropped line keeps the draft, and the next start offers it at the same field`(key: String) throws
    {
        let first = try Pilot.application(GoodApplication.values, focus: key)
        let line = first.cursorLine
        first.hangUp()
        #expect(first.session.isOver)
        let second = try Pilot(store: first.store)
        #expect(second.top == "QuestionScreen")
        #expect(second.shows("Неоконченный ввод"))
        #expect(second.shows("Жұмабеков, набрано 21.11.2026 10:12. Продолжить с того же места?"))
        second.press("Enter")
        #expect(second.cursorLine == line)
        #expect(second.advice == "Неоконченный ввод от 21.11.2026 10:12 возвращён")
        #expect(Self.values(second) == GoodApplication.values)
    }

    @Test func `a half typed field survives the hang-up under a list and a help page`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.press("Tab")
        pilot.type("Жұмаб")
        pilot.press("PgDn", "PgDn", "Down", "Down", "Down", "Down", "Down")
        pilot.type("Каз")
        pilot.press("F4", "F1")
        #expect(pilot.session.shell.depth == 4)
        pilot.hangUp()
        let draft = try #require(try pilot.store.drafts().first)
        #expect(draft.values["surname"] == "Жұмаб")
        #expect(draft.values.values.contains("Каз"))
    }

    @Test func `every form of the stack keeps its draft when the line is gone`() throws {
        let pilot = try Pilot()
        pilot.choose(.cases)
        pilot.press("Enter")
        pilot.openFact("oppv-months")
        pilot.type("32")
        pilot.press("F1")
        pilot.hangUp()
        let drafts = try pilot.store.drafts()
        #expect(drafts.map(\.form) == ["526/fact/oppv-months"])
        #expect(drafts.first?.values["from"] == "32")
        #expect(drafts.first?.subjectID == 5)
    }

    @Test func `an untouched form leaves no draft`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.press("Tab", "PgDn", "Up")
        pilot.hangUp()
        #expect(try pilot.store.drafts().isEmpty)
    }

    @Test(arguments: ["F10", "Esc", "Ctrl+Q"])
    func `leaving asks, and Enter keeps what was typed`(key: String) throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.type("690415")
        pilot.press(key)
        #expect(pilot.top == "QuestionScreen")
        #expect(pilot.shows("Набранное сохранено как черновик."))
        // Esc on the question goes back to the form with everything in it.
        pilot.press("Esc")
        #expect(Self.values(pilot)["iin"] == "690415")
        pilot.press(key, "Enter")
        #expect(pilot.top == "MenuScreen")
        #expect(try pilot.store.drafts().first?.values["iin"] == "690415")
        #expect(pilot.shows("неокончено: 1 (10:12)"))
    }

    @Test func `only the word Delete deletes`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.type("690415")
        pilot.press("Esc", "Right", "Right", "Enter")
        #expect(pilot.top == "MenuScreen")
        #expect(try pilot.store.drafts().isEmpty)
    }

    @Test func `drafts are listed by F2 and gone on with`() throws {
        let pilot = try Pilot()
        try pilot.store.keepDraft(
            form: FormSpec.application.code, subjectID: 0, values: ["surname": "Жұмабеков"], focus: "f03")
        pilot.choose(.sms)
        pilot.press("F10", "F2")
        #expect(pilot.shows("Заявление (Приложение 1), Жұмабеков"))
        pilot.press("Enter", "Enter")
        #expect(pilot.cursorLine.contains("Должность"))
    }

    /// A fact's form closed without a word, and opening it again wrote over
    /// the draft.
    @Test func `a fact's form asks before it is left, and goes on where it was`() throws {
        let pilot = try Pilot()
        pilot.openCase("ПВ-000005")
        pilot.openFact("oppv-months")
        pilot.type("012016")
        pilot.press("Tab")
        pilot.type("022016")
        pilot.press("Esc")
        #expect(pilot.top == "QuestionScreen")
        pilot.press("Enter")
        #expect(pilot.top == "CardScreen")
        pilot.openFact("oppv-months")
        #expect(Self.values(pilot)["from"] == "01.2016")
        #expect(Self.values(pilot)["to"] == "022016")
        #expect(pilot.cursorLine.contains("022016"))
        pilot.press("F2")
        #expect(pilot.top == "CardScreen")
        #expect(try pilot.store.drafts().isEmpty)
    }

    @Test func `a draft of a fact is offered at the next start`() throws {
        let first = try Pilot()
        first.openCase("ПВ-000005")
        first.openFact("oppv-months")
        first.type("32")
        first.hangUp()
        let second = try Pilot(store: first.store)
        #expect(second.shows("Месяцы ОППВ, с – по"))
        second.press("Enter")
        #expect(second.top == "FormScreen")
        #expect(second.heading.contains("ПВ-000005"))
        #expect(Self.values(second)["from"] == "32")
    }

    @Test func `a correction left half done is gone on with from the entry itself`() throws {
        let pilot = try Pilot()
        pilot.choose(.applications)
        pilot.press("Enter")
        pilot.act("correct")
        pilot.press("Tab", times: 5)
        pilot.write("слесарь")
        pilot.press("F10", "Enter")
        pilot.goHome()
        pilot.choose(.applications)
        pilot.press("Enter")
        pilot.act("correct")
        #expect(Self.values(pilot)["f03"] == "слесарь")
        #expect(pilot.cursorLine.contains("Должность"))
    }

    @Test func `another operator's drafts are nobody's business`() throws {
        let first = try Pilot()
        first.choose(.application)
        first.type("690415")
        first.hangUp()
        first.store.signIn(
            try first.store.addOperator(login: "omarov", name: "Омаров Б.", language: .russian))
        let second = try Pilot(store: first.store, login: "omarov")
        #expect(second.top == "MenuScreen")
        #expect(!second.shows("неокончено"))
        second.press("F2")
        #expect(!second.shows("Черновик"))
    }

    // MARK: The language

    @Test func `the language changes in the middle of a word and nothing is lost`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.press("Tab")
        pilot.type("Жұма")
        let column = pilot.cursor
        pilot.press("Left", "F9")
        pilot.press("Right")
        #expect(pilot.cursor == column)
        #expect(pilot.cursorLine.contains("Тегі"))
        pilot.type("беков")
        pilot.press("F9")
        #expect(pilot.cursorLine.contains("Фамилия"))
        #expect(Self.values(pilot)["surname"] == "Жұмабеков")
    }

    @Test func `refusals, lists and questions change their language as they stand`() throws {
        let pilot = try Pilot.application(GoodApplication.with(["f03": ""]), focus: "f19")
        pilot.press("F2")
        #expect(pilot.shows("! Поле обязательно для заполнения"))
        pilot.press("F9")
        #expect(pilot.shows("! Өріс міндетті түрде толтырылады"))
        pilot.press("PgDn", "PgDn", "Tab", "Tab", "Tab", "Tab", "Tab")
        pilot.press("F4")
        #expect(pilot.top == "PickerScreen")
        pilot.type("нар")
        pilot.press("F9")
        #expect(pilot.text.contains("нар"))
        pilot.press("Esc", "F10")
        #expect(pilot.shows("Ввод не окончен"))
        pilot.press("F9")
        #expect(pilot.shows("Енгізу аяқталмады"))
    }

    @Test func `the operator's language is remembered`() throws {
        let first = try Pilot()
        first.press("F9")
        first.hangUp()
        #expect(try Pilot(.nothing, store: first.store).language == .kazakh)
    }

    // MARK: Two operators on one record

    static func twoOperators() throws -> (URL, Store, Store) {
        let place = try World.directory()
        let path = place.appending(path: "tereze.db").path
        let first = try World.store(.samples, path: path)
        let second = try World.store(.samples, path: path)
        second.signIn(try second.addOperator(login: "omarov", name: "Омаров Б.", language: .russian))
        return (place, first, second)
    }

    @Test func `a fact recorded by another in the meantime is shown, and the typed one stays`() throws {
        let (place, mine, theirs) = try Self.twoOperators()
        defer { try? FileManager.default.removeItem(at: place) }
        let me = try Pilot(store: mine)
        me.openCase("ПВ-000005")
        me.openFact("oppv-months")
        me.type("012016")
        me.press("Tab")
        me.type("022016")
        let other = try Pilot(store: theirs, login: "omarov")
        other.openCase("ПВ-000005")
        other.openFact("no-phone")
        other.press("F2")
        #expect(other.top == "CardScreen")
        me.press("F2")
        #expect(me.shows("Запись изменена другим специалистом"))
        #expect(me.shows("Омаров Б., 21.11.2026 10:12"))
        #expect(me.shows("БМГ: номера нет"))
        me.press("Esc")
        #expect(Self.values(me)["to"] == "02.2016")
        #expect(try mine.drafts().first?.values["to"] == "02.2016")
        me.press("F2")
        #expect(me.top == "CardScreen")
        #expect(try mine.facts(ofCase: 5).suffix(2).map(\.operatorName) == ["Омаров Б.", World.worker])
    }

    @Test func `a correction met by another shows both versions and goes on from the later one`() throws {
        let (place, mine, theirs) = try Self.twoOperators()
        defer { try? FileManager.default.removeItem(at: place) }
        func correct(_ pilot: Pilot, _ position: String) {
            pilot.choose(.applications)
            pilot.press("Enter")
            pilot.act("correct")
            pilot.press("Tab", times: 5)
            pilot.write(position)
        }
        let me = try Pilot(store: mine)
        correct(me, "слесарь")
        let other = try Pilot(store: theirs, login: "omarov")
        correct(other, "токарь")
        for (pilot, reason) in [(other, "по трудовой книжке"), (me, "по словам работника")] {
            pilot.press("F2")
            pilot.type(reason)
            pilot.press("Enter")
        }
        #expect(other.top == "CardScreen")
        #expect(me.shows("Должность: у вас «слесарь», записано «токарь»"))
        me.press("Esc")
        #expect(Self.values(me)["f03"] == "слесарь")
        #expect(try mine.drafts().count == 1)
        me.press("F2")
        me.type("по словам работника")
        me.press("Enter")
        #expect(me.top == "CardScreen")
        #expect(try mine.application(id: 7)?.values["f03"] == "слесарь")
        #expect(try mine.application(id: 7)?.revision == 3)
        // The draft of the entry that no longer stands goes with it.
        #expect(try mine.drafts().isEmpty)
    }

    /// It said neither whose it was nor where it was begun, and ended on the menu.
    @Test(arguments: Language.allCases)
    func `a draft of a fact says whose it is, and leads to the card that it was begun on`(language: Language)
        throws
    {
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000003")
        pilot.openFact("penal-institution")
        pilot.type("1")
        pilot.press("F10", "Enter")
        #expect(pilot.top == "CardScreen")
        #expect(try pilot.store.drafts().count == 1)
        let next = try Pilot(.samples, language, store: pilot.store)
        #expect(next.shows("ПВ-000003, Ғабдуллин"), "\(next.text)")
        next.press("Enter")
        #expect(next.top == "FormScreen")
        next.press("F10", "Enter")
        #expect(next.top == "CardScreen" && next.heading.contains("Ғабдуллин"), "\(next.text)")
    }

    @Test func `a draft of an insured person's fact leads to the card as well`() throws {
        let store = try World.store(.samples)
        let form = try #require(InsuredPersonFactForm.all.first)
        let person = try #require(
            try store.page(JournalQuery(.insuredPersons, edge: .first, count: 1)).rows.first)
        let id = try #require(person.link?.id)
        try store.keepDraft(form: form.spec.code, subjectID: id, values: ["number": "1"], focus: "number")
        let pilot = try Pilot(store: store)
        let name = try #require(try store.person(id: id)).name.full
        #expect(pilot.shows(name.prefix(12).description), "\(pilot.text)")
        pilot.press("Enter", "F10", "Enter")
        #expect(pilot.top == "CardScreen" && pilot.heading.contains(name.prefix(8)), "\(pilot.text)")
    }
}
