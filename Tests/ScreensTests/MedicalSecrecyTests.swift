import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// [S333] §7a: medical facts are seen by those who may, and by nobody else: on
/// no screen, no paper, no list.
struct MedicalSecrecyTests {
    nonisolated private static let insuredPersons = ["850622499102", "940108499107"]

    /// What would tell of these persons' health.
    nonisolated private static let telling: [String] =
        InsuranceCategory.allCases.filter(\.isMedical).flatMap { [$0.name.ru, $0.name.kk] }
        + ["п. 26", "26-т.", "п. 47", "47-т.", "инвалидност", "мүгедек", "жүкті", "беремен", "СЕКРЕТ-123"]

    private static func tells(_ text: String) -> [String] {
        let words = text.split { $0.isWhitespace || "│".contains($0) }.joined(separator: " ")
        let codes = ["R2", "R4", "R5", "R6", "R12"].filter { code in
            words.split { !($0.isLetter || $0.isNumber) }.contains { $0 == code }
        }
        return codes + telling.filter { words.contains($0) }
    }

    /// A store in which a sick-leave sheet is recorded and R2 was refused at a
    /// desk, and the operator sees nothing of it any more.
    private static func world() throws -> Store {
        let store = try World.store(.samples)
        let worker = try #require(store.currentOperator)
        try store.permit(operatorID: worker.id, .medical, true)
        for iin in insuredPersons {
            let person = try #require(try store.person(iin: try IIN(iin)))
            let version = try #require(try store.insuredPerson(personID: person.id)).version
            _ = try store.record(
                Store.InsuranceEntry(
                    body: .sickLeave(from: day("2026-10-01"), to: day("2026-12-31")),
                    happenedOn: day("2026-10-01"), detail: ["number": "СЕКРЕТ-123"]),
                ofInsuredPerson: person.id, version: version)
        }
        try store.permit(operatorID: worker.id, .medical, false)
        return store
    }

    @Test(arguments: Language.allCases)
    func `nothing medical is on any tab, behind Enter or behind F6`(language: Language) throws {
        let pilot = try Pilot(.samples, language, store: try Self.world())
        for iin in Self.insuredPersons {
            pilot.openInsuredPerson(iin)
            #expect(pilot.top == "CardScreen")
            for _ in InsuredPersonTab.allCases {
                #expect(Self.tells(pilot.text) == [])
                pilot.press("PgDn")
                #expect(Self.tells(pilot.text) == [])
                pilot.press("PgUp")
                for key in ["Enter", "F6"] {
                    pilot.press(key)
                    #expect(Self.tells(pilot.text) == [], "\(key)")
                    for _ in 0..<4 {
                        pilot.press("PgDn")
                        #expect(Self.tells(pilot.text) == [], "\(key)")
                    }
                    if pilot.top != "CardScreen" { pilot.press("Esc") }
                }
                pilot.press("Right")
            }
            pilot.goHome()
        }
    }

