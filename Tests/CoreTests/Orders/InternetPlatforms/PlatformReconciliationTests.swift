import Testing

@testable import Core

/// The reconciliation with the operators of internet platforms in a store: what is declared by hand and
/// by file, what posted lines of payment orders bring, exemptions and answers.
@Suite struct PlatformReconciliationTests {
    private let fixture: StoreFixture
    private var store: Store { fixture.store }
    private static let taxi = "050140990004"
    private static let arman = "700729399069"
    private static let aizhan = "681102499308"

    init() throws {
        fixture = try StoreFixture(at: moment("2026-11-21T10:12:00"))
        _ = try store.registerPlatform(
            ["number": Self.taxi, "kind": "legal", "name": "ТОО «Такси»", "platform": "Такси"], draft: 0)
    }

    private func declare(_ iin: String, _ kind: String, _ sum: String, _ month: String = "10.2026") throws {
        _ = try store.recordDeclared(
            ["operator": Self.taxi, "iin": iin, "month": month, "kind": kind, "sum": sum], draft: 0)
    }

    /// A payment order of the operator whose lines are posted.
    @discardableResult
    private func transfer(
        _ purpose: PaymentPurpose, _ sums: [String: Int64], number: String = "15", sender: String = taxi,
        months: [YearMonth?] = [YearMonth(2026, 10)]
    ) throws -> Int64 {
        let day = try #require(CivilDate(2026, 11, 18))
        let total = Tenge(tenge: sums.values.reduce(0, +))
        let head = IncomingPayment.Head(
            sender: sender, number: number, datedOn: day, sentOn: day, purpose: purpose, total: total)
        let new = NewIncomingPayment(
            head: head, senderName: "ТОО «Такси»", receiverName: "Корпорация", lineCount: sums.count,
            basis: nil)
        let id = try store.writeIncomingPayment(new, period: nil, note: number) { staging in
            for (iin, sum) in sums.sorted(by: { $0.key < $1.key }) {
                let isAizhan = iin == Self.aizhan
                let told = ToldPerson(
                    surname: isAizhan ? "СӘРСЕНОВА" : "ҮЛГІБАЕВ", givenName: isAizhan ? "АЙЖАН" : "ҮЛГІ",
                    patronymic: "",
                    birthDate: try IIN(iin).birthDate)
                try staging.add(
                    told, try IIN(iin), Tenge(tenge: sum), purpose, months.compactMap(\.self))
            }
        }.id
        let law = IncomingPaymentLaw(store: store)
        _ = try store.record(IncomingEntry(.arrived, on: day), of: id, version: 1, by: law)
        _ = try store.enterIncomingPayment(id, version: 2, spelling: .enter, .unobserved)
        return id
    }

    private struct Row: Equatable {
        let iin: String
        let kind: String
        let difference: Int64
        let status: String
        let exempt: Bool
    }

    private func rows() throws -> [Row] {
        _ = try PlatformUpkeep().refreshAll(in: store, .unobserved)
        return try store.database.rows(
            """
            SELECT printf('%012d', iin), kind, (transferred - declared) / 100, status, exempt FROM platform_line
            ORDER BY iin, month, kind
            """
        ) {
            Row(
                iin: $0.text(0), kind: $0.text(1), difference: $0.integer(2), status: $0.text(3),
                exempt: $0.integer(4) == 1)
        }
    }

    private func differences() throws -> [Difference] {
        var found: [Difference] = []
        _ = try PlatformUpkeep().verify(in: store, .unobserved) { found.append($0) }
        return found
    }

