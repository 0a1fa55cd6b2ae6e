import Core
import TUI

extension SpecForm {
    /// An unfinished entry gone on with: what was typed is mended, what the program filled is typed
    /// over.
    init(_ spec: FormSpec, of draft: Draft) {
        self.init(
            spec, values: draft.values, focus: draft.focus, offered: draft.values.fields(marked: "filled"))
    }

    /// The same entry with other fields.
    func reshaped(as spec: FormSpec) -> SpecForm {
        var form = SpecForm(spec, values: draftValues, focus: focus, offered: self.form.offered)
        form.notTaken = notTaken
        return form
    }
}
