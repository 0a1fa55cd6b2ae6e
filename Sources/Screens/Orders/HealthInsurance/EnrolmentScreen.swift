import Core
import TUI

/// S333-3 «Қолмен енгізу»: the person, the category and its days, then the
/// documents that its clause names, with a check list of what is still missing.
struct EnrolmentScreen: Screen {
    private(set) var form: SpecForm
    private(set) var hasChanged = false
    private var hasLookedForDraft = false
    private var slot = DraftSlot(form: EnrolmentForm.code)
    private var knownPerson = ""
    private var said: Advice?
    private var waiting = Waiting.nothing
    /// Warnings that the operator has gone past.
    private var confirmed: Set<Problem> = []

    private enum Waiting: Hashable {
        case nothing, list(String), leaving, refusal, warnings
    }

    /// - Parameters:
    ///   - values: what is known already: the IIN of an opened consumer.
    ///   - draft: an unfinished entry to go on with.
    init(_ values: FormValues = [:], draft: Draft? = nil) {
        form = SpecForm(EnrolmentForm.spec(for: values), values: values)
        guard let draft else { return }
        slot = DraftSlot(draft)
        hasLookedForDraft = true
        restore(draft)
    }

    private mutating func restore(_ draft: Draft) {
        form = SpecForm(EnrolmentForm.spec(for: draft.values), values: draft.values, focus: draft.focus)
        hasChanged = true
        said = DraftWords.returned(draft)
    }

    var help: String { "enrolment" }

    func place(_ context: Context) -> Localized {
        Localized(ru: "Медстрахование › Ручное включение", kk: "Медициналық сақтандыру › Қолмен енгізу")
    }

    func aside(_ context: Context) -> Localized? {
        Localized(
            ru: "страница \(form.form.page + 1) из \(form.form.pageCount)",
            kk: "\(form.form.pageCount) беттің \(form.form.page + 1)-беті")
    }

    func advice(_ context: Context) -> Advice? {
        said ?? form.hint(context).map { Advice($0) } ?? term(context).map { Advice($0) }
    }

    func fieldHelp(_ context: Context) -> (title: Localized, text: Localized)? { form.help() }

    func keys(_ context: Context) -> [KeyHint] {
        [
            .help, KeyHint("F2", Localized(ru: "Включить", kk: "Енгізу")), .list,
            KeyHint("F5", Localized(ru: "Отказать", kk: "Бас тарту")), .nextPage,
            .language(context.language), .back,
        ]
    }

    /// M.f8: the month from the day of applying, reckoned while it is typed.
    private func term(_ context: Context) -> Localized? {
        guard let day = try? DateEntry.read(form.values["applied_on"] ?? "", today: context.now.date) else {
            return nil
        }
        let last = day.adding(months: 1)
        let clause = EnrolmentForm.category(of: form.values) == .l1 ? "57" : "21"
        return Localized(
            ru: "Срок: с \(day.shown) по \(last.shown) включительно (п. \(clause))",
            kk: "Мерзімі: \(day.shown) – \(last.shown), қоса алғанда (\(clause)-т.)")
    }

    // MARK: Input

    mutating func update(_ input: Input, _ context: Context) -> [Effect] {
        switch input {
        case .appeared: return appear(context)
        case .answer(.unfinished(let drafts)): return slot.offer(drafts)
        case .outcome(.draftBegun(let number)):
            slot.begun(number)
            return []
        case .returned(.picked(let code)) where slot.isAsking:
            let (draft, effects) = slot.choose(code)
            if let draft { restore(draft) }
            return effects + meetPerson()
        case .returned(let value): return receive(value, context)
        case .failed(let failure):
            if case .refused(let problems) = failure { form.show(problems) }
            said = .error(failure.text)
            return [.bell]
        case .event(let event): return handle(event, context)
        default: return []
        }
    }

