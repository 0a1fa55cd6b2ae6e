/// A grid of cells: the only thing a screen draws on.
///
/// The canvas knows nothing of terminals. The driver compares it with what the
/// terminal already shows, and tests read it as text. Drawing outside of it is
/// clipped, never an error, so a small terminal cannot crash a screen.
public struct Canvas: Hashable, Sendable {
    public let size: Size
    /// What lines, boxes and marks are drawn with.
    public var frame: FrameStyle = .unicode
    private var cells: [Cell]

    public init(size: Size) {
        self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    /// The whole canvas.
    public var bounds: Rect { Rect(size) }

    public func contains(_ point: Point) -> Bool {
        (0..<size.rows).contains(point.row) && (0..<size.columns).contains(point.column)
    }

    /// One cell.
    ///
    /// Outside of the canvas a blank is read and nothing is written.
    public subscript(point: Point) -> Cell {
        get { contains(point) ? cells[point.row * size.columns + point.column] : .blank }
        set { if contains(point) { cells[point.row * size.columns + point.column] = newValue } }
    }

    /// Writes one line of text rightwards, clipped to `width` columns and to the canvas.
    ///
    /// Control characters and those that nobody sees are shown as `·`, never sent. A row or column outside
    /// of the canvas is allowed: only what falls inside is drawn.
    ///
    /// - Returns: the column after the last one written.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, at point: Point, as role: Role = .text, width: Int = .max
    ) -> Int {
        let limit = width >= size.columns - point.column ? size.columns : point.column + width
        var column = point.column
        for character in text {
            let isPlain = DisplayWidth.isLetterOfItsOwn(character)
            let shown = isPlain ? character : Self.shown(character)
            let columns = isPlain ? 1 : DisplayWidth.of(shown)
            guard columns > 0 else { continue }
            guard column + columns <= limit else { break }
            put(shown, columns: columns, at: Point(row: point.row, column: column), as: role)
            column += columns
        }
        return column
    }

    private static func shown(_ character: Character) -> Character {
        character.isControl || character.isUnseen ? "·" : Composition.compose(character)
    }

    private mutating func put(_ character: Character, columns: Int, at point: Point, as role: Role) {
        let next = Point(row: point.row, column: point.column + 1)
        // Half of a wide character must not stay behind.
        if self[point].character == Cell.continuation {
            self[Point(row: point.row, column: point.column - 1)].character = " "
        }
        let last = columns == 2 ? Point(row: point.row, column: point.column + 2) : next
        if self[last].character == Cell.continuation { self[last].character = " " }
        self[point] = Cell(character: character, role: role)
        if columns == 2 { self[next] = Cell(character: Cell.continuation, role: role) }
    }

    /// How many cells differ: what a slow line pays for this frame.
    public func changes(from other: Canvas) -> Int {
        size == other.size ? zip(cells, other.cells).count { $0 != $1 } : cells.count
    }

    /// The canvas as text, one line per row, trailing blanks removed.
    public var text: String {
        lines { $0.character == Cell.continuation ? "" : String($0.character) }
    }

    /// The canvas as role letters: what a colour snapshot would say in words.
    public var roles: String {
        lines { $0 == .blank ? " " : String($0.role.rawValue) }
    }

    private func lines(_ show: (Cell) -> String) -> String {
        (0..<size.rows)
            .map { row in
                let line = (0..<size.columns).map { show(self[Point(row: row, column: $0)]) }.joined()
                return String(line.reversed().drop { $0 == " " }.reversed())
            }
            .joined(separator: "\n")
    }
}
