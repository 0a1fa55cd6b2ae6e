import Core
import TUI

/// One operator at one terminal: shows the picture, waits for an event, hands it to the
/// screen, carries out what the screen asks.
///
/// Nothing else in the program is imperative.
public final class Session {
    private let terminal: any Terminal
    private let desk: Desk
    private let frame: FrameStyle
    public private(set) var shell: Shell
    /// Whether the operator has left or the terminal is lost.
    public private(set) var isOver = false
    /// Whether the work was stopped because the store cannot be worked on.
    public var wasStopped: Bool { shell.stopped != nil }
    /// Effects of effects stop here: a screen that answers itself for ever is
    /// a defect, and must not hang the line.
    private static let mostRounds = 10_000
    /// When the first input came since drafts were last saved.
    private var unkeptSince: ContinuousClock.Instant?
    /// A killed process loses at most two seconds of typing.
    private static let longestUnkept = Duration.milliseconds(1_500)
    /// The drafts saved last: equal ones are not written again.
    private var keptDrafts: [DraftEntry] = []
    /// Milliseconds without a key after which drafts are saved.
    private static let pause = 500
    /// The progress that was shown last, and when.
    private var shownStep: (step: WorkStep, at: ContinuousClock.Instant)?
    /// Keys typed ahead of a screen that is on its way: they wait for it.
    private var typedAhead: [Event] = []
    private var isSigningIn = true
    /// When the work under way began.
    private var begun: ContinuousClock.Instant?
    /// Work shorter than this is not noticed: keys pressed meanwhile are meant for what
    /// comes after it.
    private static let unnoticed = Duration.milliseconds(300)
    /// Progress is drawn at most ten times a second, for slow terminals.
    private static let betweenCounts = Duration.milliseconds(100)

    /// - Parameter first: signs in and returns the first screen.
    init(
        terminal: any Terminal, desk: Desk, language: Language, frame: FrameStyle,
        first: (Desk) throws -> any Screen
    ) throws {
        self.terminal = terminal
        self.desk = desk
        self.frame = frame
        shell = Shell(try first(desk), try desk.context(size: terminal.size, language: language))
        // Both are called by this session's own work, on its thread.
        nonisolated(unsafe) unowned let session = self
        desk.progress = WorkProgress { step, done, total in session.hear(step, done, of: total) }
        desk.store.database.whenWaiting = { session.showWaiting() }
        isSigningIn = false
        perform(shell.updateTop(.appeared))
    }

    /// Shows how far long work has come; Esc or F10 stops it between two whole
    /// pieces, and so does a line that is gone.
    ///
    /// Keys pressed while the operator waits are passed over with a bell, from the first of them
    /// to the last before the work has ended: what they would have met has changed, and of a
    /// number no half is taken. Those typed ahead at the start, and those of work that ended
    /// before it was noticed, meet the screen that follows.
    private func hear(_ step: WorkStep, _ done: Int, of total: Int) -> Bool {
        let now = ContinuousClock.now
        begun = begun ?? now
        if shownStep.map({ $0.step != step || now - $0.at >= Self.betweenCounts }) ?? true {
            shownStep = (step, now)
            show(step, done, of: total)
        }
        while terminal.hasPendingInput {
            let event = terminal.nextEvent()
            switch event {
            case .key(.escape), .key(.function(10)), .key(.control("Q")): return false
            case .resize(let size):
                shell.context.size = size
                shownStep = nil
            case .hangup:
                isOver = true
                return false
            default: typedAhead.append(event)
            }
        }
        return true
    }

    /// Whether the operator has seen that the work under way takes its time.
    private var isNoticed: Bool { begun.map { ContinuousClock.now - $0 >= Self.unnoticed } ?? false }

    /// Passes over what was pressed during work that was noticed.
    private func passOverKeys() {
        guard !isSigningIn, isNoticed else { return }
        var dropped = typedAhead.count
        typedAhead = []
        while terminal.hasPendingInput, !isOver {
            switch terminal.nextEvent() {
            case .resize(let size): shell.context.size = size
            case .hangup: isOver = true
            default: dropped += 1
            }
        }
        if dropped > 0 { terminal.bell() }
    }

    /// Others write: the operator is told that the key was heard.
    private func showWaiting() {
        begun = begun ?? .now
        show(
            shell.context.language == .russian
                ? " База занята другим сеансом: ждём до пяти секунд. Набранное остаётся на экране"
                : " Дерекқорды басқа сеанс пайдалануда: бес секундқа дейін күтеміз. Терілген экранда қалады")
    }

    private func show(_ step: WorkStep, _ done: Int, of total: Int) {
        let label = step.label[shell.context.language]
        let share = total > 0 ? done * 100 / total : 100
        let text =
            shell.context.language == .russian
            ? " \(label): \(step.share(done, of: total).ru) (\(share) %). Esc – остановить"
            : " \(label): \(step.share(done, of: total).kk) (\(share) %). Esc – тоқтату"
        show(text)
    }

