import Testing

@testable import Core

/// Recipients of social payments (430 p.10–14) in the store.
@Suite struct SocialPaymentTests {
    private static let iin = "710228499403"

    private func world(at start: String = "2026-11-20T10:12:00") throws -> StoreFixture {
        try StoreFixture(at: moment(start))
    }

    private func application(_ changes: FormValues = [:]) -> FormValues {
        let values: FormValues = [
            "iin": Self.iin, "surname": "Қасымова", "given_name": "Гүлнар", "birth": "28.02.1971",
            "item9": "kz", "item5": "Үлгі қаласы, Оқу көшесі, 3-үй", "item6": "100012", "item7": "id-card",
            "document_number": "042345678", "document_on": "14.05.2019", "document_by": "ҚР ІІМ",
            "kind": "job-loss", "happened_on": "19.11.2026", "item11": "10.11.2026",
            "learned_on": "20.11.2026",
        ]
        return values.merging(changes) { $1 }
    }

    private func record(
        _ form: SocialPaymentForm, _ typed: FormValues, of id: Int64, _ store: Store,
        correcting: Int64? = nil,
        reason: String? = nil
    ) throws -> [Message] {
        let file = try #require(try store.socialFile(id: id))
        let today = store.clock.now().date.shown
        let values = form.values(of: file).merging(["happened_on": today, "learned_on": today]) { $1 }
            .merging(typed) { $1 }
        let entry = try form.entry(
            values, file, try store.formContext(),
            correcting: correcting.flatMap { fact in file.facts.first { $0.id == fact } })
        return try store.record(
            entry, of: id, version: file.record.version, by: SocialPaymentLaw(store: store),
            correcting: correcting, reason: reason)
    }

    private func assign(_ id: Int64, _ store: Store, through: String = "30.11.2026") throws {
        _ = try record(
            .decision, ["decision": "assign", "from": "20.11.2026", "through": through, "number": "57"],
            of: id, store)
    }

    private func problems(_ body: () throws -> Void) -> [String] {
        do {
            try body()
            return []
        } catch let refused as Refused {
            return refused.problems.map { "\($0.key) \($0.message.code)" }
        } catch {
            return ["\(error)"]
        }
    }

    @Test func `money before a decision is asked, and stands on the card`() throws {
        let store = try world().store
        let id = try store.accept(socialPayment: application()).id
        func asked(_ form: SocialPaymentForm, _ typed: FormValues) throws -> [String] {
            let file = try #require(try store.socialFile(id: id))
            let values = form.values(of: file).merging(typed) { $1 }
            return form.spec(of: file).warnings(in: values, try store.formContext()).map(\.message.code)
        }
        let paid: FormValues = ["number": "900", "sum": "50000", "kind": "transferred", "months": "112026"]
        #expect(try asked(.paid, paid).contains("W-PAID"))
        _ = try record(.paid, paid, of: id, store)
        let card = try #require(try store.socialFile(id: id))
        #expect(card.next(on: day("2026-11-20")).contains { $0.ru.hasPrefix("решения о назначении нет") })
        try assign(id, store)
        #expect(try !asked(.paid, paid).contains("W-PAID"))
    }

    @Test(arguments: [
        ("01.10.2026", true), ("09.11.2026", true), ("10.11.2026", false), ("20.11.2026", false),
    ])
    func `an assignment from before the risk and the application is asked`(from: String, isAsked: Bool) throws
    {
        let store = try world().store
        let id = try store.accept(socialPayment: application()).id
        let file = try #require(try store.socialFile(id: id))
        let values: FormValues = ["decision": "assign", "from": from, "through": "", "number": "57"]
        let codes = SocialPaymentForm.decision.spec(of: file)
            .warnings(in: values, try store.formContext()).map(\.message.code)
        #expect(codes.contains("W-RISK") == isAsked, "\(codes)")
    }

