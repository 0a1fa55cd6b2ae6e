/// A position on the canvas, zero-based, in terminal columns and rows.
public struct Point: Hashable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}

/// A size in terminal columns and rows.
public struct Size: Hashable, Sendable {
    public var columns: Int
    public var rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// The size every screen must fit: a VT100 and an unmaximised PuTTY.
    public static let standard = Size(columns: 80, rows: 24)
}

/// A part of the canvas, in terminal columns and rows.
///
/// A rectangle never has a negative side: what would be negative is empty.
public struct Rect: Hashable, Sendable {
    public var row: Int
    public var column: Int
    public var rows: Int
    public var columns: Int

    public init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    /// The whole of a canvas or a terminal of this size.
    public init(_ size: Size) {
        self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
    }

    public var isEmpty: Bool { rows == 0 || columns == 0 }
    /// The row after the last one.
    public var bottom: Int { row + rows }
    /// The column after the last one.
    public var right: Int { column + columns }

    /// The rectangle without its outer rows and columns, for the inside of a box.
    public func inset(rows rowCount: Int = 1, columns columnCount: Int = 1) -> Rect {
        Rect(
            row: row + rowCount, column: column + columnCount,
            rows: rows - 2 * rowCount, columns: columns - 2 * columnCount)
    }

    /// The rectangle without so many rows at the top and at the bottom.
    public func inset(top: Int, bottom: Int) -> Rect {
        Rect(row: row + top, column: column, rows: rows - top - bottom, columns: columns)
    }

    /// A rectangle of the given size in the middle of this one, and never larger.
    public func centred(rows wantedRows: Int, columns wantedColumns: Int) -> Rect {
        let height = min(rows, max(0, wantedRows))
        let width = min(columns, max(0, wantedColumns))
        return Rect(
            row: row + (rows - height) / 2, column: column + (columns - width) / 2,
            rows: height, columns: width)
    }
}
