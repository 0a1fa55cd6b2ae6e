/// A span of days on which a person is recorded in a category: the six items
/// of p.18 and p.53 less the IIN.
public struct CategoryRecord: Hashable, Sendable {
    public let category: InsuranceCategory
    /// p18.2.
    public let assignedOn: CivilDate
    /// p18.3: a ``DataSource`` or an authority.
    public let source: String
    /// p18.4: `nil` while it is held.
    public let removedOn: CivilDate?
    /// p18.5.
    public let removalSource: String?
    /// p18.6: as a source said it, or one of ``RemovalReason``.
    public let removalReason: String?

    public init(
        category: InsuranceCategory, assignedOn: CivilDate, source: String, removedOn: CivilDate?,
        removalSource: String?, removalReason: String?
    ) {
        self.category = category
        self.assignedOn = assignedOn
        self.source = source
        self.removedOn = removedOn
        self.removalSource = removalSource
        self.removalReason = removalReason
    }
}

/// Reasons of removal that the program finds itself; other texts are a
/// source's own words.
public enum RemovalReason {
    /// By a reconciliation: `check:26.2` names the clause.
    public static let reconciliation = "check:"
    /// The age or the last day that was certain from the outset.
    public static let term = "term"
    /// p.64, 65: by a delivery of the authority.
    public static let listDelivery = "transfer"
    /// p.56: no longer registered as unemployed.
    public static let deregistered = "deregistered"
    /// p.55: placed in a subsidised job.
    public static let subsidisedJob = "subsidised-job"
    /// p.55: sent to professional training at an employer.
    public static let training = "training"

    public static func text(_ stored: String) -> Localized {
        if stored.hasPrefix(reconciliation) {
            let point = Citation.order333(String(stored.dropFirst(reconciliation.count))).point
            return Localized(ru: "по сверке, ", kk: "салыстырып тексеру бойынша, ") + point
        }
        return switch stored {
        case term: Localized(ru: "срок истёк", kk: "мерзімі өтті")
        case listDelivery:
            Localized(ru: "по сведениям уполномоченного органа", kk: "уәкілетті органның мәліметі")
        case deregistered:
            Localized(ru: "снят с учета как безработный", kk: "жұмыссыз ретінде есептен шығарылды")
        case subsidisedJob:
            Localized(ru: "субсидируемое рабочее место", kk: "субсидияланатын жұмыс орнына орналасты")
        case training:
            Localized(
                ru: "профессиональное обучение на рабочем месте у работодателя",
                kk: "жұмыс берушінің жұмыс орнында кәсіптік оқуға жіберілді")
        default: .same(stored)
        }
    }
}

/// The derived values of a person for a day.
struct InsuredPersonStatus: Equatable {
    var basis: String?
    var category: String?
    var also = ""
    var from: CivilDate?
    var until: CivilDate?
    var nextChange: CivilDate?
    var records: [CategoryRecord] = []

    static let none = InsuredPersonStatus()

    private init() {}

    /// - Parameter today: the day on which it is so.
    init(_ register: InsuranceRegister, of person: InsuredPerson.ID, on today: CivilDate) {
        guard let timeline = register.timeline(person) else { return }
        let entitlement = timeline.entitlement(on: today, register.outages)
        basis = entitlement.basis?.code
        category = entitlement.active?.code
        also = entitlement.also.map(\.code).joined(separator: " ")
        from = entitlement.from
        until = entitlement.until
        nextChange = timeline.turningDays.first { $0 > today }
        for category in InsuranceCategory.allCases where category.isListed || category == .m {
            for held in timeline.held[Int(category.rawValue)] where held.start <= today {
                records.append(Self.record(held, category, register, timeline, today))
            }
        }
    }

    private static func record(
        _ held: CoverageTimeline.Held, _ category: InsuranceCategory, _ register: InsuranceRegister,
        _ timeline: CoverageTimeline, _ today: CivilDate
    ) -> CategoryRecord {
        let facts = register.facts.filter { held.facts.contains($0.id) }
        let isOver = held.end <= today
        let removal = isOver ? removal(held, category, facts, timeline) : nil
        return CategoryRecord(
            category: category, assignedOn: held.start, source: source(facts, category),
            removedOn: isOver ? held.end : nil, removalSource: removal?.source,
            removalReason: removal?.reason)
    }

    private static func source(_ facts: [InsuranceFact], _ category: InsuranceCategory) -> String {
        for fact in facts {
            switch fact.body {
            case .listed(let listing) where listing.category == category: return listing.source.rawValue
            case .fullList(let authority, _, _), .delta(let authority, _, _): return authority.rawValue
            case .sickLeave: return DataSource.health.rawValue
            case .guardian: return DataSource.education.rawValue
            case .parents: return DataSource.justice.rawValue
            default: continue
            }
        }
        return DataSource.labour.rawValue
    }

    private static func removal(
        _ held: CoverageTimeline.Held, _ category: InsuranceCategory, _ facts: [InsuranceFact],
        _ timeline: CoverageTimeline
    ) -> (source: String, reason: String) {
        let reconciliation = timeline.entries.last { entry in
            // The end of the fact itself has the source's own words.
            entry.category == category && entry.outcome == .removed && entry.day == held.end
                && entry.cause != .end(of: category)
        }
        if let reconciliation {
            return (DataSource.labour.rawValue, RemovalReason.reconciliation + reconciliation.clause)
        }
        for fact in facts.reversed() {
            switch fact.body {
            case .unlisted(category, let reason, let source):
                return (source.rawValue, reason ?? "")
            case .fullList(let authority, _, _), .delta(let authority, _, _):
                return (authority.rawValue, RemovalReason.listDelivery)
            default: continue
            }
        }
        return (source(facts, category), RemovalReason.term)
    }
}
