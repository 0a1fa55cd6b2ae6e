extension Store {
    /// What a feed would hold if it were written now, with the warning that
    /// is shown before a second one of the day.
    public func feedPlan(_ kind: FundFeed.Kind) throws -> FeedPlan {
        let day = clock.now().date
        return try database.read { database in
            let span = kind == .daily ? (day, day) : (day.yearMonth.firstDay, day.yearMonth.lastDay)
            let earlier = try database.first(
                "SELECT count(*) FROM insurance_stream WHERE kind = ? AND day BETWEEN ? AND ?",
                [.text(kind.rawValue), .date(span.0), .date(span.1)]
            ) { Int($0.integer(0)) }
            let before = try lastFeed(kind)?.last ?? 0
            let last = try database.first("SELECT coalesce(max(id), 0) FROM category_change") {
                $0.integer(0)
            }
            var counts = FundFeed.Counts()
            try eachChange(kind, after: before, through: last ?? 0) { change in
                Self.count(change.kind, change.isSecret, &counts)
            }
            let version = (earlier ?? 0) + 1
            let period = kind == .daily ? day.iso : day.yearMonth.iso
            return FeedPlan(
                kind: kind, day: day, first: before + 1, last: max(before, last ?? 0), counts: counts,
                version: version,
                fileName: try outgoingName(
                    "fund-\(kind.rawValue)-\(period)\(version > 1 ? "-\(version)" : "").csv", nil))
        }
    }

    /// Writes the feed of what became different since the last one of its
    /// kind (p.19, 54), reads it back, and notes it.
    ///
    /// - Parameter agreed: what the operator was asked about; ``Message/feedChanged`` when it would
    ///   be another.
    /// - Throws: ``Message/total`` when the file does not read back as it
    ///   should, ``Message/listChanged`` when another operator wrote one in the
    ///   meantime, ``Message/state(_:)`` while another process writes one or
    ///   while insured persons wait to be brought to today; then no file stays.
    public func writeFeed(
        _ kind: FundFeed.Kind, to directory: String, agreed: FeedPlan? = nil
    ) throws -> FundFeed {
        let worker = try requireOperator()
        let lock = try WorkLock.take("stream", of: database.path) { _ in .feedIsWritten }
        defer { withExtendedLifetime(lock) {} }
        // p.19: what changed by the calendar or by a file belongs to the day.
        guard try insuredPersonsToRefresh(on: clock.now().date) == 0 else { throw Message.feedNotOfToday }
        let plan = try feedPlan(kind)
        guard agreed == nil || agreed == plan else { throw Message.feedChanged }
        // Whoever writes the file can read it.
        guard try worker.seesMedical || !carriesMedical(plan) else {
            throw Message.medicalAccess(own: worker.role == .administrator)
        }
        try TextFile.makeDirectory(directory)
        // A file that no row names is what a dead process left: the new one takes its place.
        let path = directory + "/" + plan.fileName
        let draft = path + ".new"
        do {
            try database.read { _ in try write(plan, to: draft) }
            try readBack(plan, draft)
            let id = try perform("write", on: "stream", note: plan.fileName) { database, now in
                guard try (lastFeed(kind)?.last ?? 0) + 1 == plan.first else { throw Message.listChanged }
                let counts = plan.counts
                let numbers = [counts.assigned, counts.removed, counts.cancelled, counts.withheld]
                let id = try database.insert(
                    """
                    INSERT INTO insurance_stream (day, at, kind, first_change, last_change, assigned, removed,
                        cancelled, withheld, file_name, operator_id, operator_name)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    [
                        .date(plan.day), .moment(now), .text(kind.rawValue), .integer(plan.first),
                        .integer(plan.last),
                    ] + numbers.map { .integer(Int64($0)) } + [
                        .text(plan.fileName), .integer(worker.id), .text(worker.name),
                    ])
                // Last: when it fails, the row goes with it.
                try TextFile.move(draft, to: path)
                return (id, id)
            }
            guard let feed = try feeds("id = ?", [.integer(id)]).first else { throw Message.dictionary }
            return feed
        } catch {
            TextFile.remove(draft)
            throw error
        }
    }

    /// Whether a change of a category that tells of health is in the file.
    private func carriesMedical(_ plan: FeedPlan) throws -> Bool {
        let codes = InsuranceCategory.allCases.filter { $0.isMedical && plan.kind.carries($0) }.map(\.code)
        return try database.first(
            """
            SELECT EXISTS (SELECT 1 FROM category_change WHERE id BETWEEN ? AND ?
                AND category IN (SELECT value FROM json_each(?)))
            """, [.integer(plan.first), .integer(plan.last), .list(codes)]
        ) { $0.integer(0) == 1 } ?? false
    }

    private func write(_ plan: FeedPlan, to path: String) throws {
        let sink = try FileSink(path)
        try sink.write(line: FeedLine.header.joined(separator: ","))
        var failure: (any Error)?
        try eachChange(plan.kind, after: plan.first - 1, through: plan.last) { change in
            guard failure == nil, !change.isSecret else { return }
            do {
                try sink.write(line: String(CSV.line(change.cells).dropLast()))
            } catch { failure = error }
        }
        if let failure { throw failure }
        try sink.finish()
    }

    /// Verifies the written file against the store, line by line.
    private func readBack(_ plan: FeedPlan, _ path: String) throws {
        let lines = try FileLines(path)
        guard try lines.next() == FeedLine.header.joined(separator: ",") else { throw Message.total }
        var counts = FundFeed.Counts()
        while let line = try lines.next() {
            guard let kind = RecordChanges.Kind(rawValue: String(line.prefix { $0 != "," })) else {
                throw Message.total
            }
            Self.count(kind, false, &counts)
        }
        counts.withheld = plan.counts.withheld
        guard counts == plan.counts else { throw Message.total }
    }

    private static func count(_ kind: RecordChanges.Kind, _ isSecret: Bool, _ counts: inout FundFeed.Counts) {
        if isSecret {
            counts.withheld += 1
        } else {
            switch kind {
            case .assigned: counts.assigned += 1
            case .removed: counts.removed += 1
            case .cancelled: counts.cancelled += 1
            }
        }
    }

    private struct Change {
        let kind: RecordChanges.Kind
        let isSecret: Bool
        let cells: [String]
    }

    /// Changes of a stretch that a kind of feed carries, in order.
    private func eachChange(
        _ kind: FundFeed.Kind, after: Int64, through: Int64, _ visit: (Change) -> Void
    ) throws {
        let codes = InsuranceCategory.allCases.filter(kind.carries).map { "'\($0.code)'" }
        try database.each(
            """
            SELECT c.kind, c.category, p.iin, c.day, c.source, c.reason, coalesce(i.is_secret, 0),
                (SELECT r.assigned_on FROM category_record r
                    WHERE r.person_id = c.person_id AND r.category = c.category AND r.removed_on = c.day),
                (SELECT r.source FROM category_record r
                    WHERE r.person_id = c.person_id AND r.category = c.category AND r.removed_on = c.day)
            FROM category_change c CROSS JOIN person p ON p.id = c.person_id
            LEFT JOIN insured i ON i.person_id = c.person_id
            WHERE c.id > ? AND c.id <= ? AND +c.category IN (\(codes.joined(separator: ", "))) ORDER BY c.id
            """,
            [.integer(after), .integer(through)]
        ) { row in
            guard let changed = RecordChanges.Kind(rawValue: row.text(0)),
                let category = InsuranceCategory(code: row.text(1))
            else { return }
            let source = row.text(4)
            let head = [changed.rawValue, category.code, row.text(2)]
            let tail =
                changed == .removed
                ? [
                    row.text(7), row.text(8), row.text(3), source,
                    FeedLine.reason(row.text(5), category, from: source),
                ] : [row.text(3), source, "", "", ""]
            visit(Change(kind: changed, isSecret: row.integer(6) == 1, cells: head + tail))
        }
    }

    /// The last feed of a kind.
    public func lastFeed(_ kind: FundFeed.Kind) throws -> FundFeed? {
        try feeds("kind = ?", [.text(kind.rawValue)], tail: "DESC LIMIT 1").first
    }

    private func feeds(_ condition: String, _ values: [SQLValue], tail: String = "") throws -> [FundFeed] {
        try database.rows(
            "SELECT \(FundFeed.columns) FROM insurance_stream WHERE \(condition) ORDER BY id \(tail)",
            values
        ) { FundFeed($0) }.compactMap(\.self)
    }

    /// The days of a month with their feeds; those that lack the daily one
    /// are missing (p.19).
    public func feedDays(_ month: YearMonth) throws -> [FeedDay] {
        let written = try feeds("day BETWEEN ? AND ?", [.date(month.firstDay), .date(month.lastDay)])
        let today = clock.now().date
        // Before the store there was nothing to send.
        let begun =
            try database.first("SELECT at FROM audit ORDER BY id LIMIT 1") { $0.moment(0)?.date } ?? nil
        return (0..<month.dayCount).map { offset in
            let day = month.firstDay.adding(days: offset)
            let feeds = written.filter { $0.day == day }
            return FeedDay(
                day: day, feeds: feeds,
                isMissing: day <= today && day >= begun ?? today && !feeds.contains { $0.kind == .daily },
                isToday: day == today)
        }
    }
}

/// The last reading of files of a kind (p.6): a day without one is seen.
public struct LastImport: Hashable, Sendable {
    /// As `insurance_batch.kind`.
    public let kind: String
    /// The code of a list of one category, as who asks may see it.
    public let category: String?
    public let at: Moment
    public let accepted: Int
    public let refused: Int
}

extension Store {
    /// The last import of each kind, and of each category among the lists, that brought
    /// anything: a file that is read again tells nothing new.
    ///
    /// The day of a list is that of its persons: beside a card it would name their category.
    public func lastImports() throws -> [LastImport] {
        let veil = MedicalVeil(seesMedical: currentOperator?.seesMedical == true)
        return try database.rows(
            """
            SELECT kind, category, max(at), accepted, refused FROM insurance_batch WHERE accepted > 0
            GROUP BY kind, category ORDER BY kind, category
            """
        ) { row -> LastImport? in
            row.instant(2).map {
                LastImport(
                    kind: row.text(0), category: InsuranceCategory(code: row.text(1)).map(veil.code), at: $0,
                    accepted: Int(row.integer(3)), refused: Int(row.integer(4)))
            }
        }.compactMap(\.self)
    }
}
