import CNcurses
import Glibc

/// The real terminal.
///
/// This is the only file that talks to ncurses, which draws the difference
/// between frames and decodes the keys.
@MainActor
public final class NcursesTerminal: Terminal {
    /// The terminal type in use.
    public let terminalName: String
    /// Whether `TERM` was unknown and a stand-in is used: worth a word to the operator.
    public let isFallback: Bool

    private let theme: Theme
    private let hasColours: Bool
    private let wake: Int32
    private var shown: Canvas?
    private var shownStyles: [[Style]] = []
    private var pending: [Event] = []
    private var isHungUp = false
    private var isOpen = true

    private init(theme: Theme, name: String, isFallback: Bool, wake: Int32, hasColours: Bool) {
        self.theme = theme
        terminalName = name
        self.isFallback = isFallback
        self.wake = wake
        self.hasColours = hasColours
    }

    /// Opens the screen.
    ///
    /// A static function that builds the object last: a `deinit` after a start
    /// that failed half-way would close a screen that never opened.
    public static func open(theme: Theme = .colour) throws(TerminalError) -> NcursesTerminal {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        try Surroundings.setUTF8Locale()
        guard let wake = LineGuard.watchForHangup() else { throw .notATerminal }
        LineGuard.restoreLineOnCrash()
        LineSize.announce()
        defer { LineSize.unsay() }
        let requested = Surroundings.variable("TERM")
        guard canUse(requested) != false else { throw .cannotPlaceCursor(name: requested) }
        guard
            let name = [requested, "xterm-256color", "xterm", "vt100"].first(where: { canUse($0) == true }),
            tereze_open(name) != 0
        else { throw .unknownTerminal(name: requested) }
        let hasColours = prepareScreen(theme)
        return NcursesTerminal(
            theme: theme, name: name, isFallback: name != requested, wake: wake, hasColours: hasColours)
    }

    /// Gives the line back as it was; doing it twice does nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        guard !LineGuard.isEnding else {
            LineGuard.leaveLine()
            LineGuard.setFarewell("")
            return
        }
        Self.send(Self.pasteOff)
        endwin()
        LineGuard.setFarewell("")
    }

    isolated deinit {
        close()
    }

    public var size: Size { Size(columns: Int(tereze_cols()), rows: Int(tereze_lines())) }

    public func bell() { beep() }

    public func redraw() {
        _ = updateSize()
        shown = nil
        tereze_repaint()
    }
}

// MARK: Drawing

extension NcursesTerminal {
    public func present(_ canvas: Canvas, cursor: Point?) {
        guard isOpen, !isHungUp else { return }
        let window = tereze_stdscr()
        let size = self.size
        if shown?.size != canvas.size {
            shown = nil
            werase(window)
        }
        let columns = min(canvas.size.columns, size.columns)
        if shown == nil { shownStyles = Array(repeating: [], count: canvas.size.rows) }
        for row in 0..<min(canvas.size.rows, size.rows) {
            let styles = theme.styles(of: canvas, row: row, columns: columns)
            if shownStyles[row].count != columns {
                shownStyles[row] = Array(repeating: .normal, count: columns)
            }
            var column = 0
            while column < columns {
                column = drawRun(of: canvas, styles, row: row, from: column)
            }
            shownStyles[row] = styles
        }
        shown = canvas
        let place = cursor ?? Point(row: size.rows - 1, column: 0)
        wmove(
            window, Int32(min(max(0, place.row), max(0, size.rows - 1))),
            Int32(min(max(0, place.column), max(0, size.columns - 1))))
        wrefresh(window)
    }

    /// Draws the cells from `start` on that changed and look alike; returns the column after them.
    private func drawRun(of canvas: Canvas, _ styles: [Style], row: Int, from start: Int) -> Int {
        let first = canvas[Point(row: row, column: start)]
        guard first != shown?[Point(row: row, column: start)] || styles[start] != shownStyles[row][start],
            first.character != Cell.continuation
        else { return start + 1 }
        var text = ""
        var column = start
        while column < styles.count, styles[column] == styles[start] {
            let point = Point(row: row, column: column)
            let cell = canvas[point]
            if cell == shown?[point], shownStyles[row][column] == styles[column] { break }
            let columns = DisplayWidth.of(cell.character)
            // Where ncurses may count otherwise, the next cell gets its own position.
            let isPlain = cell.character.isASCII || columns == 1 && cell.character.unicodeScalars.count == 1
            if !isPlain, !text.isEmpty { break }
            text += printable(cell.character, columns: columns)
            column += max(1, columns)
            if !isPlain { break }
        }
        let (attributes, pair) = attributes(styles[start])
        wattr_set(tereze_stdscr(), attributes, pair, nil)
        mvwaddstr(tereze_stdscr(), Int32(row), Int32(start), text)
        return column
    }

