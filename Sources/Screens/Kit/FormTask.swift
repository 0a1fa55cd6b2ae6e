import Core
import TUI

/// The task of a form: its specification, its record, and the commands it submits.
public struct FormTask: Sendable {
    /// The record to which the draft belongs.
    public enum Subject: Hashable, Sendable {
        /// A new entry; several may lie unfinished side by side.
        case new
        /// A record that has one draft: a correction, a fact of a case.
        case record(Int64)
    }

    /// A command that submits the form, by F2: the only one at once, one of several from a list.
    public struct Act: Sendable {
        /// In the cell of F2 and, without a title, in the list.
        let word: Localized
        let title: Localized?
        /// What the command needs of the form, where that is not all that the form asks for.
        ///
        /// A refusal takes it with documents that lack; it is judged before a question is asked.
        let judging: Judging?
        /// A question over the form before the command: the reason of a correction
        /// or a refusal.
        let question: (@Sendable (FormValues, FormContext) -> AskScreen)?
        let effects: Effects

        public typealias Judging = @Sendable (FormValues, FormContext) -> [Problem]

        /// What an act does.
        ///
        /// - Parameter answers: of the question.
        public typealias Effects =
            @Sendable (_ values: FormValues, _ draft: Int64, _ answers: FormValues, Context) -> [Effect]

        /// - Parameter asking: a question that depends on what was typed.
        public init(
            _ word: Localized = KeyHint.save.title, title: Localized? = nil, judging: Judging? = nil,
            question: AskScreen? = nil,
            asking: (@Sendable (FormValues, FormContext) -> AskScreen)? = nil, effects: @escaping Effects
        ) {
            self.word = word
            self.title = title
            self.judging = judging
            if let question { self.question = { _, _ in question } } else { self.question = asking }
            self.effects = effects
        }
    }

    /// Something drawn above the fields.
    public struct Panel: Sendable {
        let draw: Draw

        /// - Returns: the rows that it took.
        public typealias Draw =
            @Sendable (inout Canvas, Rect, _ values: FormValues, _ page: Int, Context) -> Int

        public init(draw: @escaping Draw) { self.draw = draw }
    }

    let help: String
    let place: Localized
    let subject: Subject
    /// The form, which may depend on the values: another category needs other
    /// documents.
    let spec: @Sendable (FormValues) -> FormSpec
    /// The initial values of an empty form.
    public var start: @Sendable (Context) -> FormValues
    let acts: [Act]
    public var panel: Panel?
    /// Where the fields begin below the top, with nothing above them.
    public var margin: Int
    /// The hint for a field that has none of its own.
    public var hint: @Sendable (SpecForm, Context) -> Localized?
    /// What stands at the right of the top line: the page, where several are turned.
    public var page: (@Sendable (SpecForm) -> Localized)?
    /// The same where there are no pages to turn: which step of the entry it is.
    public var aside: Localized?
    /// What a draft names as the place of its cursor when the entry had gone on to a second
    /// step (``FormScreen/goOn(in:)``): the first act leads there again.
    public var nextStep: String?
    /// True where warnings are shown and confirmed before the act.
    public var confirmsWarnings: Bool
    /// Handles a conflict: another operator changed the record.
    public var onConflict: (@Sendable (Conflict, FormValues) -> [Effect])?

    /// - Parameter acts: the main one first.
    public init(
        help: String, place: Localized, subject: Subject,
        spec: @escaping @Sendable (FormValues) -> FormSpec,
        start: @escaping @Sendable (Context) -> FormValues = { _ in [:] }, acts: [Act],
        panel: Panel? = nil, margin: Int = 0,
        hint: @escaping @Sendable (SpecForm, Context) -> Localized? = FormTask.citation,
        page: (@Sendable (SpecForm) -> Localized)? = nil, aside: Localized? = nil,
        nextStep: String? = nil, confirmsWarnings: Bool = false,
        onConflict: (@Sendable (Conflict, FormValues) -> [Effect])? = nil
    ) {
        self.help = help
        self.place = place
        self.subject = subject
        self.spec = spec
        self.start = start
        self.acts = acts
        self.panel = panel
        self.margin = margin
        self.hint = hint
        self.page = page
        self.aside = aside
        self.nextStep = nextStep
        self.confirmsWarnings = confirmsWarnings
        self.onConflict = onConflict
    }

    /// The clause that asks for the field under the cursor.
    @Sendable public static func citation(_ form: SpecForm, _ context: Context) -> Localized? {
        form.focusedField?.citation?.shown
    }

    /// Which page it is, as sheets of paper say it: «Лист 1 из 2».
    @Sendable public static func pageOfPages(_ form: SpecForm) -> Localized {
        let (page, count) = (form.form.page + 1, form.pageCount)
        return Localized(ru: "стр. \(page) из \(count)", kk: "\(count) беттің \(page)-беті")
    }
}

extension FormTask.Panel {
    /// One line: whom the form is about.
    public static func line(_ text: String) -> FormTask.Panel {
        FormTask.Panel { canvas, body, _, _, _ in
            canvas.write(
                DisplayWidth.clip(text, to: body.columns - 4), at: Point(row: body.row, column: 2), as: .label
            )
            return 2
        }
    }
}
