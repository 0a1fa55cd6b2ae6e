/// Social Code art.207: the age (пенсионный возраст) up to which order 526
/// p.24 has the payment made.
public struct PensionAge: Hashable, Sendable {
    /// An age in months that is required from a day on.
    struct Row: Hashable, Sendable {
        let from: CivilDate
        let months: Int
    }

    let men: [Row]
    let women: [Row]

    public init(_ parameters: Parameters) {
        men = Self.rows(CommonParameters.pensionAgeOfMen, parameters)
        women = Self.rows(CommonParameters.pensionAgeOfWomen, parameters)
    }

    private static func rows(_ spec: ParameterSpec, _ parameters: Parameters) -> [Row] {
        parameters.history(spec.name).compactMap { row in
            Int(row.value).map { Row(from: row.from, months: $0) }
        }
    }

    /// The first day on which the age reached is not less than the age required that day.
    ///
    /// Years and half-years are added at once as months.
    ///
    /// - Throws: ``Message/external(_:)`` for a person who was older than that
    ///   before the table begins, and where there is no table.
    public func day(of person: Recipient) throws(Message) -> CivilDate {
        let rows = person.sex == .male ? men : women
        for (index, row) in rows.enumerated() {
            let reached = person.born.adding(months: row.months)
            let end = index + 1 < rows.count ? rows[index + 1].from : DayInterval.never
            guard max(reached, row.from) < end else { continue }
            if index == 0, reached < row.from { break }
            return max(reached, row.from)
        }
        guard let first = rows.first?.from else {
            throw .external(Localized(ru: "пенсионный возраст", kk: "зейнеткерлік жас"))
        }
        throw .external(
            Localized(
                ru: "пенсионный возраст до \(first.shown)",
                kk: "\(KazakhDay.by(first.shown))гі зейнеткерлік жас"))
    }
}
