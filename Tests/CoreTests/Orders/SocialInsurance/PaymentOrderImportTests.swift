import Foundation
import Testing

@testable import Core

/// Payment orders of order 430: imported from MT102 and MT100, entered, returned, refunded.
@Suite struct PaymentOrderImportTests {
    // MARK: Reading

    @Test func `an order is known and nothing of it counts until its money has arrived`() throws {
        let desk = try PaymentOrderDesk()
        let report = try desk.load(desk.text())
        #expect((report.total, report.accepted, report.refused) == (3, 3, 0))
        let id = try #require(report.record?.id)
        let record = try #require(try desk.store.incomingPayment(id: id))
        #expect(record.document == "15")
        #expect(record.sender == "050140990004")
        #expect(record.total.plain == "24083.33")
        #expect(record.purpose == .social)
        #expect(record.kept.status == .awaiting)
        #expect(try desk.months(of: "660314399002").isEmpty)
        #expect(desk.codes { try desk.enter(id) } == ["E-STATE"])
        try desk.arrive(id)
        #expect(try desk.store.incomingPayment(id: id)?.kept.due == day("2026-11-24"))
        #expect(try desk.months(of: "660314399002").isEmpty)
        _ = try desk.enter(id)
        #expect(try desk.months(of: "660314399002").map(\.month.iso) == ["2026-10"])
        #expect(try desk.differences().isEmpty)
        // p. 9: whoever nobody had met is written down.
        #expect(try desk.store.person(iin: IIN("681102499308"))?.name.full == "ОБРАЗЦОВА АЙГҮЛ")
    }

    @Test func `the same document twice changes nothing`() throws {
        let desk = try PaymentOrderDesk()
        try desk.load(desk.text())
        let before = try desk.counts()
        let flaw = #expect(throws: FileFlaw.self) { try desk.load(desk.text()) }
        #expect(flaw?.text.ru.contains("№ 15") == true)
        #expect(flaw?.text.kk.contains("№ 15") == true)
        #expect(try desk.counts() == before)
    }

