import Core

/// The title of a draft, and the screen that continues it.
public struct DraftOpening: Sendable {
    /// The form, with whom or what it is about where that was typed.
    public let title: Localized
    /// Opens the form at the field where it was left.
    public let effects: [Effect]

    public init(title: Localized, effects: [Effect]) {
        self.title = title
        self.effects = effects
    }

    /// An entry of a form: its title, and whom or what it is about.
    ///
    /// - Parameter isAlwaysNamed: true where it is said that no name was typed yet.
    public init(_ spec: FormSpec, _ draft: Draft, _ effects: [Effect], isAlwaysNamed: Bool = false) {
        let subject = spec.subject(of: draft.values) ?? (isAlwaysNamed ? Self.nameless : nil)
        title = subject.map { spec.title + .same(", ") + $0 } ?? spec.title
        self.effects = effects
    }

    static let nameless = Localized(ru: "без имени", kk: "аты жоқ")
}
