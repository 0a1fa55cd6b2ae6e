import Core

@testable import Screens

/// What stands on top of the scenes, as the catalogue calls it.
struct Shown {
    private(set) var forms: Set<String> = []
    private(set) var journals: Set<String> = []
    private(set) var prints: Set<String> = []
    /// That the screen of imports offers.
    private(set) var imports: [String] = []
    /// Pages of help.
    private(set) var topics: Set<String> = []
    /// Of screens and of documents.
    private(set) var types: Set<String> = []
    /// Scenes that show another screen than they say.
    private(set) var mistaken: [String] = []

    init(_ scenes: [Scene]) throws {
        for scene in scenes {
            let pilot = try scene.pilot(.russian)
            if pilot.top != scene.top { mistaken.append("\(scene.name): \(pilot.top)") }
            add(pilot.session.shell.top)
        }
    }

    private mutating func add(_ screen: any Screen) {
        topics.insert(screen.help)
        types.insert(Self.name(of: screen))
        if let form = (screen as? any FormShowing)?.form.spec {
            forms.insert(form.code)
            if screen is ImportScreen, case .choice(let choices) = form.field("source")?.kind {
                imports = choices.map(\.code)
            }
        }
        if let list = screen as? JournalScreen { journals.insert(list.spec.code) }
        if let preview = screen as? PreviewScreen {
            prints.insert(type(of: preview.document).spec.code)
            types.insert(Self.name(of: preview.document))
        }
    }

    private static func name(of value: Any) -> String {
        String(String(describing: type(of: value)).prefix { $0 != "<" })
    }
}
