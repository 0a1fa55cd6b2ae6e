/// p.21, 57: an enrolment by documents for one month from the day of applying
/// to the Fund (қолмен енгізу / ручное включение).
public struct ManualEnrolment: Hashable, Sendable {
    public let fact: Int64
    public let category: InsuranceCategory
    public let applied: CivilDate
    public let documents: [SupportingDocument]
    /// The planned last day.
    public let lastDay: CivilDate
    /// The day on which automatic data took over, when it is earlier.
    public let closedOn: CivilDate?
}

/// What p.21 and p.57 say to an application before it is entered.
public enum ManualEnrolmentAdmission {
    /// The first thing that stands against it, in the order `E-CAT`, `E-FUT`,
    /// `E-EDIT`, `E-ACT`, `E-DOC`; for documents one message each.
    ///
    /// - Parameter hasAutomaticFact: a source has given the same category.
    public static func refusals(
        _ category: InsuranceCategory, applied: CivilDate, documents: [SupportingDocument], today: CivilDate,
        hasAutomaticFact: Bool
    ) -> [Message] {
        let entry = CategoryEntry.of(category, on: max(applied, CategoryEntry.edition))
        guard entry.allowsManualEnrolment else { return [.category] }
        if applied > today { return [.future] }
        if applied < CategoryEntry.edition { return [.edition(applied, since: CategoryEntry.edition)] }
        if hasAutomaticFact { return [.alreadyActive] }
        return entry.missing(documents, on: applied).map { .document($0.name) }
    }
}

extension InsuranceRegister {
    /// The manual enrolments of a person, in the order in which they were
    /// learned.
    public func manualEnrolments(of person: InsuredPerson.ID) -> [ManualEnrolment] {
        (timeline(person)?.manualPeriods ?? []).map { manual in
            ManualEnrolment(
                fact: manual.fact.id, category: manual.category, applied: manual.start,
                documents: manual.documents, lastDay: manual.lastDay,
                closedOn: manual.end <= manual.lastDay ? manual.end : nil)
        }
    }

    /// Whether a source's fact of the category stands on a day (p.21: «деректер
    /// болмаған жағдайда»).
    public func hasAutomaticFact(
        _ category: InsuranceCategory, of person: InsuredPerson.ID, on day: CivilDate
    )
        -> Bool
    {
        guard let timeline = timeline(person), category.isListed else { return false }
        return timeline.spans[CategoryTrack(category).index].contains { span in
            if case .shared = span.origin { return false }
            return span.start <= day && day < span.end
        }
    }

    /// A333-08: enrolments in a row, each begun by the day after the one
    /// before; on the third the operator is told.
    public func manualEnrolmentsInARow(of person: InsuredPerson.ID, on day: CivilDate) -> Int {
        var count = 0
        var next = day
        for manual in manualEnrolments(of: person).sorted(by: { $0.applied > $1.applied })
        where manual.applied <= next {
            guard manual.lastDay.adding(days: 1) >= next else { break }
            count += 1
            next = manual.applied
        }
        return count
    }
}
