import Core
import TUI

/// S526-1: the application of Appendix 1, three pages, in either language; a
/// correction of one that was taken opens the same form.
public struct ApplicationScreen: Screen {
    /// How the form is begun.
    public enum Start: Sendable {
        case new
        case draft(Draft)
        case correction(ApplicationRecord)
    }

    /// The entry that a correction takes the place of.
    private var correcting: ApplicationRecord?
    private(set) var form: SpecForm
    private(set) var hasChanged = false
    private var hasLookedForDraft = false
    /// Of whom the program has asked the store, so that it fills fields once.
    private var known: (person: String, employer: String) = ("", "")
    private var said: Advice?
    private var confirmed: Set<Problem> = []
    private var waiting = Waiting.nothing
    private var slot = DraftSlot(form: FormSpec.application.code)

    private enum Waiting: Hashable {
        case nothing, bankList, employerList, suggestions, warnings, leaving, reason
    }

    public init(_ start: Start) {
        switch start {
        case .new:
            correcting = nil
            form = SpecForm(.application)
        case .draft(let draft):
            correcting = nil
            form = SpecForm(.application)
            slot = DraftSlot(draft)
            restore(draft)
        case .correction(let record):
            correcting = record
            form = SpecForm(.application, values: record.values)
            remember()
        }
    }

    /// A draft of a correction, with the record that it corrects.
    init(correcting record: ApplicationRecord, draft: Draft) {
        correcting = record
        form = SpecForm(.application)
        restore(draft)
    }

    private mutating func restore(_ draft: Draft) {
        form = SpecForm(.application, values: draft.values, focus: draft.focus)
        hasChanged = true
        said = DraftWords.returned(draft)
        remember()
    }

    /// The values at hand are about these two.
    private mutating func remember() { known = (form.values["iin"] ?? "", form.values["employer"] ?? "") }

    private var subjectID: Int64 { correcting?.id ?? slot.subjectID }

    public var help: String { "application" }

    public func place(_ context: Context) -> Localized {
        let name =
            correcting.map {
                Localized(ru: "Исправление \($0.number)", kk: "\($0.number) түзету")
            } ?? FormSpec.application.title
        return Localized(ru: "Профвыплата › \(name.ru)", kk: "Кәсіптік төлем › \(name.kk)")
    }

    public func aside(_ context: Context) -> Localized? {
        Localized(
            ru: "стр. \(form.form.page + 1)/\(form.form.pageCount)",
            kk: "\(form.form.page + 1)/\(form.form.pageCount)-бет")
    }

