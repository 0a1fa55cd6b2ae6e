/// Order 526, Appendix 4: «Информация по учету работника и (или) лица, которому
/// осуществляется профессиональная выплата», of one employer as of a day.
public struct EmployerStatement: Sendable {
    public struct Line: Sendable, Identifiable {
        /// The case.
        public let id: Int64
        public let caseNumber: String
        public let person: Person
        public let status: CaseStanding
        /// A4.f5: the dated lines; empty before the first disbursement.
        public let terms: Localized
        /// The form lists those to whom the payment is made: a line comes with the first
        /// disbursement.
        public var isInForm: Bool { !terms.ru.isEmpty }
    }

    public let employer: Employer
    public let asOf: CivilDate
    public let lines: [Line]
}

extension Store {
    /// The employer's workers in the order of the Kazakh alphabet.
    public func employerStatement(id: Int64, asOf day: CivilDate) throws -> EmployerStatement? {
        guard let employer = try employer(id: id) else { return nil }
        let rules = try paymentRules()
        let cases = try database.rows(
            """
            SELECT c.id FROM payment_case c JOIN person p ON p.id = c.person_id
            WHERE c.employer_id = ? ORDER BY p.name_order, c.id
            """,
            [.integer(id)]
        ) { $0.integer(0) }
        var lines: [EmployerStatement.Line] = []
        for caseID in cases {
            guard let record = try paymentCase(id: caseID) else { continue }
            let caseState = try caseState(record, try facts(ofCase: caseID), rules)
            lines.append(
                EmployerStatement.Line(
                    id: caseID, caseNumber: record.number, person: record.person,
                    status: caseState.standing(on: day),
                    terms: caseState.statementText(knownBy: day)))
        }
        return EmployerStatement(employer: employer, asOf: day, lines: lines)
    }
}
