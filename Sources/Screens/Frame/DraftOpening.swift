import Core

/// How an unfinished form is called and gone on with.
public struct DraftOpening: Sendable {
    /// The form, with whom or what it is about where that was typed.
    public let title: Localized
    /// Opens the form at the field where it was left.
    public let effects: [Effect]

    public init(title: Localized, effects: [Effect]) {
        self.title = title
        self.effects = effects
    }

    /// A new entry of a form: its title, and the name or number that was typed first.
    public init(_ spec: FormSpec, _ draft: Draft, _ screen: any Screen, isAlwaysNamed: Bool = false) {
        let subject = spec.subject(of: draft.values)
        title = (subject ?? (isAlwaysNamed ? DraftWords.nameless : nil)).map { spec.title + .same(", ") + $0 } ?? spec.title
        effects = [.open(screen)]
    }
}