    @Test(arguments: [
        (":32B:KZT4250,00", ":32B:KZT4250.00", "Строка 29, знак 9"),
        (":32B:KZT4250,00", ":32B:KZT4250,01", "итогу"), ("/KNP/012", "/KNP/311", "/KNP/"),
        ("//FM/ПРИМЕРОВ", "//FM/ПРИМ3РОВ", "фамилия"), ("//FM/ПРИМЕРОВ", "//FM/", "фамилия"),
        ("//IDN/660314399002", "//IDN/660314399003", "ИИН"), ("//DT/19660314", "//DT/20300314", "рождения"),
        ("/PERIOD/102026\n", "", "/PERIOD/"), ("/NUM/15", "/NUM/123456789012345678901", "/NUM/"),
        (":59:KZ67009SS00368609110", ":59:KZ67009SS00368609111", "IBAN"), ("-}\n", "", "обрывается"),
        ("/DATE/261120", "/DATE/261220", "Строка"),
    ])
    func `a broken file is refused whole, at its line`(from: String, to: String, said: String) throws {
        let desk = try PaymentOrderDesk()
        let before = try desk.counts()
        let flaw = #expect(throws: FileFlaw.self) {
            try desk.load(desk.text().replacing(from, with: to, maxReplacements: 1))
        }
        #expect(flaw?.text.ru.contains(said) == true, "\(flaw?.text.ru ?? "")")
        #expect(try desk.counts() == before)
    }

    @Test func `an eight-bit file is read, and another letter is refused at its line and column`() throws {
        let desk = try PaymentOrderDesk()
        var bytes = try PaymentOrderDesk.kz1048(desk.text())
        #expect(try desk.load(bytes: bytes).encoding == .kz1048)
        let other = try PaymentOrderDesk()
        let place = try #require(bytes.firstIndex(of: 0xCF))
        bytes[place] = 0x80
        let flaw = #expect(throws: FileFlaw.self) { try other.load(bytes: bytes) }
        #expect(flaw?.text.ru.hasPrefix("Строка 6, знак 12") == true, "\(flaw?.text.ru ?? "")")
    }

    @Test func `a message without a list is of the payer himself`() throws {
        let desk = try PaymentOrderDesk()
        let id = try #require(
            try desk.load(desk.single(payer: "700729399069", "ИП ТЕСТБАЕВ НҰРЛАН")).record?.id)
        #expect(try desk.lines(of: id).map(\.iin.digits) == ["700729399069"])
        #expect(try desk.lines(of: id)[0].told?.surname == "ТЕСТБАЕВ")
        #expect(throws: FileFlaw.self) {
            try desk.load(desk.single(payer: "050140990004", "ТОО ПРИМЕР", number: "17"))
        }
    }

    @Test func `a stopped import leaves nothing, a killed one is cleared by the next`() throws {
        let desk = try PaymentOrderDesk()
        let before = try desk.counts()
        #expect(throws: Stopped.self) {
            try desk.load(desk.text(), WorkProgress { step, _, _ in step != .reading })
        }
        #expect(try desk.counts() == before)
        // As a process leaves it that died after the first piece.
        var left: (id: Int64, claim: RecordClaim)? = try desk.store.beginIncomingPayment(
            NewIncomingPayment(
                head: IncomingPayment.Head(
                    sender: "050140990004", number: "15", datedOn: day("2026-11-20"),
                    sentOn: day("2026-11-20"), purpose: .social, total: Tenge(tenge: 1)),
                senderName: "ТОО", receiverName: "НАО", lineCount: 1, basis: nil))
        #expect(try desk.store.incomingPayment(id: try #require(left).id) == nil)
        left = nil
        try desk.load(desk.text())
        #expect(try desk.counts().payments == before.payments + 1)
        #expect(try desk.differences().isEmpty)
    }

    @Test func `bytes are told while a file is checked, then lines`() throws {
        let desk = try PaymentOrderDesk()
        var told: [(step: WorkStep, done: Int, total: Int)] = []
        try desk.load(
            desk.text(),
            WorkProgress {
                told.append(($0, $1, $2)); return true
            })
        let size = try desk.text().utf8.count
        let bytes = told.filter { $0.step == .opening }
        #expect(bytes.first?.done == 0 && bytes.last?.done == size)
        #expect(bytes.allSatisfy { $0.total == size })
        #expect(told.contains { $0.step == .reading && $0.total == 3 })
    }

    // MARK: What does not match

    @Test func `one line that does not match is returned alone, the others are entered`() throws {
        let desk = try PaymentOrderDesk()
        try desk.person("660314399002", "Примеров", "Образец", "Тестович")
        // Another surname under the number of the second line.
        try desk.person("681102499308", "Мұратова", "Айгүл")
        // The same name in other letters.
        try desk.person("700729399069", "Тестбаев", "Нурлан", "Курманулы")
        let id = try #require(try desk.load(desk.text()).record?.id)
        #expect(try desk.lines(of: id).map(\.doubt) == [[], [.name], [.spelling]])
        try desk.arrive(id)
        #expect(
            try desk.store.incomingDoubts(of: id) == IncomingDoubts(mismatched: 1, spelled: 1, unknown: 0))
        _ = try desk.enter(id)
        let kept = try #require(try desk.store.incomingPayment(id: id)?.kept)
        #expect(kept.status == .mismatch)
        #expect(kept.mismatchCount == 1)
        #expect(kept.mismatched.plain == "12500.00")
        #expect(kept.entered.plain == "11583.33")
        #expect(try desk.months(of: "681102499308").isEmpty)
        #expect(try desk.months(of: "700729399069").count == 1)
        #expect(try desk.differences().isEmpty)
        let line = IncomingLine.id(id, 2)
        try desk.record(.payerReturned(line: line, number: "В-1"), of: id)
        #expect(try desk.store.incomingPayment(id: id)?.kept.status == .entered)
        #expect(try desk.store.incomingPayment(id: id)?.kept.returned.plain == "12500.00")
        #expect(desk.codes { try desk.record(.refunded(line: line, Tenge(tenge: 1)), of: id) } == ["E-STATE"])
    }

    @Test func `a spelling that is refused is set aside too`() throws {
        let desk = try PaymentOrderDesk()
        try desk.person("700729399069", "Тестбаев", "Нурлан", "Курманулы")
        let id = try #require(try desk.load(desk.text()).record?.id)
        try desk.arrive(id)
        _ = try desk.enter(id, .mismatch)
        #expect(try desk.store.incomingPayment(id: id)?.kept.mismatchCount == 1)
        #expect(try desk.months(of: "700729399069").isEmpty)
    }

    @Test func `a mismatch that is taken back joins the others again`() throws {
        let desk = try PaymentOrderDesk()
        let id = try #require(try desk.load(desk.text()).record?.id)
        try desk.arrive(id)
        let line = IncomingLine.id(id, 1)
        try desk.record(.mismatch(line: line, .born), of: id)
        _ = try desk.enter(id)
        #expect(try desk.months(of: "660314399002").isEmpty)
        let fact = try #require(
            try desk.store.facts(ofIncomingPayment: id).first { $0.fact.body.line == line })
        try desk.withdraw(fact.id, of: id)
        #expect(try desk.months(of: "660314399002").count == 1)
        #expect(try desk.store.incomingPayment(id: id)?.kept.status == .entered)
        #expect(try desk.differences().isEmpty)
        let entered = try #require(
            try desk.store.facts(ofIncomingPayment: id).first { $0.fact.body == .entered })
        #expect(desk.codes { try desk.withdraw(entered.id, of: id) } == ["E-STATE"])
        let arrived = try #require(
            try desk.store.facts(ofIncomingPayment: id).first { $0.fact.body == .arrived })
        #expect(desk.codes { try desk.withdraw(arrived.id, of: id) } == ["E-STATE"])
    }

    // MARK: Refunds

    @Test func `a refund is never above what is left, and a full one ends the month`() throws {
        let desk = try PaymentOrderDesk()
        let id = try #require(try desk.load(desk.text()).record?.id)
        try desk.arrive(id)
        _ = try desk.enter(id)
        let line = IncomingLine.id(id, 1)
        try desk.record(.refunded(line: line, Tenge(tenge: 2_000)), of: id, basis: "решение № 1")
        #expect(try desk.months(of: "660314399002").map(\.refundedAt) == [nil])
        #expect(
            desk.codes { try desk.record(.refunded(line: line, Tenge(tenge: 2_251)), of: id, basis: "р") }
                == ["E-SUM"])
        try desk.record(.refunded(line: line, Tenge(tenge: 2_250)), of: id, basis: "решение № 2")
        #expect(try desk.months(of: "660314399002").map { $0.refundedAt != nil } == [true])
        #expect(try desk.differences().isEmpty)
        let last = try #require(try desk.store.facts(ofIncomingPayment: id).last)
        try desk.withdraw(last.id, of: id)
        #expect(try desk.months(of: "660314399002").map(\.refundedAt) == [nil])
        #expect(try desk.differences().isEmpty)
    }

    @Test func `whatever happens, no money is lost`() throws {
        for seed in 1...12 as ClosedRange<UInt64> {
            var random = SeededGenerator(seed: seed)
            let desk = try PaymentOrderDesk()
            if seed.isMultiple(of: 2) { try desk.person("681102499308", "Мұратова", "Айгүл") }
            let id = try #require(try desk.load(desk.text()).record?.id)
            for _ in 0..<14 {
                let line = IncomingLine.id(id, Int.random(in: 1...3, using: &random))
                switch Int.random(in: 0...6, using: &random) {
                case 0: _ = try? desk.arrive(id)
                case 1: _ = try? desk.enter(id, Bool.random(using: &random) ? .enter : .mismatch)
                case 2: _ = try? desk.record(.mismatch(line: line, .name), of: id)
                case 3: _ = try? desk.record(.payerReturned(line: line, number: "1"), of: id)
                case 4:
                    let sum = Tenge(tiyn: Int64.random(in: 1...900_000, using: &random))
                    _ = try? desk.record(.refunded(line: line, sum), of: id, basis: "р")
                case 5: _ = try? desk.load(desk.text())
                default:
                    let facts = try desk.store.facts(ofIncomingPayment: id).filter(\.isInForce)
                    if let fact = facts.randomElement(using: &random) {
                        _ = try? desk.withdraw(fact.id, of: id)
                    }
                }
                let record = try #require(try desk.store.incomingPayment(id: id))
                let waiting = try desk.waiting(id)
                #expect(
                    record.kept.entered + record.kept.mismatched + record.kept.returned + waiting
                        == record.total)
                #expect(record.kept.refunded <= record.kept.entered)
                #expect(try desk.differences() == [], "\(seed)")
            }
        }
    }
}

