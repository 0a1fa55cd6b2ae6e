/// A column of a table, whose title comes at draw time.
public struct TableColumn: Hashable, Sendable {
    public enum Alignment: Hashable, Sendable {
        case left, right, centre
    }

    public var key: String
    /// Terminal columns of the text.
    public var width: Int
    /// Whether the column stays when the others scroll sideways.
    public var isFrozen: Bool
    public var alignment: Alignment

    public init(_ key: String, width: Int, isFrozen: Bool = false, alignment: Alignment = .left) {
        self.key = key
        self.width = max(1, width)
        self.isFrozen = isFrozen
        self.alignment = alignment
    }
}

/// A row of a table, as text.
public struct TableRow: Hashable, Sendable {
    public var id: Int64
    /// In the order of the columns; missing ones are empty.
    public var cells: [String]
    /// How the row looks when the cursor is elsewhere; plain if `nil`.
    public var role: Role?

    public init(id: Int64, cells: [String], role: Role? = nil) {
        self.id = id
        self.cells = cells
        self.role = role
    }
}

/// What became of an event in a table.
public enum TableOutcome: Hashable, Sendable {
    /// Not for a table: the screen may use it.
    case ignored
    case handled
    /// Nothing there: the screen rings.
    case refused
    /// Enter on this row.
    case opened(Int64)
    /// The cursor wants to go beyond the rows at hand.
    case wantsNext, wantsPrevious
    /// The cursor wants to the very first or the very last row of the journal.
    case wantsFirst, wantsLast
    /// Order by this column, an index into ``Table/columns``; the same one again turns the order.
    case sort(Int)
    /// What has been typed to search for; empty when cleared.
    case search(String)
    /// The row was marked or unmarked.
    case marked
}
