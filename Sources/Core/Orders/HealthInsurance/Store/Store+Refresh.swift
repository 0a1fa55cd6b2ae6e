extension Store {
    /// Refreshes the stale insured persons: those with imported facts, and those whose
    /// derived values change with the calendar.
    ///
    /// - Returns: the number of refreshed persons; fewer than were stale if `progress`
    ///   stopped it.
    @discardableResult
    public func refreshInsuredPersons(progress: WorkProgress = .unobserved) throws -> Int {
        let now = clock.now()
        let total = try insuredPersonsToRefresh(on: now.date)
        guard total > 0 else { return 0 }
        // Few are durable at once; many have room, and the last act makes them durable.
        guard total > Self.insuredPersonsAtOnce else { return try refreshAll(total, at: now, progress) }
        return try database.withRoomForBulk {
            try database.withLargeCache { try refreshAll(total, at: now, progress) }
        }
    }

    private func refreshAll(_ total: Int, at now: Moment, _ progress: WorkProgress) throws -> Int {
        let writer = try StatusWriter(database)
        var last: InsuredPerson.ID = 0
        var done = 0
        while progress.goesOn(.refreshing, done, of: total) {
            let waiting = try database.write { database in
                let waiting = try nextToRefresh(after: last, on: now.date)
                if let first = waiting.first, let end = waiting.last {
                    try refresh(waiting, writer, at: now)
                    try database.execute(
                        "DELETE FROM insured_stale WHERE person_id BETWEEN ? AND ?",
                        [.integer(first), .integer(end)])
                }
                return waiting
            }
            guard let end = waiting.last else { break }
            last = end
            done += waiting.count
        }
        return done
    }

    /// The number of persons that are stale on a day.
    public func insuredPersonsToRefresh(on day: CivilDate) throws -> Int {
        try database.first(
            """
            SELECT count(*) FROM (SELECT person_id FROM insured_stale
                UNION SELECT person_id FROM insured WHERE next_change <= ?)
            """,
            [.date(day)]
        ) { Int($0.integer(0)) } ?? 0
    }

    /// Refreshes some stale persons, read by key.
    ///
    /// Runs inside a transaction.
    func refreshInsuredPersons(_ waiting: [InsuredPerson.ID], at now: Moment) throws {
        guard !waiting.isEmpty else { return }
        let loader = RegisterLoader(database, try SharedFacts(database))
        let writer = try StatusWriter(database)
        var done: Set<InsuredPerson.ID> = []
        for person in waiting {
            for member in try loader.family(of: person) where done.insert(member).inserted {
                try refresh(member, loader, writer, at: now)
            }
            try database.execute("DELETE FROM insured_stale WHERE person_id = ?", [.integer(person)])
        }
    }

    /// Some stale persons, found through an index.
    func insuredPersonsThatWait(atMost count: Int, on day: CivilDate) throws -> [InsuredPerson.ID] {
        let limit = SQLValue.integer(Int64(count))
        let stale = try database.rows("SELECT person_id FROM insured_stale LIMIT ?", [limit]) {
            $0.integer(0)
        }
        guard stale.count < count else { return stale }
        let changing = try database.rows(
            "SELECT person_id FROM insured WHERE next_change <= ? LIMIT ?", [.date(day), limit]
        ) { $0.integer(0) }
        return Array((stale + changing.filter { !stale.contains($0) }).prefix(count))
    }

    func isWaiting(_ person: InsuredPerson.ID, on day: CivilDate) throws -> Bool {
        try database.first(
            """
            SELECT 1 FROM insured_stale WHERE person_id = ?1
            UNION ALL SELECT 1 FROM insured WHERE person_id = ?1 AND next_change <= ?2
            """,
            [.integer(person), .date(day)]
        ) { $0.integer(0) } != nil
    }

    private func nextToRefresh(after: InsuredPerson.ID, on day: CivilDate) throws -> [InsuredPerson.ID] {
        try database.rows(
            """
            SELECT person_id FROM insured_stale WHERE person_id > ?1
            UNION SELECT person_id FROM insured WHERE next_change <= ?2 AND person_id > ?1
            ORDER BY person_id LIMIT ?3
            """,
            [.integer(after), .date(day), .integer(Int64(Self.insuredPersonsAtOnce))]
        ) { $0.integer(0) }
    }

    /// - Parameters:
    ///   - waiting: in order.
    ///   - told: what the feed has told of those of whom it is not what is kept.
    func refresh(
        _ waiting: [InsuredPerson.ID], _ writer: StatusWriter, at now: Moment,
        reported: [InsuredPerson.ID: [CategoryRecord]] = [:]
    ) throws {
        let shared = try SharedFacts(database)
        let loader = RegisterLoader(database, shared)
        guard let first = waiting.first, let last = waiting.last else { return }
        var others: Set<InsuredPerson.ID> = []
        let wanted = Set(waiting)
        // Few among many are read by key.
        if last - first < Int64(waiting.count) * 16 {
            var written: [(ScannedInsuredPerson, InsuredPersonStatus)] = []
            do {
                var scan = try InsuredPersonScan(
                    database, shared, after: first - 1, through: last, isWanted: wanted.contains)
                while let found = try scan.next() {
                    others.formUnion(found.family)
                    let status = InsuredPersonStatus(found.register, of: found.id, on: now.date)
                    let isSame =
                        found.kept == KeptStatus(status) && found.records == status.records
                        && found.register.timeline(found.id)?.manualPeriods.isEmpty != false
                        && reported[found.id] == nil
                    if !isSame { written.append((found, status)) }
                }
            }
            for (found, status) in written {
                try writer.write(
                    status, of: found.id, kept: found.kept,
                    RecordChanges(from: found.records, to: status.records, reported: reported[found.id]),
                    at: now.iso, by: nil)
                try EnrolmentClosing.keep(found.register, of: found.id, database)
            }
        } else {
            others = wanted
            for person in waiting { others.formUnion(try loader.family(of: person)) }
            others.subtract(wanted)
            for person in waiting {
                try refresh(person, loader, writer, at: now, reported: reported[person])
            }
        }
        for person in others.subtracting(wanted).sorted() { try refresh(person, loader, writer, at: now) }
    }

    private func refresh(
        _ person: InsuredPerson.ID, _ loader: RegisterLoader, _ writer: StatusWriter, at now: Moment,
        reported: [CategoryRecord]? = nil
    ) throws {
        guard let register = try loader.register(of: person) else { return }
        let status = InsuredPersonStatus(register, of: person, on: now.date)
        let changes = RecordChanges(
            from: try categoryRecords(of: person), to: status.records, reported: reported)
        try writer.write(
            status, of: person, kept: try keptStatus(of: person), changes, at: now.iso, by: nil)
        try EnrolmentClosing.keep(register, of: person, database)
    }
}

extension RegisterLoader {
    /// A person and the other parents of the person's links, in order.
    func family(of person: InsuredPerson.ID) throws -> [InsuredPerson.ID] {
        Set(try links(of: person).flatMap { [$0.mother, $0.father] }).union([person]).sorted()
    }
}