/// Who takes payment orders.
final class PaymentOrderDesk {
    let fixture: StoreFixture
    let directory: URL
    var store: Store { fixture.store }

    init() throws {
        fixture = try StoreFixture(at: moment("2026-11-23T10:00:00"))
        directory = FileManager.default.temporaryDirectory.appending(path: "orders-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    func text() throws -> String {
        try String(
            contentsOf: Reference.root.appending(path: "Tests/CoreTests/Fixtures/mt102_example_social.txt"),
            encoding: .utf8)
    }

    /// MT100: the head of the example and one sum.
    func single(payer: String, _ name: String, number: String = "16") throws -> String {
        let head = try text().split(separator: "\n", omittingEmptySubsequences: false).prefix {
            $0 != ":21:1"
        }
        return head.joined(separator: "\n").replacing("I102", with: "I100")
            .replacing("/NAME/ТОО \"ПРИМЕР\"", with: "/NAME/" + name)
            .replacing("/IDN/050140990004", with: "/IDN/" + payer).replacing(
                "/NUM/15", with: "/NUM/" + number)
            + "\n:32A:261120KZT4250,00\n-}\n"
    }

    static func kz1048(_ text: String) throws -> [UInt8] {
        try text.unicodeScalars.map { scalar in
            try #require((UInt8.min...UInt8.max).first { CodePage.kz1048.scalar($0) == scalar })
        }
    }

    @discardableResult
    func load(_ text: String, _ progress: WorkProgress = .unobserved) throws -> ImportReport {
        try load(bytes: Array(text.utf8), progress)
    }

    @discardableResult
    func load(bytes: [UInt8], _ progress: WorkProgress = .unobserved) throws -> ImportReport {
        let place = directory.appending(path: "order.txt")
        try Data(bytes).write(to: place)
        return try House(Orders.all).load(place.path, as: .paymentOrders, into: store, progress)
    }

    func person(_ iin: String, _ surname: String, _ given: String, _ patronymic: String = "") throws {
        let number = try IIN(iin)
        _ = try store.database.write { _ in
            try store.rememberPerson(
                iin: number, name: PersonName(surname, given, patronymic),
                birthDate: try #require(number.birthDate), sex: number.sex, phone: nil, email: nil)
        }
    }

    func arrive(_ id: Int64, on date: CivilDate = day("2026-11-23")) throws {
        try record(.arrived, of: id, on: date)
    }

    func record(
        _ body: IncomingPayment.Fact.Body, of id: Int64, on date: CivilDate = day("2026-11-23"),
        basis: String = ""
    ) throws {
        fixture.time.pass(minutes: 1)
        _ = try store.record(
            IncomingEntry(body, on: date, basis: basis), of: id, version: version(id),
            by: IncomingPaymentLaw(store: store))
    }

    func withdraw(_ fact: Int64, of id: Int64) throws {
        fixture.time.pass(minutes: 1)
        try store.withdraw(
            fact, of: id, version: version(id), by: IncomingPaymentLaw(store: store), reason: "ошибка")
    }

    func enter(_ id: Int64, _ spelling: SpellingDecision = .enter) throws -> ActOutcome {
        fixture.time.pass(minutes: 1)
        return try store.enterIncomingPayment(id, version: version(id), spelling: spelling)
    }

    func version(_ id: Int64) throws -> Int64 { try #require(try store.incomingPayment(id: id)).version }

    func lines(of id: Int64) throws -> [IncomingLine] {
        try store.incomingLines(where: "l.payment_id = ?", [.integer(id)])
    }

    func months(of iin: String) throws -> [ContributionMonth] {
        try store.contributionMonths(of: IIN(iin), [.social])
    }

    /// What waits to be entered.
    func waiting(_ id: Int64) throws -> Tenge {
        let file = try #require(try store.incomingFile(id: id))
        return file.payment.lines.filter {
            [.awaiting, .received].contains(file.payment.standing(of: $0).status)
        }.reduce(.zero) { $0 + $1.sum }
    }

    struct Counts: Equatable { let payments, lines, months, persons, names: Int64 }

    func counts() throws -> Counts {
        func count(_ table: String) throws -> Int64 { try fixture.number("SELECT count(*) FROM \(table)") }
        return Counts(
            payments: try count("incoming_payment"), lines: try count("incoming_line"),
            months: try count("contribution_month"), persons: try count("person"),
            names: try count("incoming_name"))
    }

    func differences() throws -> [Difference] {
        var found: [Difference] = []
        _ = try IncomingPaymentUpkeep().verify(in: store, .unobserved) { found.append($0) }
        return found
    }

    /// The codes by which an act is refused; none if it was accepted.
    func codes(_ act: () throws -> some Any) -> [String] {
        do {
            _ = try act()
            return []
        } catch let refused as Refused {
            return refused.problems.map(\.message.code)
        } catch let message as Message {
            return [message.code]
        } catch { return ["\(error)"] }
    }
}
