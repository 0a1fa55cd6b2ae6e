import Testing

@testable import Core

/// What one order learns of a person is a question of the others; nothing is decided by it.
@Suite struct NewsBetweenOrdersTests {
    private let world: MoneyWorld
    private var store: Store { world.store }
    private static let iin = MoneyWorld.people[0]

    init() throws { world = try MoneyWorld(at: "2026-10-20T10:00") }

    private func person() throws -> Person { try #require(try store.person(iin: try IIN(Self.iin))) }

    /// An insured person whose category a source took away.
    private func unlist(_ reason: String, on date: String, isSecret: Bool = false) throws {
        let person = try person()
        try store.database.write { _ in
            try store.rememberInsuredPerson(person.id, citizenship: .kazakhstan, isSecret: isSecret)
        }
        for body: InsuranceFactBody in [
            .listed(CategoryListing(.r7)), .unlisted(.r7, reason: reason, source: .labour),
        ] {
            let version = try store.insuredPerson(personID: person.id)?.version ?? 0
            let isListed = if case .listed = body { true } else { false }
            _ = try store.record(
                Store.InsuranceEntry(
                    body: body, happenedOn: isListed ? day("2026-01-10") : day(date),
                    detail: isListed ? [:] : ["reason": reason]),
                ofInsuredPerson: person.id, version: version)
        }
    }

    private func application(_ changes: FormValues = [:]) -> FormValues {
        let values: FormValues = [
            "iin": Self.iin, "surname": "Әбдірахманов", "given_name": "Айжан",
            "birth": "29.07.1970", "item9": "kz", "item5": "Үлгі қаласы", "item6": "100012",
            "item7": "id-card", "document_number": "042345678", "document_on": "14.05.2019",
            "document_by": "ҚР ІІМ", "kind": "job-loss", "happened_on": "01.10.2026", "item11": "25.09.2026",
            "learned_on": "01.10.2026",
        ]
        return values.merging(changes) { $1 }
    }

    private func record(_ form: SocialPaymentForm, _ typed: FormValues, of id: Int64) throws {
        let file = try #require(try store.socialFile(id: id))
        let today = store.clock.now().date.shown
        let values = form.values(of: file).merging(["happened_on": today, "learned_on": today]) { $1 }
            .merging(typed) { $1 }
        _ = try store.record(
            try form.entry(values, file, try store.formContext()), of: id, version: file.record.version,
            by: SocialPaymentLaw(store: store))
    }

    private func news(ofCase id: Int64) throws -> [NewsQuestion] {
        try #require(try store.caseFile(id: id)).news.open
    }

    @Test
    func `a death in the register of insurance is asked on the card of the payment, until it is recorded`()
        throws
    {
        let id = try world.recipient()
        #expect(try news(ofCase: id).isEmpty)
        try unlist("смерть", on: "2026-10-14")
        let before = try #require(try store.caseFile(id: id))
        let question = try #require(before.news.open.first)
        #expect(question.news.kind == .death && question.news.day == day("2026-10-14"))
        #expect(question.concern.citations.map(\.clause) == ["22.1", "32"])
        #expect(question.news.source == RecordLink("consumer", try person().id))
        #expect(!question.text.ru.contains("R7"), "the category may tell of health")
        let card = CaseCard(before)
        #expect(card.toDecide != nil && card.questions.filter(\.needsDecision).count == 1)
        #expect(before.caseState.termination == nil, "nothing is decided by the news")
        let answer = try #require(FactForm.answer(to: question))
        let context = try store.formContext()
        let values = answer.form.defaults(now: store.clock.now(), .russian).merging(answer.values) { $1 }
        _ = try store.record(
            try answer.form.entry(values, context), inCase: id, version: before.record.version)
        let after = try #require(try store.caseFile(id: id))
        #expect(after.caseState.termination?.happenedOn == day("2026-10-14"))
        #expect(after.news.questions.isEmpty)
    }

    @Test func `another day of the same death is asked still, and what is taken back is asked no more`()
        throws
    {
        let id = try world.recipient()
        try unlist("қайтыс болды", on: "2026-10-14")
        try world.record(
            .termination(ground: 1), id, on: day("2026-10-13"), learned: moment("2026-10-20T09:00"))
        #expect(try news(ofCase: id).map(\.news.day) == [day("2026-10-14")])
        let person = try person()
        let file = try #require(try store.insuredPerson(personID: person.id))
        // The other way round: the register is asked of the day that the payment knows.
        #expect(file.news.open.map(\.news.day) == [day("2026-10-13")])
        let told = try #require(file.facts.first { if case .unlisted = $0.fact.body { true } else { false } })
        try store.withdraw(
            told.id, of: person.id, version: file.version, by: InsuredPersonLaw(store: store),
            reason: "ошибка")
        #expect(try news(ofCase: id).isEmpty)
    }

    @Test func `a judgement is kept with its reason, and can be taken back`() throws {
        let id = try world.recipient()
        try unlist("смерть", on: "2026-10-14")
        let link = RecordLink("case", id)
        let question = try #require(try news(ofCase: id).first)
        let person = try person().id
        func judge(_ reason: String) throws {
            _ = try JudgeNews(question.news, for: link, ofPerson: person, reason: reason, access: .operators)
                .perform(in: world.workplace)
        }
        #expect(throws: Refused.self) { try judge("  ") }
        try judge("ошибка источника, человек жив")
        #expect(try news(ofCase: id).isEmpty)
        let card = CaseCard(try #require(try store.caseFile(id: id)))
        #expect(card.toDecide == nil)
        #expect(card.questions.contains { $0.text.ru.contains("человек жив") }, "it stands as decided")
        #expect(throws: Conflict.self, "another window has judged it") { try judge("учтено") }
        let judgement = try #require(try store.newsJudgements(of: link).first)
        #expect(judgement.operatorName == "Серікова А.")
        let audit = "SELECT count(*) FROM audit WHERE action = ? AND subject = 'case' AND subject_id = ?"
        #expect(try store.database.first(audit, [.text("judge"), .integer(id)]) { $0.integer(0) } == 1)
        _ = try WithdrawNewsJudgement(judgement.id, of: link, reason: "человек умер", access: .operators)
            .perform(in: world.workplace)
        #expect(try news(ofCase: id).count == 1)
        #expect(try store.newsJudgements(of: link).map(\.isInForce) == [false, false])
        #expect(throws: Conflict.self) {
            _ = try WithdrawNewsJudgement(judgement.id, of: link, reason: "ещё раз", access: .operators)
                .perform(in: world.workplace)
        }
        #expect(throws: (any Error).self) { try store.database.execute("DELETE FROM news_judgement") }
    }

    @Test func `news that nobody tells any more is not judged`() throws {
        let id = try world.recipient()
        try unlist("смерть", on: "2026-10-14")
        let question = try #require(try news(ofCase: id).first)
        let other = PersonNews(.death, on: day("2026-10-15"), by: question.news.source, question.news.told)
        let person = try person().id
        #expect(throws: Conflict.self) {
            _ = try JudgeNews(
                other, for: RecordLink("case", id), ofPerson: person, reason: "учтено", access: .operators
            ).perform(in: world.workplace)
        }
    }

