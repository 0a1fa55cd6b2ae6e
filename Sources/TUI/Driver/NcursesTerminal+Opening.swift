import CNcurses
import Glibc

/// How the screen is opened, and what it is told that terminfo has no name for.
extension NcursesTerminal {
    static let pasteOn = "\u{1B}[?2004h"
    static let pasteOff = "\u{1B}[?2004l"

    static let pasteStart: Int32 = 2000
    static let pasteEnd: Int32 = 2001
    /// Codes of the dialects, above all that ncurses gives out itself.
    static let firstDialect: Int32 = 3000

    static let namedKeys: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_BACKSPACE: .backspace, KEY_DC: .delete,
        KEY_IC: .insert, KEY_BTAB: .backTab, KEY_ENTER: .enter, KEY_SR: .up, KEY_SF: .down,
        KEY_SLEFT: .left, KEY_SRIGHT: .right, KEY_SHOME: .home, KEY_SEND: .end, KEY_SDC: .delete,
        KEY_FIND: .home, KEY_SELECT: .end, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
    ]

    static func dialectKey(_ code: Int32) -> Key? {
        let index = Int(code - firstDialect)
        return KeyDialects.table.indices.contains(index) ? KeyDialects.table[index].key : nil
    }

    /// Whether a type can place its cursor; `nil` for one that terminfo does not know.
    static func canUse(_ name: String) -> Bool? {
        var status: Int32 = 0
        guard !name.isEmpty, setupterm(name, STDOUT_FILENO, &status) == OK else { return nil }
        return tereze_capability("cup") != nil
    }

    /// Sets up a screen that has been opened; returns whether it has colours.
    static func prepareScreen(_ theme: Theme) -> Bool {
        raw()
        noecho()
        nonl()
        typeahead(-1)  // a frame is sent whole; who types ahead is not drawn for at all
        if Surroundings.variable("ESCDELAY").isEmpty { set_escdelay(50) }
        keypad(tereze_stdscr(), true)
        define_key("\u{1B}[200~", pasteStart)
        define_key("\u{1B}[201~", pasteEnd)
        // The mouse is never asked for; a report that comes all the same is swallowed whole.
        for report in ["\u{1B}[<", "\u{1B}[M"] { define_key(report, 0) }
        for (index, dialect) in KeyDialects.table.enumerated() {
            define_key("\u{1B}" + dialect.sequence, firstDialect + Int32(index))
        }
        // keypad() has switched the numeric pad to sequences that PuTTY and
        // Windows Terminal take literally; digits are what an operator wants.
        send(pasteOn + (capability("smkx").contains("\u{1B}=") ? "\u{1B}>" : ""))
        curs_set(1)
        LineGuard.setFarewell(
            pasteOff + ["rmkx", "sgr0", "rmcup", "cnorm"].map { capability($0) }.joined() + "\r\n")
        guard theme == .colour, has_colors() else { return false }
        start_color()
        use_default_colors()
        for colour in Style.Colour.allCases where colour != .standard {
            init_pair(colour.rawValue, colour.rawValue, -1)
        }
        return true
    }

    static func capability(_ name: String) -> String {
        tereze_capability(name).map { Surroundings.withoutPadding(String(cString: $0)) } ?? ""
    }

    /// Sends what terminfo has no name for, after all that ncurses has flushed.
    static func send(_ sequence: String) {
        let bytes = Array(sequence.utf8)
        _ = write(STDOUT_FILENO, bytes, bytes.count)
    }
}