    /// In the line above the keys, over the picture as it stands.
    private func show(_ text: String) {
        var (canvas, cursor) = shell.picture(frame: frame)
        let row = max(0, shell.context.size.rows - shell.context.below)
        canvas.fill(Rect(row: row, column: 0, rows: 1, columns: shell.context.size.columns))
        StatusLine.draw(on: &canvas, row: row, text: text, as: .warning)
        terminal.present(canvas, cursor: cursor)
    }

    /// Runs until the operator leaves or the line is gone.
    public func run() {
        var isTypingAhead = false
        while !isOver {
            let waits = terminal.hasPendingInput
            // Drawn even when keys wait, since widgets remember what they showed; sent only when the
            // operator has stopped typing. Between letters that wait nothing is asked of a picture: a
            // terminal that does not mark a paste sends a long text as so many keys.
            if !waits || !isTypingAhead {
                let (canvas, cursor) = shell.picture(frame: frame)
                if !waits { terminal.present(canvas, cursor: cursor) }
            }
            if !typedAhead.isEmpty {
                handle(typedAhead.removeFirst())
            } else if let event = terminal.nextEvent(within: unkeptSince == nil ? nil : Self.pause) {
                if case .key(.character) = event { isTypingAhead = true } else { isTypingAhead = false }
                handle(event)
            } else {
                keepDrafts()
            }
        }
    }

    public func handle(_ event: Event) {
        let day = shell.context.now.date
        shell.context.now = desk.store.clock.now()
        // The day has changed: the screen is read again before the first key after
        // midnight is handled.
        if shell.context.now.date != day { perform(shell.updateTop(.appeared)) }
        look()
        if unkeptSince == nil { unkeptSince = .now }
        if event == .hangup { keepDrafts(isLast: true) }
        perform(shell.handle(event))
        // Also while the operator types without a pause.
        if let unkeptSince, .now - unkeptSince > Self.longestUnkept { keepDrafts() }
    }

    /// Stops the work when the store is gone or the operator shut out; reads the screen again
    /// when a right was given or taken away.
    private func look() {
        guard shell.stopped == nil else { return }
        do {
            guard try desk.look() else { return }
            refreshContext()
            perform(shell.updateTop(.appeared))
        } catch {
            if error as? StoreUnavailable == .shutOut { keepDrafts(isLast: true) }
            shell.stopped = error as? StoreUnavailable
        }
    }

    /// Saves the drafts of every open form, including a half-typed field, when the
    /// operator pauses, or after a second and a half of typing.
    ///
    /// The screen stays as it is, and no key waits for it.
    func keepDrafts(isLast: Bool = false) {
        unkeptSince = nil
        guard shell.stopped == nil else { return }
        var kept: [DraftEntry] = []
        var unkept: Localized?
        for draft in shell.drafts {
            guard !keptDrafts.contains(draft) else {
                kept.append(draft)
                continue
            }
            do {
                if try desk.keep(draft, isLast: isLast) { kept.append(draft) } else { unkeptSince = .now }
            } catch {
                unkept = (error as? Message)?.text ?? FailureWords.text(error)
                unkeptSince = .now
            }
        }
        keptDrafts = kept
        shell.unkept = unkept
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
        begun = nil
        switch effect {
        case .open(let screen): return shell.open(screen)
        case .replace(let screen): return shell.replace(screen)
        case .errand(let errand): return carryOut(errand)
        case .close: return shell.close()
        case .closeReturning(let value): return shell.close(returning: value)
        case .toggleLanguage:
            shell.context.language = shell.context.language.other
            if desk.store.currentOperator != nil { try? desk.store.setLanguage(shell.context.language) }
            return shell.updateTop(.event(.resize(shell.context.size)))
        case .remember(let form, let values): shell.context.lastEntries[form] = values
        case .bell: terminal.bell()
        case .redraw: terminal.redraw()
        case .quit: isOver = true
        }
        return []
    }

    private func carryOut(_ errand: Errand) -> [Effect] {
        desk.workplace.language = shell.context.language
        let carried = errand.carryOut(desk)
        shell.unrecorded = desk.unrecorded
        passOverKeys()
        shownStep = nil
        if errand.changesFrame { refreshContext() }
        if carried.isRecorded { shell.answers.forget() }
        return shell.deliver(carried.delivery, to: errand.isAsker)
    }

    /// The office and the operator are in the frame of every screen.
    private func refreshContext() {
        guard
            var fresh = try? desk.context(size: shell.context.size, language: shell.context.language)
        else { return }
        fresh.lastEntries = shell.context.lastEntries
        shell.context = fresh
    }
}
