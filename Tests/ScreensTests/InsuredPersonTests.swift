import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// S333-1 and S333-2: the card of an insured person, its answer, what is recorded by
/// hand, and what nobody sees who may not.
struct InsuredPersonTests {
    private static let withCategory = "850622499102"
    private static let pregnant = "940108499107"
    private static let kept = "781125499108"
    private static let payer = "800219399106"
    private static let withoutEntitlement = "760930499108"
    private static let student = "050912599108"

    // MARK: The answer

    /// An IIN, a day, and what the card says of the right on it.
    struct Case: Sendable, CustomTestStringConvertible {
        let iin, day, answer, says: String
        var testDescription: String { "\(iin) on \(day)" }
    }

    nonisolated static let cases: [Case] = [
        Case(
            iin: "570317499105", day: "21.11.2026", answer: "ПРАВО ЕСТЬ", says: "R7 – получатели пенсионных"),
        Case(iin: "570317499105", day: "01.01.2020", answer: "ПРАВА НЕТ", says: "За лицо не платят"),
        Case(iin: "800219399106", day: "21.11.2026", answer: "ПРАВО ЕСТЬ", says: "плательщик"),
        Case(iin: "781125499108", day: "28.02.2027", answer: "ПРАВО ЕСТЬ", says: "последний день 28.02.2027"),
        Case(iin: "781125499108", day: "01.03.2027", answer: "ПРАВА НЕТ", says: "с 01.03.2027"),
        Case(iin: "030228599106", day: "02.01.2027", answer: "ПРАВО ЕСТЬ", says: "период сохранения права"),
        Case(iin: "030228599106", day: "03.01.2027", answer: "ПРАВА НЕТ", says: "За лицо не платят"),
        Case(
            iin: "870501499108", day: "17.12.2026", answer: "ПРАВО ЕСТЬ",
            says: "временно, ручное включение (R10)"),
        Case(iin: "870501499108", day: "18.12.2026", answer: "ПРАВА НЕТ", says: "За лицо не платят"),
        Case(iin: "910430399106", day: "21.11.2026", answer: "ПРАВО ЕСТЬ", says: "R3 – неработающее лицо"),
        Case(iin: "930814499103", day: "21.11.2026", answer: "ПРАВА НЕТ", says: "За лицо не платят"),
        Case(iin: "920611399101", day: "21.11.2026", answer: "ПРАВО ЕСТЬ", says: "M – военнослужащие"),
        Case(iin: "760930499108", day: "21.11.2026", answer: "ПРАВА НЕТ", says: "11.2025, 12.2025, 01.2026"),
    ]

    @Test(arguments: InsuredPersonTests.cases)
    func `the card answers for any day`(sample: Case) throws {
        let pilot = try Pilot()
        pilot.openInsuredPerson(sample.iin)
        if sample.day != "21.11.2026" { Self.choose(sample.day, pilot) }
        #expect(pilot.lines[3].contains(sample.answer), "\(pilot.text)")
        #expect(pilot.lines[3].contains(sample.day))
        #expect(pilot.shows(sample.says), "\(pilot.text)")
    }

    private static func choose(_ day: String, _ pilot: Pilot) {
        pilot.press("F5")
        pilot.write(day)
        pilot.press("Enter")
    }

    @Test func `Esc leaves the chosen day first and the card then`() throws {
        let pilot = try Pilot()
        pilot.openInsuredPerson(Self.kept)
        Self.choose("01.03.2027", pilot)
        #expect(pilot.advice.contains("День ещё не наступил"))
        pilot.press("Esc")
        #expect(pilot.lines[3].contains("сегодня, 21.11.2026"))
        pilot.press("Esc")
        #expect(pilot.top == "JournalScreen")
    }

