import Testing

@testable import Core

/// A register in which every figure of the monthly information has something to count.
final class InformationWorld {
    let fixture: StoreFixture
    var store: Store { fixture.store }
    private var documents = 0

    static let september = month("2026-09")
    static let october = month("2026-10")
    static let november = month("2026-11")

    init(at start: String = "2026-09-01T09:00:00") throws {
        fixture = try StoreFixture(at: moment(start))
    }

    static func month(_ iso: String) -> YearMonth {
        guard let month = YearMonth(iso: iso) else { preconditionFailure("No such month: \(iso)") }
        return month
    }

    func stand(on iso: String) { fixture.time.set(moment(iso + "T10:00:00")) }

    // MARK: Payment orders

    static func iin(_ person: Int) throws -> IIN {
        try IIN(
            StoreFixture.iin(
                born: day("1970-01-01").adding(days: person), sex: person % 2 == 0 ? .male : .female,
                serial: 1_000 + person))
    }

    /// An order of some persons; a penalty for each third of them.
    ///
    /// - Parameter differing: of whom another birth is told than the number has: a mismatch.
    @discardableResult
    func order(
        _ persons: [Int], purpose: PaymentPurpose = .social, differing: Set<Int> = [], penalties: Bool = true
    ) throws -> Int64 {
        documents += 1
        let today = store.clock.now().date
        let sums = persons.map { Tenge(tiyn: Int64(1_000_000 + $0 * 101)) }
        let head = IncomingPayment.Head(
            sender: "050140990004", number: "\(documents)", datedOn: today, sentOn: today, purpose: purpose,
            total: sums.reduce(.zero, +))
        let new = NewIncomingPayment(
            head: head, senderName: "«Үлгі» ЖШС", receiver: "160440007161", receiverName: "Корпорация",
            lineCount: persons.count, basis: nil)
        return try store.writeIncomingPayment(new, period: today.yearMonth, note: "\(documents)") { staging in
            for (person, sum) in zip(persons, sums) {
                let iin = try Self.iin(person)
                let isPenalty = penalties && purpose == .social && person % 3 == 0
                try staging.add(
                    ToldPerson(
                        surname: "ҮЛГІБАЕВ", givenName: "АДАМ", patronymic: "",
                        birthDate: differing.contains(person)
                            ? iin.birthDate?.adding(days: 1) : iin.birthDate), iin, sum,
                    isPenalty ? .socialPenalty : purpose, [today.yearMonth])
            }
        }.id
    }

    func record(
        _ body: IncomingPayment.Fact.Body, of id: Int64, on iso: String? = nil
    ) throws {
        let version = try #require(try store.incomingPayment(id: id)).version
        _ = try store.record(
            IncomingEntry(
                body, on: iso.map { day($0) } ?? store.clock.now().date, basis: "хат № 5"), of: id,
            version: version, by: IncomingPaymentLaw(store: store))
    }

    func enter(_ id: Int64) throws {
        let version = try #require(try store.incomingPayment(id: id)).version
        _ = try store.enterIncomingPayment(id, version: version, spelling: .enter)
    }

