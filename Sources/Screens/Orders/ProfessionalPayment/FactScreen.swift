import Core
import TUI

/// Records one fact of a case by hand, as the order names it.
struct FactScreen: Screen {
    private let kind: String
    private var file: CaseFile
    private(set) var form: SpecForm
    private var said: Advice?
    private var waiting: String?
    private var hasDefaults = false
    private(set) var hasChanged = false

    init(kind: String, _ file: CaseFile, draft: Draft? = nil) {
        self.kind = kind
        self.file = file
        form = SpecForm(FactForm.of(kind: kind)?.spec ?? FormSpec.application)
        if let draft { restore(draft) }
    }

    private mutating func restore(_ draft: Draft) {
        form = SpecForm(form.spec, values: draft.values, focus: draft.focus)
        hasDefaults = true
        hasChanged = true
        said = DraftWords.returned(draft)
    }

    var draft: DraftEntry? { hasChanged ? entry : nil }

    private var entry: DraftEntry {
        DraftEntry(
            form: form.spec.code, subjectID: file.record.id, values: form.values, focus: form.focus)
    }

    private var keepDraft: Effect { .act(KeepDraft(entry), in: Self.self) }

    private var title: Localized { FactForm.of(kind: kind)?.title ?? .same(kind) }

    var help: String { "fact" }

    func place(_ context: Context) -> Localized {
        Localized(ru: "\(file.record.number) › \(title.ru)", kk: "\(file.record.number) › \(title.kk)")
    }

    func advice(_ context: Context) -> Advice? {
        said ?? form.hint(context).map { Advice($0) }
            ?? FactForm.of(kind: kind).map { Advice($0.basis.shown) }
    }

    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }
    func keys(_ context: Context) -> [KeyHint] { [.help, .save, .list, .language(context.language), .back] }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared:
            guard !hasDefaults, let fact = FactForm.of(kind: kind) else { return [] }
            hasDefaults = true
            for (key, value) in fact.defaults(now: context.now) { form.set(value, for: key) }
            if let phone = file.record.person.phone { form.fill("phone", phone.shown) }
            if kind == "payout" || kind == "transfer" { form.fill("month", context.now.date.yearMonth.shown) }
            if kind == "ruling" { offerQuestion() }
            let query = DraftOf(form: form.spec.code, subjectID: file.record.id)
            return [
                .ask(query, in: Self.self) { screen, draft, _ in
                    if let draft { screen.restore(draft) }
                    return []
                }
            ]
        case .failed(let failure): return meet(failure)
        case .returned(.decided("keep")): return [keepDraft, .close]
        case .returned(.decided("drop")):
            return [
                .act(DropDraft(form: form.spec.code, subjectID: file.record.id), in: Self.self), .close,
            ]
        case .returned(.picked(let code)):
            pick(code, context)
            return []
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func meet(_ failure: Failure) -> [Effect] {
        said = .error(failure.text)
        switch failure {
        case .failed: return [.bell]
        case .refused(let problems):
            form.show(problems)
            return [.bell]
        case .conflict:
            let again = ProfessionalPayment.OpenCase(id: file.record.id, isOpening: false)
            return [
                .bell, keepDraft,
                .ask(again, in: Self.self) { screen, latest, _ in latest.map { screen.meet($0) } ?? [] },
            ]
        }
    }

    /// Somebody recorded in the case first: it is shown, and the next F2 records beside it.
    private mutating func meet(_ latest: CaseFile) -> [Effect] {
        let known = Set(file.facts.map(\.id))
        file = latest
        let news = latest.facts.filter { !known.contains($0.id) }
        return [
            .open(
                TextScreen(title: Message.conflict.text, text: ConflictWords.news(news, in: latest.record)))
        ]
    }

    /// The first question of the case that waits for a decision is chosen.
    private mutating func offerQuestion() {
        let open = file.account.openQuestions(on: file.today)
        guard let topic = open.first(where: \.needsDecision)?.topic else { return }
        form.fill("clause", topic.rawValue)
    }

    private mutating func pick(_ code: String, _ context: Context) {
        guard let key = waiting else { return }
        waiting = nil
        if let bank = context.form.banks.first(where: { $0.bic == code }) {
            form.set(bank.name[context.language], for: key)
        } else {
            form.set(form.spec.suggestions(key).first { $0.ru == code }?[context.language] ?? code, for: key)
        }
        hasChanged = true
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        switch event {
        case .key(.function(10)), .key(.escape):
            return hasChanged ? [keepDraft, .open(QuestionScreen(DraftWords.leaving))] : [.close]
        case .key(.function(2)): return submit(context)
        default: break
        }
        switch form.handle(event, context) {
        case .finished: return submit(context)
        case .refused: return [.bell]
        case .edited:
            said = nil
            hasChanged = true
            return []
        case .left: return hasChanged ? [keepDraft] : []
        case .listWanted(let key): return list(key, context)
        case .ignored, .handled: return []
        }
    }

    private mutating func list(_ key: String, _ context: Context) -> [Effect] {
        guard let field = form.spec.field(key) else { return [.bell] }
        waiting = key
        switch field.kind {
        case .bank:
            let items = context.form.banks.map { PickerChoice($0.bic, $0.name, detail: .same($0.code)) }
            return [.open(PickerScreen(title: field.label, items: items, selected: nil))]
        case .suggested(let texts, _):
            let items = texts.map { PickerChoice($0.ru, $0) }
            return [.open(PickerScreen(title: field.label, items: items, selected: nil))]
        default: return [.bell]
        }
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        let problems = form.judge(context)
        guard problems.isEmpty else {
            said = FormScreen.toCorrect(problems.count)
            return [.bell]
        }
        let command = ProfessionalPayment.RecordFact(
            caseID: file.record.id, version: file.record.version, kind: kind, form.values)
        return [
            .act(command, in: Self.self) { _, warnings, _ in [.closeReturning(.recorded(warnings))] }
        ]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        canvas.write(
            DisplayWidth.clip(
                "\(file.record.person.name.full) · \(file.record.employer.name)", to: body.columns - 4),
            at: Point(row: body.row, column: 2), as: .label)
        return form.draw(
            on: &canvas, in: Rect(row: body.row + 2, column: 0, rows: body.rows - 2, columns: body.columns),
            context)
    }
}
