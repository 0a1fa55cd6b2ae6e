import TUI
import Testing

@testable import Core
@testable import Screens

/// The card of a case, its facts and what follows from them.
struct CaseTests {
    /// A step of a case's story: the fact, and what is typed into its form.
    struct Step: Sendable {
        let kind: String
        let values: FormValues
        var said = "Записано"
    }

    /// From the act to the end, in the order of the clauses.
    ///
    /// The case is of the man of `GoodApplication`.
    nonisolated static let story: [Step] = [
        step(
            "employment-ended", "14.08.2026",
            ["happened_on": "14.08.2026", "end": "termination", "recorded_on": "17.08.2026"]),
        step("oppv-months", "18.08.2026", ["from": "01.2016", "to": "07.2026"]),
        step("oppv-count", "18.08.2026", ["count": "12"]),
        step("phone", "18.08.2026", ["phone": "8 701 765 43 21"]),
        step("sms", "19.08.2026", ["phone": "8 701 765 43 21", "code": "4105"]),
        step("push", "24.08.2026", [:]),
        step("contact-centre", "24.08.2026", [:]),
        step("reply", "25.08.2026", ["account": "KZ41 722C 0000 0000 0001"]),
        step("case-file", "25.08.2026", ["number": "ЭМД-2001"]),
        step("employer-consent", "26.08.2026", ["certificate": "0A1B2C3D"]),
        step("transfer", "04.09.2026", ["month": "08.2026", "sum": "60 000"]),
        step("payout", "10.09.2026", ["month": "08.2026", "sum": "60 000"]),
        step("refund", "25.09.2026", ["month": "08.2026", "sum": "1 000"]),
        step("penal-institution", "28.09.2026", ["name": "Учреждение № 1"]),
        step("suspension", "05.10.2026", ["happened_on": "01.10.2026", "ground": "4", "measure": "search"]),
        step(
            "resumption", "10.11.2026",
            ["happened_on": "02.11.2026", "ground": "4", "measure": "search", "source": "ИС МТСЗН"]),
        step(
            "suspension", "12.10.2026", ["happened_on": "10.09.2026", "ground": "2"]),
        step(
            "resumption", "10.11.2026",
            ["happened_on": "02.11.2026", "ground": "2", "source": "ИС МТСЗН"]),
        step(
            "ruling", "11.11.2026",
            ["clause": "32.2", "outcome_money": "partly", "sum": "20 000", "reason": "решено письмом"]),
        step("termination", "18.11.2026", ["happened_on": "15.11.2026", "ground": "1"]),
        step("termination-notice", "19.11.2026", ["reason": "смерть получателя"]),
    ]

    /// Facts that end the service before it begins: each in a case of its own.
    nonisolated static let endings: [Step] = [
        step("no-phone", "18.08.2026", [:]), step("already-paid", "18.08.2026", [:]),
        step("notice-exists", "18.08.2026", [:]),
        step("refusal-notice", "18.08.2026", ["reason": "нет 84 месяцев"]),
    ]

    nonisolated private static func step(_ kind: String, _ day: String, _ values: FormValues) -> Step {
        Step(
            kind: kind,
            values: ["learned_on": day, "learned_time": "10:00", "source": "ЭБТ"].merging(values) { $1 })
    }

    private static func record(_ step: Step, _ pilot: Pilot) {
        pilot.openFact(step.kind)
        guard let spec = FactForm.of(kind: step.kind)?.spec else { return }
        pilot.fill(spec, step.values)
        pilot.press("F2")
        // More than is owed is confirmed.
        if step.kind == "payout" || step.kind == "transfer", pilot.top == "QuestionScreen" {
            pilot.press("Right", "Enter")
        }
    }

    private static func begun(_ language: Language = .russian) throws -> Pilot {
        let pilot = try Pilot(.staffed, language)
        _ = try pilot.store.accept(application: GoodApplication.with(["f08": "14.08.2026"]))
        pilot.choose(.cases)
        pilot.press("Enter")
        return pilot
    }