    @Test func `an application opens the account with its data, without gaps in the numbers`() throws {
        let store = try world().store
        let record = try store.accept(socialPayment: application())
        #expect(record.number == "СВ-000001")
        #expect(record.kept.status == .applied)
        let refused = problems { _ = try store.accept(socialPayment: application(["surname": "Касымова"])) }
        #expect(refused == ["kind E-DUP"])
        let second = try store.accept(socialPayment: application(["kind": "childcare"]))
        #expect(second.number == "СВ-000002")
        let file = try #require(try store.socialFile(id: record.id))
        #expect(file.item(7)?.paper?.number == "042345678")
        #expect(file.payment.status(on: day("2026-11-19")).value == .applied)
        #expect(try store.differences() == [])
    }

    @Test func `every refusal of an application stands at its field`() throws {
        let store = try world().store
        func refused(_ changes: FormValues) -> [String] {
            problems { _ = try store.accept(socialPayment: application(changes)) }
        }
        #expect(refused(["item6": "12"]) == ["item6 E-CHR"])
        #expect(refused(["document_on": "20.11.2026"]) == ["document_on E-ORD"])
        #expect(refused(["kind": "breadwinner"]) == ["deceased E-REQ"])
        #expect(refused(["kind": "breadwinner", "deceased": Self.iin]) == ["deceased E-SELF"])
        #expect(
            refused(["happened_on": "10.10.2023", "document_on": "01.01.2020"]) == ["happened_on E-EDIT"])
        // E430-17: a kandas has no series.
        #expect(refused(["item7": "kandas", "document_series": ""]) == [])
    }

    @Test func `a decision is refused at its field`() throws {
        let store = try world().store
        let id = try store.accept(socialPayment: application()).id
        func refused(_ typed: FormValues) -> [String] {
            problems { _ = try record(.decision, typed, of: id, store) }
        }
        let assign: FormValues = ["decision": "assign", "from": "20.11.2026", "number": "57"]
        // E430-12.
        #expect(
            refused(assign.merging(["happened_on": "18.11.2026"]) { $1 }) == ["happened_on E-ORD"])
        #expect(refused(assign.merging(["decision": "resume"]) { $1 }) == ["decision E-STATE"])
        #expect(
            refused(assign.merging(["decision": "suspend", "basis": ""]) { $1 }).first == "basis E-REASON")
        #expect(refused(assign.merging(["through": "19.11.2026"]) { $1 }).first?.hasPrefix("through") == true)
        #expect(refused(assign) == [])
    }

    /// E430-21, and the table that an office may set.
    @Test func `an item that the kind does not have is refused at its field`() throws {
        let store = try world().store
        let id = try store.accept(socialPayment: application()).id
        try assign(id, store)
        let first = try #require(try store.socialFile(id: id))
        #expect(SocialPaymentForm.items.values(of: first)["item17"] == "—")
        #expect(problems { _ = try record(.items, ["item17": "60"], of: id, store) } == ["item17 E-STATE"])
        #expect(problems { _ = try record(.items, ["item14": "12"], of: id, store) } == [])
        #expect(problems { _ = try record(.items, [:], of: id, store) } == ["item14 E-SAME"])
        try store.set(SettingSpec.items(of: .jobLoss).name, to: "17, 19, 24")
        #expect(problems { _ = try record(.items, ["item17": "60"], of: id, store) } == [])
        #expect(
            problems { _ = try record(.items, ["item22": "1000", "item24": "1001"], of: id, store) }
                == ["item24 E-SUM"])
    }

    /// E430-14: the calendar alone ends it, and `verify` finds nothing.
    @Test func `the end of the term ends a payment by itself`() throws {
        let fixture = try world()
        let store = fixture.store
        let id = try store.accept(socialPayment: application()).id
        try assign(id, store)
        #expect(try store.socialPayment(id: id)?.kept.status == .assigned)
        #expect(try store.socialPayment(id: id)?.kept.nextChange == day("2026-12-01"))
        fixture.time.pass(days: 10)
        #expect(try SocialPaymentUpkeep().waiting(in: store) == 0)
        let version = try store.socialPayment(id: id)?.version
        fixture.time.pass(days: 1)
        #expect(try SocialPaymentUpkeep().waiting(in: store) == 1)
        _ = try SocialPaymentUpkeep().refreshAll(in: store, .unobserved)
        let record = try #require(try store.socialPayment(id: id))
        #expect(record.kept.status == .terminated && record.version == version)
        #expect(try store.differences() == [])
        #expect(try store.facts(ofSocialPayment: id).filter { $0.fact.body.code == "decision" }.count == 1)
        // What has ended does not bar another.
        #expect(
            problems {
                _ = try store.accept(
                    socialPayment: application(["happened_on": "01.12.2026", "learned_on": "01.12.2026"]))
            } == [])
    }

    /// p.14: the term stands in the one list until the items of an assigned payment are entered.
    @Test func `what is to be entered stands among the terms of one working day`() throws {
        let fixture = try world()
        let store = fixture.store
        let id = try store.accept(socialPayment: application()).id
        let query = JournalQuery(.entryDeadlines, edge: .first, count: 10)
        #expect(try store.page(query).rows.isEmpty)
        try assign(id, store, through: "30.11.2027")
        let row = try #require(try store.page(query).rows.first)
        // Friday; the next working day is Monday.
        #expect(JournalSpec.entryDeadlines.value("due", row) == "2026-11-23")
        #expect(row.link == RecordLink("social-payment", id))
        fixture.time.pass(days: 4)
        #expect(try SocialInsurance.due(store)?.overdue == 1)
        let warnings = try record(
            .items,
            [
                "item14": "0", "item15": "100 000", "item22": "40 000", "happened_on": "20.11.2026",
                "learned_on": "20.11.2026",
            ], of: id, store)
        #expect(warnings.map(\.code) == ["W-LATE"])
        #expect(try store.page(query).rows.isEmpty)
        #expect(try SocialInsurance.due(store)?.overdue == 0)
        #expect(try store.socialPayment(id: id)?.kept.enteredOn == day("2026-11-24"))
        #expect(try store.differences() == [])
    }

    /// E430-18.
    @Test func `what was paid by error is owed until it comes back`() throws {
        let store = try world().store
        let id = try store.accept(socialPayment: application()).id
        try assign(id, store)
        let paid: FormValues = ["sum": "120 000", "months": "11.2026", "row": "transferred"]
        func overpaid() throws -> Tenge? { try store.socialPayment(id: id)?.kept.overpaid }
        _ = try record(.paid, paid.merging(["number": "1"]) { $1 }, of: id, store)
        #expect(
            problems { _ = try record(.paid, paid.merging(["number": "1"]) { $1 }, of: id, store) }
                == ["number E-DUP"])
        _ = try record(.paid, paid.merging(["number": "2", "row": "erroneous"]) { $1 }, of: id, store)
        #expect(try overpaid() == Tenge(tenge: 120_000))
        func back(_ number: String, _ sum: String) -> [String] {
            problems { _ = try record(.returned, ["number": number, "sum": sum], of: id, store) }
        }
        #expect(back("9", "1") == ["number E-REQ"])
        #expect(back("2", "120 000,01") == ["sum E-SUM"])
        #expect(back("2", "120 000") == [])
        #expect(try overpaid() == .zero)
        // The payment bears its return.
        let facts = try store.facts(ofSocialPayment: id)
        let payment = try #require(facts.first { $0.fields["number"] == "2" })
        let version = try #require(try store.socialPayment(id: id)).version
        let law = SocialPaymentLaw(store: store)
        #expect(throws: Message.self) {
            try store.withdraw(payment.id, of: id, version: version, by: law, reason: "қате")
        }
        let returned = try #require(facts.last)
        #expect(throws: Conflict.self) {
            try store.withdraw(returned.id, of: id, version: version - 1, by: law, reason: "қате")
        }
        try store.withdraw(returned.id, of: id, version: version, by: law, reason: "қате")
        #expect(try overpaid() == Tenge(tenge: 120_000))
        #expect(try store.differences() == [])
    }

    @Test func `a correction takes the place of a fact, with a reason`() throws {
        let store = try world().store
        let id = try store.accept(socialPayment: application()).id
        try assign(id, store)
        let wrong = try #require(try store.facts(ofSocialPayment: id).last)
        let typed: FormValues = [
            "decision": "assign", "from": "20.11.2026", "through": "31.12.2026", "number": "58",
        ]
        #expect(
            problems { _ = try record(.decision, typed, of: id, store, correcting: wrong.id) }
                == ["reason E-REASON"])
        _ = try record(.decision, typed, of: id, store, correcting: wrong.id, reason: "шешім нөмірі қате")
        #expect(try store.socialPayment(id: id)?.kept.endsOn == day("2026-12-31"))
        #expect(throws: Message.self) {
            _ = try record(.decision, typed, of: id, store, correcting: wrong.id, reason: "қайта")
        }
        // p.12 (8): the document that was is told beside the one that is.
        _ = try record(
            .changes, ["document_number": "099999999", "document_on": "20.11.2026", "basis": "жаңа куәлік"],
            of: id, store)
        let card = try #require(try store.socialCard(id: id))
        #expect(card.value(ofItem: 8).ru.contains("№ 042345678, 14.05.2019 → № 099999999, 20.11.2026"))
        #expect(try store.differences() == [])
    }

    // MARK: Any order

    private func invented(_ random: inout SeededGenerator, _ id: Int64) -> SocialPayment.Fact {
        let on = day("2026-03-02").adding(days: Int.random(in: 0...40, using: &random))
        let number = String(Int.random(in: 1...6, using: &random))
        let sum = Tenge(tiyn: Int64.random(in: 1...90_000, using: &random))
        let bodies: [SocialPayment.Fact.Body] = [
            .decision(
                RecipientDecision.allCases.randomElement(using: &random) ?? .assign, from: on,
                through: Bool.random(using: &random) ? on.adding(days: 30) : nil),
            .item(14, number), .paid(number: number, sum, .transferred),
            .paid(number: number, sum, .erroneous), .returned(number: number, sum),
        ]
        return SocialPayment.Fact(
            id: id, happenedOn: on, learnedAt: Moment(on.adding(days: Int.random(in: 0...3, using: &random))),
            body: bodies.randomElement(using: &random) ?? .item(14, "1"))
    }

    @Test(arguments: 1...40)
    func `facts told in any order give the same register`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let learned = moment("2026-03-01T10:00:00")
        var payment = SocialPayment(.disability, appliedOn: day("2026-03-01"), learnedAt: learned)
        for id in 1...60 {
            let fact = invented(&random, Int64(id))
            if payment.judge(fact).isAccepted { payment.add(fact) }
        }
        // Equal moments keep the order in which they were typed, so whole days are moved.
        let days = Dictionary(grouping: payment.facts, by: \.learnedAt).values.shuffled(using: &random)
        var other = SocialPayment(.disability, appliedOn: day("2026-03-01"), learnedAt: learned)
        for fact in days.flatMap(\.self) { other.add(fact) }
        #expect(other == payment)
        for ahead in 0...120 {
            let date = day("2026-03-01").adding(days: ahead)
            #expect(other.status(on: date).value == payment.status(on: date).value)
            #expect(other.overpaid(on: date).value == payment.overpaid(on: date).value)
            // What is kept says the day on which it is otherwise.
            if let change = payment.nextChange(after: date) {
                for between in 1..<max(1, date.days(to: change)) where date >= day("2026-04-14") {
                    let later = payment.status(on: date.adding(days: between)).value
                    #expect(later == payment.status(on: date).value)
                }
            }
        }
    }
}