    private mutating func appear(_ context: Context) -> [Effect] {
        guard !slot.isAsking else {
            slot.giveUp()
            return [.close]
        }
        guard !hasLookedForDraft else { return [] }
        hasLookedForDraft = true
        form.fill("applied_on", context.now.date.shown)
        form.fill("checked_on", context.now.date.shown)
        form.fill("citizenship", Insured.Citizenship.kazakhstan.rawValue)
        settleNotes(context)
        return [slot.look] + meetPerson()
    }

    private mutating func handle(_ event: Event, _ context: Context) -> [Effect] {
        switch event {
        case .key(.function(2)): return submit(context)
        case .key(.function(5)):
            waiting = .refusal
            return [
                keepDraft,
                .open(
                    AskScreen.reason(
                        Localized(ru: "Почему отказано", kk: "Неге бас тартылды"),
                        basis: Citation(.order526, "14"))),
            ]
        case .key(.function(10)), .key(.escape):
            guard hasChanged else { return [.close] }
            waiting = .leaving
            return [keepDraft, .open(QuestionScreen(DraftWords.leaving))]
        default: break
        }
        switch form.handle(event, context) {
        case .edited(let key):
            said = nil
            hasChanged = true
            if key == "subgroup" || key == "category" { reshape() }
            return []
        case .left(let key):
            said = nil
            return left(key, context)
        case .finished: return left(form.focus, context) + submit(context)
        case .listWanted(let key): return list(key)
        case .refused: return [.bell]
        case .handled: return hasChanged ? [keepDraft] : []
        case .ignored: return []
        }
    }

    private var entry: DraftEntry {
        DraftEntry(form: slot.form, subjectID: slot.subjectID, values: form.values, focus: form.focus)
    }
    var draft: DraftEntry? { hasChanged ? entry : nil }
    private var keepDraft: Effect { .act(KeepDraft(entry), in: Self.self) }

    private mutating func left(_ key: String, _ context: Context) -> [Effect] {
        if key == "category" { reshape() }
        settleNotes(context)
        return (hasChanged ? [keepDraft] : []) + (key == "iin" ? meetPerson() : [])
    }

    /// The document page follows from the category: another set, another form;
    /// what was typed stays.
    private mutating func reshape() {
        let wanted = EnrolmentForm.spec(for: form.values)
        guard
            wanted.fields.map(\.key) != form.spec.fields.map(\.key)
                || wanted.fields.map(\.basis) != form.spec.fields.map(\.basis)
        else { return }
        form = SpecForm(wanted, values: form.values, focus: form.focus)
    }

    private mutating func meetPerson() -> [Effect] {
        guard let iin = try? IIN(form.values["iin"] ?? ""), iin.digits != knownPerson else { return [] }
        knownPerson = iin.digits
        return [
            .ask(InsuredOfIIN(iin), in: Self.self) { screen, known, context in
                screen.fill(known, context)
                return []
            }
        ]
    }

    private mutating func fill(_ known: InsuredOfIIN.Known?, _ context: Context) {
        form.unfill(["surname", "given_name", "patronymic", "birth", "phone", "citizenship"])
        settleNotes(context)
        form.fill("citizenship", (known?.citizenship ?? .kazakhstan).rawValue)
        guard let person = known?.person else { return }
        form.fill("surname", person.name.surname.text)
        form.fill("given_name", person.name.givenName.text)
        form.fill("patronymic", person.name.patronymic?.text ?? "")
        form.fill("birth", person.birthDate.shown)
        form.fill("phone", person.phone?.shown ?? "")
        said = Advice(
            Localized(ru: "Человек известен, данные подставлены", kk: "Адам белгілі, деректер қойылды"))
    }

    private mutating func settleNotes(_ context: Context) {
        if let iin = try? IIN(form.values["iin"] ?? ""), let birth = iin.birthDate, let sex = iin.sex {
            form.fill("birth", birth.shown)
            form.notes["iin"] = Localized(
                ru: "\(sex.label.ru), \(birth.shown)", kk: "\(sex.label.kk), \(birth.shown)")
        } else {
            form.notes["iin"] = nil
        }
        form.notes["applied_on"] = term(context)
    }

