import Core
import TUI

/// A form of the law on the screen: joins a `FormSpec` of Core with a `Form` of
/// the terminal toolkit.
public struct SpecForm: Sendable {
    public let spec: FormSpec
    public private(set) var form: Form
    /// The errors by field; each is removed when its field changes.
    public private(set) var messages: [String: Message] = [:]
    /// Remarks to the right of a field, without emphasis.
    public var notes: [String: Localized] = [:]
    /// What the store told of a field that is to be confirmed before the form is recorded.
    private var doubts: [String: Message] = [:]
    /// Names that are known otherwise.
    private(set) var renames: [String: Filling.Rename] = [:]
    /// What was typed or pasted and did not go in, by field, until somebody goes on there.
    var notTaken: [String: Message] = [:]
    /// Fields that the program filled and may fill again.
    var filled: Set<String>
    /// Those of them that follow from what was typed: Enter goes past them.
    private var derived: Set<String>
    /// In which language each text was typed, where that is known.
    private var languages: [String: Language]

    /// - Parameter offered: the fields whose value nobody typed; `nil` where that is all of them.
    public init(
        _ spec: FormSpec, values: FormValues = [:], focus: String? = nil, offered: Set<String>? = nil
    ) {
        self.spec = spec
        languages = values.languages
        filled = values.fields(marked: "filled")
        derived = values.fields(marked: "derived")
        form = Form(
            fields: spec.fields.map { field in
                FormField(
                    field.key, Self.kind(field.kind), page: field.page,
                    isRequired: Self.isMarked(field, values))
            }, values: values.texts, offered: offered ?? Set(values.texts.keys))
        hideFields()
        if let focus { form.focus(focus) }
    }

    /// The texts as typed, with their languages.
    public var values: FormValues {
        var values = form.values
        for (key, language) in languages { values.setLanguage(language, of: key) }
        return values
    }
    /// The same with what the program filled: a draft that is opened again goes on as it was
    /// left.
    var draftValues: FormValues {
        var values = values
        values.mark(filled, as: "filled")
        values.mark(derived, as: "derived")
        return values
    }
    public var focus: String { form.focus }
    /// With pages whose fields depend on what is still to be typed.
    var pageCount: Int { max(form.pageCount, spec.pages.count) }
    public var focusedField: FieldSpec? { spec.field(form.focus) }

    /// A field that is shown only when it is required wears the mark whenever
    /// it is shown.
    private static func isMarked(_ field: FieldSpec, _ values: FormValues) -> Bool {
        if case .only = field.requirement { return true }
        return field.isRequired(values)
    }

    static func kind(_ kind: FieldSpec.Kind) -> FieldKind {
        switch kind {
        case .text(let limit): .line(.any, limit: limit, width: min(limit, 40))
        case .name(let limit, _): .line(.any, limit: limit, width: min(limit, 40))
        case .iin: .line(.digits, limit: 12, width: 12)
        case .employerNumber: .lookup(.digits, limit: 12, width: 12)
        case .date, .birth, .month: .line(.date, limit: 10, width: 10)
        case .time: .line(.any, limit: 5, width: 5)
        case .money: .line(.money, limit: 20, width: 20)
        case .number: .line(.digits, limit: 10, width: 10)
        case .choice(let choices): .choice(choices.map(\.code))
        case .listed: .lookup(.any, limit: 12, width: 8)
        case .mark, .option: .check
        // One column more than a number, for the cursor behind it.
        case .phone: .line(.phone, limit: 20, width: 17)
        case .email: .line(.email, limit: 254, width: 40)
        case .iban: .line(.code, limit: 29, width: 26)
        case .bank: .lookup(.any, limit: 120, width: 40)
        case .suggested(_, let limit): .lookup(.any, limit: limit, width: min(limit, 40))
        }
    }

    private mutating func hideFields() {
        form.setHidden(Set(spec.fields.filter { !$0.isShown(form.values) }.map(\.key)))
    }

    /// What became of a name, until it is said.
    private var corrections: [String: Message] = [:]

    // MARK: Input

    public enum Outcome: Sendable, Hashable {
        case ignored, handled, refused
        case edited(String)
        /// Normalises the value of a field that the cursor has left.
        case left(String)
        case listWanted(String)
        case finished
    }

    public mutating func handle(_ event: Event, _ context: Context) -> Outcome {
        let refused = messages.keys.map { ($0, form.values[$0]) }
        let before = form.values[focus] ?? ""
        switch form.handle(event) {
        case .ignored: return .ignored
        case .handled: return .handled
        case .refused:
            explain(event)
            return .refused
        case .edited(let key):
            // One key may set several marks.
            for (key, value) in refused where form.values[key] != value { messages[key] = nil }
            messages[key] = nil
            notTaken[key] = nil
            filled.remove(key)
            derived.remove(key)
            tell(context.language, of: key, before: before)
            hideFields()
            return .edited(key)
        case .left(let key, _):
            normaliseAndJudge(key, context)
            return .left(key)
        case .listWanted(let key): return .listWanted(key)
        case .finished:
            normaliseAndJudge(focus, context)
            return .finished
        }
    }

