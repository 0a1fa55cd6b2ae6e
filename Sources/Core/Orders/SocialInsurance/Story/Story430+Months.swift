/// The monthly information in a story (p.7 (2)).
struct StoryMonth {
    /// The figures as they were kept, and as they were submitted.
    let kept: [MonthFigure: MonthTally]
    var submitted: [MonthFigure: MonthTally]?
}

extension Story430 {
    mutating func closeMonth(
        _ reading: FactReading430
    ) throws(FactReading430.Refusal) -> Admission {
        let month = try reading.month()
        guard months[month] == nil else { return Admission(refusals: [.monthIsClosed]) }
        if let refusal = MonthInformation.refusalToClose(month, on: reading.moment.date) {
            return Admission(refusals: [refusal])
        }
        months[month] = StoryMonth(kept: figures(of: month, by: reading.moment, on: reading.moment.date))
        return Admission()
    }

    mutating func submitMonth(
        _ reading: FactReading430
    ) throws(FactReading430.Refusal) -> Admission {
        let month = try reading.month()
        guard let closed = months[month] else { return Admission(refusals: [.monthIsOpen]) }
        guard closed.submitted == nil else { return Admission(refusals: [.monthIsSubmitted]) }
        guard reading.happenedOn <= reading.moment.date else { return Admission(refusals: [.future]) }
        guard reading.happenedOn > month.lastDay else { return Admission(refusals: [.submittedBeforeEnd]) }
        let submitted = figures(of: month, by: reading.moment, on: reading.moment.date)
        months[month]?.submitted = submitted
        return Admission()
    }

    /// What a month comes to by what happened up to a day and was learned up to a moment; by
    /// everything learned where that is `nil`.
    private func figures(
        of month: YearMonth, by moment: Moment?, on day: CivilDate
    ) -> [MonthFigure: MonthTally] {
        var count = MonthCount(month)
        let through = MonthInformation.lastDay(of: month, on: day)
        for order in orders {
            let known = order.known(by: moment, on: day)
            for line in known.lines { count.add(line, of: known) }
        }
        for (person, list) in payments {
            for payment in list {
                guard let known = payment.known(by: moment, on: day) else { continue }
                count.add(known, person: person, through: through)
            }
        }
        return count.tallies(of: MonthFigure.all)
    }

    func figure(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let values = expectation.values
        guard let month = values["month"].flatMap({ YearMonth(iso: $0) }), let day = expectation.day,
            let figure = expectation.bare.first.flatMap({ MonthFigure(code: $0) })
        else { return ScenarioFinding(found: "no day to ask about") }
        if values["at"] == "closing", months[month] == nil { return ScenarioFinding(found: "not closed") }
        let found =
            values["at"] == "closing"
            ? months[month]?.kept ?? [:] : figures(of: month, by: nil, on: day)
        let tally = found[figure] ?? MonthTally()
        let said = [
            "count": "\(tally.count)", "persons": "\(tally.persons)", "sum": tally.sum.plain,
        ]
        let asked = ["count", "persons", "sum"].filter { values[$0] != nil }
        func shown(_ values: [String: String]) -> String {
            asked.map { "\($0)=\(values[$0] ?? "")" }.joined(separator: " ")
        }
        let reasons = [
            Reason(
                .order430("7.2"),
                .same("\(month.shown): ") + figure.label
                    + .same(" \(tally.count) / \(tally.persons) / \(tally.sum.shown)"))
        ]
        return ScenarioFinding(shown(said), expected: shown(values), reasons: reasons)
    }

    func corrections(_ expectation: ScenarioExpectation) -> ScenarioFinding {
        let values = expectation.values
        guard let month = values["month"].flatMap({ YearMonth(iso: $0) }), let day = expectation.day,
            let closed = months[month]
        else { return ScenarioFinding(found: "not closed") }
        let corrections = MonthInformation.corrections(
            closed.kept, closed.submitted, now: figures(of: month, by: nil, on: day)
        ).filter { values["after"] != "submission" || $0.isAfterSubmission }
        let codes = corrections.map(\.figure.code)
        let reasons = corrections.map {
            Reason(
                .order430("7.2"),
                $0.figure.label
                    + .same(
                        ": \($0.kept.count) → \($0.now.count), \($0.kept.sum.shown) → \($0.now.sum.shown)"))
        }
        return ScenarioFinding(
            codes.sorted().joined(separator: ","),
            expected: ScenarioShape.parts(values["figures"] ?? "").filter { $0 != "none" }.sorted()
                .joined(separator: ","), reasons: reasons)
    }
}

extension FactReading430 {
    func month() throws(Refusal) -> YearMonth {
        guard let month = fact.values["month"].flatMap({ YearMonth(iso: $0) }) else {
            throw Refusal([.period, .required])
        }
        return month
    }
}

extension IncomingPayment {
    /// The order by what happened up to a day and was learned up to a moment.
    fileprivate func known(by moment: Moment?, on day: CivilDate) -> IncomingPayment {
        let isKnown = moment.map { learnedAt <= $0 } ?? true
        return IncomingPayment(
            head, learnedAt: learnedAt, lines: isKnown ? lines : [],
            facts: facts.filter { fact in
                fact.happenedOn <= day && moment.map { fact.learnedAt <= $0 } ?? true
            })
    }
}

extension SocialPayment {
    /// The payment by what happened up to a day and was learned up to a moment; `nil` before its
    /// application.
    fileprivate func known(by moment: Moment?, on day: CivilDate) -> SocialPayment? {
        guard appliedOn <= day, moment.map({ learnedAt <= $0 }) ?? true else { return nil }
        var known = SocialPayment(
            kind, appliedOn: appliedOn, learnedAt: learnedAt, deceased: deceased, items: items)
        for fact in facts where fact.happenedOn <= day && moment.map({ fact.learnedAt <= $0 }) ?? true {
            known.add(fact)
        }
        return known
    }
}
