extension Cell {
    /// `202610,202611` as months.
    static let lineMonths = Cell { value, _, _ in
        IncomingLine.months(value).map(\.shown).joined(separator: ", ")
    }
}
