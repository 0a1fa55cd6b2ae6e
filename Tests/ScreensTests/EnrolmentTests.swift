import TUI
import Testing

@testable import Core
@testable import Screens

/// S333-3: an enrolment from an incomplete set to a complete one.
@Suite struct EnrolmentTests {
    @Test(arguments: Language.allCases)
    func `the check list follows the category and what is typed`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.beginEnrolment()
        let name = String(DocumentKind.d12.name[language].prefix(12))
        #expect(pilot.shows("[ ] " + name))
        pilot.fillDocument("№ 12", "05.10.2026", "«Болашақ» мектебі")
        pilot.press("Tab")
        #expect(pilot.shows("[x] " + name))
    }

    @Test func `an incomplete set is not entered and says what is missing`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.beginEnrolment()
        pilot.act("0")
        #expect(pilot.top == "FormScreen")
        #expect(pilot.advice.hasPrefix("!"))
        #expect(pilot.shows("не хватает"))
        #expect(try pilot.store.enrolments(of: 1).isEmpty)
    }

    @Test func `a complete set is entered, shown and printed`() throws {
        let pilot = try Pilot(.samples, .kazakh)
        pilot.beginEnrolment()
        pilot.fillDocument("№ 12", "05.10.2026", "«Болашақ» мектебі")
        pilot.act("0")
        #expect(pilot.top == "CardScreen")
        #expect(pilot.shows("21.12.2026 күнін қоса алғанда уақытша енгізілді"))
        pilot.press("F7")
        #expect(pilot.shows("СҰРАУ"))
        pilot.press("F9")
        #expect(pilot.shows("ЗАПРОС"))
    }

    @Test func `one that was taken back says so and is not printed`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.beginEnrolment()
        pilot.fillDocument("№ 12", "05.10.2026", "«Болашақ» мектебі")
        pilot.act("0")
        let person = try #require(try pilot.store.person(iin: try IIN("120315655211")))
        let file = try #require(try pilot.store.insuredPerson(personID: person.id))
        try pilot.store.withdraw(
            insuranceFact: try #require(file.facts.last).id, ofInsuredPerson: person.id,
            version: file.version,
            reason: "ошибка")
        let record = try #require(try pilot.store.enrolments(of: person.id).first)
        pilot.goHome()
        pilot.choose(.enrolments)
        pilot.type("120315655211")
        pilot.press("Enter")
        #expect(pilot.top == "CardScreen")
        #expect(pilot.heading.contains(record.number))
        #expect(pilot.advice.contains("Отозвано: ошибка"))
        pilot.press("F7")
        #expect(!pilot.shows("ЗАПРОС"))
        #expect(pilot.advice.contains("Отозванное включение не печатается"), "\(pilot.text)")
        #expect(pilot.top == "CardScreen")
    }

    @Test func `a man of a category of women is asked about first`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.choose(.enrol)
        pilot.type("870501399101")
        pilot.beginCategory("R11")
        pilot.fillDocument("№ 12", "05.10.2026", "АХАТ")
        pilot.act("0")
        #expect(pilot.top == "QuestionScreen", "\(pilot.text)")
        #expect(pilot.shows("для женщин"))
        pilot.press("Esc")
        #expect(pilot.top == "FormScreen")
        pilot.act("0")
        pilot.press("Tab", "Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
    }

    @Test func `R8 is refused at its field`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.choose(.enrol)
        pilot.press("PgDn")
        pilot.type("r8")
        pilot.press("Tab", "BackTab")
        #expect(pilot.showsAtCursor(Message.category.text.ru))
    }

    @Test(arguments: Language.allCases)
    func `a closed category is marked in the list and refused at its field, with whom to ask`(
        language: Language
    ) throws {
        let pilot = try Pilot(.samples, language)
        pilot.beginEnrolment()
        pilot.press("PgUp", "F4")
        pilot.type("R12")
        #expect(pilot.shows("✗ R12  " + InsuranceCategory.r12.name[language].prefix(12)), "\(pilot.text)")
        #expect(pilot.shows(Message.medicalAccess(own: true).text[language]))
        pilot.press("Enter", "Tab", "BackTab")
        #expect(pilot.showsAtCursor(Message.medicalAccess(own: true).text[language]), "\(pilot.text)")
        pilot.press("PgDn")
        pilot.fillDocument("260", "05.10.2026", "МСЭК")
        // Neither act goes past it, and what was typed stays.
        for act in ["0", "1"] {
            pilot.act(act)
            #expect(pilot.top == "FormScreen")
            #expect(pilot.shows(Message.medicalAccess(own: true).text[language]), "\(act): \(pilot.text)")
        }
        pilot.press("PgDn")
        #expect(pilot.text.contains("МСЭК"))
        pilot.goHome()
        pilot.seeMedical()
        pilot.choose(.enrol)
        pilot.press("End", "Enter", "PgDn", "F4")
        #expect(!pilot.shows("✗"), "\(pilot.text)")
    }

    /// The reason of a refusal was typed twice: the act found an empty field and forgot it.
    @Test func `the reason of a refusal that is not accepted is asked with what was typed`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.choose(.enrol)
        pilot.type("120315655211")
        pilot.beginCategory("R13")
        pilot.press("PgUp", "PgUp")
        pilot.write("")
        // Judged before the reason is asked.
        pilot.act("1")
        #expect(pilot.top == "FormScreen", "\(pilot.text)")
        #expect(pilot.advice.contains("Исправьте отмеченное: 1"))
        pilot.write("120315655211")
        pilot.act("1")
        pilot.type("нет подлинника")
        // Left, it is asked with what was typed.
        pilot.press("Esc")
        pilot.act("1")
        #expect(pilot.top == "AskScreen")
        #expect(pilot.shows("нет подлинника"))
        pilot.press("F2")
        #expect(pilot.shows("Отказано: нет подлинника"), "\(pilot.text)")
    }

    @Test func `a refusal asks the reason and keeps the documents that came`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.beginEnrolment()
        pilot.act("1")
        pilot.type("нет справки")
        pilot.press("F2")
        #expect(pilot.top == "CardScreen")
        #expect(pilot.shows("Отказано: нет справки"))
    }

    /// It could not be printed: nothing said what would change it, and nothing asked.
    @Test(arguments: Language.allCases)
    func `a refusal with all documents asks what would change it, and is printed`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.beginEnrolment()
        pilot.fillDocument("№ 12", "05.10.2026", "«Болашақ» мектебі")
        pilot.act("1")
        pilot.type("сведения не подтверждены")
        pilot.press("F2")
        #expect(pilot.top == "AskScreen")
        #expect(pilot.shows(Message.noRemedy.text[language]), "\(pilot.text)")
        #expect(pilot.shows("сведения не подтверждены"))
        pilot.type("справка другого образца")
        pilot.press("F2")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        pilot.press("F7")
        #expect(pilot.top == "PreviewScreen")
        pilot.press("PgDn")
        #expect(pilot.shows("• справка другого образца"), "\(pilot.text)")
        // On the paper of the other language it is marked as what was typed.
        pilot.press("F9")
        #expect(pilot.shows("• справка другого образца*"), "\(pilot.text)")
    }

    @Test func `a line that is gone keeps what was typed`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.beginEnrolment()
        pilot.write("АА 77")
        pilot.hangUp()
        let draft = try #require(try pilot.store.drafts().first { $0.form == EnrolmentForm.code })
        #expect(draft.values["d1_number"] == "АА 77")
        #expect(draft.values["category"] == "R13")
    }
}

