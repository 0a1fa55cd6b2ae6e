import Foundation
import Testing

@testable import Core

/// A payment order that comes as a table (p.9): the whole document, or nothing of it.
@Suite struct PaymentOrderTableTests {
    private func sample() throws -> String {
        try String(
            contentsOf: Reference.root.appending(path: "assets/samples/payment-order-table.csv"),
            encoding: .utf8)
    }

    @discardableResult
    private func load(
        _ text: String, _ desk: PaymentOrderDesk, _ progress: WorkProgress = .unobserved
    ) throws -> ImportReport {
        let place = desk.directory.appending(path: "order.csv")
        try Data(text.utf8).write(to: place)
        return try House(Orders.all).load(place.path, as: .paymentOrderTable, into: desk.store, progress)
    }

    /// Which rows were refused, where and why.
    private func refusals(_ text: String, _ desk: PaymentOrderDesk) throws -> [String] {
        let report = try load(text, desk)
        #expect(report.accepted == 0 && report.record == nil)
        return report.refusedRows.map { "\($0.line) \($0.refusal.column ?? "-") \($0.refusal.code)" }
    }

    @Test func `a table is the order that a bank's file is`() throws {
        let desk = try PaymentOrderDesk()
        let report = try load(sample(), desk)
        #expect((report.total, report.accepted, report.refused) == (4, 4, 0))
        #expect(report.warnings.counts.isEmpty)
        let id = try #require(report.record?.id)
        let record = try #require(try desk.store.incomingPayment(id: id))
        #expect((record.document, record.sender, record.total.plain) == ("78", "050140990004", "25333.33"))
        #expect((record.receiverAccount, record.kept.status) == ("KZ67009SS00368609110", .awaiting))
        #expect(try desk.lines(of: id).map(\.purpose) == [.social, .social, .social, .socialPenalty])
        #expect(try desk.months(of: "660314399002").isEmpty)
        try desk.arrive(id)
        _ = try desk.enter(id)
        // One sum for two months stays one line (A430-05); a penalty is a month of nothing.
        #expect(try desk.months(of: "660314399002").map(\.month.iso).sorted() == ["2026-09", "2026-10"])
        #expect(try desk.store.person(iin: IIN("681102499308"))?.name.full == "СӘРСЕНОВА АЙЖАН ҺАМИТҚЫЗЫ")
        #expect(try desk.differences().isEmpty)
    }

    @Test func `the same document twice changes nothing, as a table or as a bank's file`() throws {
        let desk = try PaymentOrderDesk()
        try load(sample(), desk)
        let before = try desk.counts()
        let flaw = #expect(throws: FileFlaw.self) { try load(sample(), desk) }
        #expect(flaw?.text.ru.contains("№ 78") == true)
        #expect(throws: FileFlaw.self) { try desk.load(desk.text().replacing("/NUM/15", with: "/NUM/78")) }
        #expect(try desk.counts() == before)
    }

    @Test func `a total that is not the sum of the rows enters nothing and tells the difference`() throws {
        let desk = try PaymentOrderDesk()
        let before = try desk.counts()
        let text = try sample().replacing("25333.33", with: "25833.33")
        #expect(try refusals(text, desk) == (2...5).map { "\($0) total E-TOTAL" })
        let report = try load(text, desk)
        #expect(report.refusedRows.first?.refusal.text.ru.contains("500,00") == true)
        #expect(try desk.counts() == before)
    }

