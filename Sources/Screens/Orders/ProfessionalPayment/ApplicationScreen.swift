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
            return [
                correcting == nil ? slot.look : .askOld(.draft(form: form.spec.code, subjectID: subjectID))
            ]
        case .answer(.unfinished(let drafts)): return slot.offer(drafts)
        case .returned(.picked(let code)) where slot.isAsking:
            let (draft, effects) = slot.choose(code)
            if let draft { restore(draft) }
            settleNotes(context)
            return effects
        case .outcome(.draftBegun(let number)):
            slot.begun(number)
            return []
        case .answer(.draft(let draft)):
            if let draft { restore(draft) }
            settleNotes(context)
            return []
        case .event(let event): return handle(event, context)
        case .answer(.application(let latest?)): return meet(latest)
        case .answer(let answer):
            meetKnown(answer, context)
            return openList(answer, context) + (hasChanged ? [keepDraft] : [])
        case .outcome(let outcome): return receive(outcome, context)
        case .returned(let value): return receive(value, context)
        case .failed: return []
        }
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        if event == .hangup { return hasChanged ? [keepDraft] : [] }
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
        case .handled: return hasChanged ? [keepDraft] : []
        case .ignored: return []
        }
    }

    private var keepDraft: Effect {
        .actOld(
            .keepDraft(form: form.spec.code, subjectID: subjectID, values: form.values, focus: form.focus))
    }

    /// What a field tells the others, once the cursor has left it.
    private mutating func left(_ key: String, _ context: Context) -> [Effect] {
        var effects: [Effect] = []
        switch key {
        case "iin":
            settleNotes(context)
            if let iin = try? IIN(form.values["iin"] ?? ""), iin.digits != known.person {
                known.person = iin.digits
                effects.append(.askOld(.person(iin)))
            }
        case "birth": settleNotes(context)
        case "surname", "given_name", "patronymic": fillInitials()
        case "f04": form.fill("f14", form.values["f04"] ?? "")
        case "employer":
            if let number = try? EmployerNumber(form.values["employer"] ?? ""),
                number.digits != known.employer
            {
                known.employer = number.digits
                effects.append(.askOld(.employer(number.digits)))
            }
        case "f17": form.fill("f13", form.values["f17"] ?? "")
        case "f13": form.fill("f17", form.values["f13"] ?? "")
        case "f20":
            if let account = try? IBAN(form.values["f20"] ?? ""), let bank = context.form.bank(of: account) {
                form.fill("f19", bank.name[context.language])
            }
        default: break
        }
        // Kept last: what follows from the field belongs to the draft.
        return (hasChanged ? [keepDraft] : []) + effects
    }

    private mutating func fillInitials() {
        guard
            let name = try? PersonName(
                form.values["surname"] ?? "", form.values["given_name"] ?? "", form.values["patronymic"] ?? ""
            )
        else { return }
        form.fill("f04", name.withInitials)
        form.fill("f14", name.withInitials)
    }

    /// The quiet words beside the IIN: sex, age, whether the person is known.
    private mutating func settleNotes(_ context: Context) {
        guard let iin = try? IIN(form.values["iin"] ?? "") else {
            form.notes["iin"] = nil
            return
        }
        guard let birth = iin.birthDate, let sex = iin.sex else {
            form.notes["iin"] = Localized(ru: "иностранец", kk: "шетелдік")
            return
        }
        form.fill("birth", birth.shown)
        let age = birth.age(on: context.now.date)
        func note(_ language: Language) -> String {
            "\(sex.label[language]), \(birth.shown), \(AgeWords.years(age, language))"
        }
        form.notes["iin"] = Localized(ru: note(.russian), kk: note(.kazakh))
    }

    /// What the store knows of the person or the employer just named; what it
    /// filled in about another one goes.
    private mutating func meetKnown(_ answer: StoreAnswer, _ context: Context) {
        switch answer {
        case .person(let person, let cases):
            guard correcting == nil else { return }
            form.unfill(["surname", "given_name", "patronymic", "birth", "f04", "f13", "f14", "f17", "f18"])
            settleNotes(context)
            defer {
                fillInitials()
                form.fill("f13", form.values["f17"] ?? "")
                form.fill("f17", form.values["f13"] ?? "")
            }
            guard let person else { return }
            form.fill("surname", person.name.surname.text)
            form.fill("given_name", person.name.givenName.text)
            form.fill("patronymic", person.name.patronymic?.text ?? "")
            form.fill("birth", person.birthDate.shown)
            form.fill("f17", person.phone?.shown ?? "")
            form.fill("f18", person.email?.text ?? "")
            if let open = cases.first {
                said = .warning(
                    Localized(
                        ru: "Человек известен: дело \(open.number), \(open.employer.name)",
                        kk: "Адам белгілі: \(open.number) іс, \(open.employer.name)"))
            } else {
                said = Advice(
                    Localized(
                        ru: "Человек известен, данные подставлены", kk: "Адам белгілі, деректер қойылды"))
            }
        case .employer(let employer):
            form.unfill(["employer_name", "f01", "f02"])
            form.notes["employer"] = employer.map { _ in Localized(ru: "известен", kk: "белгілі") }
            guard let employer else { return }
            form.fill("employer_name", employer.name)
            form.fill("f01", employer.headPosition)
            form.fill("f02", employer.headName)
        default: break
        }
    }

    // MARK: Lists

    private mutating func openList(for key: String, _ context: Context) -> [Effect] {
        guard let field = form.spec.field(key) else { return [.bell] }
        switch field.kind {
        case .bank:
            waiting = .bankList
            let items = context.form.banks.map { PickerChoice($0.bic, $0.name, detail: .same($0.code)) }
            return [.openRoute(.picker(title: field.label, items: items, selected: nil))]
        case .suggested(let texts, _):
            waiting = .suggestions
            let items = texts.map { PickerChoice($0.ru, $0) }
            return [.openRoute(.picker(title: field.label, items: items, selected: nil))]
        case .employerNumber:
            waiting = .employerList
            return [.askOld(.employers(form.values[key] ?? ""))]
        default: return [.bell]
        }
    }

    private func openList(_ answer: StoreAnswer, _ context: Context) -> [Effect] {
        guard case .employers(let employers) = answer, waiting == .employerList else { return [] }
        let items = employers.map { PickerChoice($0.number, .same($0.name), detail: .same($0.number)) }
        let title = Localized(ru: "Работодатели", kk: "Жұмыс берушілер")
        return [.openRoute(.picker(title: title, items: items, selected: nil))]
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
            return [keepDraft, .askOld(.employer(number))]
        case (.warnings, .decided("yes")):
            confirmed = Set(form.spec.warnings(in: form.values, context.form))
            return submit(context)
        case (.leaving, .decided("keep")): return [keepDraft, .close]
        case (.leaving, .decided("drop")):
            return [.actOld(.dropDraft(form: form.spec.code, subjectID: subjectID)), .close]
        case (.reason, .typed(let values)):
            guard let record = correcting else { return [] }
            return [.actOld(.correct(applicationID: record.id, form.values, reason: values["reason"] ?? ""))]
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
            return [.bell] + (hasChanged ? [keepDraft] : [])
        }
        let open = form.spec.warnings(in: form.values, context.form).filter { !confirmed.contains($0) }
        guard open.isEmpty else {
            waiting = .warnings
            return [keepDraft, .openRoute(.question(FormScreen.confirmation(open, form.spec)))]
        }
        if correcting != nil {
            waiting = .reason
            return [.openRoute(.reason(title: Localized(ru: "Почему исправляется", kk: "Неге түзетіледі")))]
        }
        return [.actOld(.accept(form.values, draft: subjectID))]
    }

    private mutating func receive(_ outcome: StoreOutcome, _ context: Context) -> [Effect] {
        switch outcome {
        case .accepted(let record): return [.replaceRoute(.applicationView(record.id))]
        case .refused(let problems):
            form.show(problems)
            let unknown = problems.first { form.spec.field($0.key) == nil }
            said = unknown.map { .error($0.message.text) } ?? FormScreen.toCorrect(problems.count)
            return [.bell]
        case .conflict(let conflict):
            said = .error(Message.conflict.text)
            return [.bell, keepDraft] + (conflict.latest.map { [.askOld(.application($0))] } ?? [])
        case .failed(let text):
            said = .error(text)
            return [.bell]
        case .done, .draftBegun, .signedIn, .recorded, .written, .smsSent, .smsRead, .told,
            .answered,
            .enrolled:
            return []
        }
    }

    /// Somebody else corrected the entry first: both versions are shown, and
    /// the next F2 corrects the one that stands now.
    private mutating func meet(_ latest: ApplicationRecord) -> [Effect] {
        let ofOldEntry = Effect.actOld(.dropDraft(form: form.spec.code, subjectID: subjectID))
        correcting = latest
        return [
            ofOldEntry, keepDraft,
            .openRoute(
                .text(title: Message.conflict.text, ConflictWords.differences(form.spec, form.values, latest))
            ),
        ]
    }

    private mutating func leave() -> [Effect] {
        guard hasChanged else { return [.close] }
        waiting = .leaving
        return [keepDraft, .openRoute(.question(DraftWords.leaving))]
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        form.draw(on: &canvas, in: body, context)
    }
}
