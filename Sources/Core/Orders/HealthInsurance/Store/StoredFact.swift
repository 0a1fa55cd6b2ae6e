/// A row of `insurance_fact` with its source, operator and time of entry.
public struct StoredFact: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let fact: InsuranceFact
    /// As ``DataSource`` or a free name of a system.
    public let source: String
    /// What few kinds have: the number of a sick-leave sheet, the reason of a
    /// removal.
    public let detail: [String: String]
    /// The import that inserted it; `nil` for a manual entry.
    public let importID: Int64?
    /// The operator of a manual entry.
    public let operatorID: Int64?
    /// The reason for which it was withdrawn; `nil` while it is in force.
    public let withdrawal: String?

    public var isInForce: Bool { withdrawal == nil }
}

/// How the rules' facts and the rows of `insurance_fact` say the same.
struct FactRow {
    let kind: String
    var category = ""
    var child: Int64 = 0
    var source = ""
    var detail: [String: String] = [:]

    /// The row of a fact.
    ///
    /// - Returns: `nil` for facts that have tables of their own.
    init?(_ body: InsuranceFactBody) {
        switch body {
        case .listed(let listing):
            kind = "listed"
            category = listing.category.code
            child = listing.child ?? 0
            source = listing.source.rawValue
            if let measure = listing.measure { detail["measure"] = measure.rawValue }
            if listing.isMinimumSecurity { detail["institution"] = "minimum" }
            if !listing.isCrisisLevel { detail["level"] = "other" }
            if !listing.isFullTime { detail["study"] = "part-time" }
            if let subpoint = listing.subpoint { detail["subpoint"] = String(subpoint) }
        case .unlisted(let category, let reason, let source):
            kind = "unlisted"
            self.category = category.code
            self.source = source.rawValue
            if let reason { detail["reason"] = reason }
        case .manualEnrolment(let category, _):
            kind = "manual"
            self.category = category.code
            source = DataSource.operator.rawValue
        case .guardian(let child):
            kind = "guardian"
            self.child = child
        case .fatherApplication(let child, let category):
            kind = "father-application"
            self.category = category.code
            self.child = child
        case .sickLeave(let from, let to):
            kind = "sick-leave"
            detail["from"] = from.iso
            detail["to"] = to.iso
        case .stateUnpaid: kind = "state-unpaid"
        case .statePaid: kind = "state-paid"
        case .stopped: kind = "stopped"
        case .contribution, .payment, .reconciliation, .parents, .outage, .fullList, .delta: return nil
        }
    }

    /// The fact of a row.
    ///
    /// - Parameter documents: of a manual enrolment.
    /// - Returns: `nil` for a row that no version of the program wrote.
    static func body(
        kind: String, category: String, child: Int64, source: String, detail: [String: String],
        documents: [SupportingDocument]
    ) -> InsuranceFactBody? {
        let named = InsuranceCategory(code: category)
        let source = DataSource(rawValue: source) ?? .labour
        switch kind {
        case "listed":
            guard let named else { return nil }
            var listing = CategoryListing(named, child: child == 0 ? nil : child, source: source)
            listing.measure = detail["measure"].flatMap(CategoryListing.Measure.init(rawValue:))
            listing.isMinimumSecurity = detail["institution"] == "minimum"
            listing.isCrisisLevel = detail["level"] == nil
            listing.isFullTime = detail["study"] == nil
            listing.subpoint = detail["subpoint"].flatMap { Int($0) }
            return .listed(listing)
        case "unlisted": return named.map { .unlisted($0, reason: detail["reason"], source: source) }
        case "manual": return named.map { .manualEnrolment($0, documents) }
        case "guardian": return .guardian(child: child)
        case "father-application": return named.map { .fatherApplication(child: child, $0) }
        case "sick-leave":
            guard let from = CivilDate(iso: detail["from"] ?? ""), let to = CivilDate(iso: detail["to"] ?? "")
            else { return nil }
            return .sickLeave(from: from, to: to)
        case "state-unpaid": return .stateUnpaid
        case "state-paid": return .statePaid
        case "stopped": return .stopped
        default: return nil
        }
    }
}
