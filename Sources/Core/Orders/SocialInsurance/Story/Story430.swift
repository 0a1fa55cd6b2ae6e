/// Order 430 at work on a scenario: payment orders, recipients and changes of persons.
struct Story430: NumberedStory {
    let names: [String]
    let calendar: WorkCalendar
    private var lastID: Int64 = 0
    private(set) var orders: [IncomingPayment] = []
    /// By person, each payment opened by an application of its own.
    private(set) var payments: [Int64: [SocialPayment]] = [:]
    private(set) var changes: [PersonChange] = []
    private(set) var news: [ScenarioNews] = []
    /// What other laws tell of persons.
    var heard: [String: [PersonNews]] = [:]
    /// What the reasons of decisions name.
    private(set) var named: [(person: Int64, news: PersonNews)] = []
    /// Months that were closed.
    var months: [YearMonth: StoryMonth] = [:]

    init(_ setting: ScenarioSetting, _ persons: [ScenarioPerson]) {
        names = persons.map(\.name)
        calendar = setting.calendar
    }

    private mutating func nextID() -> Int64 {
        lastID += 1
        return lastID
    }

    // MARK: Facts

    mutating func enter(_ fact: ScenarioFact) -> Admission {
        news = []
        guard let moment = fact.moment, let person = person(fact.values["who"]) else {
            return Admission(refusals: [.required])
        }
        let reading = FactReading430(fact: fact, moment: moment)
        do throws(FactReading430.Refusal) {
            switch fact.word {
            case "order": return try enterOrder(reading)
            case "arrived": return try enter(reading, [.arrived])
            case "enter": return try enter(reading, [.entered])
            case "mismatch", "payer-return", "refund": return try enterOfLine(reading, person)
            case "application": return try enterApplication(reading, person)
            case "changed": return try enterChange(reading, person)
            case "close-month": return try closeMonth(reading)
            case "submit-month": return try submitMonth(reading)
            case "open-card":
                switch fact.values["role"] {
                case "permitted": return Admission()
                case nil: return Admission(refusals: [.alternatives, .required])
                default: return Admission(refusals: [.access])
                }
            default: return try enterOfPayment(reading, person)
            }
        } catch {
            return Admission(refusals: error.messages)
        }
    }

    private mutating func enterOrder(_ reading: FactReading430) throws(FactReading430.Refusal) -> Admission {
        let head = try reading.head()
        var lines: [IncomingPayment.Line] = []
        for line in reading.fact.continuation {
            guard let person = person(line.values["who"]) else {
                throw FactReading430.Refusal([.required])
            }
            lines.append(try reading.line(line, nextID(), person, head.purpose))
        }
        var refusals = IncomingPayment.refusals(head, lines, learnedAt: reading.moment)
        let isKnown = orders.contains { order in
            order.head.sender == head.sender && order.head.number == head.number
                && order.head.datedOn == head.datedOn
        }
        if isKnown { refusals.append(.duplicate(head.number)) }
        guard refusals.isEmpty else { return Admission(refusals: refusals) }
        var order = IncomingPayment(head, learnedAt: reading.moment, lines: lines)
        if reading.fact.values["money"] != "awaited" {
            order.add(
                IncomingPayment.Fact(
                    id: nextID(), happenedOn: reading.moment.date, learnedAt: reading.moment, body: .arrived))
        }
        orders.append(order)
        return Admission(warnings: IncomingPayment.warnings(lines, learnedAt: reading.moment))
    }

    /// The place of the order that a fact names.
    private func order(_ reading: FactReading430) throws(FactReading430.Refusal) -> Int {
        guard let number = reading.fact.values["order"],
            let place = orders.lastIndex(where: { $0.head.number == number })
        else { throw FactReading430.Refusal([.required]) }
        return place
    }

    private mutating func enter(
        _ reading: FactReading430, _ bodies: [IncomingPayment.Fact.Body]
    ) throws(FactReading430.Refusal) -> Admission {
        let place = try order(reading)
        var order = orders[place]
        var warnings: [Message] = []
        for body in bodies {
            let new = IncomingPayment.Fact(
                id: nextID(), happenedOn: reading.happenedOn, learnedAt: reading.moment, body: body)
            let admission = order.judge(new, calendar)
            guard admission.isAccepted else { return admission }
            warnings += admission.warnings
            order.add(new)
        }
        tell(orders[place], order, reading.moment)
        orders[place] = order
        return Admission(warnings: warnings)
    }

    /// Months that a fact made to count, or to count no more.
    private mutating func tell(_ before: IncomingPayment, _ after: IncomingPayment, _ moment: Moment) {
        for line in after.lines where !line.isPenalty {
            let (old, new) = (before.standing(of: line), after.standing(of: line))
            let isEntered = old.enteredAt == nil && new.enteredAt != nil
            let isRefunded = old.refundedAt == nil && new.refundedAt != nil
            guard isEntered || isRefunded else { continue }
            news.append(
                ScenarioNews(
                    person: names[Int(line.person) - 1], purpose: after.head.purpose,
                    payer: after.head.sender, sum: line.sum, line: line.id, months: line.months,
                    learnedAt: moment, isRefunded: isRefunded))
        }
    }

