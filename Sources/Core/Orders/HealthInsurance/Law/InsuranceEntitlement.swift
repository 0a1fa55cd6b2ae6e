/// What the entitlement of a person rests on (негізі / основание).
public enum EntitlementBasis: Hashable, Sendable {
    case category(InsuranceCategory)
    /// p.10, 11.
    case payer
    /// p.12.
    case exempt
    /// p.21, 57.
    case manualEnrolment
    /// p.9, 10: kept after contributions stopped.
    case retention
    /// p.13: kept until the system is repaired.
    case frozen

    /// As scenarios and files name it.
    public var code: String {
        switch self {
        case .category(let category): category.code
        case .payer: "payer"
        case .exempt: "exempt"
        case .manualEnrolment: "manual"
        case .retention: "retention"
        case .frozen: "frozen"
        }
    }

    public var label: Localized {
        switch self {
        case .category(let category): category.name
        case .payer: Localized(ru: "плательщик", kk: "төлеуші")
        case .exempt: Localized(ru: "освобождение от взносов", kk: "жарналардан босатылған")
        case .manualEnrolment: Localized(ru: "временно, ручное включение", kk: "қолмен уақытша енгізілді")
        case .retention: Localized(ru: "период сохранения права", kk: "құқықты сақтау мерзімі")
        case .frozen:
            Localized(ru: "сохраняется до исправления ИС", kk: "АЖ түзетілгенге дейін сақталады")
        }
    }

    /// The basis that a held category gives.
    init(_ category: InsuranceCategory) {
        self =
            switch category {
            case .p, .p9: .payer
            case .e: .exempt
            default: .category(category)
            }
    }
}

/// The answer: does the person have an entitlement to care in МӘМС on a day.
public struct InsuranceEntitlement: Hashable, Sendable {
    /// `nil` when there is no entitlement.
    public let basis: EntitlementBasis?
    /// The first of the held categories; an unpaid or frozen one is held.
    public let active: InsuranceCategory?
    /// The other held ones in order.
    public let also: [InsuranceCategory]
    /// First day of the present unbroken run of this basis, or of days without
    /// the entitlement; `nil` when nothing was ever different.
    public let from: CivilDate?
    /// Last day, inclusive, of retention, a manual enrolment or a payer's
    /// month; other bases have none.
    public let until: CivilDate?
    /// p.9 part 2: the State's contributions did not come.
    public let isUnpaid: Bool

    public var holds: Bool { basis != nil }
}

extension InsuranceCategory {
    /// The name of the edition in force.
    public var name: Localized { CategoryEntry.of(self, on: CategoryEntry.edition).name }
}

extension InsuranceRegister {
    /// Whether a person has the entitlement on a day, on what basis, since when and until when.
    ///
    /// A person outside the register has none.
    public func entitlement(of person: InsuredPerson.ID, on day: CivilDate) -> InsuranceEntitlement {
        guard let timeline = timeline(person) else {
            return InsuranceEntitlement(
                basis: nil, active: nil, also: [], from: nil, until: nil, isUnpaid: false)
        }
        return timeline.entitlement(on: day, outages)
    }
}

extension CoverageTimeline {
    func entitlement(on day: CivilDate, _ outages: OutageCalendar) -> InsuranceEntitlement {
        let held = heldCategories(on: day)
        let basis = basis(on: day, outages)
        return InsuranceEntitlement(
            basis: basis, active: held.first, also: Array(held.dropFirst()),
            from: runStart(of: basis, on: day, outages), until: until(basis, on: day),
            isUnpaid: held.first?.isStatePaid == true && isUnpaid(on: day))
    }

    /// In order of priority.
    func heldCategories(on day: CivilDate) -> [InsuranceCategory] {
        InsuranceCategory.ordered.filter { held($0, on: day) != nil }
    }

    func isUnpaid(on day: CivilDate) -> Bool { unpaidPeriods.contains { $0.contains(day) } }

    func basis(on day: CivilDate, _ outages: OutageCalendar) -> EntitlementBasis? {
        if let basis = plainBasis(on: day) { return basis }
        // p. 13: what ended on a day of an outage goes on until the repair.
        guard let freeze = outages.freeze(on: day) else { return nil }
        var start = day
        for turn in turningDays.reversed() where turn <= day {
            start = turn
            if plainBasis(on: turn.adding(days: -1)) != nil { return freeze.from <= start ? .frozen : nil }
        }
        return nil
    }

    /// The basis without p.13 for what ends by the calendar.
    func plainBasis(on day: CivilDate) -> EntitlementBasis? {
        let isUnpaid = isUnpaid(on: day)
        var isSound = false
        var first: InsuranceCategory?
        for index in held.indices where !held[index].isEmpty {
            guard let category = InsuranceCategory(rawValue: UInt8(index)), let held = held(category, on: day)
            else { continue }
            if isUnpaid, category.isStatePaid { continue }
            first = first ?? category
            if day < held.frozenFrom {
                isSound = true
                break
            }
        }
        if let first, isSound { return EntitlementBasis(first) }
        if manualPeriods.contains(where: { $0.contains(day) }) { return .manualEnrolment }
        if first != nil { return .frozen }
        return retentionLastDay(on: day) == nil ? nil : .retention
    }

    /// The last day of the retention that covers a day.
    func retentionLastDay(on day: CivilDate) -> CivilDate? {
        var last = retentions.filter { $0.contains(day) }.map(\.lastDay).max()
        if let period = unpaidPeriods.first(where: { $0.contains(day) }), day <= period.lastDay,
            InsuranceCategory.statePaid.contains(where: { held($0, on: day) != nil })
        {
            last = Swift.max(last ?? period.lastDay, period.lastDay)
        }
        return last
    }

    private func runStart(of basis: EntitlementBasis?, on day: CivilDate, _ outages: OutageCalendar)
        -> CivilDate?
    {
        for turn in turningDays.reversed() where turn <= day {
            if self.basis(on: turn.adding(days: -1), outages) != basis { return turn }
        }
        return nil
    }

    private func until(_ basis: EntitlementBasis?, on day: CivilDate) -> CivilDate? {
        switch basis {
        case .retention: retentionLastDay(on: day)
        case .manualEnrolment: manualPeriods.filter { $0.contains(day) }.map { $0.end.adding(days: -1) }.max()
        case .payer: day.yearMonth.lastDay
        default: nil
        }
    }
}
