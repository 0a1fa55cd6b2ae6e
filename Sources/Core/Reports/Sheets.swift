/// A piece of a document: rows that no sheet break tears, and what stands above them on
/// every sheet.
public struct SheetBlock: Sendable {
    /// The heading of each part of a table that is printed in parts; one for any other.
    let headings: [[String]]
    /// The lines of each row, part by part.
    var rows: [[[String]]]

    init(headings: [[String]], rows: [[[String]]]) {
        self.headings = headings
        self.rows = rows
    }

    /// Rows of several lines each, as a heading repeated on every sheet that they reach.
    public init(_ rows: [[String]], under heading: [String] = []) {
        self.init(headings: [heading], rows: rows.map { [$0] })
    }

    /// Lines, each a row.
    public static func lines(_ lines: [String]) -> SheetBlock { SheetBlock(lines.map { [$0] }) }

    /// A table with its heading.
    static func table(_ table: PaperTable, _ rows: [[String]]) -> SheetBlock {
        SheetBlock(rows.map { table.cells($0) + [table.rule] }, under: table.heading)
    }

    /// A table without rows is its heading.
    fileprivate var isEmpty: Bool { rows.isEmpty && headings.allSatisfy(\.isEmpty) }
}

/// The sheets of a finished document.
///
/// Only ``Paper/sheets(_:under:foot:_:)`` makes them, so that no document has sheets without
/// a number or without the mark of training data.
public struct Sheets: Hashable, Sendable {
    public let pages: [[String]]

    fileprivate init(_ pages: [[String]]) { self.pages = pages }
}

extension SheetBlock {
    fileprivate mutating func end(with foot: [String]) {
        if rows.isEmpty { rows.append(headings.map { _ in [] }) }
        rows[rows.count - 1][headings.count - 1] += foot
    }
}

extension Paper {
    /// Lays out a document.
    ///
    /// No row is torn that a sheet can hold; the heading of a block and the running head
    /// stand on every sheet, and every sheet from the second says «Лист n из m».
    ///
    /// - Parameters:
    ///   - annex: what begins on a sheet of its own, after the foot.
    ///   - head: what stands at the top of every sheet but the first.
    ///   - foot: the end, such as signatures; it stands on one sheet with the last row.
    public func sheets(
        _ blocks: [SheetBlock], then annex: [SheetBlock] = [], under head: [String] = [],
        foot: [String] = [], _ language: Language
    ) -> Sheets {
        var blocks = blocks.filter { !$0.isEmpty }
        if !foot.isEmpty {
            if blocks.isEmpty { blocks.append(SheetBlock([])) }
            blocks[blocks.count - 1].end(with: foot)
        }
        // A head that would leave no room says its beginning only: it is whole on the first sheet.
        let head = Array(head.prefix(lines / 4))
        let mark = isTraining ? centredLines(Words.training[language]) + [""] : []
        let label = 2
        var layout = SheetLayout(
            firstRoom: lines - mark.count, room: lines - mark.count - head.count - label)
        for block in blocks { layout.place(block) }
        if !annex.isEmpty { layout.turn() }
        for block in annex { layout.place(block) }
        let bodies = layout.bodies
        let pages = bodies.enumerated().map { index, body in
            index == 0
                ? mark + body
                : mark + head + body + ["", pageLabel(index + 1, of: bodies.count, language)]
        }
        let blank = String(repeating: " ", count: margin)
        return Sheets(pages.map { page in page.map { $0.isEmpty ? "" : blank + $0 } })
    }
}

extension Paper {
    /// Items under what stands above them, none torn; nothing where there are none.
    func section(_ title: String, _ items: [String]) -> [SheetBlock] {
        guard !items.isEmpty else { return [] }
        let rows = items.map { item in wrap(item.printable, to: columns - 2).map { "  " + $0 } }
        return [.lines([""]), SheetBlock(rows, under: title.isEmpty ? [] : lines(title))]
    }
}

/// Where the rows of a document come to stand.
private struct SheetLayout {
    /// Lines of the first sheet, and of every other.
    let firstRoom: Int
    let room: Int
    private var finished: [[String]] = []
    private var current: [String] = []
    /// Lines that a heading leaves to the rows under it at least; a higher one stands once.
    private static let leastRows = 6

    init(firstRoom: Int, room: Int) {
        self.firstRoom = firstRoom
        self.room = room
    }

    var bodies: [[String]] { current.isEmpty && !finished.isEmpty ? finished : finished + [current] }

    private var left: Int { (finished.isEmpty ? firstRoom : room) - current.count }

    mutating func turn() {
        finished.append(current)
        current = []
    }

    mutating func place(_ block: SheetBlock) {
        let height = block.headings.reduce(0) { $0 + $1.count }
        guard height <= room - Self.leastRows else {
            for line in block.headings.joined() { place(SheetBlock([[line]])) }
            return place(
                SheetBlock(headings: block.headings.map { _ in [] }, rows: block.rows))
        }
        // The parts of the table on this sheet.
        var parts = block.headings
        var used = 0
        var isOpen = false
        func size(_ row: [[String]]) -> Int { row.reduce(0) { $0 + $1.count } }
        func close(_ layout: inout SheetLayout) {
            if isOpen { layout.current += parts.joined() }
            parts = block.headings
            used = 0
            isOpen = false
        }
        let rows = block.rows.isEmpty ? [block.headings.map { _ in [] }] : block.rows
        for row in rows.flatMap({ pieces($0, of: room - height) }) {
            if used + size(row) + height > left, used > 0 || !current.isEmpty {
                close(&self)
                turn()
            }
            // A sheet does not begin with a blank line.
            if height == 0, used == 0, current.isEmpty, row.joined().allSatisfy(\.isEmpty) { continue }
            for (index, lines) in row.enumerated() { parts[index] += lines }
            used += size(row)
            isOpen = true
        }
        close(&self)
    }

    /// A row, or, of one that no sheet holds, its pieces.
    private func pieces(_ row: [[String]], of room: Int) -> [[[String]]] {
        guard row.reduce(0, { $0 + $1.count }) > room else { return [row] }
        let count = max(1, room / row.count)
        let longest = row.map(\.count).max() ?? 0
        return stride(from: 0, to: longest, by: count).map { start in
            row.map { Array($0.dropFirst(start).prefix(count)) }
        }
    }
}