    /// On every day of a year and a half, whatever the reasons then were.
    @Test(arguments: MedicalSecrecyTests.insuredPersons)
    func `no day's answer tells it`(iin: String) throws {
        let store = try Self.world()
        let person = try #require(try store.person(iin: try IIN(iin)))
        let file = try #require(try store.insuredPerson(personID: person.id))
        for offset in stride(from: -500, through: 100, by: 3) {
            let card = InsuredPersonCard(file, on: World.now.date.adding(days: offset), seesMedical: false)
            for text in [InsuredPersonWords.why(card), InsuredPersonWords.answer(card)] {
                #expect(Self.tells(text.ru) == [] && Self.tells(text.kk) == [], "\(offset)")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `nothing medical is on paper or in a file`(language: Language) throws {
        let pilot = try Pilot(.samples, language, store: try Self.world())
        for iin in Self.insuredPersons {
            pilot.openInsuredPerson(iin)
            pilot.act("card")
            pilot.press("F2", "Esc", "F7", "F2", "F2")
            pilot.goHome()
        }
        for item in [MenuCode.insuredPersons, .entitlementRequests] {
            pilot.choose(item)
            pilot.press("F7", "F2", "Esc", "F8")
            pilot.goHome()
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: pilot.outbox.path)
        #expect(names.count >= 6, "\(names)")
        for name in names {
            let text = try String(contentsOf: pilot.outbox.appending(path: name), encoding: .utf8)
            #expect(Self.tells(text) == [], "\(name)")
        }
    }

    @Test func `members of a medical category are in no list of a category`() throws {
        let store = try Self.world()
        let rows = try store.page(JournalQuery(.categoryMembers, edge: .first, count: 99)).rows
        #expect(rows.count > 5)
        #expect(!rows.contains { row in Self.insuredPersons.contains { row.values.contains($0) } })
    }

    @Test(arguments: Language.allCases)
    func `what a reconciliation came to is what its protocol shows and says to be closed`(
        language: Language
    ) throws {
        let store = try Self.world()
        let record = try store.reconcileAll()
        let counts = record.counts
        let all = counts.granted + counts.refused + counts.kept + counts.removed + counts.postponed
        let lines = try store.countRows(.protocolLines, .part(of: record.id))
        #expect(lines.closed > 0 && lines.shown + lines.closed == all)
        let pilot = try Pilot(.samples, language, store: store)
        pilot.choose(.reconciliations)
        pilot.press("Enter")
        let said = try #require(lines.closedShortly)
        #expect(pilot.heading.contains(said[language]), "\(pilot.text)")
        pilot.press("F8")
        #expect(pilot.advice.contains(said[language]), "\(pilot.text)")
    }

    @Test func `a sick-leave sheet is not offered, not recorded, not taken back`() throws {
        let store = try Self.world()
        let pilot = try Pilot(store: store)
        pilot.openInsuredPerson(Self.insuredPersons[0])
        pilot.press("F2")
        #expect(!pilot.shows("Лист нетрудоспособности"))
        pilot.press("Esc")
        pilot.press("Right", times: InsuredPersonTab.manualEnrolments.place)
        #expect(pilot.shows(MedicalVeil.hidden.ru))
        pilot.press("Delete")
        #expect(pilot.top == "CardScreen")
        #expect(pilot.advice.contains(Message.access.text.ru.prefix(20)))
        let person = try #require(try store.person(iin: try IIN(Self.insuredPersons[0])))
        let file = try #require(try store.insuredPerson(personID: person.id))
        let fact = try #require(file.facts.last { $0.importID == nil })
        #expect(throws: Message.access) {
            try store.withdraw(
                insuranceFact: fact.id, ofInsuredPerson: person.id, version: file.version, reason: "ошибка")
        }
    }

    @Test(arguments: Language.allCases)
    func `the administrator opens medical facts and closes them, and both are written down`(
        language: Language
    ) throws {
        let pilot = try Pilot(.samples, language, store: try Self.world())
        pilot.seeMedical()
        pilot.openInsuredPerson(Self.insuredPersons[0])
        #expect(pilot.shows("R12 – " + InsuranceCategory.r12.name[language]))
        pilot.press("Right", times: InsuredPersonTab.manualEnrolments.place)
        pilot.press("Enter")
        #expect(pilot.shows("СЕКРЕТ-123"))
        pilot.press("Esc")
        pilot.goHome()
        pilot.seeMedical()
        pilot.openInsuredPerson(Self.insuredPersons[0])
        #expect(Self.tells(pilot.text) == [])
        pilot.goHome()
        let acts = try pilot.store.audit(limit: 40).filter { $0.subject == "operator" }.map(\.action)
        #expect(acts.prefix(2) == ["revoke", "grant"])
        pilot.choose(.audit)
        #expect(pilot.shows(language == .russian ? "закрыл доступ" : "рұқсатты алды"))
    }

    @Test func `nobody but the administrator opens them`() throws {
        let store = try World.store(.samples)
        let other = try store.addOperator(login: "omarov", name: "Омаров Б.", language: .russian)
        store.signIn(other)
        let pilot = try Pilot(store: store, login: "omarov")
        pilot.choose(.operators)
        pilot.press("Enter")
        #expect(pilot.top == "TextScreen" && pilot.shows("только администратор"), "\(pilot.text)")
        #expect(try store.operators().allSatisfy { !$0.seesMedical })
    }

    /// Where a category is named as such, beside nobody: the lists of all, what a form offers,
    /// the help, the law's numbers.
    nonisolated private static let namesAll = [
        "category-lists", "enrolment-category", "question-medical", "consumer-medical", "list-parameters",
        // The kind of a social payment, on cards that open to whom they are opened.
        "social-application-page", "recipient-kind", "recipient-item",
    ]

    /// The lists' last days stood under their codes, beside «R•• с …» of a card.
    @Test(arguments: Scene.all.filter { !namesAll.contains($0.name) }, Language.allCases)
    func `no screen names a medical category`(scene: Scene, language: Language) throws {
        let pilot = try scene.pilot(language, size: Size(columns: 132, rows: 43))
        guard pilot.session.shell.context.worker?.seesMedical == false else { return }
        // Clauses are those of another order too.
        let told = Self.tells(pilot.text).filter { !$0.contains("26") && !$0.contains("47") }
        #expect(told == [], "\(scene.name): \(pilot.text)")
    }

    @Test func `the day of the Fund tells no list by its category`() throws {
        let store = try Self.world()
        let worker = try #require(store.currentOperator)
        try store.database.execute(
            """
            INSERT INTO insurance_batch (kind, category, day, at, operator_id, accepted)
            VALUES ('list', 'R12', '2026-11-20', '2026-11-20T10:00:00', ?, 1)
            """, [.integer(worker.id)])
        let imports = try store.lastImports()
        #expect(imports.contains { $0.category == "R••" })
        #expect(!imports.contains { $0.category.map(["R2", "R4", "R5", "R6", "R12"].contains) == true })
        try store.permit(operatorID: worker.id, .medical, true)
        #expect(try store.lastImports().contains { $0.category == "R12" })
    }

    /// The head told how many rows were closed, and nothing told who opens them.
    @Test(arguments: Language.allCases)
    func `a list with closed rows says at once who opens them`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.reconcileEverybody()
        pilot.press("Enter")
        #expect(pilot.heading.contains(language == .russian ? "закрыто: 1" : "жабық: 1"))
        let whom = language == .russian ? "откройте себе доступ" : "өзіңізге рұқсат ашыңыз"
        #expect(pilot.advice.contains(whom), "\(pilot.advice)")
    }

    @Test(arguments: Language.allCases)
    func `the calendar of feeds explains the days that have no sign`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.fundFeed)
        #expect(pilot.shows(language == .russian ? "без знака – не ждут" : "белгісіз – күтілмейді"))
        // A day that goes on is waited for, not missed.
        #expect(pilot.shows("21?") && !pilot.shows("21!"), "\(pilot.text)")
    }
}
