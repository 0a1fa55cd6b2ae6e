/// The derived columns of `insured`.
struct KeptStatus: Equatable {
    var basis: String?
    var category: String?
    var also = ""
    var from: CivilDate?
    var until: CivilDate?
    var nextChange: CivilDate?

    static let names = ["basis", "category", "also", "right_from", "right_until", "next_change"]
    static let columns = names.joined(separator: ", ")

    init(_ status: InsuredPersonStatus) {
        basis = status.basis
        category = status.category
        also = status.also
        from = status.from
        until = status.until
        nextChange = status.nextChange
    }

    /// A row of ``columns`` from a place on.
    init(_ row: borrowing Row, from first: Int32) {
        basis = row.optionalText(first)
        category = row.optionalText(first + 1)
        also = row.text(first + 2)
        from = row.keptDay(first + 3)
        until = row.keptDay(first + 4)
        nextChange = row.keptDay(first + 5)
    }

    /// The columns whose stored values differ from the computed ones.
    func difference(from other: KeptStatus) -> [String] {
        let isSame = [
            basis == other.basis, category == other.category, also == other.also, from == other.from,
            until == other.until, nextChange == other.nextChange,
        ]
        return zip(Self.names, isSame).compactMap { $1 ? nil : $0 }
    }
}