/// S333-4 to S333-8.
@Suite struct InsuranceDeskTests {
    @Test func `everybody is checked, and the protocol tells of each`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.reconcileEverybody()
        let check = try #require(try pilot.store.reconciliationOfAll())
        #expect(check.state == .done)
        #expect(pilot.advice.contains("Проверено \(check.done)"))
        pilot.press("Enter")
        #expect(pilot.heading.contains("Протокол"))
    }

    @Test func `an outage is opened and closed`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.openOutage()
        #expect(pilot.shows("не исправлено"))
        pilot.press("Enter", "F2")
        #expect(pilot.top == "JournalScreen")
        #expect(!pilot.shows("не исправлено"))
    }

    @Test func `a father's application closes its form when it is accepted`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.seeMedical()
        pilot.choose(.families)
        pilot.press("F2", "Tab", "Tab", "Tab")
        // The sample has an application for R3 already.
        pilot.type("2")
        pilot.press("Tab")
        #expect(pilot.top == "FormScreen")
        pilot.press("F2")
        #expect(pilot.top == "JournalScreen")
        #expect(try pilot.store.drafts().isEmpty)
    }

    @Test func `the feed is written, and a second one of the day is asked about`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.choose(.fundFeed)
        pilot.act("refresh")
        pilot.act("daily")
        pilot.press("Enter")
        // It tells of health.
        #expect(pilot.advice.contains("Закрыто"), "\(pilot.advice)")
        pilot.goHome()
        pilot.seeMedical()
        pilot.choose(.fundFeed)
        pilot.act("daily")
        pilot.press("Enter")
        #expect(pilot.shows("Записан и проверен"))
        pilot.act("daily")
        #expect(pilot.shows("21.11.2026"))
        #expect(pilot.top == "QuestionScreen")
    }

    @Test func `typing finds an item on another sheet`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.type("сбоев")
        pilot.press("Enter")
        #expect(pilot.heading.contains("Журнал сбоев"))
    }
}
