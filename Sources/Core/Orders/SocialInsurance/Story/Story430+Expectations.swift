extension Story430 {
    func check(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let values = expectation.values
        switch expectation.word {
        case "due", "no due": return term(expectation)
        case "status": return status(expectation)
        case "figure": return figure(expectation)
        case "corrections": return corrections(expectation)
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
            guard let payment = payment(of: person, on: expectation.day) else {
                return ScenarioFinding(found: "none")
            }
            return ScenarioFinding(
                "on=\(payment.appliedOn.iso)", expected: "on=\(values["on"] ?? "")",
                reasons: payment.status(on: payment.appliedOn).reasons)
        case "overpaid":
            guard let day = expectation.day else { return ScenarioFinding(found: "no day to ask about") }
            let decisions = (payments[person] ?? []).map { $0.overpaid(on: day) }
            let sum = decisions.reduce(Tenge.zero) { $0 + $1.value }
            return ScenarioFinding(
                "sum=\(sum.plain)", expected: "sum=\(values["sum"] ?? "")",
                reasons: decisions.flatMap(\.reasons))
        case "open-question", "no open-question": return asked(expectation, of: person)
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
            guard let payment = person(values["who"]).flatMap({ payment(of: $0, on: day) }) else {
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

    /// The last application made by a day.
    private func payment(of person: Int64, on day: CivilDate?) -> SocialPayment? {
        let list = payments[person] ?? []
        return list.last { payment in day.map { payment.appliedOn <= $0 } ?? true }
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
        let own = changes.filter { $0.person == person && $0.field == .name }.map(\.value)
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
        let ofPayments = (payments[person] ?? []).flatMap {
            $0.status(on: day).reasons + $0.overpaid(on: day).reasons
        }
        let ofChanges = changes.filter { $0.person == person && $0.happenedOn <= day }.flatMap(\.reasons)
        let reasons = lines + ofPayments + ofChanges + (lastTerm(of: person)?.reasons ?? [])
        return ScenarioClauses.finding(
            expectation.bare.first ?? "", of: .order430, in: reasons, reasons: reasons)
    }
}