    @Test func `E129-17 posted lines are compared with what was declared`() throws {
        try declare(Self.arman, "opv", "10500")
        try declare(Self.arman, "so", "3500")
        try transfer(.pension, [Self.arman: 10_000], number: "15")
        try transfer(.social, [Self.arman: 3_500], number: "16")
        #expect(
            try rows() == [
                Row(iin: Self.arman, kind: "opv", difference: -500, status: "differs", exempt: false),
                Row(iin: Self.arman, kind: "so", difference: 0, status: "matched", exempt: false),
            ])
        #expect(try differences().isEmpty)
    }

    @Test func `E129-18 an exemption marks what came and changes no sum`() throws {
        _ = try store.recordExemption(
            [
                "iin": Self.aizhan, "surname": "Сәрсенова", "given_name": "Айжан", "birth": "02.11.1968",
                "opv": "yes", "from": "01.10.2026", "to": "31.12.2026",
            ], draft: 0)
        try declare(Self.aizhan, "opv", "0")
        try transfer(.pension, [Self.aizhan: 10_000])
        #expect(
            try rows() == [
                Row(iin: Self.aizhan, kind: "opv", difference: 10_000, status: "differs", exempt: true)
            ])
        let id = try #require(
            try store.database.first("SELECT id FROM platform_exemption") { $0.integer(0) })
        try store.withdrawExemption(id: id, reason: "ошибка")
        #expect(try rows().map(\.exempt) == [false])
        #expect(try differences().isEmpty)
        #expect(throws: Message.immutable) { try store.withdrawExemption(id: id, reason: "ещё раз") }
    }

    @Test func `E129-19 periods that overlap are refused`() throws {
        var values = [
            "iin": Self.aizhan, "surname": "Сәрсенова", "given_name": "Айжан", "birth": "02.11.1968",
            "opv": "yes", "from": "01.01.2026", "to": "31.07.2026",
        ]
        _ = try store.recordExemption(values, draft: 0)
        (values["from"], values["to"]) = ("01.07.2026", "31.12.2026")
        #expect(throws: Refused.self) { try store.recordExemption(values, draft: 0) }
        values["from"] = "01.08.2026"
        _ = try store.recordExemption(values, draft: 0)
    }

    @Test func `an operator that is known later finds what it paid before`() throws {
        let other = "151241990007"
        try transfer(.social, [Self.arman: 3_500, Self.aizhan: 2_000], sender: other)
        #expect(try rows().isEmpty)
        _ = try store.registerPlatform(
            ["number": other, "kind": "legal", "name": "АО «Курьер»", "platform": "Курьер"], draft: 0)
        #expect(try rows().map(\.difference) == [2_000, 3_500])
    }

    @Test func `what is given back in part is transferred less`() throws {
        try declare(Self.arman, "so", "3500")
        let order = try transfer(.social, [Self.arman: 4_000])
        #expect(try rows().map(\.difference) == [500])
        let line = IncomingLine.id(order, 1)
        let version = try #require(try store.incomingPayment(id: order)).version
        _ = try store.record(
            IncomingEntry(
                .refunded(line: line, Tenge(tenge: 500)), on: store.clock.now().date, basis: "письмо"),
            of: order, version: version, by: IncomingPaymentLaw(store: store))
        #expect(try rows().map(\.status) == ["matched"])
        #expect(try differences().isEmpty)
    }

    @Test func `a sum for two months counts once`() throws {
        try declare(Self.arman, "so", "3500", "09.2026")
        try declare(Self.arman, "so", "3500", "10.2026")
        try transfer(
            .social, [Self.arman: 7_000], months: [YearMonth(2026, 9), YearMonth(2026, 10)])
        #expect(try rows().map(\.difference) == [3_500, -3_500])
    }

    @Test func `an answer stands while its sums do, and is taken back with a reason`() throws {
        try declare(Self.arman, "opv", "10500")
        let id = try #require(try store.database.first("SELECT id FROM platform_line") { $0.integer(0) })
        let law = PlatformLaw(store: store)
        func version() throws -> Int64 { try #require(try store.platformLineRecord(id: id)).version }
        let entry = PlatformEntry(.answered(.explained("письмо № 14")), on: store.clock.now().date)
        _ = try store.record(entry, of: id, version: try version(), by: law)
        #expect(try rows().map(\.status) == ["explained"])
        #expect(throws: Refused.self) {
            _ = try store.record(entry, of: id, version: try version(), by: law)
        }
        try transfer(.pension, [Self.arman: 10_000])
        #expect(try rows().map(\.status) == ["differs"])
        _ = try store.record(entry, of: id, version: try version(), by: law)
        #expect(try rows().map(\.status) == ["explained"])
        let answer = try #require(try store.facts(ofPlatformLine: id).last)
        try store.withdraw(answer.id, of: id, version: try version(), by: law, reason: "не то письмо")
        #expect(try rows().map(\.status) == ["differs"])
        #expect(throws: Conflict.self) {
            _ = try store.record(entry, of: id, version: 1, by: law)
        }
        #expect(try differences().isEmpty)
    }

    @Test func `less than declared is not returned`() throws {
        try declare(Self.arman, "opv", "10500")
        let id = try #require(try store.database.first("SELECT id FROM platform_line") { $0.integer(0) })
        let record = try #require(try store.platformLineRecord(id: id))
        #expect(record.obstacle(toReturning: true) != nil && record.obstacle(toReturning: false) == nil)
        #expect(throws: Refused.self) {
            _ = try store.record(
                PlatformEntry(.answered(.returned(number: "7")), on: store.clock.now().date), of: id,
                version: record.version, by: PlatformLaw(store: store))
        }
    }

    @Test func `nobody but an operator of the list declares, and its number tells its kind`() throws {
        #expect(throws: Refused.self) {
            _ = try store.recordDeclared(
                [
                    "operator": "151241990007", "iin": Self.arman, "month": "10.2026", "kind": "so",
                    "sum": "1",
                ],
                draft: 0)
        }
        let values = ["number": Self.arman, "kind": "legal", "name": "ИП", "platform": "П"]
        let context = try store.formContext()
        #expect(PlatformForms.platform.problems(in: values, context).map(\.message.code) == ["E-DICT"])
        #expect(throws: Refused.self) {
            _ = try store.registerPlatform(
                ["number": Self.taxi, "kind": "legal", "name": "Ещё", "platform": "П"], draft: 0)
        }
    }

    @Test func `a changed card keeps what it said`() throws {
        let platform = try #require(try store.platformOperator(number: Self.taxi))
        try store.changePlatform(
            id: platform.id, version: platform.version, ["name": "ТОО «Жаңа»", "platform": "Такси"])
        #expect(try store.platformOperator(id: platform.id)?.name == "ТОО «Жаңа»")
        #expect(
            try store.database.rows("SELECT name FROM platform_operator_version") { $0.text(0) }
                == ["ТОО «Такси»"])
        #expect(throws: Conflict.self) {
            try store.changePlatform(
                id: platform.id, version: platform.version, ["name": "Другое", "platform": "Такси"])
        }
    }

    @Test func `ЦС КГД is told once of an exemption and once of its withdrawal`() throws {
        _ = try store.recordExemption(
            [
                "iin": Self.aizhan, "surname": "Сәрсенова", "given_name": "Айжан", "birth": "02.11.1968",
                "so": "yes", "from": "01.10.2026",
            ], draft: 0)
        #expect(try store.unsentExemptions().map(\.status) == [.entered])
        let id = try #require(try store.unsentExemptions().first).id
        try store.database.execute(
            "UPDATE platform_exemption SET sent_at = ? WHERE id = ?",
            [.moment(store.clock.now()), .integer(id)])
        #expect(try store.unsentExemptions().isEmpty)
        try store.withdrawExemption(id: id, reason: "ошибка")
        #expect(try store.unsentExemptions().map(\.status) == [.unsaid])
    }

    @Test func `an exemption from contributions to medical insurance is asked of on other cards`() throws {
        let iin = try IIN(Self.aizhan)
        var values = [
            "iin": Self.aizhan, "surname": "Сәрсенова", "given_name": "Айжан", "birth": "02.11.1968",
            "so": "yes", "from": "01.10.2026", "to": "31.12.2026",
        ]
        _ = try store.recordExemption(values, draft: 0)
        #expect(try store.personQuestions(of: iin).isEmpty)
        (values["so"], values["msi"]) = (nil, "yes")
        _ = try store.recordExemption(values, draft: 0)
        let question = try #require(try store.personQuestions(of: iin).first)
        #expect(question.needsDecision && question.citations.map(\.clause) == ["4.3", "28.7"])
        let person = try #require(try store.person(iin: iin))
        let file = try #require(try store.insuredPerson(personID: person.id))
        let days = [CivilDate(2026, 9, 30), CivilDate(2026, 10, 1), CivilDate(2027, 1, 1)].compactMap(\.self)
        let asked = days.map { InsuredPersonCard(file, on: $0, seesMedical: false) }
        #expect(asked.map(\.openQuestions.count) == [0, 1, 0])
        #expect(asked.allSatisfy { $0.entitlement.basis == nil }, "alone it gives no right")
    }
}
