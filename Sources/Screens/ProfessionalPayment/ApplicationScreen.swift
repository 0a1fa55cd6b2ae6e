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
    private var form: SpecForm
    private var hasChanged = false
    private var said: Advice?
    private var confirmed: Set<Problem> = []
    private var waiting = Waiting.nothing
    /// The case that the person already has with somebody.
    private var knownCases: [CaseRecord] = []

    private enum Waiting: Hashable { case nothing, bankList, employerList, suggestions, warnings, leaving, reason }

    public init(_ start: Start) {
        switch start {
        case .new:
            correcting = nil
            form = SpecForm(.application)
        case .draft(let draft):
            correcting = nil
            form = SpecForm(.application, values: draft.values, focus: draft.focus)
            hasChanged = true
            said = .success(
                Localized(
                    ru: "Неоконченный ввод от \(draft.savedAt.shown) возвращён",
                    kk: "\(draft.savedAt.shown) терілген аяқталмаған енгізу қайтарылды"))
        case .correction(let record):
            correcting = record
            form = SpecForm(.application, values: record.values)
        }
    }

    /// A draft of a correction, with the record that it corrects.
    init(correcting record: ApplicationRecord, draft: Draft) {
        correcting = record
        form = SpecForm(.application, values: draft.values, focus: draft.focus)
        hasChanged = true
    }

    private var subjectID: Int64 { correcting?.id ?? 0 }

    public var help: String { "application" }

    public func place(_ context: Context) -> Localized {
        let name = correcting.map {
            Localized(ru: "Исправление \($0.number)", kk: "\($0.number) түзету")
        } ?? FormSpec.application.title
        return Localized(ru: "Профвыплата › \(name.ru)", kk: "Кәсіптік төлем › \(name.kk)")
    }

    public func aside(_ context: Context) -> Localized? {
        Localized(
            ru: "стр. \(form.form.page + 1)/\(form.form.pageCount)", kk: "\(form.form.page + 1)/\(form.form.pageCount)-бет")
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
            return (try? IIN(form.values["iin"] ?? "")).map { [.ask(.person($0))] } ?? []
        case .event(let event): return handle(event, context)
        case .answer(.application(let latest?)): return meet(latest)
        case .answer(let answer):
            receive(answer, context)
            return openList(answer, context)
        case .outcome(let outcome): return receive(outcome, context)
        case .returned(let value): return receive(value, context)
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
        case .edited(let key):
            said = nil
            hasChanged = true
            confirmed = []
            if key == "iin" { knownCases = [] }
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
        .act(.keepDraft(form: form.spec.code, subjectID: subjectID, values: form.values, focus: form.focus))
    }

    /// What a field tells the others, once the cursor has left it.
    private mutating func left(_ key: String, _ context: Context) -> [Effect] {
        var effects: [Effect] = hasChanged ? [keepDraft] : []
        switch key {
        case "iin":
            settleNotes(context)
            if let iin = try? IIN(form.values["iin"] ?? "") { effects.append(.ask(.person(iin))) }
        case "birth": settleNotes(context)
        case "surname", "given_name", "patronymic": fillInitials()
        case "f04": form.fill("f14", form.values["f04"] ?? "")
        case "employer":
            if let number = try? EmployerNumber(form.values["employer"] ?? "") {
                effects.append(.ask(.employer(number.digits)))
            }
        case "f17": form.fill("f13", form.values["f17"] ?? "")
        case "f13": form.fill("f17", form.values["f13"] ?? "")
        case "f20":
            if let account = try? IBAN(form.values["f20"] ?? ""), let bank = context.form.bank(of: account) {
                form.fill("f19", bank.name[context.language])
            }
        default: break
        }
        return effects
    }

    private mutating func fillInitials() {
        guard let name = try? PersonName(
            form.values["surname"] ?? "", form.values["given_name"] ?? "", form.values["patronymic"] ?? "")
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
        form.notes["iin"] = Localized(
            ru: "\(sex.label.ru), \(birth.shown), \(age) \(Self.years(age))",
            kk: "\(sex.label.kk), \(birth.shown), \(age) жас")
    }

    /// «56 лет», «51 год», «52 года».
    static func years(_ age: Int) -> String {
        switch (age % 100, age % 10) {
        case (11...14, _): "лет"
        case (_, 1): "год"
        case (_, 2...4): "года"
        default: "лет"
        }
    }

    private mutating func receive(_ answer: Answer, _ context: Context) {
        switch answer {
        case .person(let person?, let cases):
            knownCases = cases
            guard correcting == nil else { return }
            form.fill("surname", person.name.surname.text)
            form.fill("given_name", person.name.givenName.text)
            form.fill("patronymic", person.name.patronymic?.text ?? "")
            form.fill("birth", person.birthDate.shown)
            form.fill("f17", person.phone?.shown ?? "")
            form.fill("f18", person.email?.text ?? "")
            fillInitials()
            if let open = cases.first {
                said = .warning(
                    Localized(
                        ru: "Человек известен: дело \(open.number), \(open.employer.name)",
                        kk: "Адам белгілі: \(open.number) іс, \(open.employer.name)"))
            } else {
                said = Advice(Localized(ru: "Человек известен, данные подставлены", kk: "Адам белгілі, деректер қойылды"))
            }
        case .employer(let employer?):
            form.fill("employer_name", employer.name)
            form.fill("f01", employer.headPosition)
            form.fill("f02", employer.headName)
            form.notes["employer"] = Localized(ru: "известен", kk: "белгілі")
        case .employer(nil): form.notes["employer"] = nil
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
            return [.open(.picker(title: field.label, items: items, selected: nil))]
        case .suggested(let texts, _):
            waiting = .suggestions
            let items = texts.map { PickerChoice($0.ru, $0) }
            return [.open(.picker(title: field.label, items: items, selected: nil))]
        case .employerNumber:
            waiting = .employerList
            return [.ask(.employers(form.values[key] ?? ""))]
        default: return [.bell]
        }
    }

    private func openList(_ answer: Answer, _ context: Context) -> [Effect] {
        guard case .employers(let employers) = answer, waiting == .employerList else { return [] }
        let items = employers.map { PickerChoice($0.number, .same($0.name), detail: .same($0.number)) }
        let title = Localized(ru: "Работодатели", kk: "Жұмыс берушілер")
        return [.open(.picker(title: title, items: items, selected: nil))]
    }

    private mutating func receive(_ value: Returned, _ context: Context) -> [Effect] {
        let asked = waiting
        waiting = .nothing
        switch (asked, value) {
        case (.bankList, .picked(let bic)):
            let name = context.form.banks.first { $0.bic == bic }?.name[context.language]
            form.set(name ?? "", for: "f19")
        case (.suggestions, .picked(let text)):
            form.set(form.spec.suggestions(form.focus).first { $0.ru == text }?[context.language] ?? text, for: form.focus)
        case (.employerList, .picked(let number)):
            form.set(number, for: "employer")
            hasChanged = true
            return [keepDraft, .ask(.employer(number))]
        case (.warnings, .decided("yes")):
            confirmed = Set(form.spec.warnings(in: form.values, context.form))
            return submit(context)
        case (.leaving, .decided("keep")): return [keepDraft, .close]
        case (.leaving, .decided("drop")):
            return [.act(.dropDraft(form: form.spec.code, subjectID: subjectID)), .close]
        case (.reason, .typed(let values)):
            guard let record = correcting else { return [] }
            return [.act(.correct(applicationID: record.id, form.values, reason: values["reason"] ?? ""))]
        default: return []
        }
        hasChanged = true
        return [keepDraft]
    }

    // MARK: Submitting

    private mutating func submit(_ context: Context) -> [Effect] {
        let problems = form.judge(context)
        guard problems.isEmpty else {
            said = Self.toCorrect(problems.count)
            return [.bell] + (hasChanged ? [keepDraft] : [])
        }
        let open = form.spec.warnings(in: form.values, context.form).filter { !confirmed.contains($0) }
        guard open.isEmpty else {
            waiting = .warnings
            return [keepDraft, .open(.question(Self.confirmation(open, form.spec)))]
        }
        if correcting != nil {
            waiting = .reason
            return [.open(.reason(title: Localized(ru: "Почему исправляется", kk: "Неге түзетіледі")))]
        }
        return [.act(.accept(form.values))]
    }

    static func toCorrect(_ count: Int) -> Advice {
        .error(
            Localized(
                ru: "Не записано. Исправьте отмеченное: \(count)", kk: "Жазылмады. Белгіленгенді түзетіңіз: \(count)"))
    }

    private static func confirmation(_ warnings: [Problem], _ spec: FormSpec) -> Question {
        func text(_ language: Language) -> String {
            warnings.map { "• \(spec.field($0.key)?.label[language] ?? ""): \($0.message.text[language])" }
                .joined(separator: "\n")
        }
        return Question(
            title: Localized(ru: "Проверьте", kk: "Тексеріңіз"),
            text: Localized(ru: text(.russian) + "\n\nВсё верно, записать?", kk: text(.kazakh) + "\n\nБәрі дұрыс па? Жазылсын ба?"),
            buttons: [.no, .yes], preferred: "no")
    }

    private mutating func receive(_ outcome: Outcome, _ context: Context) -> [Effect] {
        switch outcome {
        case .accepted(let record): return [.replace(.applicationView(record.id))]
        case .refused(let problems):
            form.show(problems)
            let unknown = problems.first { form.spec.field($0.key) == nil }
            said = unknown.map { .error($0.message.text) } ?? Self.toCorrect(problems.count)
            return [.bell]
        case .conflict(let conflict):
            said = .error(Message.conflict.text)
            return [.bell, keepDraft] + (conflict.latest.map { [.ask(.application($0))] } ?? [])
        case .failed(let text):
            said = .error(text)
            return [.bell]
        case .done, .signedIn, .recorded, .written: return []
        }
    }

    /// Somebody else corrected the entry first: both versions are shown, and
    /// the next F2 corrects the one that stands now.
    private mutating func meet(_ latest: ApplicationRecord) -> [Effect] {
        correcting = latest
        return [
            keepDraft,
            .open(.text(title: Message.conflict.text, ConflictWords.differences(form.spec, form.values, latest))),
        ]
    }

    private mutating func leave() -> [Effect] {
        guard hasChanged else { return [.close] }
        waiting = .leaving
        let question = Question(
            title: Localized(ru: "Ввод не окончен", kk: "Енгізу аяқталмады"),
            text: Localized(
                ru: "Набранное сохранено как черновик. Оставить его и продолжить потом?",
                kk: "Терілгендер жоба ретінде сақталды. Оны қалдырып, кейін жалғастырасыз ба?"),
            buttons: [
                Question.Button("keep", Localized(ru: "Оставить", kk: "Қалдыру")),
                Question.Button("stay", Localized(ru: "Вернуться", kk: "Оралу")),
                Question.Button("drop", Localized(ru: "Удалить", kk: "Жою")),
            ], preferred: "keep")
        return [keepDraft, .open(.question(question))]
    }

    public func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        form.draw(on: &canvas, in: body, context)
    }
}