    @Test(arguments: Language.allCases)
    func `every tab says why with its clause`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openInsuredPerson(Self.payer)
        for tab in InsuredPersonTab.allCases {
            pilot.press("F6")
            #expect(pilot.top == "TextScreen", "\(tab)")
            #expect(pilot.text.contains("ҚР ДСМ-333/2020"), "\(tab)")
            pilot.press("Esc", "Right")
        }
    }

    @Test func `a month that is walked to has its own reasons`() throws {
        let pilot = try Pilot()
        pilot.openInsuredPerson(Self.kept)
        pilot.press("Right", "Right")
        #expect(pilot.cursorLine.contains("›ноя"))
        pilot.press("PgUp")
        pilot.press("Enter")
        #expect(pilot.shows("Почему? ноябрь 2025"))
        #expect(pilot.shows("ПРАВО ЕСТЬ – на 30.11.2025"))
    }

    @Test func `Enter on a child leads to the child's card and back`() throws {
        let pilot = try Pilot()
        pilot.openInsuredPerson("910430399106")
        pilot.press("Right", times: InsuredPersonTab.family.place)
        #expect(pilot.shows("заявл. R3"))
        pilot.press("Enter")
        #expect(pilot.heading.contains("Ахметқалиева Айару"))
        pilot.press("F10")
        #expect(pilot.heading.contains("Ахметқалиев Дәурен"))
    }

    @Test func `opening a card is written down once`() throws {
        let pilot = try Pilot()
        pilot.openInsuredPerson(Self.payer)
        pilot.press("F6", "Esc", "Right")
        let opened = try pilot.store.audit(limit: 50).filter {
            $0.action == "open" && $0.subject == "consumer"
        }
        #expect(opened.count == 1)
        #expect(try pilot.store.person(id: opened[0].subjectID ?? 0)?.iin.digits == Self.payer)
    }

    @Test func `one person is reconciled from the card`() throws {
        let pilot = try Pilot()
        pilot.openInsuredPerson(Self.student)
        let id = try Self.id(Self.student, pilot)
        pilot.press("Right")
        pilot.act("reconcile")
        #expect(pilot.advice.hasPrefix("Сверено"))
        let acts = try pilot.store.audit(limit: 9).filter { $0.action == "reconcile" }
        #expect(acts.map(\.subjectID) == [id])
    }

    // MARK: p.14

    @Test(arguments: Language.allCases)
    func `the certificate says status, basis, category, term and reasons`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openInsuredPerson(Self.student)
        pilot.press("F7")
        pilot.write("01.10.2026")
        pilot.press("Tab")
        pilot.type("№ 1 емхана")
        pilot.press("F2")
        #expect(pilot.top == "PreviewScreen")
        pilot.press("F2")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: pilot.outbox.path).first {
                $0.contains(language == .russian ? "Справка-о-праве" : "Құқық-туралы-анықтама")
            })
        let paper = try String(contentsOf: pilot.outbox.appending(path: name), encoding: .utf8)
        let words = paper.split { $0.isWhitespace }.joined(separator: " ")
        for kazakh in [
            "АНЫҚТАМА", "құқығы БАР", InsuranceCategory.r13.name.kk + " (20-т. 13) тш.)",
            "Қай күнге: 01.10.2026",
            "№ 1 емхана",
            "мерзімі шектелмеген", "№ ҚР ДСМ-333/2020 бұйрық, 9-т. 1-бөлігі", World.worker,
        ] { #expect(words.contains(kazakh), "\(kazakh)") }
        let russian = words.contains("право на медицинскую помощь ЕСТЬ")
        #expect(russian == (language == .russian))
        if russian {
            #expect(words.contains(InsuranceCategory.r13.name.ru + " (подп. 13) п. 20)"))
            let (first, second) = (words.firstRange(of: "АНЫҚТАМА"), words.firstRange(of: "СПРАВКА"))
            #expect(try #require(first).lowerBound < #require(second).lowerBound)
        }
        pilot.press("Esc")
        pilot.press("Right", times: InsuredPersonTab.requests.place)
        #expect(pilot.shows("№ 1 емхана"))
        #expect(
            try pilot.store.entitlementRequests(of: Self.id(Self.student, pilot)).first?.onDay.shown
                == "01.10.2026"
        )
    }

    @Test func `a certificate of a day to come is refused at the field`() throws {
        let pilot = try Pilot()
        pilot.openInsuredPerson(Self.payer)
        let before = try pilot.store.count(.entitlementRequests, .all, limit: 99)
        pilot.press("F7")
        pilot.write("22.11.2026")
        pilot.press("F2")
        #expect(pilot.top == "AskScreen")
        #expect(pilot.shows(Message.future.text.ru), "\(pilot.text)")
        #expect(try pilot.store.count(.entitlementRequests, .all, limit: 99) == before)
    }

    @Test func `a secret record is neither printed nor answered for`() throws {
        let pilot = try Pilot()
        let id = try Self.id(Self.payer, pilot)
        try pilot.store.database.execute(
            "UPDATE insured SET is_secret = 1 WHERE person_id = ?", [.integer(id)])
        pilot.openInsuredPerson(Self.payer)
        #expect(pilot.shows("СЕКРЕТНО (п. 5)"))
        pilot.act("card")
        #expect(pilot.advice.contains(Message.access.text.ru.prefix(20)))
        pilot.press("Esc", "F7", "F2")
        #expect(pilot.advice.contains(Message.access.text.ru.prefix(20)), "\(pilot.text)")
        pilot.goHome()
        pilot.choose(.insuredPersons)
        pilot.press("F8")
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: pilot.outbox.path).first)
        let csv = try String(contentsOf: pilot.outbox.appending(path: name), encoding: .utf8)
        #expect(!csv.contains(Self.payer) && csv.contains(Self.kept))
    }

    // MARK: By hand

    @Test(arguments: Language.allCases)
    func `a fact is recorded, changes the answer, and is taken back with a reason`(language: Language) throws
    {
        let pilot = try Pilot(.samples, language)
        pilot.openInsuredPerson(Self.student)
        pilot.openInsuredPersonFact("state-unpaid")
        pilot.type("01062026")
        pilot.press("F2")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(pilot.advice.hasPrefix(language == .russian ? "Записано" : "Жазылды"))
        #expect(pilot.lines[3].contains(language == .russian ? "ПРАВА НЕТ" : "ҚҰҚЫҒЫ ЖОҚ"), "\(pilot.text)")
        pilot.press("Right", times: InsuredPersonTab.manualEnrolments.place)
        #expect(pilot.cursorLine.contains("01.06.2026"))
        pilot.act("withdraw")
        #expect(pilot.top == "AskScreen")
        pilot.press("Enter")
        #expect(pilot.showsAtCursor(Message.reason.text[language]))
        pilot.type("ошибка")
        pilot.press("Enter")
        #expect(pilot.top == "CardScreen")
        #expect(pilot.lines[3].contains(language == .russian ? "ПРАВО ЕСТЬ" : "ҚҰҚЫҒЫ БАР"))
        #expect(pilot.shows("✗"))
        pilot.press("Enter")
        #expect(pilot.shows(language == .russian ? "Отозвано: ошибка" : "Кері алынды: ошибка"))
        pilot.press("Esc", "Delete")
        #expect(pilot.top == "CardScreen")
    }

    @Test func `two operators at one insured person: the typed day stays, the news are shown`() throws {
        let pilot = try Pilot()
        pilot.openInsuredPerson(Self.student)
        pilot.openInsuredPersonFact("stopped")
        pilot.type("01102026")
        let id = try Self.id(Self.student, pilot)
        let version = try #require(try pilot.store.insuredPerson(personID: id)).version
        _ = try pilot.store.record(
            Store.InsuranceEntry(body: .stateUnpaid, happenedOn: day("2026-11-01")), ofInsuredPerson: id,
            version: version)
        pilot.press("F2")
        #expect(pilot.top == "TextScreen")
        #expect(pilot.shows("Взносы государства не поступили"))
        pilot.press("Esc")
        #expect(pilot.top == "FormScreen")
        #expect(pilot.shows("01.10.2026"))
        pilot.press("F2")
        #expect(pilot.top == "CardScreen")
        let told = try #require(try pilot.store.insuredPerson(personID: id)).facts.map(\.fact.body)
        #expect(told.contains(.stateUnpaid) && told.contains(.stopped))
    }

    @Test func `an entry that was left comes back from the menu`() throws {
        let pilot = try Pilot()
        pilot.openInsuredPerson(Self.student)
        pilot.openInsuredPersonFact("stopped")
        pilot.type("01102026")
        pilot.press("F10", "Enter")
        pilot.goHome()
        pilot.press("F2", "Enter", "Enter")
        #expect(pilot.top == "FormScreen")
        #expect(pilot.shows("01102026"))
    }

    // MARK: Lists

    @Test func `a list holds whom its category holds, and Enter opens the card`() throws {
        let pilot = try Pilot()
        pilot.choose(.categoryLists)
        for category in InsuranceCategory.withLists {
            let line = pilot.cursorLine.replacing("│", with: " ")
            #expect(line.contains("›\(category.code) "), "\(pilot.cursorLine)")
            pilot.press("Enter")
            let query = JournalQuery(
                .categoryMembers, filter: JournalFilter(kind: category.code), edge: .first, count: 99)
            if category.isMedical {
                #expect(pilot.top == "TableScreen")
                #expect(throws: Message.medicalAccess(own: true)) { try pilot.store.page(query) }
            } else {
                let rows = try pilot.store.page(query).rows
                #expect(pilot.heading.contains("записей: \(rows.count)"), "\(category.code)")
                pilot.press("F10")
            }
            pilot.press("Down")
        }
        pilot.press("End", "Enter")
        #expect(pilot.shows("Министерство обороны"))
        pilot.press("Enter")
        #expect(pilot.heading.contains("Бекмұхамбетов"))
    }

    @Test func `insured persons are narrowed to those with the entitlement or without`() throws {
        let pilot = try Pilot()
        pilot.choose(.insuredPersons)
        let all = try pilot.store.count(.insuredPersons, .all, limit: 99)
        pilot.press("F5", "Tab")
        pilot.type("2")
        pilot.press("F2")
        let without = try pilot.store.count(.insuredPersons, JournalFilter(kind: "no"), limit: 99)
        #expect(0 < without && without < all)
        #expect(pilot.heading.contains("записей: \(without)"))
        #expect(pilot.advice.contains("права нет"))
    }

    private static func id(_ iin: String, _ pilot: Pilot) throws -> Int64 {
        try #require(try pilot.store.person(iin: try IIN(iin))).id
    }
}
