import Core
import TUI

/// The open screens, one above the other, and the frame around them.
///
/// The stack is never empty.
public struct Shell: Sendable {
    private var bottom: any Screen
    private var above: [any Screen] = []
    /// What was typed into questions over them and not recorded.
    var answers = KeptAnswers()
    public var context: Context
    /// Why nothing can be done any more but leave; what was typed stays on the screen.
    var stopped: StoreUnavailable?
    /// Why what is typed is on the screen alone; said until it is kept again.
    var unkept: Localized?
    /// Why nothing can be recorded; said until something is.
    var unrecorded: Localized?
    /// An F-key that the screen does not offer, until the next key.
    private var idleKey: Int?

    public init(_ screen: any Screen, _ context: Context) {
        bottom = screen
        self.context = context
    }

    public var top: any Screen { above.last ?? bottom }
    public var depth: Int { above.count + 1 }
    /// From the lowest upwards.
    var screens: [any Screen] { [bottom] + above }

    /// True when the terminal is too small to work on.
    public var isTooSmall: Bool { context.size.columns < 80 || context.size.rows < 24 }

    /// Hands an event to the screen on top, after the keys that work
    /// everywhere.
    public mutating func handle(_ event: Event) -> [Effect] {
        if stopped != nil { return handleStopped(event) }
        if case .key(let key) = event {
            idleKey = nil
            if case .function(let number) = key, isIdle(number) {
                idleKey = number
                return [.bell]
            }
        }
        switch event {
        case .resize(let size):
            context.size = size
            return updateTop(.event(event))
        case .hangup: return [.quit]
        case .key(.control("L")): return [.redraw]
        case .key(.function(9)): return [.toggleLanguage]
        case .key(.function(1)) where top.help != "help": return [.open(helpScreen)]
        case .key(.control("Q")): return isTooSmall ? [] : updateTop(.event(.key(.function(10))))
        default: return isTooSmall ? [] : updateTop(.event(event))
        }
    }

    private mutating func handleStopped(_ event: Event) -> [Effect] {
        switch event {
        case .resize(let size):
            context.size = size
            return []
        case .hangup, .key(.function(10)), .key(.escape), .key(.control("Q")): return [.quit]
        case .key(.control("L")): return [.redraw]
        case .key(.function(9)): context.language = context.language.other
        // What was typed may be read and copied, also what lies on another page; nothing that
        // follows from a key is done.
        case .key(.pageUp), .key(.pageDown), .key(.tab), .key(.backTab): _ = updateTop(.event(event))
        default: return [.bell]
        }
        return []
    }

    /// F1, F9 and F10 work on every screen, the others where they are offered: what works is
    /// said.
    private func isIdle(_ number: Int) -> Bool {
        !isTooSmall && (2...8).contains(number) && !top.keys(context).contains { $0.number == number }
    }

    /// The drafts of every open form as it stands now, the lowest first.
    var drafts: [DraftEntry] { screens.compactMap(\.draft) }

    private var helpScreen: HelpScreen {
        HelpScreen(
            topic: top.help, title: top.place(context), word: top.helpWord, field: top.fieldHelp(context))
    }

    public mutating func updateTop(_ input: Input) -> [Effect] {
        guard let last = above.indices.last else { return bottom.update(input, context) }
        return above[last].update(input, context)
    }

    public mutating func open(_ screen: any Screen) -> [Effect] {
        above.append(answers.filled(screen, over: above.count))
        return updateTop(.appeared)
    }

    public mutating func replace(_ screen: any Screen) -> [Effect] {
        if above.isEmpty { bottom = screen } else { above[above.count - 1] = screen }
        return updateTop(.appeared)
    }

    /// Gives the result of an errand to the topmost screen of the kind that asked: a
    /// question may have been opened over it in the same turn.
    mutating func deliver(_ delivery: Errand.Delivery, to isAsker: (any Screen) -> Bool) -> [Effect] {
        if let index = above.lastIndex(where: isAsker) { return delivery(&above[index], context) }
        return isAsker(bottom) ? delivery(&bottom, context) : []
    }

