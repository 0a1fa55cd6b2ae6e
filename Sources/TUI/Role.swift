/// What a cell means.
///
/// A theme decides how it looks; a screen never names a colour, so that
/// monochrome terminals and colour-blind operators lose nothing. The raw
/// letters make a second golden picture: see ``Canvas/roles``.
public enum Role: Character, CaseIterable, Sendable {
    case text = "."
    case label = "l"
    case value = "v"
    /// Where a field goes on that holds less.
    case field = "_"
    /// The editor that has the cursor.
    case focus = "F"
    case error = "E"
    case title = "T"
    case hint = "h"
    /// A key's name in the key bar.
    case key = "k"
    /// The row under the cursor in a list; a value that the first letter takes the place of.
    case selected = "S"
    case warning = "W"
    case border = "b"
    case heading = "H"
    case disabled = "d"
    case success = "s"
}

/// One column of one row: a character and what it means.
///
/// The second column of a wide character holds ``continuation``.
public struct Cell: Hashable, Sendable {
    public var character: Character
    public var role: Role

    public init(character: Character, role: Role) {
        self.character = character
        self.role = role
    }

    public static let blank = Cell(character: " ", role: .text)
    public static let continuation: Character = "\u{0}"
}

/// The characters that lines and marks are made of.
///
/// ASCII is for terminals and fonts without box letters; a mark never takes
/// more than one column in either style, so a layout is the same in both.
public enum FrameStyle: Hashable, Sendable, CaseIterable {
    case unicode
    case ascii

    public var horizontal: Character { self == .unicode ? "─" : "-" }
    public var vertical: Character { self == .unicode ? "│" : "|" }
    public var cross: Character { self == .unicode ? "┼" : "+" }
    public var topLeft: Character { self == .unicode ? "┌" : "+" }
    public var topRight: Character { self == .unicode ? "┐" : "+" }
    public var bottomLeft: Character { self == .unicode ? "└" : "+" }
    public var bottomRight: Character { self == .unicode ? "┘" : "+" }

    /// Stands before the field or row that has the cursor.
    public var focusMark: Character { self == .unicode ? "›" : ">" }
    /// Text goes on to the left of an editor.
    public var hiddenLeft: Character { self == .unicode ? "‹" : "<" }
    /// Text goes on to the right of an editor.
    public var hiddenRight: Character { self == .unicode ? "›" : ">" }
    public var moreAbove: Character { self == .unicode ? "▲" : "^" }
    public var moreBelow: Character { self == .unicode ? "▼" : "v" }
    public var moreLeft: Character { self == .unicode ? "«" : "<" }
    public var moreRight: Character { self == .unicode ? "»" : ">" }
    /// The chosen one of several.
    public var chosen: Character { self == .unicode ? "•" : "*" }
    /// Stands behind an editor that has a list to choose from.
    public var list: Character { self == .unicode ? "↓" : "v" }
    public var ascending: Character { self == .unicode ? "↑" : "^" }
    public var descending: Character { self == .unicode ? "↓" : "v" }
}