    func withdraw(_ id: Int64, where wanted: (IncomingPayment.Fact.Body) -> Bool) throws {
        let fact = try #require(
            try store.facts(ofIncomingPayment: id).last { $0.isInForce && wanted($0.fact.body) })
        let version = try #require(try store.incomingPayment(id: id)).version
        try store.withdraw(
            fact.id, of: id, version: version, by: IncomingPaymentLaw(store: store), reason: "қате")
    }

    func line(_ id: Int64, _ place: Int) -> Int64 { IncomingLine.id(id, place) }

    // MARK: Recipients

    func apply(_ person: Int, _ kind: SocialPaymentKind) throws -> Int64 {
        let iin = try Self.iin(person)
        let today = store.clock.now().date.shown
        return try store.accept(socialPayment: [
            "iin": iin.digits, "surname": "Үлгібаев", "given_name": "Адам",
            "birth": iin.birthDate?.shown ?? "", "item9": "kz", "item5": "Үлгі қаласы, Оқу көшесі, 3-үй",
            "item6": "100012", "item7": "id-card", "document_number": "042345678",
            "document_on": "14.05.2019", "document_by": "ҚР ІІМ", "kind": kind.rawValue,
            "happened_on": today, "item11": "01.01.2026", "learned_on": today,
            "deceased": kind == .breadwinner ? try Self.iin(900).digits : "",
        ]).id
    }

    func decide(
        _ id: Int64, _ decision: RecipientDecision, on iso: String? = nil, through: String = ""
    ) throws {
        let on = (iso.map { day($0) } ?? store.clock.now().date).shown
        try record(
            .decision,
            [
                "decision": decision.rawValue, "from": on, "through": through, "number": "57",
                "basis": "шешім", "happened_on": on, "learned_on": on,
            ], of: id)
    }

    func pay(
        _ id: Int64, _ number: String, _ sum: String, _ row: SocialPayment.RowKind, on iso: String? = nil
    ) throws {
        let on = iso.map { day($0) } ?? store.clock.now().date
        try record(
            .paid,
            [
                "number": number, "sum": sum, "row": row.rawValue, "months": on.yearMonth.shown,
                "happened_on": on.shown, "learned_on": store.clock.now().date.shown,
            ], of: id)
    }

    func giveBack(_ id: Int64, _ number: String, _ sum: String) throws {
        try record(.returned, ["number": number, "sum": sum], of: id)
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

    // MARK: Months

    func month(_ month: YearMonth) throws -> InformationMonth {
        try store.countInformation(of: month)
        return try store.informationMonth(month)
    }

    func tally(_ figure: MonthFigure, _ month: YearMonth) throws -> MonthTally {
        try #require(try self.month(month).figures[figure])
    }

    /// Two months of work: every state of a line and of a recipient, every row of money.
    static func busy() throws -> InformationWorld {
        let world = try InformationWorld()
        world.stand(on: "2026-09-28")
        let first = try world.order(Array(1...12), differing: [5, 6, 7])
        let waiting = try world.order([20, 21])
        try world.record(.arrived, of: first)
        let early = try world.apply(40, .disability)
        try world.decide(early, .assign)
        let short = try world.apply(41, .jobLoss)
        try world.decide(short, .assign, through: "15.10.2026")
        for (person, kind) in zip(42..., SocialPaymentKind.allCases) { _ = try world.apply(person, kind) }
        world.stand(on: "2026-10-02")
        try world.enter(first)
        try world.record(.payerReturned(line: world.line(first, 5), number: "31"), of: first)
        try world.record(.refunded(line: world.line(first, 1), Tenge(tenge: 100)), of: first)
        try world.record(.refunded(line: world.line(first, 1), Tenge(tenge: 50)), of: first)
        let whole = try #require(try world.store.incomingLine(id: world.line(first, 2))).sum
        try world.record(.refunded(line: world.line(first, 2), whole), of: first)
        let penalty = try #require(try world.store.incomingLine(id: world.line(first, 3))).sum
        try world.record(.refunded(line: world.line(first, 3), penalty), of: first)
        try world.record(.refunded(line: world.line(first, 9), Tenge(tenge: 1)), of: first)
        let second = try world.order([1, 2, 30, 31, 33, 36])
        try world.record(.arrived, of: second)
        try world.enter(second)
        let third = try world.order([50, 51, 54], purpose: .socialPenalty, differing: [54])
        try world.record(.arrived, of: third)
        try world.record(.mismatch(line: world.line(third, 1), .name), of: third)
        try world.record(.mismatch(line: world.line(third, 1), .born), of: third)
        try world.enter(third)
        try world.record(.payerReturned(line: world.line(third, 1), number: "32"), of: third)
        let other = try world.order([60], purpose: .pension)
        try world.record(.arrived, of: other)
        try world.enter(other)
        let suspended = try world.apply(70, .maternity)
        try world.decide(suspended, .assign)
        try world.decide(early, .suspend)
        world.stand(on: "2026-10-20")
        try world.decide(suspended, .suspend)
        try world.decide(early, .resume)
        let ended = try world.apply(71, .childcare)
        try world.decide(ended, .assign)
        try world.decide(ended, .terminate)
        try world.pay(early, "1", "80 000", .transferred)
        try world.pay(early, "2", "80 000", .erroneous)
        try world.pay(suspended, "3", "50 000", .overpaid)
        try world.giveBack(early, "2", "30 000,50")
        try world.giveBack(suspended, "3", "50 000")
        try world.record(.arrived, of: waiting)
        world.stand(on: "2026-11-03")
        return world
    }
}
