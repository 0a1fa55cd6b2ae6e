/// Which columns are seen, and how wide.
///
/// A column is as wide as it was declared while there is room. Where cells are cut on the
/// page shown, no other column keeps blanks beyond its content and its heading.
struct TableLayout {
    /// Index into the columns of the table, and terminal columns.
    private(set) var shown: [(index: Int, width: Int)] = []
    /// How many columns are scrolled away, never more than useful.
    private(set) var offset = 0
    private(set) var hidesLeft = false
    private(set) var hidesRight = false

    /// Marks of the row stand before the first column.
    static let indent = 2
    /// Less of a column than this is not worth showing.
    private static let leastWidth = 6

    private let columns: [TableColumn]
    /// What each column needs to cut nothing.
    private let needs: [Int]
    private let width: Int

    /// - Parameters:
    ///   - contents: the widest cell of each column; `nil` of a table without rows.
    ///   - titles: of all columns.
    init(_ columns: [TableColumn], contents: [Int]?, titles: [String], offset wanted: Int, width: Int) {
        self.columns = columns
        self.width = width
        needs = columns.indices.map { index in
            guard let contents else { return columns[index].width }
            return max(1, contents[index], TableHeading.need(titles[index], within: columns[index].width))
        }
        let moving = columns.indices.filter { !columns[$0].isFrozen }
        // The offset from which the rest is whole is as far as scrolling goes.
        for offset in 0..<max(1, moving.count) {
            self.offset = offset
            place(moving.dropFirst(offset))
            let cutsNone = shown.allSatisfy { columns[$0.index].isFrozen || $0.width >= needs[$0.index] }
            if offset >= wanted || (!hidesRight && cutsNone) { break }
        }
        hidesLeft = offset > 0
    }

    private func least(_ index: Int) -> Int { min(needs[index], columns[index].width) }

    /// Free cells; of no columns one more, which the line before the next would take.
    private func free(_ shown: [(index: Int, width: Int)]) -> Int {
        width - Self.indent - shown.reduce(-1) { $0 + $1.width + 1 }
    }

    private mutating func place(_ moving: ArraySlice<Int>) {
        shown = []
        hidesRight = false
        var rest = moving
        // What stands here is what fits as it was declared; then blanks go where cells are cut.
        for index in columns.indices where columns[index].isFrozen { take(index, columns[index].width) }
        while let index = rest.first, take(index, columns[index].width) { rest.removeFirst() }
        for place in shown.indices { shown[place].width = min(shown[place].width, least(shown[place].index)) }
        grow(to: needs)
        while let index = rest.first, take(index, least(index)) { rest.removeFirst() }
        if let index = rest.first {
            hidesRight = true
            let room = free(shown) - 1
            if room >= Self.leastWidth { shown.append((index, room)) }
        }
        grow(to: needs)
        grow(to: columns.map(\.width))
    }

    /// Shows a column whole; a frozen one as far as there is room.
    @discardableResult
    private mutating func take(_ index: Int, _ wanted: Int) -> Bool {
        let room = free(shown) - 1
        guard room > 0, room >= wanted || columns[index].isFrozen else { return false }
        shown.append((index, min(wanted, room)))
        return true
    }

    /// Free cells go to the columns that lack some, those that lack the most last.
    private mutating func grow(to wanted: [Int]) {
        var free = free(shown)
        let order = shown.indices.sorted { wanted[shown[$0].index] < wanted[shown[$1].index] }
        for place in order where shown[place].width < wanted[shown[place].index] {
            let more = min(free, wanted[shown[place].index] - shown[place].width)
            guard more > 0 else { return }
            shown[place].width += more
            free -= more
        }
    }
}

/// A heading over up to three lines.
enum TableHeading {
    private static let mostLines = 3

    static func lines(_ title: String, width: Int) -> [String] {
        // A word that the column has no room for is cut, not broken over lines.
        if hasWord(in: title, over: width) { return [DisplayWidth.clip(title, to: width)] }
        let lines = TextWrap.lines(title, width: width)
        guard lines.count > mostLines else { return lines }
        let rest = lines[(mostLines - 1)...].joined(separator: " ")
        return lines.prefix(mostLines - 1) + [DisplayWidth.clip(rest, to: width)]
    }

    /// The narrowest column that shows a heading as well as one of `width` does, on no more lines.
    static func need(_ title: String, within width: Int) -> Int {
        let count = TextWrap.lines(title, width: width).count
        let isWhole = { (width: Int) in
            !hasWord(in: title, over: width) && TextWrap.lines(title, width: width).count <= count
        }
        guard count <= mostLines, isWhole(width) else { return width }
        return (1...width).first(where: isWhole) ?? width
    }

    private static func hasWord(in title: String, over width: Int) -> Bool {
        title.split(separator: " ").contains { DisplayWidth.of($0) > width }
    }
}
