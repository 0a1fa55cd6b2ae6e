import Glibc

/// The size of the client's window, as much of it as is used.
///
/// A client may say any size, and every cell of it is kept several times: what lies beyond the
/// largest screen of any office is left empty.
struct LineSize {
    private static let most = (rows: 200, columns: 500)

    let rows: Int
    let columns: Int
    /// Whether the client said more.
    let isCut: Bool

    /// Tells ncurses the size where the client says too much; what somebody exported would
    /// freeze it.
    static func announce() {
        unsay()
        guard let size = current, size.isCut else { return }
        setenv("LINES", String(size.rows), 1)
        setenv("COLUMNS", String(size.columns), 1)
    }

    static func unsay() {
        unsetenv("LINES")
        unsetenv("COLUMNS")
    }

    /// `nil` where the line knows no size.
    static var current: LineSize? {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
        else {
            return nil
        }
        let (rows, columns) = (Int(window.ws_row), Int(window.ws_col))
        return LineSize(
            rows: min(rows, most.rows), columns: min(columns, most.columns),
            isCut: rows > most.rows || columns > most.columns)
    }
}
