import Testing

@testable import Core

/// Facts of a case, judged and written with their journals (§3.2, §3.3).
@Suite struct RecordingTests {
    private func opened(stage: Int) throws -> (fixture: StoreFixture, caseID: Int64) {
        let fixture = try StoreFixture()
        let caseID = try fixture.accept().caseID
        try fixture.advance(caseID, stage: stage)
        return (fixture, caseID)
    }

    static let strangeAccount = "KZ04999C000000000001"

    struct Refusal: Sendable {
        let stage: Int
        let body: FactBody
        let codes: [String]
        var source = FactSource.ministrySystem.ru
    }

    /// What the order refuses, by the stage that the case has reached.
    static let refusals: [Refusal] = [
        Refusal(stage: 0, body: .sms(phone: nil, code: nil), codes: ["E-PHONE"]),
        Refusal(stage: 0, body: .push, codes: ["E-STATE"]),
        Refusal(stage: 0, body: .contactCentre, codes: ["E-STATE"]),
        Refusal(stage: 0, body: .caseFile(number: nil), codes: ["E-ORD"]),
        Refusal(stage: 0, body: .employerConsent(certificate: nil), codes: ["E-STATE"]),
        Refusal(stage: 0, body: .refusalNotice(reason: " "), codes: ["E-REASON", "E-STATE"]),
        Refusal(stage: 0, body: .contributionCount(1_000), codes: ["E-SUM"]),
        Refusal(stage: 0, body: .suspension(ground: 2, measure: nil), codes: ["E-STATE"]),
        Refusal(stage: 0, body: .termination(ground: 1), codes: ["E-STATE"]),
        Refusal(stage: 0, body: .penalInstitution(name: ""), codes: ["E-REQ", "E-STATE"]),
        Refusal(stage: 7, body: .disbursement(month: month("2026-11"), sum: .zero), codes: ["E-SUM"]),
        Refusal(stage: 7, body: .suspension(ground: 4, measure: nil), codes: ["E-REQ"]),
        Refusal(stage: 7, body: .suspension(ground: 2, measure: .court), codes: ["E-ALT"]),
        Refusal(stage: 7, body: .suspension(ground: 1, measure: nil), codes: ["E-ORD"]),
        Refusal(
            stage: 7, body: .resumption(ground: 2, measure: nil, isPermanentDocument: true),
            codes: ["E-SRC", "E-STATE"], source: "документ на бумаге"),
        Refusal(stage: 7, body: .terminationNotice(reason: "смерть"), codes: ["E-STATE"]),
    ]

