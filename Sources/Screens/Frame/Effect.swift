import Core
import TUI

/// An input of a screen.
public enum Input: Sendable {
    case event(Event)
    /// The screen has come to the top: opened, or uncovered by the one above.
    case appeared
    /// A query or a command of the screen failed.
    case failed(Failure)
    /// The screen above closed and returned a value.
    case returned(Returned)
}

/// An effect that a screen requests from the session.
///
/// Screens are values and have no side effects of their own.
public enum Effect: Sendable {
    case open(any Screen)
    case replace(any Screen)
    case close
    case closeReturning(Returned)
    case errand(Errand)
    case toggleLanguage
    /// What was last submitted in a form of this session, for a field that is the same again.
    case remember(form: String, FormValues)
    case bell
    case redraw
    case quit
}

/// The value that a closed screen returns to the one below.
public enum Returned: Sendable, Hashable {
    case picked(String)
    case decided(String)
    case typed(FormValues)
    /// Keys that were meant for the screen below.
    case typedAhead([Event])
    case filter(JournalFilter, JournalOrder)
    /// A row was added to the list below.
    case added
    /// A fact was recorded, with what became of it.
    case recorded(ActOutcome)
}
