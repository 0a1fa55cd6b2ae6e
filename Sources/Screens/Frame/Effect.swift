import Core
import TUI

/// What happened, as a screen hears of it.
public enum Input: Sendable {
    case event(Event)
    /// The screen has come to the top: opened, or uncovered by the one above.
    case appeared
    /// Nothing came of what the screen asked or wanted done.
    case failed(Failure)
    /// The screen above closed and says what was chosen there.
    case returned(Returned)
}

/// What a screen asks the program to do.
///
/// Screens themselves do nothing.
public enum Effect: Sendable {
    case open(any Screen)
    case replace(any Screen)
    case close
    case closeReturning(Returned)
    case errand(Errand)
    case toggleLanguage
    case bell
    case redraw
    case quit
}

/// What a covering screen hands back.
public enum Returned: Sendable, Hashable {
    case picked(String)
    case decided(String)
    case typed(FormValues)
    case filter(JournalFilter)
    /// A row was added to the list below.
    case added
    /// A fact was recorded, with what is to be said of it.
    case recorded([Message])
}
