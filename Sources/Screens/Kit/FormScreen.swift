import Core
import TUI

/// The host of all forms.
///
/// Saves a draft at every field, fills dependent fields, opens lists at F4, has warnings
/// confirmed, and submits the form as a command at F2.
public struct FormScreen: SayingScreen {
    var task: FormTask
    var form: SpecForm
    var hasChanged = false
    var said: Advice?
    var slot: DraftSlot?
    /// ``Draft/version`` of the draft that it goes on with; 0 for none.
    var opened: Int64 = 0
    var waiting = Waiting.nothing
    private var hasStarted = false
    /// A draft was put into the form and is not judged yet.
    private var isRestored = false
    /// A draft was left in the second step: the entry goes on there.
    private var isBound = false
    /// The value that each lookup was last made for, so that it fills fields once.
    var lookedUp: [String: String] = [:]
    /// A submission that waits for the lookups of the last field.
    private var pending: (act: Int, lookups: Int)?
    /// The last field was left by Enter, which goes past what the program fills.
    private var passes = false
    /// Warnings that the operator has confirmed.
    private var confirmed: Set<Problem> = []
    /// Of names that are known otherwise: whether they change everywhere.
    var renamed: [String: Bool] = [:]

    enum Waiting: Hashable {
        case nothing, list(String), leaving
        /// The acts lie above to be chosen from.
        case act
        /// The second step lies above.
        case step
        case warnings(act: Int)
        case question(act: Int)
        /// A question that an act itself asked (``FormScreen/ask(_:_:)``).
        case decision
    }

    /// What becomes of the button that was chosen.
    public typealias Decided = @Sendable (inout FormScreen, _ button: String, Context) -> [Effect]
    private var decided: Decided?

    /// - Parameters:
    ///   - values: what is known already.
    ///   - draft: an unfinished entry to go on with.
    public init(_ task: FormTask, _ values: FormValues = [:], draft: Draft? = nil) {
        self.task = task
        form = SpecForm(task.spec(values), values: values)
        if case .new = task.subject {
            slot = draft.map { DraftSlot($0) } ?? DraftSlot(form: form.spec.code)
        }
        remember()
        if let draft { restore(draft) }
    }

    private mutating func restore(_ draft: Draft) {
        opened = draft.version
        form = SpecForm(task.spec(draft.values), of: draft)
        hasStarted = true
        hasChanged = true
        said = DraftWords.returned(draft)
        isBound = draft.focus == task.nextStep
        remember()
        isRestored = true
    }

    /// Says again what was said of a restored entry: remarks, and what is wrong with it.
    private mutating func noteRestored(_ context: Context) {
        form.note(context)
        guard isRestored else { return }
        isRestored = false
        form.judgeFilled(context)
    }

    /// Marks the present values as looked up.
    private mutating func remember() {
        for lookup in form.spec.lookups where !lookup.isAskedAgain {
            lookedUp[lookup.after] = lookup.subject(form.values)
        }
    }

    /// The record of the draft; 0 or a negative number for a new entry.
    var subjectID: Int64 {
        switch task.subject {
        case .record(let id): id
        case .new: slot?.subjectID ?? 0
        }
    }

    /// A second step above keeps the draft of both.
    public var draft: DraftEntry? { hasChanged && waiting != .step ? entry : nil }

    var entry: DraftEntry {
        DraftEntry(
            form: form.spec.code, subjectID: subjectID, values: form.draftValues, focus: form.focus,
            opened: opened)
    }

    // MARK: What stands around it

