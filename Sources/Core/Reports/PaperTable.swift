/// A table on paper, in ASCII lines: line printers have no others.
struct PaperTable {
    struct Column {
        let title: String
        let width: Int
        var isAtRight = false
    }

    let columns: [Column]
    let paper: Paper

    /// The line between rows: `+-----+---+`.
    var rule: String { "+" + columns.map { String(repeating: "-", count: $0.width + 2) }.joined(separator: "+") + "+" }

    var heading: [String] { [rule] + cells(columns.map(\.title), isHeading: true) + [rule] }

    /// A row: each cell wrapped within its column, as many lines as the
    /// longest needs.
    func cells(_ texts: [String], isHeading: Bool = false) -> [String] {
        let wrapped = zip(columns, texts).map { column, text in paper.wrap(Paper.printable(text), to: column.width) }
        let height = wrapped.map(\.count).max() ?? 1
        return (0..<height).map { line in
            "|"
                + zip(columns, wrapped).map { column, lines in
                    let text = line < lines.count ? lines[line] : ""
                    return " " + paper.padded(text, to: column.width, atRight: column.isAtRight && !isHeading) + " "
                }
                .joined(separator: "|") + "|"
        }
    }
}