    /// The character, or question marks where the C library takes it for something else.
    private func printable(_ character: Character, columns: Int) -> String {
        if character.isASCII { return String(character) }
        let width = character.unicodeScalars.reduce(0) { total, scalar in
            let columns = Int(tereze_wcwidth(scalar.value))
            return total < 0 || columns < 0 ? -1 : total + columns
        }
        return width == columns ? String(character) : String(repeating: "?", count: max(1, columns))
    }

    private func attributes(_ style: Style) -> (attr_t, Int16) {
        var attributes = tereze_attr_normal
        if style.isBold { attributes |= tereze_attr_bold }
        if style.isUnderlined { attributes |= tereze_attr_under }
        if style.isReversed { attributes |= tereze_attr_reverse }
        if style.isDim { attributes |= tereze_attr_dim }
        let isColoured = hasColours && style.colour != .standard
        return (attributes, isColoured ? style.colour.rawValue : 0)
    }

    /// Reads the size of the line again; returns whether it has changed.
    private func updateSize() -> Bool {
        guard let line = LineSize.current, line.rows != size.rows || line.columns != size.columns else {
            return false
        }
        resizeterm(Int32(line.rows), Int32(line.columns))
        return true
    }
}

// MARK: Events

extension NcursesTerminal {
    private enum Reading {
        case event(Event)
        /// Something came that means nothing.
        case dropped
        case nothing
    }

    /// Milliseconds to wait for the rest of a character or sequence that has begun.
    private static let tailWait: Int32 = 100
    /// Milliseconds after which a paste is taken to have ended without its mark.
    private static let pasteWait: Int32 = 1000
    /// Readable and yet nothing to read, so many times: the line has ended.
    private static let mostEmptyReads = 5

    public var hasPendingInput: Bool {
        if LineGuard.isEnding { return true }
        if pending.isEmpty, !isHungUp, case .event(let event) = read() { pending.append(event) }
        return !pending.isEmpty
    }

    /// Gives the line back when the shell asks for it, and takes it again.
    ///
    /// - Returns: what is to be handled when the program goes on: the picture anew.
    private func takeTurns() -> Event? {
        let asked = LineGuard.takeRequests()
        if asked.contains(.resize) { _ = updateSize() }
        if asked.contains(.pause) {
            Self.send(Self.pasteOff)
            endwin()
            raise(SIGSTOP)
        } else if !asked.contains(.resume) {
            return nil
        }
        _ = LineGuard.takeRequests()
        reset_prog_mode()
        Self.send(Self.pasteOn)
        redraw()
        return .resize(size)
    }

    private func emptyWake() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while Glibc.read(wake, &bytes, bytes.count) > 0 {}
    }

    public func nextEvent(within milliseconds: Int?) -> Event? {
        var emptyReads = 0
        while !isHungUp, !LineGuard.isEnding {
            if let change = takeTurns() { return change }
            if !pending.isEmpty { return pending.removeFirst() }
            // The library may hold characters already read: ask it before waiting.
            switch read() {
            case .event(let event): return event
            case .dropped: continue
            case .nothing: break
            }
            var descriptors = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
            ]
            let answer = poll(&descriptors, 2, milliseconds.map { Int32(clamping: $0) } ?? -1)
            guard answer >= 0 else { continue }  // EINTR: a resize
            if answer == 0 { return nil }
            if descriptors[1].revents != 0 { emptyWake() }
            let line = Int32(descriptors[0].revents)
            if line & POLLIN != 0 {
                emptyReads += 1
                if emptyReads > Self.mostEmptyReads { break }
            } else if line & (POLLHUP | POLLERR | POLLNVAL) != 0 {
                break
            }
        }
        isHungUp = true
        return .hangup
    }

    private func read() -> Reading {
        // A letter of two bytes may come in two packets: wait for the second
        // only when there is a first, or every key would be late.
        var code: wint_t = 0
        switch next(&code, wait: isReadable ? Self.tailWait : 0) {
        case KEY_CODE_YES: return functionKey(Int32(bitPattern: code))
        case OK where code == 0x1B: return afterEscape()
        case OK:
            guard let scalar = Unicode.Scalar(code), let key = KeyDialects.key(for: scalar) else {
                return .dropped
            }
            if key == .control("L") {
                redraw()
                return .event(.resize(size))
            }
            return .event(.key(key))
        default: return .nothing
        }
    }

    private var isReadable: Bool {
        var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) > 0 && Int32(descriptor.revents) & POLLIN != 0
    }

    private func next(_ code: inout wint_t, wait: Int32) -> Int32 {
        wtimeout(tereze_stdscr(), wait)
        return wget_wch(tereze_stdscr(), &code)
    }

    /// A bare Esc, or the head of a sequence that nobody defined.
    private func afterEscape() -> Reading {
        var code: wint_t = 0
        var result = next(&code, wait: 0)
        // Who holds Esc means it once.
        while result == OK, code == 0x1B { result = next(&code, wait: 0) }
        switch result {
        // Alt with a key that has a sequence of its own: the key.
        case KEY_CODE_YES: return functionKey(Int32(bitPattern: code))
        case OK:
            guard let scalar = Unicode.Scalar(code) else { return .dropped }
            // Alt and a letter mean nothing here, certainly not Esc and the letter.
            guard var swallower = EscapeSwallower(introducer: scalar) else { return .dropped }
            while case let result = next(&code, wait: Self.tailWait), result != ERR {
                if result == KEY_CODE_YES {
                    if case .event(let event) = functionKey(Int32(bitPattern: code)) { return .event(event) }
                    return .dropped
                }
                guard let scalar = Unicode.Scalar(code), !swallower.takesLast(scalar) else { break }
            }
            return .dropped
        default: return .event(.key(.escape))
        }
    }

    /// Key codes and characters overlap (U+0107 is also `KEY_BACKSPACE`), so they
    /// are told apart by what `get_wch` returns and never by number.
    private func functionKey(_ code: Int32) -> Reading {
        if code == KEY_RESIZE {
            shown = nil
            return .event(.resize(size))
        }
        if code == Self.pasteStart { return .event(.paste(readPaste())) }
        if let dialect = Self.dialectKey(code) { return .event(.key(dialect)) }
        if (tereze_key_f(1)...tereze_key_f(24)).contains(code) {
            return .event(.key(.function(Int(code - tereze_key_f(0)))))
        }
        return Self.namedKeys[code].map { .event(.key($0)) } ?? .dropped
    }

    private func readPaste() -> String {
        var paste = PasteBuffer()
        var code: wint_t = 0
        while case let result = next(&code, wait: Self.pasteWait), result != ERR {
            if result == KEY_CODE_YES {
                let code = Int32(bitPattern: code)
                if code == Self.pasteEnd { break }
                if code == KEY_RESIZE, case .event(let event) = functionKey(code) { pending.append(event) }
            } else if let scalar = Unicode.Scalar(code) {
                paste.append(scalar)
            }
        }
        return paste.text
    }
}

