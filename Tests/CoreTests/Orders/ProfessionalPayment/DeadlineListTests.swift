import Foundation
import Testing

@testable import Core

/// S526-6 and the notices: what the office must do, in one list each.
struct DeadlineListTests {
    @Test func `overdue stands first, then today, then what comes; done is a kind of its own`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        try world.recipient(0)
        func rows(_ filter: JournalFilter = .all) throws -> [String] {
            try world.rows(.deadlines, filter).map {
                "\($0["due"] ?? "") \($0["state"] ?? "") \($0["month"] ?? "")"
            }
        }
        // p. 17: the fifth working day of October; what p. 25 and 26 ask for comes after it.
        #expect(try rows() == ["07.10.2026 осталось 2 дн. "])
        #expect(
            try rows(JournalFilter(kind: "done")) == ["17.09.2026 выполнено ", "21.09.2026 выполнено "])
        #expect(try rows(JournalFilter(text: MoneyWorld.people[0], kind: "done")).count == 2)
        world.go(to: "2026-10-07T10:00")
        #expect(try world.rows(.deadlines).first?["state"] == "сегодня")
        world.go(to: "2026-10-09T10:00")
        #expect(try world.rows(.deadlines).first?["state"] == "! просрочено 2 дн.")
    }

    /// It is at the end of what is open, and counts neither as overdue nor as done.
    @Test func `a term of which nobody told when it was met is told so in the list`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        let id = try world.recipient(0)
        let file = try #require(try world.store.caseFile(id: id))
        let act = try #require(file.facts.first { $0.fact.body.kind == "employment-ended" })
        _ = try world.store.record(
            FactEntry(
                body: .employmentEnded(kind: .termination, recordedOn: nil),
                happenedOn: act.fact.happenedOn, learnedAt: act.fact.learnedAt,
                source: FactSource.ministrySystem.ru),
            inCase: id, version: file.record.version, correcting: act.id, reason: "ошибка")
        world.go(to: "2026-10-09T10:00")
        #expect(
            try world.rows(.deadlines).map { $0["state"] } == ["! просрочено 2 дн.", "дата не указана"])
        #expect(try world.rows(.deadlines, JournalFilter(kind: "done")).count == 1)
        #expect(try ProfessionalPayment.due(world.store)?.overdue == 1)
        #expect(try world.store.differences().isEmpty)
    }

    @Test func `unmet disbursements and remittances of months gone by stay in the list`() throws {
        let world = try MoneyWorld(at: "2026-10-05T10:00")
        let id = try world.recipient(0)
        // Only of November is there money to pay out.
        let november = YearMonth(2026, 11)
        try world.record(
            .remittance(month: try #require(november), sum: try Tenge("50851")), id, on: day("2026-10-05"),
            learned: moment("2026-10-05T09:00"))
        world.go(to: "2026-12-21T10:00")
        try world.store.refreshStatuses()
        let open = try world.rows(.deadlines).filter { $0["state"]?.contains("просрочено") == true }
        #expect(
            open.filter { $0["kind"] == "зачисление получателю за месяц" }.map { $0["month"] } == ["11.2026"])
        #expect(
            open.filter { $0["kind"] == "перевод работодателя за месяц" }.map { $0["month"] } == [
                "12.2026", "01.2027",
            ])
    }

    @Test func `the list is narrowed by kind, period, employer and person`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        try world.recipient(1, employer: 1)
        let all = try world.rows(.deadlines)
        func count(_ filter: JournalFilter) throws -> Int { try world.rows(.deadlines, filter).count }
        #expect(try count(JournalFilter(kind: "first-transfer")) == 2)
        #expect(try count(JournalFilter(employer: "0501")) * 2 == all.count)
        #expect(try count(JournalFilter(employer: "үлгі")) * 2 == all.count)
        #expect(try count(JournalFilter(text: "кас")) * 2 == all.count)
        #expect(try count(JournalFilter(text: MoneyWorld.people[0])) * 2 == all.count)
        let (from, to) = (day("2026-10-07"), day("2026-10-09"))
        #expect(try count(JournalFilter(from: from, to: to, kind: "first-transfer")) == 2)
        #expect(try count(JournalFilter(to: day("2026-10-06"), kind: "first-transfer")) == 0)
        #expect(try world.store.count(.deadlines, JournalFilter(kind: "first-transfer"), limit: 10) == 2)
    }

    @Test func `a year without a calendar is E-CAL in the list, not a guess`() throws {
        let world = try MoneyWorld()
        try world.store.database.execute("DELETE FROM calendar_day WHERE date >= '2026-10-01'")
        try world.store.database.execute("DELETE FROM calendar_day WHERE date LIKE '2026%'")
        try world.recipient(0)
        #expect(try world.rows(.deadlines).contains { $0["state"] == "! нет календаря" && $0["due"] == "—" })
    }

    @Test func `every list is read by key: no sorting, no walk of a whole table`() throws {
        let world = try MoneyWorld()
        for journal in JournalSpec.every {
            for edge in [
                JournalQuery.Edge.first, .last, .after(JournalKey(id: 5)), .before(JournalKey(id: 5)),
            ] {
                let statement = try world.store.statements(JournalQuery(journal, edge: edge, count: 20))[0]
                let plan = try world.store.database.rows(
                    "EXPLAIN QUERY PLAN " + statement.sql, statement.values
                ) { $0.text(3) }
                #expect(!plan.contains { $0.contains("TEMP B-TREE FOR ORDER") }, "\(journal) \(plan)")
            }
        }
    }

    // MARK: Notices

    @Test func `the consent brings a notice to the employer and one to the worker`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        let rows = try world.rows(.notices).map { "\($0["addressee"] ?? "") \($0["clause"] ?? "")" }
        #expect(rows == ["работодатель абз. 2 ч. 1 п. 17", "работник абз. 3 ч. 1 п. 17"])
        #expect(try world.rows(.notices)[0]["reason"]?.contains("07.10.2026") == true)
    }

    @Test func `suspension and resumption tell both, termination the employer by the next day`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        try world.record(
            .suspension(ground: 1, measure: nil), id, on: day("2026-06-01"),
            learned: moment("2026-09-25T10:00"))
        try world.record(
            .suspension(ground: 3, measure: nil), id, on: day("2026-09-20"),
            learned: moment("2026-09-26T10:00"))
        try world.record(
            .resumption(ground: 1, measure: nil, isPermanentDocument: true), id, on: day("2026-09-27"),
            learned: moment("2026-09-27T10:00"))
        func kinds() throws -> [String?] { try world.rows(.notices).map { $0["clause"] } }
        // p. 21: another ground is open, so the payment is not resumed.
        #expect(try kinds().filter { $0 == "п. 19" }.count == 4)
        #expect(try !kinds().contains("п. 21"))
        try world.record(
            .resumption(ground: 3, measure: nil, isPermanentDocument: true), id, on: day("2026-09-28"),
            learned: moment("2026-09-28T10:00"))
        #expect(try kinds().filter { $0 == "п. 21" }.count == 2)
        try world.record(
            .termination(ground: 3), id, on: day("2026-09-29"), learned: moment("2026-09-30T10:00"))
        let last = try #require(try world.rows(.notices, JournalFilter(kind: "termination")).first)
        #expect(last["addressee"] == "работодатель")
        #expect(last["due"] == "01.10.2026")
    }

    @Test func `marking the notice of p. 23 records its fact, late with a warning, once`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        try world.record(
            .termination(ground: 1), id, on: day("2026-09-29"), learned: moment("2026-09-30T10:00"))
        func first() throws -> JournalRow? {
            try world.store.page(
                JournalQuery(.notices, filter: JournalFilter(kind: "termination"), edge: .first, count: 1)
            ).rows.first
        }
        let notice = try #require(try first()?.key.id)
        #expect(try world.store.markSent(noticeID: notice).map(\.code) == ["W-LATE"])
        #expect(try world.store.facts(ofCase: id).contains { $0.fact.body.kind == "termination-notice" })
        let sent = try #require(try first()?.key.id)
        #expect(moneyRefusals { _ = try world.store.markSent(noticeID: sent) } == ["E-DUP"])
        #expect(try world.rows(.notices, JournalFilter(kind: "termination"))[0]["sent"] == "05.10.2026")
        #expect(try world.differences == [])
    }

    @Test func `a condition that fails is told to both, and the fact answers for both`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient(0, steps: 1)
        try world.record(
            .contributionCount(83), id, on: day("2026-09-16"), learned: moment("2026-09-16T10:00"))
        try world.record(
            .phone(try PhoneNumber("+77011234567")), id, on: day("2026-09-17"),
            learned: moment("2026-09-17T10:00"))
        let rows = try world.rows(.notices, JournalFilter(kind: "refusal"))
        #expect(rows.map { $0["addressee"] } == ["работодатель", "работник"])
        #expect(rows.allSatisfy { $0["reason"]?.isEmpty == false && $0["clause"] == "п. 11" })
        let notice = try #require(
            try world.store.page(JournalQuery(.notices, edge: .first, count: 1)).rows.first?.key.id)
        _ = try world.store.markSent(noticeID: notice)
        #expect(try world.rows(.notices).map { $0["sent"] } == ["05.10.2026", "05.10.2026"])
        #expect(try world.store.facts(ofCase: id).filter { $0.fact.body.kind == "refusal-notice" }.count == 1)
    }

    @Test(arguments: Notice.Kind.allCases, Language.allCases)
    func `every notice has its text with reason and clause`(kind: Notice.Kind, language: Language) throws {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        let record = try #require(try world.store.paymentCase(id: id))
        for addressee in Notice.Addressee.allCases {
            let notice = NoticeRecord(
                id: 7, kind: kind, addressee: addressee, fact: 1, arisenOn: day("2026-10-01"), due: nil,
                clause: "19",
                reason: Localized(ru: "причина", kk: "себеп"), sentOn: nil, record: record)
            let template = FormTemplate(
                try MoneyWorld.assets.text(NoticeReport.template(kind, language)))
            let setting = JournalReport.Setting(
                office: Office(code: "0112", name: .same("Отдел"), kind: .ordinary), operatorName: "С.",
                now: world.now, filter: .same(""))
            let notices = NoticeReport(notice, language)
            let letter = Letter(number: 5, day: world.now.date, operatorName: "С.")
            let report =
                addressee == .office
                ? notices.task(template, paper: Paper(columns: 80) { _ in 1 }, setting: setting)
                : try notices.letter(
                    template,
                    on: LetterPaper(LetterPaperTests.details(), letter, language, on: LetterPaperTests.paper),
                    today: world.now.date, remedy: kind == .refusal ? [notice.reason] : nil)
            #expect(report.text.contains(notice.reason[language]))
            #expect(report.text.contains(Citation(.order526, "19").written[language]))
            #expect(report.text.contains("Әбдірахманов"))
            let blanks = report.text.split(separator: "\n").filter { $0.contains("____") }
            // Those to sign on.
            #expect(!report.text.contains("{") && blanks.count == (addressee == .office ? 0 : 2))
            #expect(!report.fileName.contains(record.person.iin.digits))
            #expect(report.title.first?.isUppercase == true)
        }
    }

    // MARK: S526-8

    @Test func `a period in numbers: applications, sms, registrations, statuses, sums`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        try world.recipient(1, employer: 1, steps: 3)
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        try world.record(
            .termination(ground: 3), id, on: day("2026-10-01"), learned: moment("2026-10-02T10:00"))
        let figures = try world.store.figures(from: day("2026-09-01"), to: day("2026-10-31"))
        #expect(figures.applications == 2)
        #expect(figures.sms == 1)
        #expect(figures.registrations == 1)
        #expect(figures.statuses == [.status(.sentForPayment): 1, .status(.checking): 1])
        #expect(figures.total(\.remitted).plain == "77971.53")
        #expect(figures.sums.map(\.month) == [month("2026-09"), month("2026-10")])
        let later = try world.store.figures(from: day("2026-11-01"), to: day("2026-11-30"))
        #expect(later.statuses[.status(.terminated)] == 1)
        #expect(later.applications == 0)
        for language in Language.allCases {
            let report = PeriodReport(
                figures, language: language, paper: Paper(columns: 132, lines: 45) { _ in 1 },
                setting: .init(
                    office: Office(code: "0112", name: .same("О"), kind: .ordinary), operatorName: "С.",
                    now: world.now, filter: .same("")))
            #expect(report.report().pages.allSatisfy { $0.allSatisfy { $0.count <= 132 } })
            #expect(
                try CSV(
                    String(
                        report.csv(SpreadsheetFile()).split(separator: "\n").suffix(3).joined(separator: "\n")
                    )
                ).rows
                    .count == 2)
        }
    }
}
