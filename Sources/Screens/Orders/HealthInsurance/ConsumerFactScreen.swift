import Core
import TUI

/// Records what came on paper of a consumer, each under its clause (p.8).
struct ConsumerFactScreen: Screen {
    private let kind: String
    private var file: ConsumerFile
    private(set) var form: SpecForm
    private var said: Advice?
    private var hasAsked = false
    private(set) var hasChanged = false

    init(kind: String, _ file: ConsumerFile, draft: Draft? = nil) {
        self.kind = kind
        self.file = file
        form = SpecForm(ConsumerFactForm.of(kind: kind)?.spec ?? .rightAnswer)
        if let draft { restore(draft) }
    }

    private mutating func restore(_ draft: Draft) {
        form = SpecForm(form.spec, values: draft.values, focus: draft.focus)
        hasAsked = true
        hasChanged = true
        said = DraftWords.returned(draft)
    }

    private var keepDraft: Effect {
        .actOld(
            .keepDraft(
                form: form.spec.code, subjectID: file.person.id, values: form.values, focus: form.focus))
    }

    var help: String { "consumer-fact" }

    func place(_ context: Context) -> Localized {
        Localized(ru: "Потребитель › \(form.spec.title.ru)", kk: "Тұтынушы › \(form.spec.title.kk)")
    }

    func advice(_ context: Context) -> Advice? {
        said ?? form.hint(context).map { Advice($0) }
            ?? ConsumerFactForm.of(kind: kind).map { Advice($0.basis.shown) }
    }

    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }
    func keys(_ context: Context) -> [KeyHint] { [.help, .save, .language(context.language), .back] }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared:
            guard !hasAsked else { return [] }
            hasAsked = true
            return [.askOld(.draft(form: form.spec.code, subjectID: file.person.id))]
        case .answer(.draft(let draft)):
            if let draft { restore(draft) }
            return []
        case .outcome(.recorded(let warnings)): return [.closeReturning(.recorded(warnings))]
        case .outcome(.refused(let problems)):
            form.show(problems)
            said = problems.first.map { .error($0.message.text) } ?? FormScreen.toCorrect(0)
            return [.bell]
        case .outcome(.conflict):
            said = .error(Message.conflict.text)
            return [.bell, keepDraft, .askOld(.consumer(file.person.id))]
        case .answer(.consumer(let latest?)):
            let known = file
            file = latest
            let news = ConsumerWords.news(known, latest, seesMedical: context.worker?.seesMedical == true)
            return [.openRoute(.text(title: Message.conflict.text, news))]
        case .outcome(.failed(let text)):
            said = .error(text)
            return [.bell]
        case .returned(.decided("keep")): return [keepDraft, .close]
        case .returned(.decided("drop")):
            return [.actOld(.dropDraft(form: form.spec.code, subjectID: file.person.id)), .close]
        case .event(.hangup): return hasChanged ? [keepDraft] : []
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        switch event {
        case .key(.function(10)), .key(.escape):
            return hasChanged ? [keepDraft, .openRoute(.question(DraftWords.leaving))] : [.close]
        case .key(.function(2)): return submit(context)
        default: break
        }
        switch form.handle(event, context) {
        case .finished: return submit(context)
        case .refused, .listWanted: return [.bell]
        case .edited:
            said = nil
            hasChanged = true
            return []
        case .left: return hasChanged ? [keepDraft] : []
        case .ignored, .handled: return []
        }
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        let problems = form.judge(context)
        guard problems.isEmpty else {
            said = FormScreen.toCorrect(problems.count)
            return [.bell]
        }
        return [
            .actOld(
                .recordConsumer(
                    personID: file.person.id, version: file.version, kind: kind, form.values))
        ]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        let person = file.person
        canvas.write(
            DisplayWidth.clip("\(person.name.full) · \(person.birthDate.shown)", to: body.columns - 4),
            at: Point(row: body.row, column: 2), as: .label)
        return form.draw(
            on: &canvas, in: Rect(row: body.row + 2, column: 0, rows: body.rows - 2, columns: body.columns),
            context)
    }
}
