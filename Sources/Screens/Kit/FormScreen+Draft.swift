import Core

extension FormScreen {
    /// Keeps what was typed, wherever another window has taken the draft.
    var keepDraft: Effect {
        .perform(KeepDraft(entry), in: FormScreen.self) { screen, outcome, _ in
            outcome == .elsewhere ? screen.meetOtherWindow() : []
        }
    }

    func dropDraft(of subject: Int64) -> Effect {
        .perform(DropDraft(form: form.spec.code, subjectID: subject, opened: opened), in: FormScreen.self)
    }

    /// Another window of the operator went on with the draft: a new entry gets a draft of its own,
    /// so that both stay; of a record there is one, and nothing is written over it.
    mutating func meetOtherWindow() -> [Effect] {
        guard case .new = task.subject else {
            said = .error(Message.draftElsewhere.text)
            return [.bell]
        }
        said = .warning(DraftWords.parted)
        waiting = .nothing
        opened = 0
        return [
            .bell,
            .perform(BeginDraft(), in: FormScreen.self) { screen, number, _ in
                screen.slot?.begun(number)
                return [screen.keepDraft]
            },
        ]
    }
}