    @Test func `of whom the register keeps secret nothing is told`() throws {
        let id = try world.recipient()
        try unlist("смерть", on: "2026-10-14", isSecret: true)
        #expect(try news(ofCase: id).isEmpty)
    }

    @Test func `a month is not paid out while news of a death waits, and is when it is judged`() throws {
        world.go(to: "2026-10-05T10:00")
        let id = try world.recipient()
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        world.go(to: "2026-10-08T10:00")
        func lines() throws -> [DisbursementLine] {
            var lines: [DisbursementLine] = []
            try store.eachDisbursementLine(try #require(YearMonth(2026, 10))) { lines.append($0) }
            return lines.filter { $0.caseID == id }
        }
        let paid = try lines()
        #expect(paid.count == 2 && paid.allSatisfy { $0.sum > .zero })
        try unlist("смерть", on: "2026-10-07")
        #expect(try lines().map(\.note) == [.openQuestion, .openQuestion])
        #expect(try lines().allSatisfy { $0.sum == .zero && $0.withheld > .zero })
        let question = try #require(try news(ofCase: id).first)
        let person = try person().id
        _ = try JudgeNews(
            question.news, for: RecordLink("case", id), ofPerson: person, reason: "однофамилец",
            access: .operators
        ).perform(in: world.workplace)
        #expect(try lines().map(\.sum) == paid.map(\.sum))
    }

    @Test func `a departure holds back the months after its own alone`() throws {
        world.go(to: "2026-10-05T10:00")
        let id = try world.recipient()
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        try unlist("выезд на постоянное место жительства за пределы РК", on: "2026-09-25")
        var notes: [DisbursementNote?] = []
        try store.eachDisbursementLine(try #require(YearMonth(2026, 10))) { line in
            if line.caseID == id { notes.append(line.note) }
        }
        #expect(notes == [nil, .openQuestion])
    }

    @Test func `a decision's reason and the death of a breadwinner reach the other orders`() throws {
        let id = try world.recipient()
        let payment = try store.accept(socialPayment: application())
        try record(
            .decision,
            ["decision": "assign", "happened_on": "02.10.2026", "from": "02.10.2026", "number": "57"],
            of: payment.id)
        try record(
            .decision,
            [
                "decision": "suspend", "happened_on": "19.10.2026", "from": "19.10.2026", "number": "58",
                "basis": "выезд за пределы страны 16.10.2026",
            ], of: payment.id)
        let question = try #require(try news(ofCase: id).first)
        #expect(question.news.kind == .departure && question.news.day == day("2026-10-16"))
        #expect(question.news.source == RecordLink("social-payment", payment.id))
        #expect(question.concern.citations.map(\.clause) == ["18.2", "32"])
        // Somebody else lived on the recipient.
        _ = try store.accept(
            socialPayment: application([
                "iin": MoneyWorld.people[1], "surname": "Қасымова", "given_name": "Гүлнар",
                "birth": "28.02.1971", "kind": "breadwinner", "deceased": Self.iin, "item11": "18.09.2026",
            ]))
        #expect(try news(ofCase: id).map(\.news.kind) == [.death, .departure])
        #expect(try news(ofCase: id).first?.news.day == day("2026-09-18"))
        // The payments of the person are asked too, and are not asked of what they told themselves.
        let card = try #require(try store.socialCard(id: payment.id))
        #expect(card.news.open.map(\.news.kind) == [.death])
    }

    @Test func `a payment is asked by the other orders, and its decision answers`() throws {
        let id = try world.recipient()
        let payment = try store.accept(socialPayment: application())
        try record(
            .decision,
            ["decision": "assign", "happened_on": "02.10.2026", "from": "02.10.2026", "number": "57"],
            of: payment.id)
        try world.record(
            .termination(ground: 1), id, on: day("2026-10-14"), learned: moment("2026-10-20T09:00"))
        let question = try #require(try store.socialCard(id: payment.id)?.news.open.first)
        #expect(question.concern.citations.map(\.clause) == ["11"])
        #expect(question.news.source == RecordLink("case", id))
        let answer = try #require(SocialPaymentForm.answer(to: question, .russian))
        #expect(answer.values["decision"] == "terminate" && answer.values["basis"] == "смерть 14.10.2026")
        try record(
            answer.form, answer.values.merging(["number": "59", "from": "20.10.2026"]) { $1 }, of: payment.id)
        #expect(
            try store.socialCard(id: payment.id)?.news.questions.isEmpty == true, "the reason names the day")
        #expect(try news(ofCase: id).isEmpty, "and tells the same day to the others")
    }