    @Test(arguments: [
        ("681102499308,СӘРСЕНОВА", "681102499309,СӘРСЕНОВА", "iin E-IIN-CHK"),
        ("681102499308,СӘРСЕНОВА", "681102499308,С4РСЕНОВА", "surname E-CHR"),
        ("681102499308,СӘРСЕНОВА", "681102499308,", "surname E-REQ"),
        ("1968-11-02,012", "1968-11-02,311", "purpose E-DICT"),
        ("1968-11-02,012", "2030-11-02,012", "birth E-FUT"),
        ("012,12500.00,2026-09", "012,0,2026-09", "sum E-SUM"),
        ("012,12500.00,2026-09", "012,12500.00,", "months E-REQ"),
        ("012,12500.00,2026-09", "012,12500.00,2026-13", "months E-PERIOD"),
        ("012,12500.00,2026-09", "012,12500.00,2026-09 сентябрь", "months E-PERIOD"),
    ])
    func `one wrong row keeps the others out, and each comes back with its reason`(
        from: String, to: String, said: String
    ) throws {
        let desk = try PaymentOrderDesk()
        let before = try desk.counts()
        let text = try sample().replacing(from, with: to)
        #expect(
            try refusals(text, desk) == ["2 - E-TOTAL", "3 \(said)", "4 - E-TOTAL", "5 - E-TOTAL"])
        #expect(try desk.counts() == before)
        let others = try load(text, desk).refusedRows.first { $0.line == 2 }?.refusal.text
        #expect(others?.ru.hasSuffix("строка 3") == true && others?.kk.hasSuffix("3-жол") == true)
    }

    @Test(arguments: [
        ("78", "79", "document E-ALT"), ("25333.33", "25333.34", "total E-ALT"),
        ("2026-11-20,160440007161", "2026-11-21,160440007161", "sent_on E-ALT"),
        ("ПРИМЕР", "ДРУГОЙ", "sender_name E-ALT"),
    ])
    func `a file has one document`(from: String, to: String, said: String) throws {
        let desk = try PaymentOrderDesk()
        var rows = try sample().split(separator: "\n").map(String.init)
        rows[3] = rows[3].replacing(from, with: to, maxReplacements: 1)
        #expect(
            try refusals(rows.joined(separator: "\n"), desk)
                == ["2 - E-TOTAL", "3 - E-TOTAL", "4 \(said)", "5 - E-TOTAL"])
    }

    @Test(arguments: [
        (",78,", ",№!,", "document E-CHR"),
        ("2026-11-20,2026-11-20", "2026-11-24,2026-11-24", "dated_on E-FUT"),
        ("2026-11-20,2026-11-20", "2026-11-20,2026-11-19", "sent_on E-ORD"),
        ("KZ456010000000000001", "KZ456010000000000002", "sender_account E-IBAN"),
    ])
    func `what is wrong with the document is said at its column`(from: String, to: String, said: String)
        throws
    {
        let desk = try PaymentOrderDesk()
        #expect(try refusals(sample().replacing(from, with: to), desk).first == "2 " + said)
    }

    @Test func `a foreigner's number tells no birth, so the table has to`() throws {
        let desk = try PaymentOrderDesk()
        let foreign = "700729099008"
        try #require((try? IIN(foreign)) != nil)
        let text = try sample().replacing(
            "700729399069,ӘБДІРАХМАНОВ,ЕРЛАН,СЕРІКҰЛЫ,1970-07-29,012",
            with: foreign + ",ӘБДІРАХМАНОВ,ЕРЛАН,СЕРІКҰЛЫ,,012")
        #expect(try refusals(text, desk)[2] == "4 birth E-REQ")
    }

    @Test func `a month that has not come is a warning`() throws {
        let desk = try PaymentOrderDesk()
        let report = try load(sample().replacing("2026-09 2026-10", with: "2026-12; 2027-01"), desk)
        #expect(report.accepted == 4)
        #expect(report.warnings.counts == ["W-PERIOD": 1])
    }

    @Test func `what is stopped leaves nothing`() throws {
        let desk = try PaymentOrderDesk()
        let before = try desk.counts()
        for at in [WorkStep.judging, .reading] {
            #expect(throws: Stopped.self) {
                try load(sample(), desk, WorkProgress { step, _, _ in step != at })
            }
            #expect(try desk.counts() == before)
        }
    }

    @Test func `a spreadsheet's own file is read: semicolons, commas in sums, days with points`() throws {
        let desk = try PaymentOrderDesk()
        let rows = try sample().split(separator: "\n").map { row in
            row.replacing("\"ТОО \"\"ПРИМЕР\"\"\"", with: "ТОО ПРИМЕР").replacing(",", with: ";")
                .replacing("25333.33", with: "25333,33").replacing("7333.33", with: "7333,33")
                .replacing("2026-11-20", with: "20.11.2026").replacing("2026-10", with: "10.2026")
        }
        let report = try load("\u{FEFF}" + rows.joined(separator: "\r\n"), desk)
        #expect(report.accepted == 4)
    }
}
