/// A feed of data on categories to the Fund (p.19, 54): what was assigned,
/// removed and cancelled since the one before.
public struct FundFeed: Hashable, Sendable, Identifiable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case daily
        /// p.54 part 2: L2.
        case monthly

        public var label: Localized {
            switch self {
            case .daily: Localized(ru: "ежедневная передача", kk: "күн сайынғы деректер беру")
            case .monthly: Localized(ru: "ежемесячная передача", kk: "ай сайынғы деректер беру")
            }
        }

        /// p.6, 8: military lists and payers are the Fund's own.
        public func carries(_ category: InsuranceCategory) -> Bool {
            switch self {
            case .daily: category.isListed && category != .l2
            case .monthly: category == .l2
            }
        }

        /// Whether its file tells of health.
        public var carriesMedical: Bool {
            InsuranceCategory.allCases.contains { $0.isMedical && carries($0) }
        }

        public var clause: Citation { .order333(self == .daily ? "19" : "54") }
    }

    public let id: Int64
    public let day: CivilDate
    public let at: Moment
    public let kind: Kind
    /// The stretch of what became different; empty when `last` is less.
    public let first: Int64
    public let last: Int64
    public let counts: Counts
    public let fileName: String
    public let operatorName: String

    public struct Counts: Hashable, Sendable {
        public internal(set) var assigned = 0
        public internal(set) var removed = 0
        public internal(set) var cancelled = 0
        /// p.5: secret, never sent.
        public internal(set) var withheld = 0

        public var sent: Int { assigned + removed + cancelled }
    }

    static let columns = """
        id, day, at, kind, first_change, last_change, assigned, removed, cancelled, withheld, file_name,
        operator_name
        """

    init?(_ row: borrowing Row) {
        guard let day = row.day(1), let at = row.instant(2), let kind = Kind(rawValue: row.text(3)) else {
            return nil
        }
        id = row.integer(0)
        self.day = day
        self.at = at
        self.kind = kind
        first = row.integer(4)
        last = row.integer(5)
        var counts = Counts()
        counts.assigned = Int(row.integer(6))
        counts.removed = Int(row.integer(7))
        counts.cancelled = Int(row.integer(8))
        counts.withheld = Int(row.integer(9))
        self.counts = counts
        fileName = row.text(10)
        operatorName = row.text(11)
    }
}

/// What a feed would hold if it were written now.
public struct FeedPlan: Hashable, Sendable {
    public let kind: FundFeed.Kind
    public let day: CivilDate
    public let first: Int64
    public let last: Int64
    public let counts: FundFeed.Counts
    /// From 1: the how manieth of its day, or of its month for a monthly one.
    public let version: Int
    public let fileName: String

    /// `E-DUP` before a second one of the day (p.6, 19), or of the month
    /// (p.54).
    public var warnings: [Message] {
        version > 1 ? [.duplicate(kind == .daily ? day.shown : day.yearMonth.shown)] : []
    }
}

/// A day of the calendar of feeds.
public struct FeedDay: Hashable, Sendable {
    public let day: CivilDate
    /// In the order in which they were written.
    public let feeds: [FundFeed]
    /// p.19: no daily feed on a day that is over, or today.
    public let isMissing: Bool
    /// Of a day that goes on: it can still be sent.
    public let isToday: Bool
}

/// The six items of p.18 and p.53 as a line of the feed.
enum FeedLine {
    static let header = [
        "change", "category", "iin", "assigned_on", "assigned_by", "removed_on", "removed_by", "reason",
    ]

    /// Categories whose removal is told in words of medicine.
    private static let medical: Set<InsuranceCategory> = [.r2, .r4, .r5, .r6, .r12]

    /// The reason as it leaves the office: the program's own codes, words of
    /// a source where nothing medical can be in them, else `source`.
    static func reason(_ stored: String, _ category: InsuranceCategory, from source: String) -> String {
        if stored.isEmpty || stored == RemovalReason.term || stored == RemovalReason.listDelivery
            || stored.hasPrefix(RemovalReason.reconciliation)
        {
            return stored
        }
        return medical.contains(category) || source == DataSource.health.rawValue ? "source" : stored
    }
}