    /// Closes the screen on top; the lowest one stays.
    public mutating func close(returning value: Returned? = nil) -> [Effect] {
        guard let screen = above.popLast() else { return [] }
        answers.keep(screen, over: above.count)
        return updateTop(value.map { .returned($0) } ?? .appeared)
    }

    // MARK: Drawing

    /// The whole picture and where the cursor stands.
    public func picture(frame: FrameStyle = .unicode) -> (canvas: Canvas, cursor: Point?) {
        var canvas = Canvas(size: context.size)
        canvas.frame = frame
        guard !isTooSmall else {
            // Drawn first: a tuple would take the canvas as it was before.
            let cursor = drawTooSmall(on: &canvas)
            return (canvas, cursor)
        }
        var cursor: Point?
        for screen in visible { cursor = draw(screen, on: &canvas) }
        if let stopped { cursor = draw(stopped, on: &canvas) }
        return (canvas, cursor)
    }

    /// From the topmost screen that covers everything upwards.
    private var visible: ArraySlice<any Screen> {
        let all = screens
        return all[(all.lastIndex { !$0.isOverlay } ?? 0)...]
    }

    private func draw(_ screen: any Screen, on canvas: inout Canvas) -> Point? {
        let language = context.language
        let rows = context.size.rows
        if !screen.isOverlay {
            let heading = heading(screen)
            let room = context.size.columns - DisplayWidth.of(heading) - 4
            StatusLine.draw(on: &canvas, row: 0, left: heading, right: corner(screen, room))
            canvas.horizontalLine(row: 1)
            canvas.horizontalLine(row: rows - context.below - 1)
        }
        let below = Rect(
            row: rows - context.below, column: 0, rows: context.below, columns: context.size.columns)
        canvas.fill(below)
        let advice = idleKey.map(Self.idle) ?? unkeptAdvice(screen) ?? screen.advice(context)
        // A blank stands before it, and a column at each edge stays free.
        let text = advice?.shown(language, columns: below.columns - 3) ?? ""
        StatusLine.draw(on: &canvas, row: below.row, text: " " + text, as: advice?.role ?? .hint)
        drawKeys(
            screen.keys(context), behind: advice?.role == .hint || text.isEmpty ? text : nil, on: &canvas,
            below)
        let cursor = screen.draw(on: &canvas, in: context.body, context)
        if let advice, [.error, .warning, .success].contains(advice.role), idleKey == nil {
            drawWhole(advice, on: &canvas, below)
        }
        return cursor
    }

    /// What was said and does not fit in its line goes up over the last lines of the body,
    /// until the next key: a sentence that is cut says nothing.
    private func drawWhole(_ advice: Advice, on canvas: inout Canvas, _ below: Rect) {
        let text = advice.text[context.language]
        guard DisplayWidth.of(text) > below.columns - 3 else { return }
        write(text, as: advice.role, endingAt: below.row, on: &canvas)
    }

    /// A sentence on as many lines as it needs, the last of them in a row, under a line that
    /// divides it from what is above.
    ///
    /// - Returns: its first row.
    @discardableResult
    private func write(_ text: String, as role: Role, endingAt last: Int, on canvas: inout Canvas) -> Int {
        let columns = canvas.size.columns
        let lines = TextWrap.lines(text, width: columns - 4)
        let top = max(3, last - lines.count + 1)
        canvas.fill(Rect(row: top - 1, column: 0, rows: last - top + 2, columns: columns))
        canvas.horizontalLine(row: top - 1)
        for (row, line) in zip(top..., lines.prefix(last - top + 1)) {
            canvas.write(line, at: Point(row: row, column: 2), as: role)
        }
        return top
    }

