/// A table on paper, in ASCII lines: line printers have no others.
struct PaperTable {
    struct Column {
        let title: String
        var width: Int
        var isAtRight = false
    }

    let columns: [Column]
    let paper: Paper
    /// Blanks at both sides of a cell: one, or none where the sheet is too
    /// narrow for that.
    private let margin: Int

    /// A table of at most the paper's width: what does not fit otherwise is
    /// wrapped in narrower columns, the widest first, and no word of a heading is broken while
    /// another column can give way.
    init(columns: [Column], paper: Paper) {
        var columns = columns
        let words = columns.map { column in
            column.title.split(separator: " ").map { paper.width($0) }.max() ?? 0
        }
        for (place, word) in words.enumerated() { columns[place].width = max(columns[place].width, word) }
        func width(_ margin: Int) -> Int { columns.reduce(1) { $0 + $1.width + 2 * margin + 1 } }
        margin = width(1) <= paper.columns ? 1 : 0
        while width(margin) > paper.columns,
            let widest = columns.indices.filter({ columns[$0].width > words[$0] }).max(by: {
                columns[$0].width < columns[$1].width
            }) ?? columns.indices.max(by: { columns[$0].width < columns[$1].width }),
            columns[widest].width > 2
        {
            columns[widest].width -= 1
        }
        self.columns = columns
        self.paper = paper
    }

    /// The line between rows: `+-----+---+`.
    var rule: String {
        "+" + columns.map { String(repeating: "-", count: $0.width + 2 * margin) }.joined(separator: "+")
            + "+"
    }

    var heading: [String] { [rule] + cells(columns.map(\.title), isHeading: true) + [rule] }

    /// A row: each cell wrapped within its column, as many lines as the
    /// longest needs.
    func cells(_ texts: [String], isHeading: Bool = false) -> [String] {
        let wrapped = zip(columns, texts).map { column, text in
            paper.wrap(text.printable, to: column.width)
        }
        let height = wrapped.map(\.count).max() ?? 1
        let blank = String(repeating: " ", count: margin)
        return (0..<height).map { line in
            "|"
                + zip(columns, wrapped).map { column, lines in
                    let text = line < lines.count ? lines[line] : ""
                    return blank
                        + paper.padded(text, to: column.width, atRight: column.isAtRight && !isHeading)
                        + blank
                }
                .joined(separator: "|") + "|"
        }
    }
}
