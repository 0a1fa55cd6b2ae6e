/// The derived values of order 333: the entitlement of an insured person, the six items of
/// p.18, the changes recorded for the feed to the Fund, and the closing days of manual
/// enrolments.
struct InsuredPersonUpkeep: Upkeep {
    let kind = "consumer"
    let words = Localized(ru: "потребителей", kk: "тұтынушы")

    let tables = [
        KeptTable(
            "insured", kept: KeptStatus.names,
            said: ["person_id", "citizenship", "is_secret", "version", "changed_at", "changed_by"]),
        KeptTable("category_record", kept: CategoryRecord.names),
        // When a change was recorded, and from which source, is history and cannot
        // be computed.
        KeptTable(
            "category_change", kept: ["person_id", "kind", "category", "day"],
            said: ["id", "at", "source", "reason"]),
        KeptTable(
            "manual_enrolment", kept: ["closed_on"],
            said: [
                "id", "number", "person_id", "category", "subgroup", "applied_on", "checked_on", "last_day",
                "phone", "state", "refusal", "remedy", "fact_id", "entered_at", "operator_id",
                "operator_name", "data",
            ]),
    ]

    func waiting(in store: Store) throws -> Int {
        try store.insuredPersonsToRefresh(on: store.clock.now().date)
    }

    func makeAllWait(in store: Store) throws {
        try store.database.execute(
            """
            INSERT INTO insured_stale (person_id) SELECT person_id FROM insured WHERE true
            ON CONFLICT DO NOTHING
            """)
    }

    func refresh(atMost count: Int, in store: Store) throws -> Int {
        let waiting = try store.insuredPersonsThatWait(atMost: count, on: store.clock.now().date)
        guard !waiting.isEmpty else { return 0 }
        try store.database.write { _ in try store.refreshInsuredPersons(waiting, at: store.clock.now()) }
        return waiting.count
    }

    func refresh(_ records: [Int64], in store: Store) throws {
        let today = store.clock.now().date
        let waiting = try records.filter { try store.isWaiting($0, on: today) }
        guard !waiting.isEmpty else { return }
        try store.database.write { _ in try store.refreshInsuredPersons(waiting, at: store.clock.now()) }
    }

    @discardableResult
    func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int {
        let total = try waiting(in: store)
        let done = try store.refreshInsuredPersons(progress: progress)
        // Persons who became stale meanwhile are left to the next refresh.
        guard done >= total else { throw Stopped() }
        return done
    }
}

extension Store {
    /// p.3, 10: what was paid for somebody is news for the entitlement.
    ///
    /// Must run inside a transaction.
    func makeInsuredPersonsWait(_ persons: [IIN], _ purpose: PaymentPurpose) throws {
        guard HealthContribution.purposes.contains(purpose) else { return }
        try database.execute(
            """
            INSERT INTO insured_stale (person_id)
            SELECT i.person_id FROM json_each(?) n CROSS JOIN person p ON p.iin = n.value
                CROSS JOIN insured i ON i.person_id = p.id WHERE true
            ON CONFLICT DO NOTHING
            """, [.list(persons.map(\.digits))])
    }
}

extension CategoryRecord {
    static let names = [
        "person_id", "category", "assigned_on", "source", "removed_on", "removal_source", "removal_reason",
    ]
}
