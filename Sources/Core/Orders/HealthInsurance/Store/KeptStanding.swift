/// The columns of `insured` that are kept beside the facts.
struct KeptStanding: Equatable {
    var basis: String?
    var category: String?
    var also = ""
    var from: CivilDate?
    var until: CivilDate?
    var nextChange: CivilDate?

    static let columns = "basis, category, also, right_from, right_until, next_change"

    init(_ standing: ConsumerStanding) {
        basis = standing.basis
        category = standing.category
        also = standing.also
        from = standing.from
        until = standing.until
        nextChange = standing.nextChange
    }

    /// A row of ``columns`` from a place on.
    init(_ row: borrowing Row, from first: Int32) {
        basis = row.optionalText(first)
        category = row.optionalText(first + 1)
        also = row.text(first + 2)
        from = row.day(first + 3)
        until = row.day(first + 4)
        nextChange = row.day(first + 5)
    }
}