    /// A fact of the lines of one person, contributions or penalties.
    private mutating func enterOfLine(
        _ reading: FactReading430, _ person: Int64
    ) throws(FactReading430.Refusal) -> Admission {
        let order = orders[try order(reading)]
        let fact = reading.fact
        var lines = order.lines.filter { $0.person == person }
        if fact.word == "refund" || fact.values["kind"] != nil {
            lines = lines.filter { $0.isPenalty == (fact.values["kind"] == "penalty") }
        }
        guard !lines.isEmpty else { throw FactReading430.Refusal([.required]) }
        switch fact.word {
        case "mismatch":
            guard let field = fact.values["field"].flatMap(MismatchField.init(rawValue:)) else {
                throw FactReading430.Refusal([.required, .alternatives])
            }
            return try enter(reading, lines.map { .mismatch(line: $0.id, field) })
        case "payer-return":
            return try enter(
                reading, lines.map { .payerReturned(line: $0.id, number: fact.values["number"]) })
        default:
            let sum = try reading.sum()
            return try enter(reading, Self.parts(of: sum, among: lines, of: order))
        }
    }

    /// A sum given back of the lines of one person: of each what is left of it, in their order;
    /// more than all have is left to be refused.
    private static func parts(
        of sum: Tenge, among lines: [IncomingPayment.Line], of order: IncomingPayment
    ) -> [IncomingPayment.Fact.Body] {
        let rests = lines.map { (line: $0, rest: $0.sum - order.standing(of: $0).refunded) }
        let most = rests.max { $0.rest < $1.rest } ?? (line: lines[0], rest: .zero)
        let all = rests.reduce(Tenge.zero) { $0 + $1.rest }
        guard sum > most.rest, sum <= all else { return [.refunded(line: most.line.id, sum)] }
        var left = sum
        return rests.compactMap { line, rest in
            let part = min(left, rest)
            left = left - part
            return part > .zero ? .refunded(line: line.id, part) : nil
        }
    }

    private mutating func enterApplication(
        _ reading: FactReading430, _ person: Int64
    ) throws(FactReading430.Refusal) -> Admission {
        guard let kind = reading.fact.values["kind"].flatMap(SocialPaymentKind.init(rawValue:)) else {
            throw FactReading430.Refusal([.required, .alternatives])
        }
        guard reading.happenedOn <= reading.moment.date else { return Admission(refusals: [.future]) }
        let isOpen = (payments[person] ?? []).contains { payment in
            payment.kind == kind && payment.status(on: reading.happenedOn).value != .terminated
        }
        if isOpen { return Admission(refusals: [.duplicate(""), .recipientState(.applied)]) }
        let deceased = self.person(reading.fact.values["of"])
        let payment = SocialPayment(
            kind, appliedOn: reading.happenedOn, learnedAt: reading.moment,
            deceased: reading.fact.values["of"] == nil ? nil : deceased)
        if payment.deceased != nil, kind != .breadwinner {
            return Admission(refusals: [.itemNotOfKind(kind)])
        }
        payments[person, default: []].insert(payment, by: \.learnedAt)
        return Admission()
    }

    private mutating func enterChange(
        _ reading: FactReading430, _ person: Int64
    ) throws(FactReading430.Refusal) -> Admission {
        guard let field = reading.fact.values["field"].flatMap(PersonChange.Field.init(rawValue:)) else {
            throw FactReading430.Refusal([.required, .alternatives])
        }
        let change = PersonChange(
            id: nextID(), person: person, field: field, value: reading.fact.values["value"] ?? "",
            basis: reading.fact.values["basis"] ?? "", happenedOn: reading.happenedOn,
            learnedAt: reading.moment)
        let refusals = change.refusals(after: changes.filter { $0.person == person })
        if refusals.isEmpty { changes.append(change) }
        return Admission(refusals: refusals)
    }

    private mutating func enterOfPayment(
        _ reading: FactReading430, _ person: Int64
    ) throws(FactReading430.Refusal) -> Admission {
        let body = try reading.paymentBody()
        guard let place = payments[person]?.lastIndex(where: { $0.learnedAt <= reading.moment }),
            var payment = payments[person]?[place]
        else { return Admission(refusals: [.recipientState(nil)]) }
        let new = SocialPayment.Fact(
            id: nextID(), happenedOn: reading.happenedOn, learnedAt: reading.moment, body: body)
        let admission = payment.judge(new)
        if admission.isAccepted {
            payment.add(new)
            payments[person]?[place] = payment
            if case .decision(_, let from, _) = body, let reason = reading.fact.values["reason"],
                let kind = PersonNewsKind.named(in: reason)
            {
                named.append(
                    (person, PersonNews(kind, on: from, by: Self.record(person, place), .same("430"))))
            }
        }
        return admission
    }
}
