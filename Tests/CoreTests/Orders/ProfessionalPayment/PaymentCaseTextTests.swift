import Testing

@testable import Core

/// What the card and the papers say, word for word, in both languages.
@Suite struct `Words of a case` {
    private func fact(_ id: Int64, _ day: String, _ body: FactBody, on happened: String? = nil) throws -> Fact
    {
        let date = try Fixture526.day(day)
        return Fact(
            id: id, happenedOn: try happened.map(Fixture526.day) ?? date, learnedAt: Moment(date, hour: 10),
            body: body)
    }

    /// Act 10.01.2025, consent 20.01.2025, paid from February; suspended on
    /// ground 2 from 01.06.2025, resumed 17.08.2025, ended from 01.02.2026.
    private func story() throws -> PaymentCase {
        let facts =
            try Fixture526.opening() + [
                fact(
                    20, "2025-02-10",
                    .disbursement(month: Fixture526.month("2025-01"), sum: Tenge("31315.74"))),
                fact(21, "2025-05-20", .suspension(ground: 2, measure: nil), on: "2025-05-11"),
                fact(
                    22, "2025-08-20", .resumption(ground: 2, measure: nil, isPermanentDocument: true),
                    on: "2025-08-17"),
                fact(23, "2026-01-15", .termination(ground: 3)),
            ]
        return PaymentCase(facts: facts, person: Fixture526.person, rules: try Fixture526.rules())
    }

