/// Where a fact of the register lies in the store, as one number.
///
/// Facts come from seven tables, each with numbers of its own; the rules know
/// them by one. Of two facts learned in the same second the one of the lesser
/// table comes first: a reconciliation sees what was told with it.
enum FactTable: Int64, CaseIterable {
    case contribution = 1
    case fact, link, listDelivery, outage, reconciliation

    private static let shift: Int64 = 56

    /// The number by which the rules know row `id` of this table.
    func identity(_ id: Int64) -> Int64 { rawValue << Self.shift | id }

    /// The table and the row of a number that ``identity(_:)`` gave.
    static func place(of identity: Int64) -> (table: FactTable, id: Int64)? {
        FactTable(rawValue: identity >> shift).map { ($0, identity & (1 << shift - 1)) }
    }

    /// A row of contributions has no number: the person's and its place among
    /// the person's rows make one.
    ///
    /// - Parameter ordinal: from 0, below 4 194 304.
    static func contribution(of person: Int64, ordinal: Int) -> Int64 {
        FactTable.contribution.identity(person << 22 | Int64(ordinal))
    }
}
