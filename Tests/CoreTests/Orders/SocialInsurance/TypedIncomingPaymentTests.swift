import Testing

@testable import Core

/// A430-09: a payment order typed by hand is a correction with its basis, and counts as any other.
@Suite struct TypedIncomingPaymentTests {
    private static let values: FormValues = [
        "sender": "050140990004", "sender_name": "ТОО «Пример»", "number": "№ 71", "dated_on": "16.11.2026",
        "sent_on": "17.11.2026", "receiver_name": "НАО «Корпорация»", "basis": "письмо плательщика",
        "iin": "850622499102", "surname": "Оразбаева", "given_name": "Гүлсім", "patronymic": "",
        "birth": "22.06.1985", "purpose": "012", "sum": "12000", "month_from": "09.2026",
        "month_to": "10.2026",
    ]

    private func write(_ values: FormValues, _ desk: PaymentOrderDesk) throws -> (
        id: Int64, warnings: [Message]
    ) {
        try desk.store.writeTypedIncomingPayment(
            try IncomingPaymentForm.entry(values, try desk.store.formContext()))
    }

    @Test func `it is an order with a basis, its line for every month of the period`() throws {
        let desk = try PaymentOrderDesk()
        let (id, warnings) = try write(Self.values, desk)
        #expect(warnings.isEmpty)
        let file = try #require(try desk.store.incomingFile(id: id, with: IncomingLine.id(id, 1)))
        #expect(file.record.basis == "письмо плательщика")
        #expect(file.record.total == Tenge(tenge: 12_000))
        #expect(file.record.kept.status == .awaiting)
        let line = try #require(file.lines.first)
        #expect(line.months.map(\.shown) == ["09.2026", "10.2026"])
        #expect(try desk.differences().isEmpty)
    }

    @Test func `the same document a second time changes nothing`() throws {
        let desk = try PaymentOrderDesk()
        _ = try write(Self.values, desk)
        let before = try desk.counts()
        let refused = #expect(throws: Refused.self) { try write(Self.values, desk) }
        #expect(refused?.problems.map(\.key) == ["number"])
        #expect(try desk.counts() == before)
    }

    @Test(arguments: [
        ("basis", "", "E-REASON"), ("month_to", "08.2026", "E-PERIOD"), ("sent_on", "15.11.2026", "E-ORD"),
        ("purpose", "911", "E-DICT"), ("sum", "0", "E-SUM"), ("iin", "850622499103", "E-IIN-CHK"),
        ("month_from", "", "E-PERIOD"), ("number", "без", "E-CHR"),
    ])
    func `what lacks or cannot be is refused at its field`(_ key: String, _ value: String, _ code: String)
        throws
    {
        let desk = try PaymentOrderDesk()
        let values = Self.values.merging([key: value]) { $1 }
        let refused = #expect(throws: Refused.self) { try write(values, desk) }
        #expect(refused?.problems.map(\.key).contains(key) == true)
        #expect(refused?.problems.map(\.message.code).contains(code) == true)
    }

    @Test func `a month to come is said`() throws {
        let desk = try PaymentOrderDesk()
        let values = Self.values.merging(["month_to": "12.2026"]) { $1 }
        #expect(try write(values, desk).warnings.map(\.code) == ["W-PERIOD"])
    }
}
