/// The monthly status update of the base of categories (p.17, 52), with its
/// figures.
public struct StatusUpdate: Hashable, Sendable, Identifiable {
    public enum Budget: String, Hashable, Sendable, CaseIterable {
        /// p.16.
        case republican
        /// p.51.
        case local

        public var label: Localized {
            switch self {
            case .republican: Localized(ru: "республиканский бюджет", kk: "республикалық бюджет")
            case .local: Localized(ru: "местный бюджет", kk: "жергілікті бюджет")
            }
        }

        public var clause: Citation { .order333(self == .republican ? "17" : "52") }

        public var categories: [InsuranceCategory] {
            InsuranceCategory.allCases.filter { self == .republican ? $0.isRepublican : $0.isLocal }
        }
    }

    public struct Line: Hashable, Sendable {
        public let category: InsuranceCategory
        /// Persons recorded on the last day of the month, or today in it.
        public let held: Int
        /// Spans that began, and that ended, in the month.
        public let assigned: Int
        public let removed: Int
    }

    public let id: Int64
    public let month: YearMonth
    public let budget: Budget
    /// From 1.
    public let version: Int
    public let at: Moment
    public let operatorName: String
    /// Of every category of the budget, in order.
    public let lines: [Line]
}

extension Store {
    /// Refreshes all insured persons and stores the figures of a month (p.17, 52).
    ///
    /// A second one of the month is a new version.
    ///
    /// - Throws: ``Message/future`` for a month to come; ``Message/state(_:)``
    ///   when `progress` stopped the work before the figures.
    public func updateStatuses(
        _ month: YearMonth, _ budget: StatusUpdate.Budget, progress: WorkProgress = .unobserved
    ) throws -> StatusUpdate {
        let worker = try requireOperator()
        let today = clock.now().date
        guard month <= today.yearMonth else { throw Message.future }
        try refreshInsuredPersons(progress: progress)
        guard try insuredPersonsToRefresh(on: today) == 0 else {
            throw Message.figuresNotOfToday
        }
        let id = try perform("actualise", on: "category", note: "\(month.iso) \(budget.rawValue)") {
            database, now in
            let lines = try figures(month, budget, by: min(month.lastDay, today))
            let version = try database.first(
                "SELECT coalesce(max(version), 0) + 1 FROM actualisation WHERE month = ? AND budget = ?",
                [.text(month.iso), .text(budget.rawValue)]
            ) { $0.integer(0) }
            let id = try database.insert(
                """
                INSERT INTO actualisation (month, budget, version, at, operator_id, operator_name)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    .text(month.iso), .text(budget.rawValue), .integer(version ?? 1), .moment(now),
                    .integer(worker.id), .text(worker.name),
                ])
            for line in lines {
                let numbers = [line.held, line.assigned, line.removed].map { SQLValue.integer(Int64($0)) }
                try database.execute(
                    """
                    INSERT INTO actualisation_line (actualisation_id, category, held, assigned, removed)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                    [.integer(id), .text(line.category.code)] + numbers)
            }
            return (id, id)
        }
        guard let kept = try statusUpdates("id = ?", [.integer(id)]).first else { throw Message.dictionary }
        return kept
    }

    private func figures(
        _ month: YearMonth, _ budget: StatusUpdate.Budget, by day: CivilDate
    ) throws -> [StatusUpdate.Line] {
        var lines: [InsuranceCategory: StatusUpdate.Line] = [:]
        try database.each(
            """
            SELECT category, count(DISTINCT iif(assigned_on <= ?1 AND (removed_on IS NULL OR removed_on > ?1), person_id, NULL)),
                sum(assigned_on BETWEEN ?2 AND ?1), sum(coalesce(removed_on BETWEEN ?2 AND ?1, 0))
            FROM category_record GROUP BY category
            """,
            [.date(day), .date(month.firstDay)]
        ) { row in
            guard let category = InsuranceCategory(code: row.text(0)) else { return }
            lines[category] = StatusUpdate.Line(
                category: category, held: Int(row.integer(1)), assigned: Int(row.integer(2)),
                removed: Int(row.integer(3)))
        }
        return budget.categories.map {
            lines[$0] ?? StatusUpdate.Line(category: $0, held: 0, assigned: 0, removed: 0)
        }
    }

    public func statusUpdate(id: Int64) throws -> StatusUpdate? {
        try statusUpdates("id = ?", [.integer(id)]).first
    }

    /// Status updates of a month, the first version first.
    public func statusUpdates(of month: YearMonth) throws -> [StatusUpdate] {
        try statusUpdates("month = ?", [.text(month.iso)])
    }

    private func statusUpdates(_ condition: String, _ values: [SQLValue]) throws -> [StatusUpdate] {
        var lines: [Int64: [StatusUpdate.Line]] = [:]
        try database.each(
            """
            SELECT actualisation_id, category, held, assigned, removed FROM actualisation_line
            WHERE actualisation_id IN (SELECT id FROM actualisation WHERE \(condition))
            """, values
        ) { row in
            guard let category = InsuranceCategory(code: row.text(1)) else { return }
            lines[row.integer(0), default: []].append(
                StatusUpdate.Line(
                    category: category, held: Int(row.integer(2)), assigned: Int(row.integer(3)),
                    removed: Int(row.integer(4))))
        }
        return try database.rows(
            """
            SELECT id, month, budget, version, at, operator_name FROM actualisation
            WHERE \(condition) ORDER BY budget DESC, version
            """, values
        ) { row -> StatusUpdate? in
            guard let month = YearMonth(iso: row.text(1)),
                let budget = StatusUpdate.Budget(rawValue: row.text(2)), let at = row.instant(4)
            else { return nil }
            return StatusUpdate(
                id: row.integer(0), month: month, budget: budget, version: Int(row.integer(3)), at: at,
                operatorName: row.text(5),
                lines: (lines[row.integer(0)] ?? []).sorted { $0.category < $1.category })
        }.compactMap(\.self)
    }
}
