/// A person as far as the rules of health insurance ask.
public struct InsuredPerson: Hashable, Sendable, Identifiable {
    public typealias ID = Int64

    public let id: ID
    public let born: CivilDate
    public let sex: Sex
    public let citizenship: Citizenship

    public init(id: ID, born: CivilDate, sex: Sex, citizenship: Citizenship = .kazakhstan) {
        self.id = id
        self.born = born
        self.sex = sex
        self.citizenship = citizenship
    }
}

/// A row of a source's list, with what its category asks for.
public struct CategoryListing: Hashable, Sendable {
    /// p.43: R9 is two things.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
        case remand
        case houseArrest = "house-arrest"
    }

    public var category: InsuranceCategory
    public var measure: Measure?
    /// p.40: true for an institution of minimum security.
    public var isMinimumSecurity = false
    /// p.59: false for another level than crisis and emergency.
    public var isCrisisLevel = true
    /// p.48: the form of study.
    public var isFullTime = true
    /// p.12: sub-point of art.28 p.7.
    public var subpoint: Int?
    /// R3, R4: the child.
    public var child: InsuredPerson.ID?
    public var source: DataSource

    public init(_ category: InsuranceCategory, child: InsuredPerson.ID? = nil, source: DataSource = .labour) {
        self.category = category
        self.child = child
        self.source = source
    }

    /// p.40, 42, 48, 59: rows that are left out of the list, with the clause;
    /// they are no error.
    func rejection(of person: InsuredPerson) -> String? {
        switch category {
        case .r8: person.citizenship != .kazakhstan || isMinimumSecurity ? "40" : nil
        case .r9: person.citizenship.isTemporary ? "42" : nil
        case .r13: isFullTime ? nil : "48"
        case .l2: isCrisisLevel ? nil : "59"
        default: nil
        }
    }
}

/// What can happen in the register of health insurance.
public enum InsuranceFactBody: Hashable, Sendable {
    /// p.9, 18, 53: a source gave a category; the day is the fact's day.
    case listed(CategoryListing)
    /// p.18, 53: a source took it away.
    case unlisted(InsuranceCategory, reason: String?, source: DataSource)
    /// p.26–60: МЗЖ and (or) ӘА for a month.
    ///
    /// - Parameter refunded: when it was given back in full, and no longer counted.
    case contribution(YearMonth, kind: String, refunded: KnowledgeMark? = nil)
    /// p.10, 11, 15: paid for these months; `isMonthly`: each on its own last
    /// day, else all on the fact's day.
    case payment(ClosedRange<YearMonth>, isSingle: Bool, isMonthly: Bool)
    /// A reconciliation (салыстырып тексеру) of these persons, or of all.
    case reconciliation([InsuredPerson.ID]?)
    /// p.21, 57: the day is that of applying to the Fund.
    case manualEnrolment(InsuranceCategory, [SupportingDocument])
    /// p.28: married parents linked with their child.
    case parents(mother: InsuredPerson.ID, father: InsuredPerson.ID, child: InsuredPerson.ID)
    /// p.29: an adopter or guardian of a child.
    case guardian(child: InsuredPerson.ID)
    /// p.30 (2), 33 (2): the father's application to the Corporation.
    case fatherApplication(child: InsuredPerson.ID, InsuranceCategory)
    /// p.32: a sick-leave sheet, both days included.
    case sickLeave(from: CivilDate, to: CivilDate)
    /// p.13: from a day until the day of repair, not included; open while
    /// nobody knows it.
    case outage(InformationSystem, from: CivilDate, to: CivilDate?)
    /// p.63–64: the whole list of an authority; reserve rows are not category M.
    case fullList(Authority, [InsuredPerson.ID], reserve: [InsuredPerson.ID])
    /// p.65: a change of composition; the day is that of the change.
    case delta(Authority, CompositionChange, [InsuredPerson.ID])
    /// p.9 part 2: contributions from the State did not come from this day.
    case stateUnpaid
    case statePaid
    /// p.9, 10: the day on which payments stopped.
    case stopped
}

/// A fact of the register: what happened, when, and when it was learned.
public struct InsuranceFact: Hashable, Sendable, Identifiable {
    /// The row in the store; in a scenario the place in the file.
    public let id: Int64
    /// Whom it concerns; `nil` for reconciliations, links, outages and deliveries.
    public let person: InsuredPerson.ID?
    /// The day on which the thing itself happened.
    public let happenedOn: CivilDate
    /// When the office or the information system learned of it.
    public let learnedAt: Moment
    public let body: InsuranceFactBody

    public init(
        id: Int64, person: InsuredPerson.ID?, happenedOn: CivilDate, learnedAt: Moment,
        body: InsuranceFactBody
    ) {
        self.id = id
        self.person = person
        self.happenedOn = happenedOn
        self.learnedAt = learnedAt
        self.body = body
    }

    var mark: KnowledgeMark { KnowledgeMark(seconds: learnedAt.seconds, id: id) }

    /// The same contribution, given back in full by then.
    func refunded(by mark: KnowledgeMark) -> InsuranceFact {
        guard case .contribution(let month, let kind, _) = body else { return self }
        return InsuranceFact(
            id: id, person: person, happenedOn: happenedOn, learnedAt: learnedAt,
            body: .contribution(month, kind: kind, refunded: mark))
    }
}

/// A place in the order in which things became known; equal moments by
/// identifier.
public struct KnowledgeMark: Hashable, Comparable, Sendable {
    let seconds: Int64
    let id: Int64

    public static func < (left: KnowledgeMark, right: KnowledgeMark) -> Bool {
        left.seconds == right.seconds ? left.id < right.id : left.seconds < right.seconds
    }

    /// The end of a day: what the calendar itself brings about is judged by all
    /// that was learned that day.
    static func endOf(_ day: CivilDate) -> KnowledgeMark {
        KnowledgeMark(seconds: Moment.endOf(day).seconds, id: .max)
    }

    /// After everything that was ever learned.
    static let last = KnowledgeMark(seconds: .max, id: .max)

    /// Just after this one: what follows from a fact knows the fact itself.
    var next: KnowledgeMark { KnowledgeMark(seconds: seconds, id: id &+ 1) }
}
