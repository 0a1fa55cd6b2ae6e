/// The edge of the program: shows a canvas, waits for an event.
///
/// Nothing else in the program talks to a terminal.
public protocol Terminal {
    var size: Size { get }
    /// Shows the canvas, sending only what changed since the last call.
    ///
    /// - Parameter cursor: where the cursor stands; it is always visible, because
    ///   screen readers follow it. With `nil` it waits at the lower left corner.
    func present(_ canvas: Canvas, cursor: Point?)
    /// Waits for the next event. After ``Event/hangup`` it answers nothing else.
    ///
    /// - Parameter milliseconds: how long to wait; `nil` for as long as it takes.
    /// - Returns: `nil` when nothing came in that time.
    func nextEvent(within milliseconds: Int?) -> Event?
    /// Whether an event is already waiting, so that drawing may be skipped.
    var hasPendingInput: Bool { get }
    func bell()
    /// Sends the whole screen again, for a picture spoilt by another program.
    func redraw()
}

extension Terminal {
    /// Waits for the next event as long as it takes.
    public func nextEvent() -> Event { nextEvent(within: nil) ?? .hangup }
}

/// Why the terminal could not be opened, for the help desk.
public enum TerminalError: Error, Hashable, Sendable {
    /// Neither the terminal type nor any stand-in is in the server's terminfo database.
    case unknownTerminal(name: String)
    /// The terminal type is known and cannot place its cursor.
    case cannotPlaceCursor(name: String)
    /// No UTF-8 locale could be set, so Cyrillic can be neither typed nor shown.
    case noUTF8Locale(requested: String)
    case notATerminal
}
