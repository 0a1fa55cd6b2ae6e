extension FactForm {
    /// The form for a case: of the questions that an operator decides, those that the case has, and
    /// the one that a draft names already.
    public func spec(in file: CaseFile, _ values: FormValues = [:]) -> FormSpec {
        guard kind == "ruling" else { return spec }
        var open = file.caseState.topics(on: file.today)
        // With none the list of facts says so, and the rules refuse whatever is chosen.
        guard !open.isEmpty else { return spec }
        if let typed = Determination.Topic(rawValue: values["clause"] ?? ""), !open.contains(typed) {
            open.append(typed)
        }
        return spec.replacing("clause", by: Self.question(open))
    }

    /// What the case knows already of a fact that is about to be typed.
    public func known(in file: CaseFile, on today: CivilDate, _ language: Language) -> FormValues {
        var values: FormValues = [:]
        let caseState = file.caseState
        if spec.field("phone") != nil {
            values["phone"] = caseState.registeredPhone?.shown ?? file.record.person.phone?.shown
        }
        if let money = knownMoney(of: caseState, on: today) {
            values["month"] = money.month.shown
            values["sum"] = money.sum.map(\.shown)
        }
        if kind == "reply", let account = try? IBAN(file.applied["f20"] ?? "") {
            // What the application names; the answer may choose another.
            values["account"] = account.grouped
            values["bank"] = file.applied["f19"]
        }
        if kind == "refusal-notice" {
            let failing = caseState.failing(on: today).map { $0.missingOnPaper ?? $0.missing ?? $0.label }
            values["reason"] = failing.map { $0[language] }.joined(separator: "; ")
        }
        if kind == "termination-notice", let termination = file.caseState.termination {
            values["reason"] = Termination.name(ground: termination.ground)[language]
        }
        if kind == "ruling" {
            // The first question of the case that waits for a decision is chosen.
            values["clause"] = file.caseState.topics(on: file.today).first?.rawValue
        }
        if kind == "resumption" {
            // What ends is not asked where only one thing can end.
            let open = file.caseState.suspensions.filter { $0.closing == nil }
            if open.count == 1, let ground = open.first {
                values["ground"] = String(ground.ground)
                values["measure"] = ground.measure?.rawValue
            }
        }
        return values
    }

    /// The oldest month that the fact is still owed for, with what lacks of it.
    private func knownMoney(of caseState: PaymentCase, on today: CivilDate) -> (
        month: YearMonth, sum: Tenge?
    )? {
        let month = today.yearMonth
        func oldest(through last: YearMonth, _ sum: (MonthMoneyLine) -> Tenge) -> (YearMonth, Tenge?)? {
            caseState.monthMoney(through: last).first { $0.month <= last && sum($0) > .zero }.map {
                ($0.month, sum($0))
            }
        }
        switch kind {
        // p.25: a month is remitted for in the month before it.
        case "transfer": return oldest(through: month.next) { $0.shortage } ?? (month, nil)
        case "payout":
            return oldest(through: month) { caseState.isHeldByDeath(in: $0.month) ? .zero : $0.ready }
                ?? (month, nil)
        case "refund":
            let last = caseState.history.money.keys.max() ?? month
            return oldest(through: max(last, month)) { $0.unrefunded }
        default: return nil
        }
    }
}

extension PaymentCase {
    /// p.9: the number that БМГ confirmed.
    fileprivate var registeredPhone: PhoneNumber? {
        guard case .phone(let number)? = history.phone?.body else { return nil }
        return number
    }

    /// p.11: the conditions that fail by what is known.
    fileprivate func failing(on day: CivilDate) -> [Conditions.Condition] {
        let refused = Set(history(on: day).knownRefusals(person, rules, on: day))
        return conditions(on: day).all.filter { refused.contains($0.name) }
    }
}
