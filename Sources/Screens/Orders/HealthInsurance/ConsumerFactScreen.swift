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

    var draft: DraftEntry? {
        guard hasChanged else { return nil }
        return DraftEntry(
            form: form.spec.code, subjectID: file.person.id, values: form.values, focus: form.focus)
    }

    /// Nothing where nothing was typed.
    private var keepDraft: [Effect] { draft.map { [.act(KeepDraft($0), in: Self.self)] } ?? [] }

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
            return [
                .ask(DraftOf(form: form.spec.code, subjectID: file.person.id), in: Self.self) {
                    screen, draft, _ in
                    if let draft { screen.restore(draft) }
                    return []
                }
            ]
        case .failed(let failure): return meet(failure)
        case .returned(.decided("keep")): return keepDraft + [.close]
        case .returned(.decided("drop")):
            return [.act(DropDraft(form: form.spec.code, subjectID: file.person.id), in: Self.self), .close]
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func meet(_ failure: Failure) -> [Effect] {
        said = .error(failure.text)
        switch failure {
        case .refused(let problems): form.show(problems)
        case .conflict:
            return [.bell] + keepDraft + [
                .ask(OpenConsumer(file.person.id, isOpening: false), in: Self.self) { screen, latest, _ in
                    guard let latest else { return [] }
                    let news = ConsumerWords.news(since: screen.file, latest)
                    screen.file = latest.file
                    return [.open(TextScreen(title: Message.conflict.text, text: news))]
                }
            ]
        case .failed: break
        }
        return [.bell]
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        switch event {
        case .key(.function(10)), .key(.escape):
            return hasChanged ? keepDraft + [.open(QuestionScreen(DraftWords.leaving))] : [.close]
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
        case .left: return keepDraft
        case .ignored, .handled: return []
        }
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        let problems = form.judge(context)
        guard problems.isEmpty else {
            said = FormScreen.toCorrect(problems.count)
            return [.bell]
        }
        let command = RecordConsumerFact(kind, form.values, of: file.person.id, version: file.version)
        return [
            .act(command, in: Self.self) { screen, warnings, _ in
                screen.hasChanged = false
                return [.closeReturning(.recorded(warnings))]
            }
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
