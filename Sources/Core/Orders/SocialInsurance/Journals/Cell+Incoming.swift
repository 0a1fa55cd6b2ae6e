extension Cell {
    /// `202610,202611` as months.
    static let lineMonths = Cell { value, _, _ in
        value.split(separator: ",").compactMap { Int64($0).flatMap { YearMonth(number: $0) }?.shown }
            .joined(separator: ", ")
    }
}
