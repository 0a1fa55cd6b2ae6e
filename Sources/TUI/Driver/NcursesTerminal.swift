import CNcurses
import Glibc

/// The real terminal.
///
/// Only it talks to ncurses, which draws the difference between frames and decodes the keys.
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

    deinit {
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