// MARK: Opening

extension NcursesTerminal {
    private static let pasteOn = "\u{1B}[?2004h"
    private static let pasteOff = "\u{1B}[?2004l"

    private static let pasteStart: Int32 = 2000
    private static let pasteEnd: Int32 = 2001
    /// Codes of the dialects, above all that ncurses gives out itself.
    private static let firstDialect: Int32 = 3000

    private static let namedKeys: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_BACKSPACE: .backspace, KEY_DC: .delete,
        KEY_IC: .insert, KEY_BTAB: .backTab, KEY_ENTER: .enter, KEY_SR: .up, KEY_SF: .down,
        KEY_SLEFT: .left, KEY_SRIGHT: .right, KEY_SHOME: .home, KEY_SEND: .end, KEY_SDC: .delete,
        KEY_FIND: .home, KEY_SELECT: .end, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end, KEY_C3: .pageDown,
    ]

    private static func dialectKey(_ code: Int32) -> Key? {
        let index = Int(code - firstDialect)
        return KeyDialects.table.indices.contains(index) ? KeyDialects.table[index].key : nil
    }

    /// Whether a type can place its cursor; `nil` for one that terminfo does not know.
    private static func canUse(_ name: String) -> Bool? {
        var status: Int32 = 0
        guard !name.isEmpty, setupterm(name, STDOUT_FILENO, &status) == OK else { return nil }
        return tereze_capability("cup") != nil
    }

    /// Sets up a screen that has been opened; returns whether it has colours.
    private static func prepareScreen(_ theme: Theme) -> Bool {
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

    private static func capability(_ name: String) -> String {
        tereze_capability(name).map { Surroundings.withoutPadding(String(cString: $0)) } ?? ""
    }

    /// Sends what terminfo has no name for, after all that ncurses has flushed.
    private static func send(_ sequence: String) {
        let bytes = Array(sequence.utf8)
        _ = write(STDOUT_FILENO, bytes, bytes.count)
    }
}

// MARK: The terminal's own printer

extension NcursesTerminal {
    /// Whether the terminal can pass text to a printer beside it (media copy).
    public var canPrint: Bool {
        tereze_capability("mc5p") != nil
            || tereze_capability("mc5") != nil && tereze_capability("mc4") != nil
    }

    /// Sends text to the printer beside the terminal, then the screen again.
    ///
    /// - Returns: whether the terminal has taken it.
    public func print(_ text: String) -> Bool {
        let safe = PrinterText.safe(text)
        var bytes = safe.utf8.map { CChar(bitPattern: $0) }
        let sent = tereze_print(&bytes, Int32(bytes.count))
        redraw()
        return sent >= bytes.count
    }
}