    @Test func `another citizenship in one order is asked in the others`() throws {
        let id = try world.recipient()
        let person = try person()
        try store.database.write { _ in try store.rememberInsuredPerson(person.id, citizenship: .kazakhstan) }
        let payment = try store.accept(socialPayment: application())
        try record(
            .changes,
            ["item9": "foreign-resident", "happened_on": "15.10.2026", "basis": "паспорт № 7"], of: payment.id
        )
        let asked = try #require(try news(ofCase: id).first)
        #expect(asked.news.kind == .citizenshipLost && asked.news.day == day("2026-10-15"))
        #expect(asked.concern.citations.map(\.clause) == ["18.5", "22.2"])
        let file = try #require(try store.insuredPerson(personID: person.id))
        #expect(file.news.open.map(\.concern.citations.first?.clause) == ["7"])
        #expect(file.citizenship == .kazakhstan, "nothing is decided by the news")
    }

    @Test func `a citizenship that a list of a source tells otherwise is asked in the others`() throws {
        let id = try world.recipient()
        let person = try person().id
        try store.database.write { _ in
            try store.rememberInsuredPerson(person, citizenship: .kazakhstan)
            try store.rememberInsuredPerson(person, citizenship: .stateless)
        }
        #expect(try news(ofCase: id).map(\.news.kind) == [.citizenshipLost])
        #expect(try news(ofCase: id).map(\.news.source) == [RecordLink("consumer", person)])
    }

    @Test func `two cases of one person ask each other`() throws {
        let first = try world.recipient(employer: 0)
        let second = try world.recipient(employer: 1, act: "2026-10-01", steps: 3)
        try world.record(
            .termination(ground: 1), first, on: day("2026-10-14"), learned: moment("2026-10-20T09:00"))
        #expect(try news(ofCase: second).map(\.news.source) == [RecordLink("case", first)])
        #expect(try news(ofCase: first).isEmpty)
    }

    @Test(arguments: [
        ("kz", "stateless", "citizenship-lost"), ("", "Российская Федерация", "citizenship-lost"),
        ("foreign-resident", "kz", "citizenship-gained"),
        ("без гражданства", "Республика Казахстан", "citizenship-gained"),
        ("kz", "Қазақстан Республикасы", ""), ("foreign-resident", "stateless", ""), ("", "РК", ""),
        ("лицо без гражданства, постоянно проживающее в РК", "ҚР", "citizenship-gained"),
    ])
    func `a change of citizenship is news where it is won or lost`(
        _ old: String, _ new: String, _ kind: String
    ) {
        #expect(Citizenship.news(from: old, to: new)?.rawValue ?? "" == kind)
    }
}