    /// The language of a text is that of the screen at its first letter; what is changed in
    /// a text of a known language leaves it.
    private mutating func tell(_ language: Language, of key: String, before: String) {
        guard spec.field(key)?.kind.holdsWords == true else { return }
        let isEmpty = (form.values[key] ?? "").isEmpty
        let known = before.isEmpty ? nil : languages[key]
        languages[key] = isEmpty ? nil : known ?? language
    }

    /// Explains that a character or a paste does not fit into the field: the bell alone
    /// would not say why nothing is typed.
    private mutating func explain(_ event: Event) {
        guard let field = focusedField else { return }
        let typed: String
        var isPasted = false
        switch event {
        case .key(.character(let character)): typed = String(character)
        case .paste(let text): (typed, isPasted) = (text.trimmed, true)
        default: return
        }
        guard !typed.isEmpty else { return }
        var isTooLong = false
        if let message = field.kind.refusal(of: typed, into: values[field.key] ?? "") {
            messages[field.key] = message
        } else if let limit = field.kind.lengthLimit, (values[field.key] ?? "").count + typed.count > limit {
            messages[field.key] = .tooLong(limit)
            isTooLong = true
        }
        if isPasted || isTooLong { notTaken[field.key] = .notTaken(messages[field.key], isPasted: isPasted) }
    }

    /// Normalises a field and validates it, unless it is empty.
    ///
    /// Of a corrected name a refusal is said first, then the correction.
    public mutating func normaliseAndJudge(_ key: String, _ context: Context) {
        guard normalise(key, context) else { return }
        let refused = spec.problems(in: values, context.form).first { $0.key == key }?.message
        let corrected = corrections.removeValue(forKey: key)
        messages[key] =
            refused ?? corrected ?? spec.warnings(in: values, context.form).first { $0.key == key }?.message
    }

    /// Normalises the value of a field.
    ///
    /// - Returns: true if the value is to be validated.
    private mutating func normalise(_ key: String, _ context: Context) -> Bool {
        guard let field = spec.field(key), let typed = form.values[key], !typed.isEmpty else { return false }
        if case .name = field.kind, case let (healed, warning?) = Letters.heal(typed), healed != typed {
            form.set(NameCapitals.put(healed), for: key)
            corrections[key] = warning
            return true
        }
        if case .name = field.kind, NameCapitals.put(typed) != typed {
            form.set(field.normalised(typed, context.form, context.language), for: key)
            corrections[key] = .capitals
            return true
        }
        let normal = field.normalised(typed, context.form, context.language)
        if normal != typed { form.set(normal, for: key) }
        hideFields()
        return true
    }

    /// Sets a value from outside the keyboard: a list, a known person.
    public mutating func set(_ value: String, for key: String) {
        put(value, for: key, isOffered: nil)
    }

    private mutating func put(_ value: String, for key: String, isOffered: Bool?) {
        form.set(value, for: key, isOffered: isOffered)
        messages[key] = nil
        notTaken[key] = nil
        hideFields()
    }

    /// Sets what the operator chose: the program fills it no more.
    ///
    /// - Parameter language: of the words that were chosen, if it is known.
    public mutating func choose(_ value: String, for key: String, in language: Language?) {
        put(value, for: key, isOffered: false)
        if spec.field(key)?.kind.holdsWords == true { languages[key] = language }
        filled.remove(key)
        derived.remove(key)
    }

    /// Fills a field that is empty, or that the program itself filled before.
    public mutating func fill(_ key: String, _ value: String) {
        guard !value.isEmpty, (values[key] ?? "").isEmpty || filled.contains(key) else { return }
        put(value, for: key, isOffered: true)
        languages[key] = nil
        filled.insert(key)
    }

    /// Empties what the program filled by itself: it was about another person or
    /// employer.
    ///
    /// What was typed stays.
    public mutating func unfill(_ keys: [String]) {
        for key in keys where filled.contains(key) {
            set("", for: key)
            languages[key] = nil
            filled.remove(key)
            derived.remove(key)
        }
    }

    public mutating func focus(_ key: String) { form.focus(key) }

    /// Fills the fields that the form declares as dependent on a field.
    @discardableResult
    public mutating func follow(_ key: String, _ context: Context) -> Filling.Remark? {
        let spec = spec
        return apply { spec.follow(key, in: &$0, context.form, context.language) }
    }