    public var help: String { task.help }
    public func place(_ context: Context) -> Localized { task.place }
    public func aside(_ context: Context) -> Localized? { task.page?(form) ?? task.aside }
    public func advice(_ context: Context) -> Advice? {
        said ?? form.hint(context).map { Advice($0) } ?? task.hint(form, context).map { Advice($0) }
    }
    public func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }

    public func keys(_ context: Context) -> [KeyHint] {
        [.help] + KeyHint.acts(task.acts.map(\.word))
            + (form.focusedField?.hasList == true ? [.list] : [])
            + [.language(context.language), .back] + (task.page == nil ? [] : [.nextPage])
            + (last(context) == nil ? [] : [.asBefore])
    }

    // MARK: Input

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared: return appear(context)
        case .returned(.picked(let code)) where slot?.isAsking == true: return choose(code, context)
        case .returned(.typedAhead(let events)) where slot?.isAsking == true:
            let begun = choose(DraftSlot.new, context)
            return events.reduce(begun) { $0 + handle($1, context) }
        case .returned(let value): return receive(value, context)
        case .failed(let failure) where waiting == .leaving:
            return [.open(QuestionScreen(DraftWords.notKept(failure.text)))]
        case .failed(let failure): return fail(failure, context)
        case .event(let event): return handle(event, context)
        }
    }

    private mutating func appear(_ context: Context) -> [Effect] {
        if slot?.isAsking == true {
            slot?.giveUp()
            return [.close]
        }
        if waiting == .step { waiting = .nothing }
        guard !hasStarted else {
            noteRestored(context)
            return resume(context)
        }
        hasStarted = true
        for (key, value) in task.start(context) { form.fill(key, value) }
        reshape()
        for field in form.spec.fields { said = advice(form.follow(field.key, context)) ?? said }
        switch task.subject {
        case .new: return (slot.map { [$0.find] } ?? []) + lookUp(context)
        case .record(let id):
            return [
                .ask(DraftOf(form: form.spec.code, subjectID: id), in: FormScreen.self) {
                    screen, draft, context in
                    if let draft { screen.restore(draft) }
                    screen.noteRestored(context)
                    return screen.resume(context)
                }
            ] + lookUp(context)
        }
    }

    /// Offers the drafts found before a new entry is begun.
    mutating func offer(_ drafts: [Draft]) -> [Effect] {
        slot?.offer(drafts, of: form.spec, begin: Self.begin) ?? []
    }

    private static var begin: Effect {
        .perform(BeginDraft(), in: FormScreen.self) { screen, number, _ in
            screen.slot?.begun(number)
            return []
        }
    }

    private mutating func choose(_ code: String, _ context: Context) -> [Effect] {
        guard let (draft, effects) = slot?.choose(code, begin: Self.begin) else { return [] }
        if let draft { restore(draft) }
        noteRestored(context)
        return effects + lookUp(context) + resume(context)
    }

    /// A draft of the second step goes on there.
    private mutating func resume(_ context: Context) -> [Effect] {
        guard isBound else { return [] }
        isBound = false
        return submit(0, context)
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        switch event {
        case .key(.function(10)), .key(.escape):
            guard hasChanged else { return [.close] }
            return askToLeave()
        case .key(.function(2)): return act(context)
        default: break
        }
        if event == .key(.control("D")) { return repeatLast(context) }
        passes = event == .key(.enter)
        switch form.handle(event, context) {
        case .edited(let key):
            said = nil
            hasChanged = true
            if form.forgetDoubt(key) { lookedUp[key] = nil }
            confirmed = []
            renamed = [:]
            reshape()
            return []
        case .left(let key):
            said = nil
            return left(key, context)
        case .finished: return act(context)
        case .listWanted(let key): return list(key, context)
        case .refused: return event == .key(.pageDown) ? noNextPage() : [.bell]
        case .handled: return hasChanged ? [keepDraft] : []
        case .ignored: return []
        }
    }

    /// Asks once the draft is kept, or says that it is not.
    private mutating func askToLeave() -> [Effect] {
        waiting = .leaving
        return [
            .perform(KeepDraft(entry, isPatient: true), in: FormScreen.self) { screen, outcome, _ in
                guard outcome == .elsewhere else { return [.open(QuestionScreen(DraftWords.leaving))] }
                return screen.meetOtherWindow()
            }
        ]
    }

    private mutating func repeatLast(_ context: Context) -> [Effect] {
        guard let value = last(context) else {
            said = Self.nothingBefore
            return [.bell]
        }
        passes = false
        form.choose(value.text, for: form.focus, in: value.language)
        hasChanged = true
        return left(form.focus, context)
    }

    /// Fills the fields that depend on a field, once the cursor has left it.
    mutating func left(_ key: String, _ context: Context) -> [Effect] {
        reshape()
        said = advice(form.follow(key, context)) ?? said
        if passes { form.passDerived(context) }
        let effects = lookUp(context)
        // Saved last, so that the draft contains the dependent fields.
        return (hasChanged ? [keepDraft] : []) + effects
    }

    /// The set of fields may depend on the values; typed values stay.
    private mutating func reshape() {
        let wanted = task.spec(form.values)
        guard
            wanted.fields.map(\.key) != form.spec.fields.map(\.key)
                || wanted.fields.map(\.citation) != form.spec.fields.map(\.citation)
        else { return }
        form = form.reshaped(as: wanted)
    }

    /// Makes the lookups whose input has changed.
    private mutating func lookUp(_ context: Context) -> [Effect] {
        form.spec.lookups.compactMap { lookup in
            guard let subject = lookup.subject(form.values), lookedUp[lookup.after] != subject else {
                return nil
            }
            lookedUp[lookup.after] = subject
            return .ask(FormLookup(lookup, subject), in: FormScreen.self) { screen, found, context in
                screen.take(found, context)
            }
        }
    }

    private mutating func take(_ found: Lookup.Found, _ context: Context) -> [Effect] {
        said = advice(form.take(found, context)) ?? said
        if passes { form.passDerived(context) }
        let kept = hasChanged ? [keepDraft] : []
        guard let (act, lookups) = pending else { return kept }
        guard lookups <= 1 else {
            pending = (act, lookups - 1)
            return kept
        }
        pending = nil
        return kept + submit(act, context)
    }

    private mutating func receive(_ value: Returned, _ context: Context) -> [Effect] {
        let asked = waiting
        waiting = .nothing
        switch (asked, value) {
        case (.list(let key), .picked(let code)): return pick(code, for: key, context)
        case (.act, .picked(let code)): return Int(code).map { begin($0, context) } ?? []
        case (.warnings(let act), .decided("yes")):
            confirmed = Set(form.spec.warnings(in: form.values, context.form) + form.doubtful)
            return submit(act, context)
        case (.decision, .decided(let button)): return decided?(&self, button, context) ?? []
        case (.leaving, .decided("keep")): return [.close]
        case (.leaving, .decided("again")): return askToLeave()
        case (.leaving, .decided("lose")): return [.close]
        case (.leaving, .decided("drop")):
            hasChanged = false
            return [dropDraft(of: subjectID), .close]
        case (.step, .typed(let values)):
            for (key, value) in values.texts where value != form.values[key] { form.set(value, for: key) }
            hasChanged = true
            return [keepDraft]
        case (.step, let ending): return [.closeReturning(ending)]
        case (.question(let act), .typed(let answers)):
            return task.acts[act].effects(submitted, subjectID, answers, context)
        default: return []
        }
    }

    // MARK: Submitting

    /// Asks in the middle of an act; what was typed stays until it is decided.
    mutating func ask(_ question: Question, _ decided: @escaping Decided) -> [Effect] {
        waiting = .decision
        self.decided = decided
        return [.open(QuestionScreen(question))]
    }

    private mutating func act(_ context: Context) -> [Effect] {
        guard task.acts.count > 1 else { return begin(0, context) }
        waiting = .act
        return (hasChanged ? [keepDraft] : [])
            + [.open(PickerScreen(acts: task.acts.map { (title: $0.title ?? $0.word, closed: nil) }))]
    }

    /// Waits for the lookups of the last field first.
    private mutating func begin(_ act: Int, _ context: Context) -> [Effect] {
        said = nil
        form.normaliseAndJudge(form.focus, context)
        reshape()
        said = advice(form.follow(form.focus, context)) ?? said
        let lookups = lookUp(context)
        guard lookups.isEmpty else {
            pending = (act, lookups.count)
            return lookups
        }
        return submit(act, context)
    }

    private mutating func ask(_ act: Int, _ context: Context) -> [Effect] {
        waiting = .question(act: act)
        return task.acts[act].question.map { [.open($0(form.values, context.form))] } ?? []
    }

    mutating func submit(_ index: Int, _ context: Context) -> [Effect] {
        let act = task.acts[index]
        let problems = form.judge(context, by: act.judging)
        guard problems.isEmpty else {
            said = Self.toCorrect(problems.count)
            return [.bell] + (hasChanged ? [keepDraft] : [])
        }
        let warnings = task.confirmsWarnings ? form.spec.warnings(in: form.values, context.form) : []
        let open = (warnings + form.doubtful).filter { !confirmed.contains($0) }
        if act.judging == nil, !open.isEmpty {
            waiting = .warnings(act: index)
            return [keepDraft, .open(QuestionScreen(Self.confirmation(open, form.spec)))]
        }
        if act.judging == nil, let asked = askRename(index) { return [keepDraft] + asked }
        if act.question != nil {
            return [keepDraft] + ask(index, context)
        }
        return (hasChanged ? [keepDraft] : []) + [.remember(form: form.spec.code, form.values)]
            + act.effects(submitted, subjectID, [:], context)
    }

    private mutating func fail(_ failure: Failure, _ context: Context) -> [Effect] {
        pending = nil
        switch failure {
        case .refused(let problems):
            form.show(problems)
            let unknown = problems.first { form.spec.field($0.key) == nil } ?? problems.first
            said = unknown.map { .error($0.message.text) } ?? Self.toCorrect(problems.count)
            return [.bell]
        case .conflict(let conflict):
            return refuse(Message.conflict.text) + [keepDraft]
                + (task.onConflict?(conflict, form.values) ?? [])
        case .failed(let text), .outOfDate(let text): return refuse(text)
        }
    }

    // MARK: Drawing

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let rows = task.panel?.draw(&canvas, body, form.values, form.form.page, context) ?? task.margin
        return form.draw(
            on: &canvas,
            in: Rect(row: body.row + rows, column: 0, rows: body.rows - rows, columns: body.columns), context)
    }
}