    @Test func `the last column of Appendix 4`() throws {
        let text = try story().statementText(knownBy: Fixture526.day("2026-01-20"))
        #expect(
            text.ru == "осуществляется с 14.01.2025; приостановлена с 01.06.2025 (подп. 2) п. 18); "
                + "возобновлена с 17.08.2025 (п. 20); будет прекращена с 01.02.2026 (подп. 3) п. 22)")
        #expect(
            text.kk == "14.01.2025 күнінен бастап жүзеге асырылады; 01.06.2025 күнінен бастап тоқтатыла "
                + "тұрды (18-т. 2) тш.); "
                + "17.08.2025 күнінен бастап қайта басталды (20-т.); 01.02.2026 күнінен бастап "
                + "тоқтатылады (22-т. 3) тш.)"
        )
        #expect(
            try story().statementText(knownBy: Fixture526.day("2025-05-19")).ru
                == "осуществляется с 14.01.2025")
    }

    /// Days to come are told as such on the day of the paper, and what never takes effect is
    /// not told.
    @Test func `Appendix 4 tells what happened, what is to come, and nothing else`() throws {
        func text(_ more: [Fact], on day: String) throws -> String {
            let all = try story().facts.filter { $0.id < 21 } + more
            let person = Fixture526.person
            return PaymentCase(facts: all, person: person, rules: try Fixture526.rules())
                .statementText(knownBy: try Fixture526.day(day)).ru
        }
        func away(_ day: String) throws -> Fact {
            try fact(21, day, .suspension(ground: 2, measure: nil), on: day)
        }
        func back(_ day: String) throws -> Fact {
            try fact(22, day, .resumption(ground: 2, measure: nil, isPermanentDocument: true), on: day)
        }
        let paid = "осуществляется с 14.01.2025"
        let gone = try away("2025-05-20")
        #expect(
            try text([gone], on: "2025-05-31") == paid
                + "; будет приостановлена с 01.06.2025 (подп. 2) п. 18)")
        #expect(
            try text([gone], on: "2025-06-01") == paid + "; приостановлена с 01.06.2025 (подп. 2) п. 18)")
        #expect(try text([gone, back("2025-05-20")], on: "2025-07-20") == paid)
        // Nothing was ever paid.
        let unpaid = try story().facts.filter { $0.id < 20 } + [gone]
        let state = PaymentCase(facts: unpaid, person: Fixture526.person, rules: try Fixture526.rules())
        #expect(state.statementText(knownBy: try Fixture526.day("2025-07-20")).ru.isEmpty)
    }

    @Test func `a month's reckoning`() throws {
        let story = try story()
        // 46 228 × 21 ÷ 31 = 31 315,741…
        #expect(
            try story.amount(in: Fixture526.month("2025-01")).formula.ru
                == "январь 2025: 46\u{A0}228,00 × 21 дн. ÷ 31 дн. = 31\u{A0}315,74 ₸")
        // 46 228 × 15 ÷ 31 = 22 368,387…
        let august = try story.amount(in: Fixture526.month("2025-08"))
        #expect(
            august.formula.kk == "2025 жылғы тамыз: 46\u{A0}228,00 × 15 күн ÷ 31 күн = 22\u{A0}368,39 ₸ "
                + "(үлесі қағидаларда белгіленбеген, күнтізбелік күндермен есептеледі)")
        #expect(
            try story.amount(in: Fixture526.month("2025-07")).formula.ru
                == "июль 2025: дней к оплате нет, 0,00 ₸")
        #expect(
            try story.amount(in: Fixture526.month("2025-03")).formula.kk
                == "2025 жылғы наурыз: толық ай, 46\u{A0}228,00 ₸")
    }

    @Test func `what is to come`() throws {
        let story = try story()
        #expect(
            try story.pendingChanges(after: Fixture526.day("2025-05-25")).map(\.text.ru) == [
                "с 01.06.2025 – приостановлена", "с 17.08.2025 – возобновлена", "с 01.02.2026 – прекращена",
            ])
        let known = story.known(at: Moment(try Fixture526.day("2025-05-25")))
        #expect(
            try known.pendingChanges(after: Fixture526.day("2025-05-25")).map(\.text.kk) == [
                "01.06.2025 күнінен бастап – тоқтатыла тұрады"
            ])
        #expect(try story.pendingChanges(after: Fixture526.day("2026-02-01")).isEmpty)
    }

    @Test func `the pension age is announced sixty days before`() throws {
        let rules = try Fixture526.rules()
        let story = PaymentCase(facts: try Fixture526.opening(), person: Fixture526.person, rules: rules)
        // Born 20.08.1968: 63 on 20.08.2031.
        #expect(try story.pendingChanges(after: Fixture526.day("2031-06-20")).isEmpty)
        #expect(
            try story.pendingChanges(after: Fixture526.day("2031-06-21")).map(\.text.ru) == [
                "с 01.09.2031 – завершена: пенсионный возраст"
            ])
    }

    @Test func `the nearest way to yes names what is missing, and adding it is enough`() throws {
        let rules = try Fixture526.rules()
        let phone = try PhoneNumber("+77011234567")
        let poor = try [
            fact(1, "2025-01-10", .employmentEnded(kind: .jobTransfer, recordedOn: nil)),
            fact(2, "2025-01-11", .contributionCount(81)), fact(3, "2025-01-12", .phone(phone)),
        ]
        let day = try Fixture526.day("2025-02-01")
        let refused = PaymentCase(facts: poor, person: Fixture526.person, rules: rules)
        #expect(refused.status(on: day).value == .ineligible)
        #expect(refused.conditions(on: day).all.compactMap(\.missing?.ru) == ["ещё 3 мес. ОППВ"])
        let almost = try PaymentCase(
            facts: poor + [fact(4, "2025-01-20", .contributionCount(2))], person: Fixture526.person,
            rules: rules)
        #expect(almost.statusCode(on: day) == .ineligible)
        let enough = try PaymentCase(
            facts: poor + [fact(4, "2025-01-20", .contributionCount(3))], person: Fixture526.person,
            rules: rules)
        #expect(enough.statusCode(on: day) == .checking)
        #expect(enough.conditions(on: day).all.allSatisfy { $0.holds && $0.missing == nil })
    }

    @Test func `a term tells whether it is met, late or waited for`() throws {
        let rules = try Fixture526.rules()
        let facts =
            try Fixture526.opening() + [
                fact(30, "2026-04-03", .termination(ground: 1), on: "2026-02-28"),
                fact(31, "2026-04-06", .terminationNotice(reason: "смерть")),
            ]
        let story = PaymentCase(facts: facts, person: Fixture526.person, rules: rules)
        let notice = try #require(story.deadline(.terminationNotice))
        #expect(notice.isLastDayOff)
        #expect(notice.state(on: try Fixture526.day("2026-04-03")) == .waiting(daysLeft: 1))
        #expect(notice.state(on: try Fixture526.day("2026-04-05")) == .overdue(days: 1))
        #expect(notice.state(on: try Fixture526.day("2026-04-06")) == .metLate(days: 2))
        #expect(notice.reasons.first?.text.ru.hasSuffix("срок в календарных днях не переносится.") == true)
        // Friday 10.01.2025 and three working days: 13, 14, 15 January.
        let record = try #require(story.deadline(.employmentRecord))
        #expect(try record.due.get() == Fixture526.day("2025-01-15"))
        #expect(record.daysOff.map(\.iso) == ["2025-01-11", "2025-01-12"])
    }

    /// p.5: when the act was learned is not when it was entered; nobody is late by what nobody told.
    @Test func `a term whose day nobody told is neither met nor late`() throws {
        let rules = try Fixture526.rules()
        func term(_ recorded: String?, learned: String) throws -> (Deadline, [Message]) {
            let act = try fact(
                1, learned,
                .employmentEnded(kind: .termination, recordedOn: try recorded.map(Fixture526.day)),
                on: "2025-01-10")
            let story = PaymentCase(facts: [act], person: Fixture526.person, rules: rules)
            let judged = PaymentCase(facts: [], person: Fixture526.person, rules: rules).judge(act)
            return (try #require(story.deadline(.employmentRecord)), judged.warnings)
        }
        let day = try Fixture526.day("2025-02-03")
        for learned in ["2025-01-10", "2025-02-03"] {
            let (untold, warnings) = try term(nil, learned: learned)
            let words = Localized(ru: "дата в ЕСУТД не указана", kk: "ЕШЕБЖ-дағы күні көрсетілмеген")
            #expect(untold.state(on: day) == .untold(words))
            #expect(!untold.isOpen)
            #expect(warnings == [])
            for language in Language.allCases {
                let said = words[language].capitalised
                #expect(untold.reasons.first?.text[language].contains(said) == true)
                #expect(CaseRows.row(untold, 1, day, language).cells.last == words[language])
            }
            #expect(untold.sentence(on: day)?.ru.contains("просрочено") == false)
        }
        #expect(try term("2025-01-15", learned: "2025-02-03").0.state(on: day) == .met)
        let (late, warnings) = try term("2025-01-16", learned: "2025-02-03")
        #expect(late.state(on: day) == .metLate(days: 1))
        #expect(warnings.map(\.code) == ["W-LATE"])
    }

    @Test func `the list of terms has returns by the month they are of, due in that they were found in`()
        throws
    {
        let rules = try Fixture526.rules()
        let facts =
            try Fixture526.opening() + [
                fact(
                    30, "2026-02-05", .remittance(month: Fixture526.month("2026-03"), sum: Tenge("50851.00"))),
                fact(31, "2026-04-03", .termination(ground: 1), on: "2026-02-28"),
            ]
        let story = PaymentCase(facts: facts, person: Fixture526.person, rules: rules)
        let refund = try #require(
            story.deadlines(on: Fixture526.day("2026-04-10")).first { $0.kind == .refund })
        #expect(refund.month == (try Fixture526.month("2026-03")))
        #expect(try refund.due.get() == Fixture526.day("2026-04-30"))
        #expect(try story.line(of: Fixture526.month("2026-03")).unrefunded == Tenge("50851.00"))
    }

    @Test func `a refusal of the status is explained by clause`() throws {
        let rules = try Fixture526.rules()
        let day = try Fixture526.day("2025-02-01")
        let story = PaymentCase(facts: [], person: Fixture526.person, rules: rules)
        #expect(story.status(on: day).value == .collecting)
        #expect(story.judge(try fact(1, "2025-02-01", .push)).refusals.map(\.code) == ["E-STATE"])
        #expect(
            story.judge(try fact(1, "2025-02-01", .sms(phone: nil, code: nil))).refusals.map(\.code) == [
                "E-PHONE"
            ])
        #expect(try story.amount(in: Fixture526.month("2025-02")).sum == .zero)
        #expect(try story.statement(through: Fixture526.month("2025-02")).isEmpty)
    }

    /// Ten years recomputed: 1 ms in release; a debug build is allowed more.
    @Test func `ten years are recomputed at once`() throws {
        let rules = try Fixture526.rules()
        var facts = try Fixture526.opening()
        var month = try Fixture526.month("2025-02")
        for index in 0..<120 {
            let moment = Moment(month.firstDay.adding(days: 9))
            facts.append(
                Fact(
                    id: Int64(100 + index), happenedOn: moment.date, learnedAt: moment,
                    body: .disbursement(month: month, sum: Tenge(tenge: 46_228))))
            month = month.next
        }
        var best = Duration.seconds(60)
        for _ in 0..<5 {
            let start = ContinuousClock.now
            let story = PaymentCase(facts: facts, person: Fixture526.person, rules: rules)
            let status = story.statusCode(on: month.firstDay)
            let lines = try story.statement(through: month)
            best = min(best, ContinuousClock.now - start)
            #expect(status == .pensionAge && lines.count >= 120)
        }
        #expect(best < .milliseconds(50))
    }

    @Test func `what is missing comes first, then what holds`() throws {
        let rules = try Fixture526.rules()
        let day = try Fixture526.day("2025-02-01")
        let act = try fact(1, "2025-01-10", .employmentEnded(kind: .termination, recordedOn: nil))
        func reasons(_ more: [Fact]) -> [Reason] {
            PaymentCase(facts: [act] + more, person: Fixture526.person, rules: rules).status(on: day).reasons
        }
        let collecting = reasons([])
        #expect(collecting.first?.text.ru.hasPrefix("Ещё неизвестно: ") == true)
        #expect(collecting.first?.text.kk.hasPrefix("Әлі белгісіз: ") == true)
        let phone = try fact(2, "2025-01-12", .phone(PhoneNumber("+77011234567")))
        let refused = reasons([phone, try fact(3, "2025-01-13", .contributionCount(80))])
        #expect(refused.first?.text.ru.contains("Не хватает: ещё 4 мес. ОППВ") == true)
        #expect(refused.dropFirst().first?.text.ru.contains("не хватает 4 мес.") == true)
        #expect(refused.last?.text.ru.contains("не хватает") == false)
    }

    /// The pension age of years to come stood under «checked, does not fit».
    @Test(arguments: Language.allCases)
    func `what is to come has a heading of its own`(language: Language) throws {
        let rules = try Fixture526.rules()
        let story = PaymentCase(facts: try Fixture526.opening(), person: Fixture526.person, rules: rules)
        let reasons = story.status(on: try Fixture526.day("2025-02-01")).reasons
        let pension = try #require(reasons.first { $0.citation == .order526("24") })
        #expect(pension.isAhead && !pension.applied && reasons.tried.isEmpty)
        let lines = ReasonWords.lines(reasons, language)
        let heading = try #require(lines.firstIndex(of: ReasonWords.ahead[language]))
        #expect(lines[heading...].contains(pension.line[language]))
        #expect(!lines.contains(ReasonWords.tried[language]))
    }

    /// p.10–11.
    @Test func `a refusal is offered only for what is known to fail`() throws {
        let rules = try Fixture526.rules()
        let day = try Fixture526.day("2025-02-01")
        let phone = try fact(2, "2025-01-12", .phone(PhoneNumber("+77011234567")))
        let notice = try fact(9, "2025-02-01", .refusalNotice(reason: "ОППВ менее 84 месяцев"))
        let waiting = PaymentCase(facts: [phone], person: Fixture526.person, rules: rules)
        #expect(waiting.obstacle(to: "refusal-notice", on: day)?.ru == "отказывать не за что: ждут ответов")
        #expect(waiting.judge(notice).refusals.map(\.code) == ["E-STATE"])
        let known = PaymentCase(
            facts: [phone, try fact(3, "2025-01-13", .contributionCount(80))], person: Fixture526.person,
            rules: rules)
        #expect(known.obstacle(to: "refusal-notice", on: day) == nil)
        #expect(known.judge(notice).isAccepted)
    }
}
