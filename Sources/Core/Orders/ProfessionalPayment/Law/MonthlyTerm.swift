/// The term of p.25, 26 or 29 for a month: it needs no case.
struct MonthlyTerm: Hashable, Sendable {
    let due: Result<CivilDate, Message>
    /// Which working day of the month it is; `nil` for the last.
    let number: Int?
    /// The days off before it, which moved it.
    let daysOff: [CivilDate]

    /// The 5th working day of the month before for a remittance, the 10th of the month for
    /// a disbursement, the last one for a refund.
    init(_ kind: DeadlineKind, _ month: YearMonth, _ rules: PaymentRules) {
        let counted = kind == .remittance ? month.previous : month
        let calendar = rules.calendar
        let numbers = rules.numbers.on(counted.firstDay)
        number =
            kind == .remittance
            ? numbers.remittanceDay : kind == .disbursement ? numbers.disbursementDay : nil
        do throws(Message) {
            let day: CivilDate =
                switch kind {
                case .remittance: try calendar.workingDay(numbers.remittanceDay, of: counted)
                case .disbursement: try calendar.workingDay(numbers.disbursementDay, of: counted)
                default: try calendar.lastWorkingDay(of: counted)
                }
            let start = counted.firstDay.adding(days: -1)
            due = .success(day)
            daysOff = kind == .refund ? [] : calendar.daysOff(after: start, before: day)
        } catch {
            due = .failure(error)
            daysOff = []
        }
    }
}

/// The monthly terms and sizes of some years, reckoned once for work on many cases.
struct MonthlyTerms: Hashable, Sendable {
    private let first: YearMonth
    private let remittances: [MonthlyTerm]
    private let disbursements: [MonthlyTerm]
    /// `nil` where the year has no row.
    private let sizes: [Tenge?]

    init(_ months: ClosedRange<YearMonth>, _ rules: PaymentRules) {
        first = months.lowerBound
        let all = (first.ordinal...months.upperBound.ordinal).map { YearMonth(ordinal: $0) }
        remittances = all.map { MonthlyTerm(.remittance, $0, rules) }
        disbursements = all.map { MonthlyTerm(.disbursement, $0, rules) }
        sizes = all.map { try? rules.size(of: $0) }
    }

    /// The size of the payment for a whole month; `nil` for what was not reckoned.
    func size(of month: YearMonth) -> Tenge? {
        let index = first.months(to: month)
        return sizes.indices.contains(index) ? sizes[index] : nil
    }

    /// `nil` for what was not reckoned.
    func term(_ kind: DeadlineKind, _ month: YearMonth) -> MonthlyTerm? {
        let index = first.months(to: month)
        switch kind {
        case .remittance where remittances.indices.contains(index): return remittances[index]
        case .disbursement where disbursements.indices.contains(index): return disbursements[index]
        default: return nil
        }
    }
}

extension PaymentRules {
    func monthlyTerm(_ kind: DeadlineKind, _ month: YearMonth) -> MonthlyTerm {
        terms?.term(kind, month) ?? MonthlyTerm(kind, month, self)
    }

    /// The same rules with the monthly terms of some years at hand.
    func prepared(_ months: ClosedRange<YearMonth>) -> PaymentRules {
        var rules = self
        rules.terms = MonthlyTerms(months, self)
        return rules
    }
}
