import Core
import TUI
import Testing

@testable import Screens

/// A screen as an operator comes to it, for goldens and for everything that
/// must hold on every screen.
struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    /// What this scene shows: a screen by the name of its type, or a case of `Route`.
    let route: String
    let contents: World.Contents
    /// Wide scenes are drawn at 132×43 too.
    let isWide: Bool
    /// True where the roles of the cells are part of the golden.
    let hasRoles: Bool
    let walk: @MainActor @Sendable (Pilot) throws -> Void

    init(
        _ name: String, _ route: String, _ contents: World.Contents = .samples, isWide: Bool = false,
        hasRoles: Bool = false, _ walk: @escaping @MainActor @Sendable (Pilot) throws -> Void = { _ in }
    ) {
        self.name = name
        self.route = route
        self.contents = contents
        self.isWide = isWide
        self.hasRoles = hasRoles
        self.walk = walk
    }

    var testDescription: String { name }

    @MainActor
    func pilot(_ language: Language, size: Size = .standard) throws -> Pilot {
        let pilot = try Pilot(contents, language, size: size)
        try walk(pilot)
        return pilot
    }
}

extension Scene {
    static let all: [Scene] =
        start + forms + exchange + records + lists + overlays + money + insuranceDesk + insurance

    static let start: [Scene] = [
        Scene("welcome", "welcome", .nothing, hasRoles: true),
        Scene("welcome-refused", "welcome", .nothing) { $0.press("F2") },
        Scene("sign-up", "signUp", .office),
        Scene("menu", "menu", hasRoles: true),
        Scene("menu-search", "menu") { $0.type("sms") },
        Scene("menu-draft", "menu") { pilot in
            pilot.choose(.application)
            pilot.type("7007")
            pilot.press("F10", "Enter")
        },
    ]

    static let forms: [Scene] = [
        Scene("application", "application", isWide: true) { $0.choose(.application) },
        Scene("application-known-person", "application", hasRoles: true) { pilot in
            pilot.choose(.application)
            pilot.type("710228499403")
            pilot.press("Tab")
        },
        Scene("application-refused", "application", hasRoles: true) { pilot in
            pilot.choose(.application)
            pilot.type("700729399068")
            pilot.press("F2")
        },
        Scene("application-request", "application", isWide: true) { pilot in
            pilot.choose(.application)
            pilot.press("PgDn")
            pilot.type("1")
        },
        Scene("application-contacts", "application") { pilot in
            pilot.choose(.application)
            pilot.press("PgDn", "PgDn")
        },
        Scene("correction", "application") { pilot in
            pilot.choose(.applications)
            pilot.press("Enter", "F4")
        },
        Scene("correction-draft", "correctionDraft") { pilot in
            pilot.choose(.applications)
            pilot.press("Enter", "F4", "Tab", "Tab", "Tab", "Tab", "Tab")
            pilot.write("слесарь")
            pilot.press("F10", "Enter")
            pilot.goHome()
            pilot.press("F4", "Enter", "Enter")
        },
        Scene("fact-reply", "fact", isWide: true) { pilot in
            pilot.openCase("ПВ-000004")
            pilot.openFact("reply")
        },
        Scene("fact-resumption", "fact") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.openFact("resumption")
            pilot.press("Tab")
            pilot.type("4")
        },
        Scene("fact-refused", "fact", hasRoles: true) { pilot in
            pilot.openCase("ПВ-000003")
            pilot.openFact("termination")
            pilot.press("F2")
        },
    ]

    static let exchange: [Scene] = [
        Scene("import", "importFile") { $0.choose(.importFile) },
        Scene("import-refused", "importFile") { pilot in
            pilot.choose(.importFile)
            pilot.press("F2")
        },
        Scene("sms-desk", "smsDesk") { $0.choose(.smsDesk) },
    ]

    static let records: [Scene] = [
        Scene("application-view", "applicationView") { pilot in
            pilot.choose(.applications)
            pilot.press("Enter")
        },
        Scene("case-facts", "paymentCase", isWide: true) { $0.openCase("ПВ-000003") },
        Scene("case-months", "paymentCase") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Right")
        },
        Scene("case-deadlines", "paymentCase", hasRoles: true) { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Right", "Right")
        },
        Scene("case-questions", "paymentCase") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Left", "Left")
        },
        Scene("case-conditions", "paymentCase") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Left")
        },
        Scene("fact-ruling", "fact") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.openFact("ruling")
            pilot.type("1")
        },
        Scene("accounting", "accounting", isWide: true) { pilot in
            pilot.choose(.employers)
            pilot.press("Enter")
        },
    ]

    /// The items of the menu that open a list.
    static let listItems: [MenuItem] = MenuItem.allCases.filter { item in
        if case .journal = item.route { return true }
        return false
    }

    static let lists: [Scene] =
        listItems.map { item in
            Scene("list-\(item.rawValue)", "journal", isWide: true, hasRoles: item == .cases) {
                $0.choose(item)
            }
        } + [
            Scene("list-empty", "journal", .staffed) { $0.choose(.sms) },
            Scene("list-search", "journal") { pilot in
                pilot.choose(.cases)
                pilot.type("кас")
            },
        ]

    static let overlays: [Scene] = [
        Scene("picker-banks", "picker") { pilot in
            pilot.openCase("ПВ-000004")
            pilot.openFact("reply")
            pilot.press("Tab", "F4")
            pilot.type("каз")
        },
        Scene("picker-facts", "picker") { pilot in
            pilot.openCase("ПВ-000004")
            pilot.press("F2")
        },
        Scene("question-quit", "question", hasRoles: true) { $0.press("F10") },
        Scene("question-samples", "question", .nothing) { pilot in
            pilot.fill(WelcomeScreen.spec, welcome)
            pilot.press("F2")
        },
        Scene("question-leave", "question") { pilot in
            pilot.choose(.application)
            pilot.type("7")
            pilot.press("Esc")
        },
        Scene("filter", "filter") { pilot in
            pilot.choose(.sms)
            pilot.press("F5")
        },
        Scene("reason", "reason") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("F4")
        },
        Scene("day", "day") { pilot in
            pilot.choose(.employers)
            pilot.press("Enter", "F4")
        },
        Scene("preview-application", "preview") { pilot in
            pilot.choose(.applications)
            pilot.press("Enter", "F7")
        },
        Scene("preview-journal", "preview", isWide: true) { pilot in
            pilot.choose(.sms)
            pilot.press("F7")
        },
        Scene("preview-case", "preview") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("F7")
        },
        Scene("preview-accounting", "preview") { pilot in
            pilot.choose(.employers)
            pilot.press("Enter", "F7")
        },
        Scene("help-field", "help") { pilot in
            pilot.choose(.application)
            pilot.press("F1")
        },
        Scene("why-status", "text") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("F6")
        },
        Scene("fact-detail", "text") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Enter")
        },
    ]

    static let welcome: FormValues = [
        "code": "0112", "name_ru": "Отдел № 0112", "name_kk": "№ 0112 бөлім", "kind": "ordinary",
        "operator": "Серікова А.",
    ]
}
