import Core
import TUI

/// What a small form is for: its fields, and the command that it ends in.
public enum FormPurpose: Hashable, Sendable {
    /// By the family link that it was opened from.
    case fatherApplication(link: Int64)
    case openFailure
    case closeFailure(id: Int64)

    var spec: FormSpec {
        switch self {
        case .fatherApplication: FatherApplicationForm.spec
        case .openFailure: FailureForm.spec
        case .closeFailure: FailureForm.repair
        }
    }

    /// The record that a draft belongs to.
    var subject: Int64 {
        switch self {
        case .fatherApplication(let id), .closeFailure(let id): id
        case .openFailure: 0
        }
    }

    /// What a draft was begun for; `nil` for drafts of other forms.
    init?(draft: Draft) {
        switch draft.form {
        case FatherApplicationForm.code: self = .fatherApplication(link: draft.subjectID)
        case FailureForm.spec.code: self = .openFailure
        case FailureForm.repair.code: self = .closeFailure(id: draft.subjectID)
        default: return nil
        }
    }

    func command(_ values: FormValues) -> StoreCommand {
        switch self {
        case .fatherApplication(let id): .acceptFather(values, draft: id)
        case .openFailure: .openFailure(values)
        case .closeFailure(let id): .closeFailure(id: id, values)
        }
    }
}

/// A form of one page that stays until it is accepted; what is typed is kept
/// as a draft.
struct FormScreen: Screen {
    private let purpose: FormPurpose
    private(set) var form: SpecForm
    private var said: Advice?
    private var hasChanged = false
    private var hasLookedForDraft = false

    init(_ purpose: FormPurpose, _ values: FormValues) {
        self.purpose = purpose
        form = SpecForm(purpose.spec, values: values)
    }

    var help: String { "form" }

    func place(_ context: Context) -> Localized {
        Localized(
            ru: "Медстрахование › \(purpose.spec.title.ru)",
            kk: "Медициналық сақтандыру › \(purpose.spec.title.kk)")
    }

    func advice(_ context: Context) -> Advice? {
        said ?? form.hint(context).map { Advice($0) }
            ?? form.focusedField?.basis.map { Advice($0.shown) }
    }

    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }
    func keys(_ context: Context) -> [KeyHint] { [.help, .save, .list, .language(context.language), .back] }

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared:
            guard !hasLookedForDraft else { return [] }
            hasLookedForDraft = true
            return [.askOld(.draft(form: form.spec.code, subjectID: purpose.subject))]
        case .answer(.draft(let draft)):
            guard let draft else { return [] }
            form = SpecForm(form.spec, values: draft.values, focus: draft.focus)
            hasChanged = true
            said = DraftWords.returned(draft)
            return []
        case .outcome(.refused(let problems)):
            form.show(problems)
            said = problems.first.map { .error($0.message.text) } ?? ApplicationScreen.toCorrect(0)
            return [.bell]
        case .outcome(.failed(let text)):
            said = .error(text)
            return [.bell]
        // A kept draft is done too: only what was accepted is told of.
        case .outcome(.told):
            return (hasChanged ? [dropDraft] : []) + [.closeReturning(.decided("recorded"))]
        case .returned(.decided("keep")): return [keepDraft, .close]
        case .returned(.decided("drop")): return [dropDraft, .close]
        case .event(.hangup): return hasChanged ? [keepDraft] : []
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private var keepDraft: Effect {
        .actOld(
            .keepDraft(
                form: form.spec.code, subjectID: purpose.subject, values: form.values, focus: form.focus))
    }

    private var dropDraft: Effect { .actOld(.dropDraft(form: form.spec.code, subjectID: purpose.subject)) }

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
            said = ApplicationScreen.toCorrect(problems.count)
            return [.bell]
        }
        return [.actOld(purpose.command(form.values))]
    }

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        form.draw(
            on: &canvas, in: Rect(row: body.row + 1, column: 0, rows: body.rows - 1, columns: body.columns),
            context)
    }
}