    @Test(arguments: refusals)
    func `what the order refuses is refused with its code and leaves no trace`(refusal: Refusal) throws {
        let (fixture, caseID) = try opened(stage: refusal.stage)
        let before = try fixture.number("SELECT count(*) FROM payment_fact")
        #expect(
            refusedCodes { try fixture.record(refusal.body, in: caseID, source: refusal.source) }
                == refusal.codes)
        #expect(try fixture.number("SELECT count(*) FROM payment_fact") == before)
    }

    @Test func `an account of a bank that nobody knows is refused`() throws {
        let (fixture, caseID) = try opened(stage: 4)
        let codes = (2...98).compactMap { check in try? IBAN("KZ\(padded(check, 2))999C000000000001") }
        let strange = try #require(codes.first)
        #expect(
            refusedCodes { try fixture.record(.reply(account: strange, bank: nil), in: caseID) } == ["E-DICT"]
        )
    }

    @Test func `who saw an older state of the case is told who changed it`() throws {
        let (fixture, caseID) = try opened(stage: 0)
        let seen = try #require(try fixture.store.paymentCase(id: caseID)).version
        try fixture.record(.noPhone, in: caseID)
        let entry = FactEntry(
            body: .noPhone, happenedOn: day("2026-11-20"), learnedAt: StoreFixture.start, source: "")
        let conflict = #expect(throws: Conflict.self) {
            _ = try fixture.store.record(entry, inCase: caseID, version: seen)
        }
        #expect(try #require(conflict).operatorName == "Сейтқалиева Г. Б.")
        #expect(try #require(conflict).changedAt == StoreFixture.start)
        let fact = try fixture.lastFact(of: caseID)
        #expect(throws: Conflict.self) {
            try fixture.store.withdraw(factID: fact.id, inCase: caseID, version: seen, reason: "ошибка")
        }
    }

    // MARK: Journals

    @Test func `an sms is a row of Appendix 2`() throws {
        let (fixture, caseID) = try opened(stage: 4)
        let page = try fixture.store.page(JournalQuery(.sms, edge: .first, count: 10))
        let record = try #require(try fixture.store.paymentCase(id: caseID))
        #expect(
            page.rows.map(\.values) == [
                [
                    "1", StoreFixture.iin, "Әбдірахманов Ерлан Серікұлы", "1970-07-29", record.number, "526",
                    "2026-10-01T10:12:00", StoreFixture.phone, "Сейтқалиева Г. Б.",
                ]
            ])
        #expect(page.rows[0].link == RecordLink("case", caseID))
    }

    @Test func `an sms without a number of its own goes to the registered one`() throws {
        let (fixture, caseID) = try opened(stage: 2)
        try fixture.record(.phone(PhoneNumber("87052345678")), in: caseID)
        try fixture.record(.sms(phone: nil, code: nil), in: caseID)
        #expect(try fixture.text("SELECT phone FROM sms_journal") == "+77052345678")
    }

    @Test func `a reply is registered in Appendix 3`() throws {
        let (fixture, caseID) = try opened(stage: 5)
        let page = try fixture.store.page(JournalQuery(.registrations, edge: .first, count: 10))
        #expect(
            page.rows.map(\.values) == [
                [
                    "2026-10-02T10:12:00", "2026-10-02T10:12:00", "1", "0514", "—", StoreFixture.iin,
                    "Әбдірахманов",
                    "Ерлан", "Серікұлы", "1970-07-29", "registered", "526", "",
                ]
            ])
        #expect(page.rows[0].link == RecordLink("case", caseID))
    }

    @Test func `a corrected sms is a new row that names the old one and the reason`() throws {
        let (fixture, caseID) = try opened(stage: 4)
        let wrong = try fixture.lastFact(of: caseID)
        let phone = try PhoneNumber("87052345678")
        try fixture.record(
            .sms(phone: phone, code: nil), in: caseID, at: wrong.fact.learnedAt, correcting: wrong.id,
            reason: "не тот номер")
        let rows = try fixture.database.rows(
            "SELECT number, phone, coalesce(corrects, 0), coalesce(reason, '') FROM sms_journal ORDER BY number"
        ) { "\($0.integer(0)) \($0.text(1)) \($0.integer(2)) \($0.text(3))" }
        #expect(rows == ["1 +77011234567 0 ", "2 +77052345678 1 не тот номер"])
        let page = try fixture.store.page(JournalQuery(.sms, edge: .first, count: 10))
        #expect(page.rows.map(\.isCorrected) == [true, false])
        #expect(page.rows.map(\.isCorrection) == [false, true])
    }

    @Test func `a corrected reply is a new row of Appendix 3`() throws {
        let (fixture, caseID) = try opened(stage: 5)
        let wrong = try fixture.lastFact(of: caseID)
        try fixture.record(wrong.fact.body, in: caseID, correcting: wrong.id, reason: "время")
        let rows = try fixture.database.rows("SELECT number, corrects FROM registration_journal") {
            [$0.integer(0), $0.optionalInteger(1)]
        }
        #expect(rows == [[1, nil], [2, 1]])
    }

    @Test func `a reply that was taken back bears its mark, and is counted nowhere`() throws {
        let (fixture, caseID) = try opened(stage: 5)
        let reply = try fixture.lastFact(of: caseID)
        let spec = JournalSpec.registrations
        func row() throws -> JournalRow {
            try #require(try fixture.store.page(JournalQuery(spec, edge: .first, count: 5)).rows.first)
        }
        let (from, to) = (day("2025-01-01"), day("2027-12-31"))
        #expect(try fixture.store.figures(from: from, to: to).registrations == 1)
        #expect(spec.cells(try row(), .russian, today: to).last == "")
        let version = try #require(try fixture.store.paymentCase(id: caseID)).version
        try fixture.store.withdraw(factID: reply.id, inCase: caseID, version: version, reason: "ошибка")
        #expect(spec.shownCells(try row(), .russian, today: to).contains("✗ 1"))
        #expect(spec.cells(try row(), .kazakh, today: to).last == "кері алынған не түзетілген")
        #expect(try fixture.store.figures(from: from, to: to).registrations == 0)
    }

    @Test func `the same sms twice is a duplicate, unless the first was taken back`() throws {
        let (fixture, caseID) = try opened(stage: 4)
        let sms = try fixture.lastFact(of: caseID)
        #expect(
            refusedCodes { try fixture.record(sms.fact.body, in: caseID, at: sms.fact.learnedAt) } == [
                "E-DUP"
            ])
        let version = try #require(try fixture.store.paymentCase(id: caseID)).version
        try fixture.store.withdraw(factID: sms.id, inCase: caseID, version: version, reason: "не отправлено")
        #expect(
            try fixture.store.page(JournalQuery(.sms, edge: .first, count: 5)).rows.map(\.isCorrected) == [
                true
            ])
        try fixture.record(sms.fact.body, in: caseID, at: sms.fact.learnedAt)
        #expect(try fixture.number("SELECT max(number) FROM sms_journal") == 2)
    }

    // MARK: Corrections and withdrawals

    @Test func `a correction needs a reason and a fact that stands in this case`() throws {
        let (fixture, caseID) = try opened(stage: 2)
        let born = day("1969-02-03")
        let otherCase = try fixture.accept([
            "iin": StoreFixture.iin(born: born, serial: 7), "birth": born.shown,
        ]).caseID
        let facts = try fixture.store.facts(ofCase: caseID)
        let months = try #require(facts.last)
        for reason in [nil, "", "  "] {
            #expect(
                refusedCodes {
                    try fixture.record(
                        .contributionCount(90), in: caseID, correcting: months.id, reason: reason)
                } == ["E-REASON"])
        }
        #expect(
            refusedCodes {
                try fixture.record(
                    .contributionCount(90), in: otherCase, correcting: months.id, reason: "не то дело")
            } == ["E-IMMUT"])
        #expect(
            refusedCodes {
                try fixture.record(.noPhone, in: caseID, correcting: facts[0].id, reason: "заявление")
            }
                == ["E-IMMUT"], "the application is corrected by its own form")
        try fixture.record(.contributionCount(90), in: caseID, correcting: months.id, reason: "число")
        #expect(
            refusedCodes {
                try fixture.record(.contributionCount(91), in: caseID, correcting: months.id, reason: "ещё")
            }
                == ["E-IMMUT"], "it was corrected already")
        #expect(try fixture.store.facts(ofCase: caseID).filter(\.isInForce).count == 3)
    }

    @Test func `a fact taken back counts no more, and says by whom and why`() throws {
        let (fixture, caseID) = try opened(stage: 3)
        #expect(try fixture.store.paymentCase(id: caseID)?.status == "checking")
        let act = try fixture.store.facts(ofCase: caseID)[1]
        func withdraw(_ id: Int64, _ reason: String) throws {
            let version = try #require(try fixture.store.paymentCase(id: caseID)).version
            try fixture.store.withdraw(factID: id, inCase: caseID, version: version, reason: reason)
        }
        #expect(refusedCodes { try withdraw(act.id, " ") } == ["E-REASON"])
        try withdraw(act.id, "не тот\n работник")
        let facts = try fixture.store.facts(ofCase: caseID)
        #expect(facts.map(\.isInForce) == [true, false, true, true, false])
        #expect(facts[4].isWithdrawal && facts[4].corrects == act.id && facts[4].reason == "не тот работник")
        #expect(try fixture.store.paymentCase(id: caseID)?.status == "ineligible")
        #expect(try fixture.store.caseFile(id: caseID)?.caseState.facts.count == 3)
        #expect(refusedCodes { try withdraw(act.id, "ещё раз") } == ["E-IMMUT"])
        #expect(refusedCodes { try withdraw(facts[4].id, "отзыв отзыва") } == ["E-IMMUT"])
        #expect(refusedCodes { try withdraw(facts[0].id, "заявление") } == ["E-IMMUT"])
    }

    @Test func `a resumption that nothing is open for waits and is said`() throws {
        let (fixture, caseID) = try opened(stage: 8)
        let said = try fixture.record(
            .resumption(ground: 2, measure: nil, isPermanentDocument: true), in: caseID,
            at: moment("2026-11-10T09:00:00"))
        #expect(said.map(\.code) == ["E-STATE"])
        #expect(try fixture.lastFact(of: caseID).isInForce)
        #expect(try fixture.store.caseFile(id: caseID)?.caseState.waitingResumptions.count == 1)
        // The suspension comes later and is ended by what waited.
        try fixture.record(
            .suspension(ground: 2, measure: nil), in: caseID, on: day("2026-10-25"),
            at: moment("2026-11-11T09:00:00"))
        #expect(try fixture.store.caseFile(id: caseID)?.caseState.waitingResumptions.isEmpty == true)
    }
}
