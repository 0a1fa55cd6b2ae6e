import Core
import TUI

/// One operator at one terminal: shows the picture, waits for an event, hands it to the
/// screen, carries out what the screen asks.
///
/// Nothing else in the program is imperative.
@MainActor
public final class Session {
    private let terminal: any Terminal
    private let desk: Desk
    private let frame: FrameStyle
    public private(set) var shell: Shell
    /// True when the operator has left or the line is gone.
    public private(set) var isOver = false
    /// Effects of effects stop here: a screen that answers itself for ever is
    /// a defect, and must not hang the line.
    private static let mostRounds = 10_000

    public init(terminal: any Terminal, desk: Desk, language: Language, frame: FrameStyle = .unicode) throws {
        self.terminal = terminal
        self.desk = desk
        self.frame = frame
        let route = try desk.signIn()
        shell = Shell(route, try desk.context(size: terminal.size, language: language))
        desk.progress = { [unowned self] done, total in
            MainActor.assumeIsolated { self.show(done, of: total) }
        }
        perform(shell.updateTop(.appeared))
    }

    /// Shows how far long work has come; Esc or F10 stops it between two whole
    /// pieces, and so does a line that is gone.
    private func show(_ done: Int, of total: Int) -> Bool {
        var (canvas, cursor) = shell.picture(frame: frame)
        let text =
            shell.context.language == .russian
            ? " Сделано \(done) из \(total). Esc – остановить"
            : " \(total) ішінен \(done) орындалды. Esc – тоқтату"
        let row = max(0, shell.context.size.rows - 2)
        canvas.fill(Rect(row: row, column: 0, rows: 1, columns: shell.context.size.columns))
        StatusLine.draw(on: &canvas, row: row, text: text, as: .warning)
        terminal.present(canvas, cursor: cursor)
        guard terminal.hasPendingInput else { return true }
        switch terminal.nextEvent() {
        case .key(.escape), .key(.function(10)): return false
        case .hangup:
            isOver = true
            return false
        default: return true
        }
    }

    /// Runs until the operator leaves or the line is gone.
    public func run() {
        while !isOver {
            // Drawn even when keys wait, since widgets remember what they
            // showed; sent only when the operator has stopped typing.
            let (canvas, cursor) = shell.picture(frame: frame)
            if !terminal.hasPendingInput { terminal.present(canvas, cursor: cursor) }
            handle(terminal.nextEvent())
        }
    }

    public func handle(_ event: Event) {
        shell.context.now = desk.store.clock.now()
        perform(shell.handle(event))
    }

    private func perform(_ effects: [Effect]) {
        var queue = effects[...]
        var rounds = 0
        while let effect = queue.popFirst(), !isOver, rounds < Self.mostRounds {
            rounds += 1
            queue = (perform(effect) + queue)[...]
        }
    }

    private func perform(_ effect: Effect) -> [Effect] {
        switch effect {
        case .open(let route): return shell.open(route)
        case .replace(let route): return shell.replace(route)
        case .close: return shell.close()
        case .closeReturning(let value): return shell.close(returning: value)
        case .ask(let query): return shell.updateTop(.answer(desk.answer(query, shell.context)))
        case .act(let command): return act(command)
        case .toggleLanguage:
            shell.context.language = shell.context.language.other
            if desk.store.currentOperator != nil { try? desk.store.setLanguage(shell.context.language) }
            return shell.updateTop(.event(.resize(shell.context.size)))
        case .bell: terminal.bell()
        case .redraw: terminal.redraw()
        case .quit: isOver = true
        }
        return []
    }

    private func act(_ command: Command) -> [Effect] {
        let outcome = desk.perform(command, shell.context)
        switch command {
        case .setUp, .signUp, .loadSamples, .letSeeMedical:
            // The office and the operator are in the frame of every screen.
            if let fresh = try? desk.context(size: shell.context.size, language: shell.context.language) {
                shell.context = fresh
            }
        default: break
        }
        return shell.updateTop(.outcome(outcome))
    }
}
