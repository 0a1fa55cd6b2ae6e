/// A month of an insured person: what was paid for it, and whether the entitlement held.
public struct InsuredPersonMonth: Hashable, Sendable {
    /// How much of a month the entitlement covers.
    public enum Coverage: Hashable, Sendable { case none, part, whole }

    public let month: YearMonth
    /// МЗЖ (ОПВ) or ӘА (СО) are known for it.
    public let hasPension: Bool
    /// p.10, 11: a payment to the Fund is known for it.
    public let hasFund: Bool
    public let coverage: Coverage
    /// What the entitlement rests on by the month's end, in four letters.
    public let basis: Localized

    /// In one sign, as in a strip of months.
    public static func mark(_ isPaid: Bool) -> String { isPaid ? "+" : "·" }

    /// The entitlement in one sign.
    public func mark(ascii: Bool) -> String {
        switch coverage {
        case .none: ascii ? "." : "·"
        case .part: ascii ? "=" : "▄"
        case .whole: ascii ? "#" : "█"
        }
    }
}

/// A year of an insured person as strips of one sign a month, those to come left blank.
public struct InsuredPersonYear: Sendable {
    public let year: Int
    let months: [InsuredPersonMonth]
    let today: YearMonth

    /// Years that fit below the months of a card.
    public static let limit = 5

    /// What the strips tell of, in their order.
    public static let titles = [
        Localized(ru: "Право", kk: "Құқық"), Localized(ru: "ОСМС", kk: "МӘМС"),
        Localized(ru: "ОПВ, СО", kk: "МЗЖ, ӘА"),
    ]

    public func strips(ascii: Bool) -> [String] {
        [
            strip { $0.mark(ascii: ascii) }, strip { InsuredPersonMonth.mark($0.hasFund) },
            strip { InsuredPersonMonth.mark($0.hasPension) },
        ]
    }

    private func strip(_ mark: (InsuredPersonMonth) -> String) -> String {
        months.map { $0.month > today ? " " : mark($0) }.joined()
    }
}

extension InsuredPersonCard {
    /// Months in a row.
    public func months(_ range: ClosedRange<YearMonth>) -> [InsuredPersonMonth] {
        (range.lowerBound.ordinal...range.upperBound.ordinal).map { month(YearMonth(ordinal: $0)) }
    }

    /// The last day of a month that is asked about: of the present one today.
    public func lastDay(of month: YearMonth) -> CivilDate {
        month == file.today.yearMonth ? file.today : month.lastDay
    }

    public func month(_ month: YearMonth) -> InsuredPersonMonth {
        let payments = file.contributions.filter { $0.month == month }
        return InsuredPersonMonth(
            month: month, hasPension: payments.contains { !$0.kind.isToFund },
            hasFund: payments.contains { $0.kind.isToFund },
            coverage: file.register.coverage(of: file.person.id, in: month),
            basis: letters(file.register.entitlement(of: file.person.id, on: lastDay(of: month)).basis))
    }

    /// The years from the first of which something is known to the present one in strips, the
    /// latest last: what holds through a year need not begin or end in it.
    public func strips(atMost limit: Int) -> [InsuredPersonYear] {
        years(atMost: limit).compactMap { year in
            guard let first = YearMonth(year, 1), let last = YearMonth(year, 12) else { return nil }
            return InsuredPersonYear(
                year: year, months: months(first...last), today: file.today.yearMonth)
        }
    }

    private func years(atMost limit: Int) -> [Int] {
        let paid = file.contributions.map(\.month.year)
        let told = file.register.turningDays(of: file.person.id).map(\.year)
        let today = file.today.year
        let first = (paid + told).filter { $0 <= today }.min() ?? today
        return Array((first...today).suffix(limit))
    }

    private func letters(_ basis: EntitlementBasis?) -> Localized {
        switch basis {
        case nil: .same("")
        case .category(let category)?: .same(veil.code(category))
        case .payer?: .same("P")
        case .exempt?: .same("E")
        case .manualEnrolment?: Localized(ru: "ручн", kk: "қолм")
        case .retention?: Localized(ru: "сохр", kk: "сақт")
        case .frozen?: Localized(ru: "сбой", kk: "ақау")
        }
    }
}

extension InsuranceRegister {
    /// Days on which something of a person begins or ends.
    func turningDays(of person: InsuredPerson.ID) -> [CivilDate] { timeline(person)?.turningDays ?? [] }

    /// Whether the entitlement holds on all days of a month, on some, or on none.
    func coverage(of person: InsuredPerson.ID, in month: YearMonth) -> InsuredPersonMonth.Coverage {
        guard let timeline = timeline(person) else { return .none }
        let days =
            [month.firstDay] + timeline.turningDays.filter { month.firstDay < $0 && $0 <= month.lastDay }
        let held = days.filter { timeline.basis(on: $0, outages) != nil }.count
        return held == 0 ? .none : held == days.count ? .whole : .part
    }
}
