import Core
import TUI

/// What a form on the screen is for: which form, about which record, and what it ends in.
struct FormTask: Sendable {
    /// Whose draft the typed values are.
    enum Subject: Hashable, Sendable {
        /// A new entry; several may lie unfinished side by side.
        case new
        /// A record that has one draft: a correction, a fact of a case.
        case record(Int64)
    }

    /// An act that a key ends the form in.
    struct Act: Sendable {
        let key: KeyHint
        /// The function key that it answers to.
        let number: Int
        /// False for an act that takes the form as it is: a refusal.
        var judges = true
        /// Asked last, over the form: why something is corrected or refused.
        var question: AskScreen?
        /// - Parameter answers: of the question.
        let effects:
            @Sendable (_ values: FormValues, _ draft: Int64, _ answers: FormValues, Context) -> [Effect]
    }

    /// Something drawn above the fields.
    struct Panel: Sendable {
        /// - Returns: the rows that it took.
        let draw: @Sendable (inout Canvas, Rect, _ values: FormValues, _ page: Int, Context) -> Int
    }

    let help: String
    let place: Localized
    let subject: Subject
    /// The form, which may follow from what is typed: another category, other documents.
    let spec: @Sendable (FormValues) -> FormSpec
    /// What an empty form begins with.
    var start: @Sendable (Context) -> FormValues = { _ in [:] }
    /// The first is F2.
    let acts: [Act]
    var panel: Panel?
    /// Where the fields begin below the top, with nothing above them.
    var margin = 0
    /// Said where a field wants nothing in particular.
    var hint: @Sendable (SpecForm, Context) -> Localized? = { form, _ in form.focusedField?.basis?.shown }
    /// What stands at the right of the top line: the page, where several are turned.
    var page: (@Sendable (SpecForm) -> Localized)?
    /// The same where there are no pages to turn: which step of the entry it is.
    var aside: Localized?
    /// What a draft names as the place of its cursor when the entry had gone on to a second
    /// step (``FormScreen/goOn(in:)``): the first act leads there again.
    var nextStep: String?
    /// True where warnings are shown and confirmed before the act.
    var confirmsWarnings = false
    /// What becomes of it when somebody else changed the record meanwhile.
    var onConflict: (@Sendable (Conflict, FormValues) -> [Effect])?

    /// The page in its short form.
    @Sendable static func shortPage(_ form: SpecForm) -> Localized {
        Localized(
            ru: "стр. \(form.form.page + 1)/\(form.form.pageCount)",
            kk: "\(form.form.page + 1)/\(form.form.pageCount)-бет")
    }

    @Sendable static func longPage(_ form: SpecForm) -> Localized {
        Localized(
            ru: "страница \(form.form.page + 1) из \(form.form.pageCount)",
            kk: "\(form.form.pageCount) беттің \(form.form.page + 1)-беті")
    }
}

extension FormTask.Panel {
    /// One line: whom the form is about.
    static func line(_ text: String) -> FormTask.Panel {
        FormTask.Panel { canvas, body, _, _, _ in
            canvas.write(
                DisplayWidth.clip(text, to: body.columns - 4), at: Point(row: body.row, column: 2), as: .label
            )
            return 2
        }
    }
}
