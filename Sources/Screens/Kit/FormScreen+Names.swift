import Core

/// Names that the registers know otherwise, and a second step.
extension FormScreen {
    /// What was chosen from a list gives its name, whatever was typed there.
    mutating func nameAnew(_ key: String) {
        for lookup in form.spec.lookups where lookup.after == key {
            guard let name = lookup.name else { continue }
            form.giveUp(name)
            lookedUp[key] = nil
        }
    }

    /// What the acts get: with the names that change everywhere.
    var submitted: FormValues {
        var values = form.values
        values.rename(Set(renamed.filter(\.value).keys))
        return values
    }

    /// Asks of the next name that is known otherwise; `nil` where none is left.
    mutating func askRename(_ act: Int) -> [Effect]? {
        guard let (key, question) = form.rename(besides: renamed.keys) else { return nil }
        return ask(Self.renaming(question)) { screen, button, context in
            guard button != "back" else { return [] }
            screen.renamed[key] = button == "everywhere"
            return screen.submit(act, context)
        }
    }

    /// Goes on in a second step of the entry, which keeps the draft of both.
    ///
    /// Left, it gives back the values of both; recorded, it ends the entry.
    mutating func goOn(in step: any Screen) -> [Effect] {
        waiting = .step
        return [.open(step)]
    }
}
