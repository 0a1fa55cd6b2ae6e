import Foundation
import Testing

@testable import Core

/// Order 526, p.25–31 through the store.
///
/// Size of 2026: 50 851 ₸.
struct MoneyStoreTests {
    // MARK: Funding request, p. 25

    @Test func `the need of a month names who is payable and what the employer lacks`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)  // act 14.09.2026: 16 of 30 days
        try world.recipient(1, employer: 1, steps: 6)  // no consent: nothing is asked of the employer
        let list = try world.store.formFundingRequest(month("2026-11"))
        #expect(list.lineCount == 1)
        // September 27 120,53 + October 50 851,00 + November 50 851,00.
        #expect(list.total.plain == "128822.53")
        let line = try #require(try world.rows(.fundingRequestLines, .part(of: list.id)).first)
        #expect(line["payable"] == "50 851,00")
        #expect(line["arrears"] == "77 971,53")
        #expect(line["total"] == "128 822,53")
    }

    @Test func `what was remitted leaves the need, what was returned comes back into it`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        #expect(try world.store.formFundingRequest(month("2026-11")).total.plain == "50851.00")
        #expect(try world.store.formFundingRequest(month("2026-10")).total == .zero)
        // Suspended for October on, October returned, then resumed from the day of suspension (p. 18.1).
        try world.record(
            .suspension(ground: 1, measure: nil), id, on: day("2026-06-01"),
            learned: moment("2026-09-30T10:00"))
        try world.record(
            .refund(month: month("2026-10"), sum: Tenge(tenge: 50_851)), id, on: day("2026-10-05"),
            learned: moment("2026-10-05T10:00"))
        try world.record(
            .resumption(ground: 1, measure: nil, isPermanentDocument: true), id, on: day("2026-10-05"),
            learned: moment("2026-10-05T11:00"))
        #expect(try world.store.formFundingRequest(month("2026-10")).total.plain == "50851.00")
    }

    /// A departure that was learned late, the person already back: the days between are an
    /// open question, and the program does not decide it by paying.
    @Test func `a month with an open question is not paid until it is decided`() throws {
        let world = try MoneyWorld()
        world.go(to: "2026-10-05T10:00")
        let id = try world.recipient()
        world.go(to: "2026-12-15T10:00")
        try world.remittanceAll(from: "10.2026", to: "11.2026")
        let news = moment("2026-12-14T10:00")
        try world.record(
            .suspension(ground: 2, measure: nil), id, on: day("2026-10-20"), learned: news)
        try world.record(
            .resumption(ground: 2, measure: nil, isPermanentDocument: false), id, on: day("2026-11-27"),
            learned: news)
        func november() throws -> [String: String] {
            let batch = try world.store.formDisbursements(month("2026-12"))
            let rows = try world.rows(.disbursementLines, .part(of: batch.id))
            return try #require(rows.first { $0["month"] == "11.2026" }, "\(rows)")
        }
        let undecided = try november()
        #expect(undecided["sum"] == "0,00")
        #expect(undecided["note"] == DisbursementNote.openQuestion.label.ru)
        try world.record(
            .determination(Determination(clause: "32.2", outcome: .owed, reason: "письмо")), id,
            on: day("2026-12-15"), learned: moment("2026-12-15T09:00"))
        let decided = try november()
        #expect(decided["sum"] != "0,00")
        #expect(decided["note"] == "")
    }

    @Test func `a month with an open question is paid with a reason that stands on the list`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient()
        world.go(to: "2026-12-15T10:00")
        try world.remittanceAll(from: "10.2026", to: "11.2026")
        let news = moment("2026-12-14T10:00")
        try world.record(
            .suspension(ground: 2, measure: nil), id, on: day("2026-10-20"), learned: news)
        try world.record(
            .resumption(ground: 2, measure: nil, isPermanentDocument: false), id, on: day("2026-11-27"),
            learned: news)
        func batch() throws -> (id: Int64, line: Int64, sum: String, note: String) {
            let batch = try world.store.formDisbursements(month("2026-12"))
            let page = try world.store.page(
                JournalQuery(.disbursementLines, filter: .part(of: batch.id), edge: .first, count: 99))
            let row = try #require(
                page.rows.first { JournalSpec.disbursementLines.value("month", $0) == "2026-11" })
            let cells = try world.rows(.disbursementLines, .part(of: batch.id))
            let shown = try #require(cells.first { $0["month"] == "11.2026" })
            return (batch.id, row.key.id, shown["sum"] ?? "", shown["note"] ?? "")
        }
        let open = try batch()
        #expect(open.sum == "0,00")
        #expect(
            moneyRefusals { try world.store.payOpenQuestion(line: open.line, because: " ") } == ["E-REASON"])
        try world.store.payOpenQuestion(line: open.line, because: "письмо  № 5")
        #expect(throws: Message.self) {
            try world.store.payOpenQuestion(line: open.line, because: "ещё раз")
        }
        // A list that is formed anew keeps the reason.
        let paid = try batch()
        #expect(paid.sum != "0,00" && paid.note == "вопрос открыт, платится: письмо № 5")
        _ = try world.store.recordDisbursements(batchID: paid.id)
        #expect(throws: Message.immutable) {
            try world.store.payOpenQuestion(line: paid.line, because: "поздно")
        }
        #expect(try world.store.audit(limit: 20).contains { $0.action == "pay" && $0.subject == "payout" })
    }

    @Test func `a need further away than the next month is E-PERIOD`() throws {
        let world = try MoneyWorld()
        #expect(moneyRefusals { _ = try world.store.formFundingRequest(month("2026-12")) } == ["E-PERIOD"])
    }

    @Test func `funding requests are numbered without gaps and stay as they were`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        #expect(try world.store.formFundingRequest(month("2026-10")).id == 1)
        _ = moneyRefusals { _ = try world.store.formFundingRequest(month("2027-10")) }
        #expect(try world.store.formFundingRequest(month("2026-11")).id == 2)
        #expect(throws: StoreError.self) {
            try world.store.database.execute("UPDATE need_line SET total = 1")
        }
    }

    // MARK: Remittances, p. 25, 31

    @Test(arguments: [
        ("100", "", "", ["E-PERIOD", "E-PERIOD"]), ("100", "10.2026", "", ["E-PERIOD"]),
        ("0", "10.2026", "10.2026", ["E-SUM"]),
        ("100", "11.2026", "10.2026", ["E-ORD"]), ("100", "10.2026", "10.2026", ["E-TOTAL"]),
    ])
    func `a remittance is refused by its code`(total: String, from: String, to: String, codes: [String])
        throws
    {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        let found = moneyRefusals {
            _ = try world.store.accept(
                remittance: world.values(total, from: from, to: to), sums: [id: Tenge(tenge: 50_851)])
        }
        #expect(found == codes)
        #expect(try world.rows(.remittances).isEmpty)
    }

    @Test func `a recipient of another employer is E-DICT, the same payment twice E-DUP`() throws {
        let world = try MoneyWorld()
        let own = try world.recipient(0)
        let other = try world.recipient(1, employer: 1)
        let values = world.values("10", from: "10.2026", to: "10.2026")
        #expect(
            moneyRefusals { _ = try world.store.accept(remittance: values, sums: [other: Tenge(tenge: 10)]) }
                == ["E-DICT"])
        _ = try world.store.accept(remittance: values, sums: [own: Tenge(tenge: 10)])
        #expect(
            moneyRefusals { _ = try world.store.accept(remittance: values, sums: [own: Tenge(tenge: 10)]) }
                == [
                    "E-DUP"
                ])
    }

    @Test func `a sum falls on the earliest month that lacks money, the rest on the last`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        _ = try world.store.accept(
            remittance: world.values("130000", from: "09.2026", to: "11.2026"),
            sums: [id: Tenge(tenge: 130_000)])
        let lines = try world.rows(.remittanceLines, .part(of: 1)).map { [$0["month"], $0["sum"]] }
        #expect(lines == [["09.2026", "27 120,53"], ["10.2026", "50 851,00"], ["11.2026", "52 028,47"]])
        #expect(try world.rows(.employerSettlement).map { $0["unreturned"] } == ["0,00", "0,00", "1 177,47"])
    }

    @Test func `money for somebody who is in no funding request is a warning and a task`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        _ = try world.store.formFundingRequest(month("2026-11"))
        try world.recipient(1)
        let warnings = try world.remittanceAll(from: "10.2026", to: "10.2026").map(\.code)
        #expect(warnings == ["W-NEED"])
        let tasks = try world.rows(.notices, JournalFilter(kind: "need-absent"))
        #expect(tasks.map { $0["name"] } == ["Қасымова Айжан"])
    }

    @Test func `a remittance after the fifth working day of the month before is W-LATE`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        // Fifth working day of November 2026 is Friday 06.11.
        world.go(to: "2026-11-06T17:00")
        try world.store.refreshStatuses()
        #expect(
            try world.remittanceAll(from: "12.2026", to: "12.2026").map(\.code).contains("W-LATE") == false)
        world.go(to: "2026-11-09T09:00")
        let warned = try world.store.accept(
            remittance: world.values("10", from: "12.2026", to: "12.2026", number: "2"),
            sums: [1: Tenge(tenge: 10)])
        #expect(warned.map(\.code).contains("W-LATE"))
    }

    // MARK: Disbursements, p. 26

    @Test func `a disbursement takes what is owed and credited, once`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        let draft = try world.store.formDisbursements(month("2026-10"))
        #expect(draft.total.plain == "77971.53")
        #expect(try world.store.recordDisbursements(batchID: draft.id).number == 1)
        #expect(moneyRefusals { _ = try world.store.recordDisbursements(batchID: draft.id) } == ["E-IMMUT"])
        let again = try world.store.formDisbursements(month("2026-10"))
        #expect(again.lineCount == 0)
        #expect(
            try world.rows(.disbursementLines, .part(of: again.id)).map { $0["note"] } == ["уже выплачено"])
        #expect(moneyRefusals { _ = try world.store.recordDisbursements(batchID: again.id) } == ["E-SUM"])
        #expect(try world.store.paymentCase(id: 1)?.status == "active")
        #expect(try world.rows(.disbursements).count == 2)
    }

    @Test func `those left out are named with the reason`() throws {
        let world = try MoneyWorld()
        let unfunded = try world.recipient(0)
        let suspended = try world.recipient(1)
        let dead = try world.recipient(2, employer: 1)
        let partial = try world.recipient(3, employer: 1)
        try world.record(
            .suspension(ground: 1, measure: nil), suspended, on: day("2026-06-01"),
            learned: moment("2026-09-29T10:00"))
        try world.record(
            .termination(ground: 1), dead, on: day("2026-09-25"), learned: moment("2026-09-28T10:00"))
        _ = try world.store.accept(
            remittance: world.values("77000", from: "09.2026", to: "10.2026", employer: 1),
            sums: [partial: Tenge(tenge: 77_000)])
        let draft = try world.store.formDisbursements(month("2026-10"))
        let rows = try world.rows(.disbursementLines, .part(of: draft.id))
        func notes(_ id: Int64) throws -> [String?] {
            let number = try #require(try world.store.paymentCase(id: id)?.number)
            return rows.filter { $0["case"] == number }.map {
                "\($0["month"] ?? "") \($0["sum"] ?? "") \($0["note"] ?? "")"
            }
        }
        #expect(
            try notes(unfunded) == [
                "09.2026 0,00 работодатель не перевёл (п. 25)",
                "10.2026 0,00 работодатель не перевёл (п. 25)",
            ])
        #expect(
            try notes(suspended) == [
                "09.2026 0,00 работодатель не перевёл (п. 25)", "10.2026 0,00 приостановлена (п. 18)",
            ])
        #expect(try notes(dead).last == "10.2026 0,00 прекращена (п. 22)")
        #expect(
            try notes(partial) == ["09.2026 27 120,53 ", "10.2026 49 879,47 переведено не полностью (п. 25)"])
    }

    @Test func `nobody is paid by two cases for one month`() throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        try world.recipient(0, employer: 1)
        try world.remittanceAll(from: "10.2026", to: "10.2026")
        try world.remittanceAll(from: "10.2026", to: "10.2026", employer: 1)
        let draft = try world.store.formDisbursements(month("2026-10"))
        #expect(draft.lineCount == 1)
        #expect(draft.total.plain == "50851.00")
        let notes = try world.rows(.disbursementLines, .part(of: draft.id)).filter {
            $0["month"] == "10.2026"
        }.map { $0["note"] }
        #expect(notes == ["", "за этот месяц платится по другому делу"])
    }

    @Test func `a list that no longer holds is refused whole`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        try world.remittanceAll(from: "10.2026", to: "10.2026")
        let draft = try world.store.formDisbursements(month("2026-10"))
        try world.record(
            .disbursement(month: month("2026-10"), sum: Tenge(tenge: 1)), id, on: day("2026-10-05"),
            learned: moment("2026-10-05T10:00"))
        #expect(moneyRefusals { _ = try world.store.recordDisbursements(batchID: draft.id) } == ["E-CONF"])
        #expect(try world.rows(.disbursements).count == 1)
    }

    @Test func `a disbursement of a month to come is E-FUT`() throws {
        let world = try MoneyWorld()
        #expect(moneyRefusals { _ = try world.store.formDisbursements(month("2026-11")) } == ["E-FUT"])
    }

    // MARK: Returns, p. 25, 29

    @Test func `what was paid after a death learned late is to be returned, never more`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient(0)
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        _ = try world.store.recordDisbursements(
            batchID: try world.store.formDisbursements(month("2026-10")).id)
        world.go(to: "2026-11-03T10:00")
        try world.store.refreshStatuses()
        try world.record(
            .termination(ground: 1), id, on: day("2026-09-20"), learned: moment("2026-11-02T10:00"))
        #expect(
            try world.rows(.overpayments).map { "\($0["month"] ?? "") \($0["unreturned"] ?? "")" } == [
                "10.2026 50 851,00"
            ])
        // E-SUM: a tiyn more than the overpayment.
        #expect(
            moneyRefusals {
                try world.record(
                    .refund(month: month("2026-10"), sum: Tenge(tiyn: 5_085_101)), id, on: day("2026-11-03"),
                    learned: world.now)
            } == ["E-SUM"])
        try world.record(
            .refund(month: month("2026-10"), sum: Tenge(tenge: 50_851)), id, on: day("2026-11-03"),
            learned: world.now)
        #expect(try world.rows(.overpayments).isEmpty)
        #expect(try world.rows(.refunds).map { $0["sum"] } == ["50 851,00"])
    }

    // MARK: Derived rows

    @Test func `what is kept beside the facts is what the facts give`() throws {
        let world = try MoneyWorld()
        for person in 0..<4 { try world.recipient(person, employer: person % 2, steps: 7 - person) }
        try world.remittanceAll(from: "09.2026", to: "10.2026")
        _ = try world.store.formFundingRequest(month("2026-11"))
        _ = try world.store.recordDisbursements(
            batchID: try world.store.formDisbursements(month("2026-10")).id)
        #expect(try world.differences == [])
        world.go(to: "2026-12-20T10:00")
        #expect(try world.differences.isEmpty == false)  // two months went by
        try world.store.refreshStatuses()
        #expect(try world.differences == [])
        let before = try world.rows(.deadlines)
        try world.store.rebuildDerived()
        #expect(try world.rows(.deadlines) == before)
        #expect(try world.differences == [])
    }

    @Test(arguments: [
        ("UPDATE payment_case SET status = 'closed' WHERE id = 1", "status"),
        ("DELETE FROM deadline WHERE case_id = 1", "deadline"),
        ("UPDATE month_balance SET payable = 1 WHERE case_id = 1", "month_balance"),
        ("UPDATE notice SET reason_ru = 'иное'", "notice"),
        ("UPDATE employer_month SET paid = 1", "employer_month"),
    ])
    func `verify names what was changed behind the program's back`(sql: String, what: String) throws {
        let world = try MoneyWorld()
        try world.recipient(0)
        try world.store.database.execute(sql)
        #expect(try world.differences.contains { $0.what == what })
        #expect(try world.differences.allSatisfy { !$0.text.contains(MoneyWorld.people[0]) })
        try world.store.database.execute("DELETE FROM employer_month")
        try world.store.rebuildDerived()
        #expect(try world.differences == [])
    }
}