    private mutating func list(_ key: String) -> [Effect] {
        guard case .listed(let choices, _)? = form.spec.field(key)?.kind, let field = form.spec.field(key)
        else { return [.bell] }
        waiting = .list(key)
        let items = choices.map { PickerChoice($0.code, $0.label, detail: .same($0.code)) }
        return [.open(PickerScreen(title: field.label, items: items, selected: form.values[key]))]
    }

    private mutating func submit(_ context: Context) -> [Effect] {
        reshape()
        let problems = form.judge(context)
        guard problems.isEmpty else {
            said = FormScreen.toCorrect(problems.count)
            return [.bell] + (hasChanged ? [keepDraft] : [])
        }
        let open = form.spec.warnings(in: form.values, context.form).filter { !confirmed.contains($0) }
        guard open.isEmpty else {
            waiting = .warnings
            return [keepDraft, .open(QuestionScreen(FormScreen.confirmation(open, form.spec)))]
        }
        return [
            keepDraft,
            .act(Enrol(form.values, draft: slot.subjectID), in: Self.self) { _, enrolled, _ in
                [.replace(EnrolmentViewScreen(enrolled.id, enrolled.warnings))]
            },
        ]
    }

    private mutating func receive(_ value: Returned, _ context: Context) -> [Effect] {
        let asked = waiting
        waiting = .nothing
        switch (asked, value) {
        case (.warnings, .decided("yes")):
            confirmed = Set(form.spec.warnings(in: form.values, context.form))
            return submit(context)
        case (.list(let key), .picked(let code)):
            form.set(code, for: key)
            hasChanged = true
            reshape()
            return [keepDraft]
        case (.leaving, .decided("keep")): return [keepDraft, .close]
        case (.leaving, .decided("drop")):
            return [.act(DropDraft(form: slot.form, subjectID: slot.subjectID), in: Self.self), .close]
        case (.refusal, .typed(let values)):
            let command = RefuseEnrolment(
                form.values, reason: values["reason"] ?? "", draft: slot.subjectID)
            return [
                .act(command, in: Self.self) { _, id, _ in [.replace(EnrolmentViewScreen(id, []))] }
            ]
        default: return []
        }
    }

    // MARK: Drawing

    func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Point? {
        guard form.form.page == 2 else { return form.draw(on: &canvas, in: body, context) }
        let rows = drawCheckList(on: &canvas, in: body, context)
        return form.draw(
            on: &canvas,
            in: Rect(row: body.row + rows, column: 0, rows: body.rows - rows, columns: body.columns), context)
    }

    /// - Returns: the rows it took, with the blank one below.
    private func drawCheckList(on canvas: inout Canvas, in body: Rect, _ context: Context) -> Int {
        let language = context.language
        let lines = EnrolmentForm.checkList(form.values, context.form)
        guard !lines.isEmpty else {
            let text = Localized(
                ru: "Сначала выберите категорию на второй странице: документы следуют из неё",
                kk: "Алдымен екінші беттен санатты таңдаңыз: құжаттар соған байланысты")
            canvas.write(text[language], at: Point(row: body.row, column: 2), as: .hint)
            return 2
        }
        var row = body.row
        for line in lines {
            let role = line.isComplete ? Role.success : .warning
            func write(_ text: String) {
                let shown = DisplayWidth.clip(text, to: body.columns - 4)
                canvas.write(shown, at: Point(row: row, column: 2), as: role)
                row += 1
            }
            let mark = line.isComplete ? "[x] " : "[ ] "
            let name = mark + (line.kind?.name ?? line.requirement.name)[language]
            guard !line.isComplete else {
                write(name)
                continue
            }
            let missing =
                Localized(ru: "не хватает: ", kk: "жетпейді: ")[language]
                + line.missing.map { $0[language].lowercased() }.joined(separator: ", ")
            // A line of their own where both do not fit: neither is cut for the other.
            if DisplayWidth.of("\(name) – \(missing)") <= body.columns - 4 {
                write("\(name) – \(missing)")
            } else {
                write(name)
                write("    " + missing)
            }
        }
        return row - body.row + 1
    }
}
