import Core

/// Identifies the draft on the screen among the operator's drafts of a form.
///
/// There may be several: the form offers them before a new one is begun.
struct DraftSlot: Sendable {
    let form: String
    /// Negative; 0 until the store has assigned a number.
    private(set) var subjectID: Int64 = 0
    /// True while the operator chooses among the unfinished ones.
    private(set) var isAsking = false
    private var found: [Draft] = []

    init(form: String) { self.form = form }

    init(_ draft: Draft) {
        form = draft.form
        subjectID = draft.subjectID
    }

    /// Looks for unfinished entries of a form on the one host of forms.
    var find: Effect {
        .ask(UnfinishedDrafts(form: form), in: FormScreen.self) { screen, drafts, _ in screen.offer(drafts) }
    }

    mutating func begun(_ subjectID: Int64) { self.subjectID = subjectID }

    static let new = "new"

    /// Offers the unfinished ones, if there are any.
    ///
    /// - Parameter begin: what takes a number for a new entry.
    mutating func offer(_ drafts: [Draft], of spec: FormSpec, begin: Effect) -> [Effect] {
        guard let latest = drafts.first else { return [begin] }
        found = drafts
        isAsking = true
        let items = drafts.map { draft in
            PickerChoice(
                String(draft.id), spec.subject(of: draft.values) ?? DraftOpening.nameless,
                detail: .same(draft.savedAt.shown))
        }
        let fresh = PickerChoice(Self.new, Localized(ru: "＋ начать новый ввод", kk: "＋ жаңасын бастау"))
        return [
            .open(
                PickerScreen(
                    title: Localized(ru: "Продолжить неоконченное?", kk: "Аяқталмағанды жалғастырасыз ба?"),
                    items: items + [fresh], selected: String(latest.id)
                ).lettingDigitsThrough().asking(DraftWords.goingOn))
        ]
    }

    /// What was chosen: the draft to go on with, or the effects that begin a new one.
    mutating func choose(_ code: String, begin: Effect) -> (
        draft: Draft?, effects: [Effect]
    ) {
        isAsking = false
        guard let draft = found.first(where: { String($0.id) == code }) else {
            return (nil, [begin])
        }
        subjectID = draft.subjectID
        return (draft, [])
    }

    /// Handles a closed list: no entry is begun.
    mutating func giveUp() { isAsking = false }
}
