import Core
import TUI

/// S526-7: an employer's transfer, first the payment itself (p.25, 31).
struct TransferScreen: Screen {
    private(set) var form = SpecForm(TransferForm.spec)
    private var said: Advice?
    /// Those that were offered to choose among.
    private var employers: [Employer] = []
    private var hasDefaults = false
    private var slot = DraftSlot(form: TransferForm.spec.code)
    private var typed = TransferDraft()
    private(set) var hasChanged = false
    /// True while the second step lies above, which then keeps the draft of both.
    private var isAtShares = false
    private var isResuming = false

    init(_ draft: Draft? = nil) {
        guard let draft else { return }
        slot = DraftSlot(draft)
        restore(draft)
    }

    private mutating func restore(_ draft: Draft) {
        typed = TransferDraft(draft)
        let isAtPayment = draft.focus != TransferDraft.shares
        form = SpecForm(TransferForm.spec, values: typed.header, focus: isAtPayment ? draft.focus : nil)
        isResuming = !isAtPayment
        hasDefaults = true
        hasChanged = true
        said = DraftWords.returned(draft)
    }

    var draft: DraftEntry? { hasChanged && !isAtShares ? entry : nil }

    private var entry: DraftEntry {
        var draft = typed
        draft.subjectID = slot.subjectID
        draft.header = form.values
        return draft.entry(focus: form.focus)
    }

    private var keepDraft: Effect { .act(KeepDraft(entry), in: Self.self) }

    var help: String { "transfer" }

    func place(_ context: Context) -> Localized {
        Localized(ru: "Переводы › Новый перевод", kk: "Аударымдар › Жаңа аударым")
    }

    func aside(_ context: Context) -> Localized? { Localized(ru: "шаг 1 из 2", kk: "2 қадамның 1-і") }

    func advice(_ context: Context) -> Advice? {
        said ?? form.hint(context).map { Advice($0) }
            ?? Advice(
                Localized(
                    ru: "F2 – к получателям: суммы предложит программа",
                    kk: "F2 – алушыларға: сомаларды бағдарлама ұсынады"))
    }

    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, KeyHint("F2", Localized(ru: "Далее", kk: "Әрі қарай")), .list, .language(context.language),
            .back,
        ]
    }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared: return appear(context)
        case .returned(.picked(let code)) where slot.isAsking:
            let (draft, effects) = slot.choose(code, begin: Self.beginDraft)
            if let draft { restore(draft) }
            return effects + resume()
        case .returned(.typed(let values)):
            isAtShares = false
            // Sums come back in a draft's own writing.
            typed = TransferDraft(
                Draft(
                    id: 0, form: slot.form, subjectID: slot.subjectID, values: values, focus: "",
                    savedAt: context.now))
            return [keepDraft]
        case .failed(let failure):
            if case .refused(let problems) = failure { form.show(problems) }
            said = .error(failure.text)
            return [.bell]
        case .returned(.picked(let number)):
            form.set(number, for: "employer")
            hasChanged = true
            typed.sums = [:]
            form.notes["employer"] = employers.first { $0.number == number }.map { .same($0.name) }
            return [keepDraft]
        case .returned(.decided("recorded")): return [.closeReturning(.decided("recorded"))]
        case .returned(.decided("keep")): return [keepDraft, .close]
        case .returned(.decided("drop")):
            return [.act(DropDraft(form: slot.form, subjectID: slot.subjectID), in: Self.self), .close]
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func appear(_ context: Context) -> [Effect] {
        isAtShares = false
        guard !slot.isAsking else {
            slot.giveUp()
            return [.close]
        }
        guard !hasDefaults else { return resume() }
        hasDefaults = true
        form.fill("made_on", context.now.date.shown)
        form.fill("from", context.now.date.yearMonth.next.shown)
        form.fill("to", context.now.date.yearMonth.next.shown)
        return [lookForDrafts]
    }

    private static var beginDraft: Effect {
        .act(BeginDraft(), in: Self.self) { screen, number, _ in
            screen.slot.begun(number)
            return []
        }
    }

    /// Unfinished entries are offered before a new one is begun.
    private var lookForDrafts: Effect {
        .ask(UnfinishedDrafts(form: slot.form), in: Self.self) { screen, drafts, _ in
            screen.slot.offer(drafts, of: screen.form.spec, begin: Self.beginDraft)
        }
    }

    /// A draft of the second step goes on there.
    private mutating func resume() -> [Effect] {
        guard isResuming else { return [] }
        isResuming = false
        return [propose]
    }

    /// On to the recipients.
    private var propose: Effect {
        .ask(ProfessionalPayment.ProposeTransfer(form.values), in: Self.self) { screen, proposal, _ in
            screen.isAtShares = true
            screen.typed.subjectID = screen.slot.subjectID
            screen.typed.header = screen.form.values
            return [.open(TableScreen(.transferShares(TransferLines(proposal, screen.typed))))]
        }
    }

    private var listEmployers: Effect {
        .ask(EmployersNamed(""), in: Self.self) { screen, found, _ in
            screen.employers = found
            let items = found.map { PickerChoice($0.number, .same($0.name), detail: .same($0.number)) }
            let title = Localized(ru: "Работодатель", kk: "Жұмыс беруші")
            return [.open(PickerScreen(title: title, items: items, selected: nil))]
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        said = nil
        switch event {
        case .key(.escape), .key(.function(10)):
            return hasChanged ? [keepDraft, .open(QuestionScreen(DraftWords.leaving))] : [.close]
        case .key(.function(2)): return submit(context)
        default: break
        }
        switch form.handle(event, context) {
        case .finished: return submit(context)
        case .refused: return [.bell]
        case .listWanted("employer"): return [listEmployers]
        case .listWanted: return [.bell]
        case .edited(let key):
            hasChanged = true
            // The sums were about this employer and these months.
            if ["employer", "from", "to"].contains(key) { typed.sums = [:] }
            return []
        case .left, .handled: return hasChanged ? [keepDraft] : []
        case .ignored: return []
        }
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        let problems = form.judge(context)
        guard problems.isEmpty else {
            said = problems.first.map { .error($0.message.text) }
            return [.bell] + (hasChanged ? [keepDraft] : [])
        }
        return [keepDraft, propose]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        form.draw(
            on: &canvas, in: Rect(row: body.row + 1, column: 0, rows: body.rows - 1, columns: body.columns),
            context)
    }
}
