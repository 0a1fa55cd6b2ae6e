/// p.30.2, 33.2: a father's application as it was taken.
public struct FatherApplicationRecord: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let number: String
    public let father: Person
    public let mother: Person
    public let child: Person
    public let category: InsuranceCategory
    public let appliedOn: CivilDate
    public let enteredAt: Moment
    public let operatorName: String
    /// The reason for which its fact was withdrawn; `nil` while it is in force.
    public let withdrawal: String?
}

extension Store {
    /// - Returns: `nil` when there is none under the number.
    /// - Throws: ``Message/access`` when its category tells of health and the
    ///   operator may not see that.
    public func fatherApplication(id: Int64) throws -> FatherApplicationRecord? {
        let row = try database.first(
            """
            SELECT number, father_id, mother_id, child_id, category, applied_on, entered_at, operator_name,
                \(FatherApplicationRecord.withdrawal("a"))
            FROM father_application a WHERE id = ?
            """,
            [.integer(id)]
        ) { row in
            (
                row.text(0), [row.integer(1), row.integer(2), row.integer(3)],
                InsuranceCategory(code: row.text(4)), row.day(5), row.instant(6), row.text(7),
                row.optionalText(8)
            )
        }
        guard let row, let father = try person(id: row.1[0]), let mother = try person(id: row.1[1]),
            let child = try person(id: row.1[2]), let category = row.2, let applied = row.3,
            let entered = row.4
        else { return nil }
        try requireSight(of: category)
        return FatherApplicationRecord(
            id: id, number: row.0, father: father, mother: mother, child: child, category: category,
            appliedOn: applied, enteredAt: entered, operatorName: row.5, withdrawal: row.6)
    }
}
