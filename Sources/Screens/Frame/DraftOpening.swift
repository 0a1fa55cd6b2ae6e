import Core

/// The title of a draft, and the screen that continues it.
public struct DraftOpening: Sendable {
    /// The form, with whom or what it is about where that was typed.
    public let title: Localized
    /// Where the entry was begun, and where one is again after it.
    public enum Place: Sendable {
        case menu
        case record(RecordLink)
        case list(JournalSpec)
    }

    public let place: Place
    /// Opens the form at the field where it was left.
    public let effects: [Effect]

    public init(title: Localized, over place: Place, effects: [Effect]) {
        self.title = title
        self.place = place
        self.effects = effects
    }

    /// Opens what the entry was begun on, then its form.
    func effects(_ screens: ScreenHouse) -> [Effect] {
        let below: (any Screen)? =
            switch place {
            case .menu: nil
            case .record(let link): screens.screen(of: link)
            case .list(let spec): screens.list(spec)
            }
        return (below.map { [.open($0)] } ?? []) + effects
    }

    /// An entry of a form: its title, and whom or what it is about.
    ///
    /// - Parameter isAlwaysNamed: true where it is said that no name was typed yet.
    public init(
        _ spec: FormSpec, _ draft: Draft, over place: Place = .menu, _ effects: [Effect],
        isAlwaysNamed: Bool = false
    ) {
        let subject = spec.subject(of: draft.values) ?? (isAlwaysNamed ? Self.nameless : nil)
        title = subject.map { spec.title + .same(", ") + $0 } ?? spec.title
        self.place = place
        self.effects = effects
    }

    static let nameless = Localized(ru: "без имени", kk: "аты жоқ")
}
