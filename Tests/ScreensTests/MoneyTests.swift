import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// S526-6 to S526-8 from the keyboard, both languages.
struct MoneyTests {
    /// From the need to the file that a bank reads, one operator, no mouse.
    @Test(arguments: Language.allCases)
    func `a month of payment goes from the funding request to the payment orders`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.fundingRequests)
        pilot.press("F2", "F2")
        #expect(pilot.advice.contains("№ 1"))
        pilot.press("F10")
        pilot.openRemittanceShares(total: "50851")
        #expect(pilot.top == "TableScreen")
        pilot.press("F2")
        #expect(pilot.top == "JournalScreen")
        pilot.goHome()
        // The remittance was for December: November has no money yet.
        pilot.choose(.remittances)
        pilot.press("F2")
        pilot.write("151241990007")
        pilot.press("Tab")
        pilot.write("78")
        pilot.press("Tab", "Tab")
        pilot.write("50851")
        pilot.press("Tab")
        pilot.write("112026")
        pilot.press("Tab")
        pilot.write("112026")
        pilot.press("F2", "F2")
        pilot.goHome()
        pilot.choose(.disbursementBatches)
        pilot.press("F2", "F2", "Enter")
        #expect(pilot.shows("50 851,00"))
        pilot.act("0")
        // What the orders need is asked for before anything is recorded.
        let settings = language == .russian ? "«Общее» › «Настройки»" : "«Жалпы» › «Баптаулар»"
        #expect(pilot.top == "JournalScreen")
        #expect(pilot.shows("CASPKZKA") && pilot.shows(settings), "\(pilot.text)")
        #expect(try pilot.store.count(.disbursements, .all, limit: 9) == 0)
        for (name, value) in [
            ("526.account", "KZ92009MEDS368609103"), ("526.knp", "026"), ("mt102.sender", "F01K0"),
            ("corporation.chief", "П. О."), ("526.bank.CASPKZKA", "KZ41722C000000000001 050140990004"),
        ] {
            let specs = try House(Orders.all).settings(in: pilot.store)
            try pilot.store.change(try #require(specs.first { $0.name == name }), to: value)
        }
        pilot.act("0")
        pilot.press("Left", "Enter")
        #expect(pilot.advice.contains("50\u{A0}851,00"), Comment(rawValue: pilot.advice))
        pilot.act("1")
        #expect(
            pilot.advice.contains("uchebny-oqu-mt102-000001-CASPKZKA.txt"), Comment(rawValue: pilot.advice))
        let text = try String(
            contentsOf: pilot.outbox.appending(path: "uchebny-oqu-mt102-000001-CASPKZKA.txt"), encoding: .utf8
        )
        #expect(text.contains(":32B:KZT50851,00"))
        pilot.goHome()
        pilot.choose(.disbursements)
        #expect(pilot.shows("50 851,00"))
    }

    /// The refusal came after the question, and nothing marked what could not be done.
    @Test(arguments: Language.allCases)
    func `what a list of payouts forbids is marked, and asks nothing`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.disbursementBatches)
        pilot.press("F2", "F2", "Enter", "F2")
        let first = language == .russian ? "сначала запишите выплату" : "алдымен төлемді жазыңыз"
        #expect(pilot.text.components(separatedBy: "✗").count == 4, "\(pilot.text)")
        pilot.press("Esc")
        pilot.act("1")
        #expect(pilot.top == "JournalScreen" && pilot.advice.contains(first), "\(pilot.text)")
        pilot.act("0")
        #expect(pilot.top == "JournalScreen", "\(pilot.text)")
        pilot.act("2")
        #expect(
            pilot.shows(language == .russian ? "нет открытого вопроса" : "ашық мәселе жоқ"), "\(pilot.text)")
    }

    @Test(arguments: Language.allCases)
    func `what a sent notice forbids is said before the question`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.notices)
        let rows = try pilot.store.page(JournalQuery(.notices, edge: .first, count: 10)).rows
        _ = try pilot.store.markSent(noticeID: try #require(rows.first).key.id)
        pilot.press("F10")
        pilot.choose(.notices)
        pilot.press("End", "F2")
        #expect(pilot.top == "JournalScreen", "\(pilot.text)")
        #expect(
            pilot.advice.contains(language == .russian ? "Отмечено уже" : "Белгіленіп қойған"),
            "\(pilot.advice)")
    }

    @Test(arguments: Language.allCases)
    func `a remittance is refused in words and nothing typed is lost`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openRemittanceShares(total: "152553")
        pilot.press("F2")
        // What lacks, and what can be done.
        #expect(pilot.advice.contains("101\u{A0}702,00") && pilot.advice.contains("Enter"), "\(pilot.advice)")
        pilot.press("Enter")
        pilot.write("152553")
        pilot.press("F2", "F2")
        #expect(pilot.top == "TextScreen")
        pilot.goHome()
        pilot.choose(.remittances)
        pilot.press("F2")
        pilot.write("151241990007")
        pilot.press("Tab", "Tab", "Tab")
        pilot.write("1")
        pilot.press("Tab")
        pilot.press("Ctrl+U", "F2")
        #expect(
            pilot.showsAtCursor(Message.required.text[language]) || pilot.shows(Message.period.text[language])
        )
        #expect(pilot.shows("151241990007"))
        pilot.press("F10")
        #expect(pilot.top == "QuestionScreen")
        pilot.press("Esc")
        #expect(pilot.top == "FormScreen")
    }

    @Test(arguments: Language.allCases)
    func `a term opens its case at the tab of terms, and says why`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.deadlines)
        #expect(pilot.cursorLine.contains(language == .russian ? "! просрочено" : "кешігуде"))
        pilot.press("F6")
        #expect(pilot.shows("526"))
        pilot.press("Esc", "Enter")
        #expect(pilot.shows(language == .russian ? "› Сроки" : "› Мерзімдер"))
        pilot.press("F10", "F5")
        pilot.press("Tab", "Tab", "Tab", "Tab")
        pilot.type("5")
        pilot.press("F2")
        #expect(pilot.top == "JournalScreen")
        #expect(
            pilot.advice.contains(DeadlineKind.firstRemittance.label[language]),
            Comment(rawValue: pilot.advice))
        pilot.press("Esc")
        #expect(pilot.top == "JournalScreen")
        // The row that was found stays under the cursor, the filter does not.
        #expect(!pilot.advice.contains(language == .russian ? "Отбор" : "Іріктеу"))
        #expect(pilot.cursorLine.contains("06.11.2026"))
    }

    @Test func `a notice is read, marked as sent, and stands among the sent`() throws {
        let pilot = try Pilot()
        pilot.choose(.notices)
        pilot.press("Enter")
        #expect(pilot.shows("Уведомление о необходимости перечисления суммы"))
        pilot.press("F2")
        #expect(pilot.advice.hasPrefix("Записано"))
        pilot.press("F10", "F2", "F2")
        let sent = try pilot.store.page(JournalQuery(.notices, edge: .first, count: 10)).rows
            .filter { !JournalSpec.notices.value("sent", $0).isEmpty }
        #expect(sent.count == 1)
    }

    /// Two lists of one month stood side by side without a word.
    @Test(arguments: Language.allCases)
    func `a second funding request of a month asks, and says what differs`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.fundingRequests)
        pilot.press("F2", "F2")
        #expect(pilot.top == "JournalScreen")
        pilot.press("F2", "F2")
        #expect(pilot.top == "QuestionScreen")
        #expect(
            pilot.shows(language == .russian ? "ничего не изменилось" : "ештеңе өзгерген жоқ"),
            "\(pilot.text)")
        // Enter means no.
        pilot.press("Enter")
        #expect(try pilot.store.count(.fundingRequests, .all, limit: 9) == 1)
        let file = try #require(try pilot.store.caseFile(id: 3))
        _ = try pilot.store.record(
            FactEntry(
                body: .termination(ground: 1), happenedOn: day("2026-11-20"), learnedAt: World.now, source: ""
            ),
            inCase: 3, version: file.record.version)
        pilot.press("F2", "F2")
        #expect(
            pilot.shows("ПВ-000003 " + file.record.person.name.full.prefix(10)), "\(pilot.text)")
        pilot.press("Right", "Enter")
        #expect(pilot.advice.contains("№ 2"), "\(pilot.advice)")
        #expect(try pilot.store.count(.fundingRequests, .all, limit: 9) == 2)
    }

    @Test func `an excess is returned from the list, with its sum already there`() throws {
        let pilot = try Pilot()
        pilot.openRemittanceShares(total: "60000")
        pilot.press("Enter")
        pilot.write("60000")
        pilot.press("F2", "F2", "Esc")
        pilot.goHome()
        pilot.choose(.overpayments)
        #expect(pilot.shows("9 149,00"))
        pilot.press("F2")
        // The form covers the list: it says whose money goes back.
        #expect(pilot.shows("Возврат работодателю · Ғабдуллин"))
        pilot.press("F2")
        #expect(pilot.shows("Записей нет"))
        pilot.goHome()
        pilot.choose(.refunds)
        #expect(pilot.shows("9 149,00"))
    }

    @Test func `the reconciliation opens the recipients behind a line`() throws {
        let pilot = try Pilot()
        pilot.choose(.employerSettlement)
        pilot.press("Enter")
        #expect(pilot.shows("ПВ-000003"))
        #expect(pilot.heading.contains("Сверка: получатели"))
    }

    @Test func `an administrator sets, another operator reads`() throws {
        let pilot = try Pilot()
        pilot.choose(.settings)
        pilot.press("Down", "Down", "Enter")
        pilot.write("26")
        pilot.press("F2")
        #expect(pilot.top == "AskScreen" && pilot.shows(Message.dictionary.text.ru))
        pilot.write("026")
        pilot.press("F2")
        #expect(try pilot.store.setting("526.knp") == "026")
        #expect(pilot.shows("026"))
    }

    @Test func `a report of a period is printed and written`() throws {
        let pilot = try Pilot()
        pilot.choose(.period)
        pilot.press("F8")
        let name = "УЧЕБНЫЙ-Отчет-по-профессиональной-выплате-2026-11-01-2026-11-21.csv"
        #expect(FileManager.default.fileExists(atPath: pilot.outbox.appending(path: name).path))
        pilot.press("F7")
        #expect(pilot.top == "PreviewScreen")
        #expect(pilot.shows("Отчет по профессиональной выплате"))
    }

    @Test(arguments: [
        (MenuCode.period, "Отчет по профессиональной выплате"), (.insurancePeriod, "Отчет ОСМС"),
    ])
    func `Enter on the last day opens the report of its own order`(item: MenuCode, title: String) throws {
        let pilot = try Pilot()
        pilot.choose(item)
        pilot.press("Tab", "Enter")
        #expect(pilot.top == "PreviewScreen")
        #expect(pilot.shows(title), "\(pilot.text)")
    }
}