    @Test func `the stories hold every kind of fact`() {
        #expect(Set((Self.story + Self.endings).map(\.kind)) == Set(FactForm.all.map(\.kind)))
    }

    @Test(arguments: Language.allCases)
    func `a case is told from the act to the end with nothing but the keyboard`(language: Language) throws {
        let pilot = try Self.begun(language)
        for (index, step) in Self.story.enumerated() {
            Self.record(step, pilot)
            #expect(pilot.top == "CardScreen", "\(step.kind): \(pilot.text)")
            guard pilot.top == "CardScreen" else { return }
            #expect(
                pilot.advice.hasPrefix(language == .russian ? "Записано" : "Жазылды"),
                "\(step.kind): \(pilot.advice)")
            Self.expectTold(pilot, step.kind)
            let facts = try pilot.store.facts(ofCase: 1)
            #expect(facts.count == index + 2)
            #expect(facts.last?.fact.body.kind == step.kind)
            #expect(facts.last?.operatorName == World.worker)
            // The card stands on the fact that was just recorded.
            let day = step.values["happened_on"] ?? step.values["learned_on"] ?? ""
            #expect(pilot.cursorLine.contains(day), "\(step.kind)")
        }
        // What is to come stands beside the status, what is late below.
        pilot.press("Up")
        #expect(pilot.lines[4].contains("01.12.2026"), "\(pilot.text)")
        #expect(pilot.advice.hasPrefix("! "), "\(pilot.advice)")
        #expect(try pilot.store.count(.sms, .all, limit: 9) == 1)
        #expect(try pilot.store.count(.registrations, .all, limit: 9) == 1)
    }

    @Test(arguments: CaseTests.endings.map(\.kind))
    func `a fact that ends the service is recorded from the keyboard`(kind: String) throws {
        let pilot = try Self.begun()
        let step = try #require(Self.endings.first { $0.kind == kind })
        // What no system has told refuses nobody.
        if kind == "refusal-notice" { Self.record(Self.story[2], pilot) }
        Self.record(step, pilot)
        #expect(pilot.top == "CardScreen")
        Self.expectTold(pilot, kind)
        #expect(try pilot.store.facts(ofCase: 1).last?.fact.body.kind == kind)
    }

    /// The sentence names more than the act, and still stands when nothing is pressed.
    private static func expectTold(
        _ pilot: Pilot, _ kind: String, at location: SourceLocation = #_sourceLocation
    ) {
        let said = pilot.advice
        let isMore = said.contains { ":.".contains($0) }
        #expect(isMore && !said.hasSuffix("…"), "\(kind): \(said)", sourceLocation: location)
        pilot.pause()
        #expect(pilot.advice == said, "\(kind)", sourceLocation: location)
    }

    @Test func `an sms and its answer stand in their journals`() throws {
        let pilot = try Self.begun()
        for step in Self.story.prefix(8) { Self.record(step, pilot) }
        pilot.goHome()
        pilot.choose(.sms)
        #expect(pilot.shows("1 Жұмабеков Нұрлан Өмірұлы"))
        pilot.press("F10")
        pilot.choose(.registrations)
        #expect(pilot.shows("Жұмабеков Нұрлан 25.08.2026"))
        // Enter on a row of a journal opens its case.
        pilot.press("Enter")
        #expect(pilot.heading.contains("Жұмабеков Нұрлан Өмірұлы"))
    }

    /// The card said nothing of what the order warns of: the words went with
    /// the form.
    @Test(arguments: Language.allCases)
    func `a fact told too late is recorded with its warning`(language: Language) throws {
        let pilot = try Self.begun(language)
        var late = Self.story[0]
        late = Step(
            kind: late.kind,
            values: late.values.merging(["recorded_on": "20.11.2026", "learned_on": "20.11.2026"]) { $1 })
        Self.record(late, pilot)
        let due = try pilot.store.workCalendar().workingDay(3, after: day("2026-08-14"))
        let words = Message.late(Citation(.order526, "5").point, due, days: due.days(to: day("2026-11-20")))
            .text[language]
        #expect(
            pilot.advice.hasPrefix((language == .russian ? "Записано. " : "Жазылды. ") + words.prefix(30)),
            "\(pilot.advice)")
    }

    @Test(arguments: Language.allCases)
    func `what differs from the application is asked, then stands on the card`(language: Language) throws {
        let pilot = try Pilot(.staffed, language)
        // The application asks for 01.12.2026.
        _ = try pilot.store.accept(application: GoodApplication.values)
        pilot.choose(.cases)
        pilot.press("Enter")
        Self.record(Self.story[0], pilot)
        #expect(pilot.top == "QuestionScreen" && pilot.shows("01.12.2026"), "\(pilot.text)")
        pilot.press("Enter")
        #expect(pilot.top == "FormScreen", "Enter records nothing")
        pilot.press("F2", "Right", "Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        let words =
            language == .russian
            ? "! В заявлении – с 01.12.2026, акт – 14.08.2026"
            : "! Өтініште – 01.12.2026 күнінен, актіде – 14.08.2026 күні"
        #expect(pilot.shows(words), "\(pilot.text)")
        // Nobody has answered for the contributions: nothing is owed yet.
        #expect(pilot.shows(language == .russian ? "? ОППВ" : "? МКЗЖ"))
        pilot.press("Right")
        #expect(pilot.shows(language == .russian ? "ждёт условий" : "шарттар күтілуде"), "\(pilot.text)")
        #expect(pilot.shows(words), "the months hide it not")
        // What is waited for is not painted as owed.
        #expect(pilot.shows("░") && !pilot.shows("█"), "\(pilot.text)")
        // Everything that lacks is named.
        let lacks =
            language == .russian
            ? "Не хватает: ОППВ (АИС «ООП»); телефон (БМГ)" : "Жетіспейді: МКЗЖ («ООП» ААЖ); телефон (МАБ)"
        #expect(pilot.advice == lacks, "\(pilot.advice)")
        pilot.press("F6")
        #expect(pilot.shows(language == .russian ? "ещё не причитается" : "әлі тиесілі емес"))
        // Nobody refuses: not everything is known.
        pilot.press("Esc", "Left")
        Self.record(Self.story[3], pilot)
        let standing = CaseStanding.awaitsAnswers.label[language]
        #expect(pilot.advice.contains("«\(standing)»"), "\(pilot.advice)")
        #expect(pilot.shows((language == .russian ? "Статус: " : "Мәртебесі: ") + standing))
        pilot.press("F6")
        #expect(pilot.shows(ReasonWords.unknown[language]) && !pilot.shows(ReasonWords.tried[language]))
    }

    @Test(arguments: Language.allCases)
    func `a resumption before its suspension is kept, and the card says so`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000003")
        Self.record(Self.story[15], pilot)
        #expect(pilot.top == "CardScreen")
        #expect(
            pilot.advice.hasPrefix(
                language == .russian ? "Записано. Ждёт: открытого приост" : "Жазылды. Күтеді: осы негіз"),
            "\(pilot.advice)")
    }

    @Test func `a fact is taken back with a reason and stays to be read`() throws {
        let pilot = try Pilot()
        pilot.openCase("ПВ-000003")
        let facts = try pilot.store.facts(ofCase: 3).count
        pilot.act("withdraw")
        #expect(pilot.top == "AskScreen")
        pilot.press("Enter")
        #expect(pilot.showsAtCursor(Message.reason.text.ru))
        pilot.type("записано по ошибке")
        pilot.press("Enter")
        #expect(pilot.top == "CardScreen")
        #expect(pilot.advice.hasPrefix("Отозвано: "))
        let now = try pilot.store.facts(ofCase: 3)
        #expect(now.count == facts + 1)
        #expect(now.filter { $0.correctedBy != nil }.count == 1)
        pilot.press("Up", "Enter")
        #expect(pilot.shows("Отозвано: 21.11.2026"))
        // The entry that took it back has its own day in its row and in its window.
        pilot.press("Esc", "Down")
        #expect(pilot.cursorLine.contains("21.11.2026"))
        pilot.press("Enter")
        #expect(pilot.shows("Отозвано: 21.11.2026") && pilot.shows("Отозванный факт:"), "\(pilot.text)")
    }

    @Test func `the application itself is not taken back here`() throws {
        let pilot = try Pilot()
        pilot.openCase("ПВ-000003")
        pilot.press("Home", "Delete")
        #expect(pilot.top == "CardScreen")
        #expect(pilot.advice == "! Заявление исправляется в своей форме: на заявлении F2")
    }

    /// The page keys moved by twelve rows where eleven are shown.
    @Test func `a page down in a long case leaves no fact unseen`() throws {
        let pilot = try Self.begun()
        for step in Self.story { Self.record(step, pilot) }
        let days = try pilot.store.facts(ofCase: 1).map { FactWords.line($0).ru }
        pilot.press("Home")
        var seen = ""
        for _ in 0..<4 {
            seen += pilot.text
            #expect(pilot.cursorLine.contains("›"))
            pilot.press("PgDn")
        }
        for words in days { #expect(seen.contains(words.prefix(40)), "\(words)") }
    }

    // MARK: Why

    @Test(arguments: ["ПВ-000001", "ПВ-000002", "ПВ-000003", "ПВ-000004", "ПВ-000005"], Language.allCases)
    func `why names its clauses on every tab and row`(number: String, language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openCase(number)
        for tab in CaseTab.allCases {
            pilot.press("Home")
            for _ in 0..<6 {
                pilot.press("F6")
                #expect(pilot.top == "TextScreen", "\(tab)")
                #expect(
                    pilot.text.contains(
                        language == .russian
                            ? #/\[Приказ № 526, (?:(?:подп|абз|ч)\. \d+\)? )*п\. /# : #/\[№ 526 бұйрық, /#),
                    "\(tab): \(pilot.text)")
                pilot.press("Esc")
                pilot.press("Down")
            }
            pilot.press("Right")
        }
    }

    @Test(arguments: Language.allCases)
    func `a fact tells who recorded it, when, from where and what followed`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000003")
        pilot.press("Enter")
        #expect(pilot.shows(World.worker))
        #expect(pilot.shows("21.11.2026 10:12"))
        #expect(pilot.shows(language == .russian ? "ЭБТ" : "ЭЕБ"))
        #expect(pilot.shows(language == .russian ? "Приказ № 526" : "№ 526 бұйрық"))
    }

    // MARK: Accounting

    @Test func `the accounting of an employer is shown as of any day`() throws {
        let pilot = try Self.begun()
        for step in Self.story.prefix(12) { Self.record(step, pilot) }
        pilot.goHome()
        pilot.choose(.employers)
        pilot.press("Enter")
        #expect(pilot.heading.contains("на 21.11.2026"))
        let today = pilot.text
        pilot.press("F5")
        pilot.type("01092026")
        pilot.press("Enter")
        #expect(pilot.heading.contains("на 01.09.2026"))
        #expect(pilot.text != today)
        pilot.press("F7")
        #expect(pilot.shows("По состоянию на 01.09.2026"))
        pilot.press("Esc", "F5")
        pilot.type("31022026")
        pilot.press("Enter")
        #expect(pilot.showsAtCursor("Такого дня нет"))
        pilot.press("Esc")
        #expect(pilot.heading.contains("на 01.09.2026"))
        pilot.press("Enter")
        #expect(pilot.top == "CardScreen")
    }
}