    /// Over the lines below the body, and as many more as the sentence needs.
    private func draw(_ stopped: StoreUnavailable, on canvas: inout Canvas) -> Point? {
        let (rows, columns) = (context.size.rows, context.size.columns)
        let sentence = stopped.text[context.language]
        let top = write(
            sentence.prefix(1).uppercased() + sentence.dropFirst(), as: .error, endingAt: rows - 2,
            on: &canvas)
        canvas.fill(Rect(row: rows - 1, column: 0, rows: 1, columns: columns))
        KeyBar.draw(on: &canvas, row: rows - 1, words: [10: KeyHint.quit.title[context.language]])
        return Point(row: top, column: 2)
    }

    private func unkeptAdvice(_ screen: any Screen) -> Advice? {
        if let unrecorded, (screen as? any SayingScreen)?.said == nil { return .error(unrecorded) }
        guard let unkept, screen.advice(context)?.role != .error else { return nil }
        return .error(Localized(ru: "Черновик не сохранён: ", kk: "Қаралама сақталмады: ") + unkept)
    }

    private static func idle(_ number: Int) -> Advice {
        .warning(
            Localized(ru: "F\(number) здесь не действует", kk: "F\(number) мұнда әсер етпейді"))
    }

    /// The F-keys in their cells, the others in a row of their own or behind a hint.
    private func drawKeys(
        _ hints: [KeyHint], behind hint: String?, on canvas: inout Canvas, _ below: Rect
    ) {
        let language = context.language
        let words = hints.compactMap { hint in hint.number.map { ($0, hint.title[language]) } }
        KeyBar.draw(
            on: &canvas, row: below.row + below.rows - 1, words: Dictionary(words) { first, _ in first })
        let others = hints.filter { $0.number == nil }.map { (key: $0.key, title: $0.title[language]) }
        if context.hasRowOfKeys {
            KeyBar.draw(on: &canvas, row: below.row + 1, from: 2, to: below.columns - 1, others: others)
        } else if let hint {
            KeyBar.draw(
                on: &canvas, row: below.row, from: 4 + DisplayWidth.of(hint), to: below.columns - 1,
                isAtRight: true, others: others)
        }
    }

    private func heading(_ screen: any Screen) -> String {
        let place = screen.place(context)[context.language]
        return " " + (context.isSample ? (context.language == .russian ? "УЧЕБНЫЙ · " : "ОҚУ · ") : "")
            + place
    }

    /// Page or count, office, operator, day and time, language: as much of it
    /// as the place leaves room for; the day goes first, the language never.
    private func corner(_ screen: any Screen, _ room: Int) -> String {
        let aside = screen.aside(context)?[context.language]
        let (office, worker) = (context.office?.code, context.worker?.name)
        let (day, time) = (String(context.now.date.shown.prefix(5)), context.now.time)
        let language = context.language.short
        let choices: [[String?]] = [
            [aside, office, worker, "\(day) \(time)", language], [aside, office, worker, time, language],
            [aside, worker, time, language], [aside, time, language], [aside, language],
        ]
        let texts = choices.map { $0.compactMap(\.self).joined(separator: " · ") + " " }
        return texts.first { DisplayWidth.of($0) <= room } ?? texts[texts.count - 1]
    }

    private func drawTooSmall(on canvas: inout Canvas) -> Point? {
        let text =
            context.language == .russian
            ? "Окно мало: нужно 80×24, сейчас \(context.size.columns)×\(context.size.rows). Увеличьте окно: набранное на месте."
            : "Терезе тар: 80×24 керек, қазір \(context.size.columns)×\(context.size.rows). Үлкейтіңіз: терілгендер орнында."
        let said = unkept.map { text + " " + $0[context.language] } ?? text
        for (row, line) in TextWrap.lines(said, width: max(1, context.size.columns)).prefix(context.size.rows)
            .enumerated()
        {
            canvas.write(line, at: Point(row: row, column: 0))
        }
        return Point(row: 0, column: 0)
    }
}