    public func advice(_ context: Context) -> Advice? { said ?? form.hint(context).map { Advice($0) } }
    public func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }

    public func keys(_ context: Context) -> [KeyHint] {
        [.help, .save, .list, .nextPage, .language(context.language), .back]
    }

    // MARK: Input

    public mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared:
            settleNotes(context)
            guard !slot.isAsking else {
                slot.giveUp()
                return [.close]
            }
            guard !hasLookedForDraft, !hasChanged else { return [] }
            hasLookedForDraft = true
            // One draft a correction: it is gone on with, or it would be written over.
            return [correcting == nil ? lookForDrafts : lookForCorrection]
        case .returned(.picked(let code)) where slot.isAsking:
            let (draft, effects) = slot.choose(code, begin: Self.beginDraft)
            if let draft { restore(draft) }
            settleNotes(context)
            return effects
        case .event(let event): return handle(event, context)
        case .failed(let failure): return meet(failure)
        case .returned(let value): return receive(value, context)
        case .answer, .outcome: return []
        }
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
            screen.slot.offer(drafts, begin: Self.beginDraft)
        }
    }

    private var lookForCorrection: Effect {
        .ask(DraftOf(form: form.spec.code, subjectID: subjectID), in: Self.self) { screen, draft, context in
            if let draft { screen.restore(draft) }
            screen.settleNotes(context)
            return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        switch event {
        case .key(.function(2)):
            said = nil
            return submit(context)
        case .key(.function(10)), .key(.escape): return leave()
        default: break
        }
        switch form.handle(event, context) {
        case .edited:
            said = nil
            hasChanged = true
            confirmed = []
            return []
        case .left(let key):
            said = nil
            return left(key, context)
        case .finished: return left(form.focus, context) + submit(context)
        case .listWanted(let key): return openList(for: key, context)
        case .refused: return [.bell]
        case .handled: return keptDraft
        case .ignored: return []
        }
    }

    public var draft: DraftEntry? { hasChanged ? entry : nil }

    private var entry: DraftEntry {
        DraftEntry(form: form.spec.code, subjectID: subjectID, values: form.values, focus: form.focus)
    }

    private var keepDraft: Effect { .act(KeepDraft(entry), in: Self.self) }
    private var keptDraft: [Effect] { hasChanged ? [keepDraft] : [] }

    // MARK: What follows from a field

    private mutating func settleNotes(_ context: Context) { ApplicationFills.identity(&form, context) }

    /// What a field tells the others, once the cursor has left it.
    private mutating func left(_ key: String, _ context: Context) -> [Effect] {
        var effects: [Effect] = []
        switch key {
        case "iin":
            settleNotes(context)
            if let iin = try? IIN(form.values["iin"] ?? ""), iin.digits != known.person {
                known.person = iin.digits
                effects.append(askPerson(iin))
            }
        case "birth": settleNotes(context)
        case "surname", "given_name", "patronymic": ApplicationFills.initials(&form)
        case "f04": form.fill("f14", form.values["f04"] ?? "")
        case "employer":
            if let number = try? EmployerNumber(form.values["employer"] ?? ""),
                number.digits != known.employer
            {
                known.employer = number.digits
                effects.append(askEmployer(number.digits))
            }
        case "f17": form.fill("f13", form.values["f17"] ?? "")
        case "f13": form.fill("f17", form.values["f13"] ?? "")
        case "f20": ApplicationFills.bank(&form, context)
        default: break
        }
        // Kept last: what follows from the field belongs to the draft.
        return keptDraft + effects
    }

    private func askPerson(_ iin: IIN) -> Effect {
        .ask(ProfessionalPayment.PersonOf(iin), in: Self.self) { screen, known, context in
            if screen.correcting == nil,
                let said = ApplicationFills.person(known, &screen.form, context)
            {
                screen.said = said
            }
            return screen.keptDraft
        }
    }

    private func askEmployer(_ number: String) -> Effect {
        .ask(ProfessionalPayment.EmployerOf(number: number), in: Self.self) { screen, employer, _ in
            ApplicationFills.employer(employer, &screen.form)
            return screen.keptDraft
        }
    }

    // MARK: Lists

    private mutating func openList(for key: String, _ context: Context) -> [Effect] {
        guard let field = form.spec.field(key) else { return [.bell] }
        switch field.kind {
        case .bank:
            waiting = .bankList
            let items = context.form.banks.map { PickerChoice($0.bic, $0.name, detail: .same($0.code)) }
            return [.open(PickerScreen(title: field.label, items: items, selected: nil))]
        case .suggested(let texts, _):
            waiting = .suggestions
            let items = texts.map { PickerChoice($0.ru, $0) }
            return [.open(PickerScreen(title: field.label, items: items, selected: nil))]
        case .employerNumber:
            waiting = .employerList
            return [listEmployers(form.values[key] ?? "")]
        default: return [.bell]
        }
    }

    private func listEmployers(_ text: String) -> Effect {
        .ask(EmployersNamed(text), in: Self.self) { screen, employers, _ in
            let items = employers.map { PickerChoice($0.number, .same($0.name), detail: .same($0.number)) }
            let title = Localized(ru: "Работодатели", kk: "Жұмыс берушілер")
            return [.open(PickerScreen(title: title, items: items, selected: nil))] + screen.keptDraft
        }
    }

    private mutating func receive(_ value: Returned, _ context: Context) -> [Effect] {
        let asked = waiting
        waiting = .nothing
        switch (asked, value) {
        case (.bankList, .picked(let bic)):
            let name = context.form.banks.first { $0.bic == bic }?.name[context.language]
            form.set(name ?? "", for: "f19")
        case (.suggestions, .picked(let text)):
            form.set(
                form.spec.suggestions(form.focus).first { $0.ru == text }?[context.language] ?? text,
                for: form.focus)
        case (.employerList, .picked(let number)):
            form.set(number, for: "employer")
            known.employer = number
            hasChanged = true
            return [keepDraft, askEmployer(number)]
        case (.warnings, .decided("yes")):
            confirmed = Set(form.spec.warnings(in: form.values, context.form))
            return submit(context)
        case (.leaving, .decided("keep")): return [keepDraft, .close]
        case (.leaving, .decided("drop")):
            return [.act(DropDraft(form: form.spec.code, subjectID: subjectID), in: Self.self), .close]
        case (.reason, .typed(let values)):
            guard let record = correcting else { return [] }
            let command = ProfessionalPayment.CorrectApplication(
                id: record.id, form.values, reason: values["reason"] ?? "")
            return [.act(command, in: Self.self) { _, record, _ in Self.taken(record) }]
        default: return []
        }
        hasChanged = true
        return [keepDraft]
    }

    // MARK: Submitting

    private mutating func submit(_ context: Context) -> [Effect] {
        let problems = form.judge(context)
        guard problems.isEmpty else {
            said = FormScreen.toCorrect(problems.count)
            return [.bell] + keptDraft
        }
        let open = form.spec.warnings(in: form.values, context.form).filter { !confirmed.contains($0) }
        guard open.isEmpty else {
            waiting = .warnings
            return [keepDraft, .open(QuestionScreen(FormScreen.confirmation(open, form.spec)))]
        }
        if correcting != nil {
            waiting = .reason
            return [.open(AskScreen.reason(Localized(ru: "Почему исправляется", kk: "Неге түзетіледі")))]
        }
        return [
            .act(ProfessionalPayment.AcceptApplication(form.values, draft: subjectID), in: Self.self) {
                _, record, _ in Self.taken(record)
            }
        ]
    }

    private static func taken(_ record: ApplicationRecord) -> [Effect] {
        [.replace(ApplicationViewScreen(id: record.id))]
    }

    private mutating func meet(_ failure: Failure) -> [Effect] {
        said = .error(failure.text)
        switch failure {
        case .failed: return [.bell]
        case .refused(let problems):
            form.show(problems)
            let unknown = problems.first { form.spec.field($0.key) == nil }
            said = unknown.map { .error($0.message.text) } ?? FormScreen.toCorrect(problems.count)
            return [.bell]
        case .conflict(let conflict):
            let latest = conflict.latest.map { ProfessionalPayment.OpenApplication(id: $0, isOpening: false) }
            return [.bell, keepDraft]
                + [latest].compactMap(\.self).map {
                    .ask($0, in: Self.self) { screen, latest, _ in latest.map { screen.meet($0) } ?? [] }
                }
        }
    }

    /// Somebody else corrected the entry first: both versions are shown, and
    /// the next F2 corrects the one that stands now.
    private mutating func meet(_ latest: ApplicationRecord) -> [Effect] {
        let ofOldEntry = DropDraft(form: form.spec.code, subjectID: subjectID)
        correcting = latest
        let differences = ConflictWords.differences(form.spec, form.values, latest)
        return [
            .act(ofOldEntry, in: Self.self), keepDraft,
            .open(TextScreen(title: Message.conflict.text, text: differences)),
        ]
    }

    private mutating func leave() -> [Effect] {
        guard hasChanged else { return [.close] }
        waiting = .leaving
        return [keepDraft, .open(QuestionScreen(DraftWords.leaving))]
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        form.draw(on: &canvas, in: body, context)
    }
}
