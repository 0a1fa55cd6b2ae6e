/// Order 430 at work on a scenario: payment orders, recipients and changes of persons.
struct Story430: ScenarioStory {
    private let names: [String]
    private let calendar: WorkCalendar
    private var lastID: Int64 = 0
    private(set) var orders: [IncomingPayment] = []
    /// By person, each payment opened by an application of its own.
    private var payments: [Int64: [SocialPayment]] = [:]
    private var changes: [PersonChange] = []
    private(set) var news: [ScenarioNews] = []

    init(_ setting: ScenarioSetting, _ persons: [ScenarioPerson]) {
        names = persons.map(\.name)
        calendar = setting.calendar
    }

    /// Persons are numbered from 1 in the order in which they are introduced.
    private func person(_ name: String?) -> Int64? {
        guard let name else { return names.isEmpty ? nil : 1 }
        return names.firstIndex(of: name).map { Int64($0 + 1) }
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
                    person: names[Int(line.person) - 1], purpose: after.head.purpose, line: line.id,
                    months: line.months, learnedAt: moment, isRefunded: isRefunded))
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
            // The line with the most left, should one person have several of a kind.
            let line = lines.max { one, other in
                one.sum - order.standing(of: one).refunded < other.sum - order.standing(of: other).refunded
            }
            return try enter(reading, [.refunded(line: (line ?? lines[0]).id, sum)])
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
        payments[person, default: []].append(payment)
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
        }
        return admission
    }

    // MARK: Expectations

    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let values = expectation.values
        switch expectation.word {
        case "due", "no due": return term(expectation)
        case "status": return status(expectation)
        default: break
        }
        guard let person = person(values["who"]) else { return ScenarioFinding(found: "no person") }
        let isPenalty = values["kind"] == "penalty"
        switch expectation.word {
        case "balance":
            let (sum, reasons) = balance(of: person, isPenalty: isPenalty, on: expectation.day)
            return ScenarioFinding(
                "sum=\(sum.plain)", expected: "sum=\(values["sum"] ?? "")", reasons: reasons)
        case "covered":
            let (months, reasons) = covered(person, on: expectation.day)
            return ScenarioFinding(
                "months=\(months.count)", expected: "months=\(values["months"] ?? "")", reasons: reasons)
        case "opened":
            guard let payment = payments[person]?.last else { return ScenarioFinding(found: "none") }
            return ScenarioFinding(
                "on=\(payment.appliedOn.iso)", expected: "on=\(values["on"] ?? "")",
                reasons: payment.status(on: payment.appliedOn).reasons)
        case "overpaid":
            let decisions = (payments[person] ?? []).map(\.overpaid)
            let sum = decisions.reduce(Tenge.zero) { $0 + $1.value }
            return ScenarioFinding(
                "sum=\(sum.plain)", expected: "sum=\(values["sum"] ?? "")",
                reasons: decisions.flatMap(\.reasons))
        case "found": return found(expectation.bare.first ?? "", person)
        default: return clause(expectation, person)
        }
    }

    private func term(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let values = expectation.values
        var decision: Decision<Result<CivilDate, Message>>?
        if let number = values["order"] {
            decision = orders.last { $0.head.number == number }?.entryTerm(calendar)
        } else {
            decision = lastTerm(of: values["who"].flatMap { person($0) })
        }
        guard let decision else {
            return ScenarioFinding(found: expectation.word == "due" ? "no such term" : nil)
        }
        let actual: String =
            switch decision.value {
            case .success(let day): "date=\(day.iso)"
            case .failure(let error): "error=\(error.code)"
            }
        if expectation.word == "no due" { return ScenarioFinding(found: actual, reasons: decision.reasons) }
        let expected = values["error"].map { "error=\($0)" } ?? "date=\(values["date"] ?? "")"
        return ScenarioFinding(actual, expected: expected, reasons: decision.reasons)
    }

    /// p.14: after the last change, payment or return that reached the Corporation.
    private func lastTerm(of person: Int64?) -> Decision<Result<CivilDate, Message>>? {
        var learned = changes.filter { person == nil || $0.person == person }.map { ($0.learnedAt, $0.id) }
        for (owner, list) in payments where person == nil || owner == person {
            for fact in list.flatMap(\.facts) {
                switch fact.body {
                case .paid, .returned: learned.append((fact.learnedAt, fact.id))
                default: break
                }
            }
        }
        guard let last = learned.max(by: { ($0.0, $0.1) < ($1.0, $1.1) }) else { return nil }
        return EntryTerm.decision(after: last.0.date, calendar, .order430("14"), fact: last.1)
    }

    private func status(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        guard let day = expectation.day else { return ScenarioFinding(found: "no day to ask about") }
        let values = expectation.values
        let asked = expectation.bare.first ?? ""
        guard let number = values["order"] else {
            guard let payment = person(values["who"]).flatMap({ payments[$0]?.last }) else {
                return ScenarioFinding(found: "no application")
            }
            let decision = payment.status(on: day)
            return ScenarioFinding(decision.value.rawValue, expected: asked, reasons: decision.reasons)
        }
        guard let order = orders.last(where: { $0.head.number == number }) else {
            return ScenarioFinding(found: "no such order")
        }
        var lines = order.lines
        if let name = values["who"] { lines = lines.filter { $0.person == person(name) } }
        // Of one person's lines the contribution is meant, where there is one.
        let isPenalty =
            values["kind"].map { $0 == "penalty" }
            ?? (values["who"] != nil && lines.contains { !$0.isPenalty } ? false : nil)
        if let isPenalty { lines = lines.filter { $0.isPenalty == isPenalty } }
        let standings = lines.map { order.standing(of: $0, on: day) }
        let codes = Set(standings.map(\.status.rawValue)).sorted().joined(separator: ", ")
        return ScenarioFinding(
            codes.isEmpty ? "no such line" : codes, expected: asked, reasons: standings.flatMap(\.reasons))
    }

    /// Entered and not given back (p.5).
    private func balance(
        of person: Int64, isPenalty: Bool, on day: CivilDate?
    ) -> (sum: Tenge, reasons: [Reason]) {
        var sum = Tenge.zero
        var reasons: [Reason] = []
        for (line, standing) in standings(of: person, on: day) where line.isPenalty == isPenalty {
            sum += line.sum - standing.refunded
            reasons += standing.reasons
        }
        return (sum, reasons)
    }

    private func covered(_ person: Int64, on day: CivilDate?) -> (months: Set<YearMonth>, reasons: [Reason]) {
        let standings = standings(of: person, on: day).filter { entry in
            !entry.line.isPenalty && entry.standing.status != .refunded
        }
        return (Set(standings.flatMap(\.line.months)), standings.flatMap(\.standing.reasons))
    }

    /// The entered lines of order 430's own money.
    private func standings(
        of person: Int64, on day: CivilDate?
    ) -> [(line: IncomingPayment.Line, standing: IncomingPayment.Standing)] {
        orders.filter(\.isOfOrder430).flatMap { order in
            order.lines.filter { $0.person == person }.map { line in
                (line, day.map { order.standing(of: line, on: $0) } ?? order.standing(of: line))
            }
        }.filter { $0.1.enteredAt != nil }
    }

    /// By the name of the story, and by any surname since.
    private func found(_ typed: String, _ person: Int64) -> ScenarioFinding {
        let own = changes.filter { $0.person == person && $0.field == .surname }.map(\.value)
        let keys = ([names[Int(person) - 1]] + own).map(SearchKey.fold)
        let asked = SearchKey.fold(typed)
        let holds = !asked.isEmpty && keys.contains { $0.hasPrefix(asked) }
        return ScenarioFinding(found: holds ? nil : "not found")
    }

    private func clause(_ expectation: ScenarioExpectation, _ person: Int64) -> ScenarioFinding {
        guard let day = expectation.day else { return ScenarioFinding(found: "no day to ask about") }
        let lines = orders.flatMap { order in
            order.lines.filter { $0.person == person }.flatMap { order.standing(of: $0, on: day).reasons }
        }
        let ofPayments = (payments[person] ?? []).flatMap { $0.status(on: day).reasons + $0.overpaid.reasons }
        let ofTerm = lastTerm(of: person)?.reasons ?? []
        let reasons = lines + ofPayments + ofTerm
        let cited = Set(reasons.filter { $0.citation.act == .order430 }.map(\.citation.clause))
        let asked = expectation.bare.first ?? ""
        let holds = cited.contains { $0 == asked || $0.hasPrefix(asked + ".") }
        return ScenarioFinding(
            found: holds ? nil : cited.sorted().joined(separator: ", "), reasons: reasons)
    }
}
