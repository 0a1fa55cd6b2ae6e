/// S333-9: the work of a period and the state of the register, in numbers.
public struct InsurancePeriodFigures: Hashable, Sendable {
    /// How many rest on what, as they are kept: codes of ``EntitlementBasis``, of
    /// categories by their code; `nil` has no entitlement.
    public struct Status: Hashable, Sendable {
        public let category: InsuranceCategory
        /// To whom it is assigned, whatever they are recorded in.
        public let held: Int
        /// Recorded in it by priority (p.20.1, 55.1).
        public let active: Int
        /// Assigned and removed in the period.
        public let assigned: Int
        public let removed: Int
    }

    public let from: CivilDate
    public let to: CivilDate
    public let insuredPersons: Int
    public let withEntitlement: Int
    public let payers: Int
    public let retained: Int
    public let manual: Int
    public let standings: [Status]
    /// In the period.
    public let enrolments: Int
    public let refusals: Int
    public let fatherApplications: Int
    public let reconciliations: Int
    public let requests: Int
    public let feeds: Int
    /// Now.
    public let openOutages: Int
    public let lateAuthorities: Int
}

extension Store {
    /// The figures of a period, both days included.
    public func insuranceFigures(from: CivilDate, to: CivilDate) throws -> InsurancePeriodFigures {
        let period: [SQLValue] = [.text(from.iso), .text(to.adding(days: 1).iso)]
        func count(_ sql: String, _ values: [SQLValue] = []) throws -> Int {
            Int(try database.first(sql, values) { $0.integer(0) } ?? 0)
        }
        func inPeriod(_ table: String, _ column: String, _ more: String = "") throws -> Int {
            try count("SELECT count(*) FROM \(table) WHERE \(column) >= ? AND \(column) < ? \(more)", period)
        }
        var active: [String: Int] = [:]
        try database.each(
            "SELECT category, count(*) FROM insured WHERE category IS NOT NULL GROUP BY category"
        ) {
            active[$0.text(0)] = Int($0.integer(1))
        }
        var bases: [String: Int] = [:]
        try database.each("SELECT coalesce(basis, ''), count(*) FROM insured GROUP BY basis") {
            bases[$0.text(0)] = Int($0.integer(1))
        }
        var moved: [String: [Int]] = [:]
        try database.each(
            """
            SELECT category, sum(assigned_on >= ?1 AND assigned_on < ?2),
                sum(coalesce(removed_on >= ?1 AND removed_on < ?2, 0)),
                count(DISTINCT iif(assigned_on <= ?3 AND (removed_on IS NULL OR removed_on > ?3), person_id, NULL))
            FROM category_record GROUP BY category
            """, period + [.date(clock.now().date)]
        ) { moved[$0.text(0)] = [Int($0.integer(1)), Int($0.integer(2)), Int($0.integer(3))] }
        let all = bases.values.reduce(0, +)
        return InsurancePeriodFigures(
            from: from, to: to, insuredPersons: all, withEntitlement: all - (bases[""] ?? 0),
            payers: bases[EntitlementBasis.payer.code] ?? 0,
            retained: bases[EntitlementBasis.retention.code] ?? 0,
            manual: bases[EntitlementBasis.manualEnrolment.code] ?? 0,
            standings: InsuranceCategory.allCases.filter { $0.isListed || $0 == .m }.map { category in
                InsurancePeriodFigures.Status(
                    category: category, held: moved[category.code]?[2] ?? 0,
                    active: active[category.code] ?? 0,
                    assigned: moved[category.code]?[0] ?? 0, removed: moved[category.code]?[1] ?? 0)
            },
            enrolments: try inPeriod("manual_enrolment", "entered_at", "AND state = 'entered'"),
            refusals: try inPeriod("manual_enrolment", "entered_at", "AND state = 'refused'"),
            fatherApplications: try inPeriod("father_application", "entered_at"),
            reconciliations: try inPeriod("insurance_check", "at"),
            requests: try inPeriod("right_request", "at"),
            feeds: try inPeriod("insurance_stream", "at"),
            openOutages: try count("SELECT count(*) FROM insurance_failure WHERE to_on IS NULL"),
            lateAuthorities: try authorities().filter { $0.daysLate > 0 }.count)
    }
}
