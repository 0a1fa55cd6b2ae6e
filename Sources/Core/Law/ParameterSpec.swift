/// A number of the law as it is declared by who owns it: what it is called,
/// what it counts, where it stands, and the days from which its values hold.
///
/// An amendment is one more row.
public struct ParameterSpec: Sendable {
    /// What a value counts.
    public enum Unit: Hashable, Sendable {
        case tenge, percent, subsistenceMinimums, minimumWages
        case age, ageInMonths, months, calendarDays, workingDays, minutes
        /// The working day of a month by its number.
        case workingDay
        /// A day, written as `2026-07-12`: it counts nothing.
        case date
    }

    /// A value from a day on.
    public struct Row: Hashable, Sendable {
        public let from: CivilDate
        /// As a store keeps it.
        public let value: String

        public init(from: CivilDate, _ value: Int) {
            self.from = from
            self.value = String(value)
        }

        public init(from: CivilDate, day: CivilDate) {
            self.from = from
            value = day.iso
        }
    }

    /// Stable, with the order's number in front where an order owns it: `526.age`.
    public let name: String
    public let unit: Unit
    /// As a list calls it.
    public let label: Localized
    /// As a paper calls it.
    public let fullLabel: Localized
    /// `nil` where the rows of the reference data name their sources themselves.
    public let citation: Citation?
    /// A reading of the project where the act names no number.
    public let isReading: Bool
    /// In order of their days; none where the reference data have them.
    public let rows: [Row]

    public init(
        _ name: String, _ unit: Unit, _ label: Localized, full: Localized? = nil,
        _ citation: Citation? = nil, isReading: Bool = false, _ rows: [Row] = []
    ) {
        self.name = name
        self.unit = unit
        self.label = label
        fullLabel = full ?? label
        self.citation = citation
        self.isReading = isReading
        self.rows = rows
    }

    /// What a store keeps as the source of a declared row: act and clause.
    public var source: String { citation?.code ?? name }
}

extension Parameters {
    /// The rows that are declared.
    public init(declaredBy specs: [ParameterSpec]) {
        self.init()
        for spec in specs {
            for row in spec.rows {
                add(spec.name, Row(from: row.from, value: row.value, source: spec.source))
            }
        }
    }
}