    /// Goes on past fields that follow from others, but not past the last field.
    public mutating func passDerived(_ context: Context) {
        while derived.contains(focus), !(values[focus] ?? "").isEmpty {
            // What is odd about it is said before it is passed.
            normaliseAndJudge(focus, context)
            guard messages[focus] == nil, case .left = form.handle(.key(.enter)) else { return }
        }
    }

    /// Shows the remarks again beside restored values.
    public mutating func note(_ context: Context) {
        let spec = spec
        _ = apply { spec.note(in: &$0, context.form, context.language) }
    }

    /// Shows what is wrong with the fields that are filled, but that of the cursor, where
    /// somebody may be in the middle of typing.
    public mutating func judgeFilled(_ context: Context) {
        let all = spec.problems(in: values, context.form) + spec.warnings(in: values, context.form)
        for problem in all.reversed() where problem.key != focus && !(values[problem.key] ?? "").isEmpty {
            messages[problem.key] = problem.message
        }
    }

    /// Fills the fields that a lookup found.
    public mutating func take(_ found: Lookup.Found, _ context: Context) -> Filling.Remark? {
        apply { found(&$0, context.form, context.language) }
    }

    private mutating func apply(_ change: (inout Filling) -> Void) -> Filling.Remark? {
        var filling = Filling(values, filled: filled, notes: notes, doubts: doubts, renames: renames)
        change(&filling)
        for (key, value) in filling.values.texts where value != (values[key] ?? "") {
            put(value, for: key, isOffered: true)
            languages[key] = filling.values.language(of: key)
            derived.insert(key)
        }
        filled = filling.filled
        notes = filling.notes
        doubts = filling.doubts
        renames = filling.renames
        return filling.remark
    }

    /// What was doubtful of a field is asked anew.
    ///
    /// - Returns: true where something was.
    mutating func forgetDoubt(_ key: String) -> Bool {
        guard doubts.removeValue(forKey: key) != nil else { return false }
        notes[key] = nil
        return true
    }

    /// The doubts in the order of the fields.
    var doubtful: [Problem] {
        spec.fields.compactMap { field in
            guard field.isShown(form.values), let doubt = doubts[field.key] else { return nil }
            return Problem(key: field.key, message: doubt, citation: field.citation)
        }
    }

    /// Judges the whole form, shows every refusal at its field and puts the
    /// cursor on the first.
    ///
    /// What did not go into a field stops it once: without that the form would be submitted
    /// without a part that somebody believes to be in it.
    ///
    /// - Parameter judging: how it is judged otherwise than by its own rules.
    /// - Returns: the refusals; empty when the form may be submitted.
    public mutating func judge(_ context: Context, by judging: FormTask.Act.Judging? = nil) -> [Problem] {
        for field in spec.fields { _ = normalise(field.key, context) }
        var problems = judging?(values, context.form) ?? spec.problems(in: values, context.form)
        if problems.isEmpty {
            problems = spec.fields.filter { $0.isShown(form.values) }.compactMap { field in
                notTaken[field.key].map { Problem(key: field.key, message: $0, citation: nil) }
            }
            notTaken = [:]
        }
        show(problems)
        return problems
    }

    /// Shows refusals that came from elsewhere.
    public mutating func show(_ problems: [Problem]) {
        messages = [:]
        for problem in problems.reversed() where spec.field(problem.key) != nil {
            messages[problem.key] = problem.message
        }
        if let first = problems.first(where: { spec.field($0.key) != nil }) { form.focus(first.key) }
    }

    // MARK: Drawing

    public func draw(on canvas: inout Canvas, in rect: Rect, _ context: Context, labelWidth: Int = 16)
        -> Point?
    {
        let language = context.language
        return form.draw(on: &canvas, in: rect, labelWidth: labelWidth) { formField in
            guard let field = spec.field(formField.key) else { return FieldTexts(formField.key) }
            var choices: [String: String] = [:]
            if case .choice(let all) = field.kind {
                // What is closed is not named: beside a person its name would tell.
                for choice in all {
                    let shown = choice.refusal(context.form)?.text ?? choice.label
                    choices[choice.code] = shown[language]
                }
            }
            let message = messages[field.key]
            return FieldTexts(
                field.label[language], section: field.section?[language], choices: choices,
                note: note(of: field)?[language],
                problem: message.flatMap { $0.isWarning ? nil : $0.text[language] },
                warning: message.flatMap { $0.isWarning ? $0.text[language] : nil })
        }
    }

    /// The quiet words beside a field: those set from outside, or what a code
    /// stands for.
    private func note(of field: FieldSpec) -> Localized? {
        guard case .listed(let choices, _) = field.kind else { return notes[field.key] }
        let code = values[field.key] ?? ""
        return choices.first { $0.code == code }?.label ?? notes[field.key]
    }
}
