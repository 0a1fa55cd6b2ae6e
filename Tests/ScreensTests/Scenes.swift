import Core
import TUI
import Testing

@testable import Screens

/// A screen as an operator comes to it, for goldens and for everything that
/// must hold on every screen.
struct Scene: Sendable, CustomTestStringConvertible {
    let name: String
    /// The type of the screen that stands on top.
    let top: String
    let contents: World.Contents
    /// Wide scenes are drawn at 132×43 too.
    let isWide: Bool
    /// True where the roles of the cells are part of the golden.
    let hasRoles: Bool
    let walk: @Sendable (Pilot) throws -> Void

    init(
        _ name: String, _ top: String, _ contents: World.Contents = .samples, isWide: Bool = false,
        hasRoles: Bool = false, _ walk: @escaping @Sendable (Pilot) throws -> Void = { _ in }
    ) {
        self.name = name
        self.top = top
        self.contents = contents
        self.isWide = isWide
        self.hasRoles = hasRoles
        self.walk = walk
    }

    var testDescription: String { name }

    func pilot(_ language: Language, size: Size = .standard) throws -> Pilot {
        let pilot = try Pilot(contents, language, size: size)
        try walk(pilot)
        return pilot
    }
}

extension Scene {
    static let all: [Scene] =
        start + forms + exchange + importFiles + records + lists + overlays + money + insuranceDesk
        + insurance + socialInsurance + monthInformation + internetPlatforms
        + news + factForms + insuredPersonFactForms + settingForms

    static let start: [Scene] = [
        Scene("welcome", "WelcomeScreen", .nothing, hasRoles: true),
        Scene("welcome-refused", "WelcomeScreen", .nothing) { $0.press("F2") },
        Scene("sign-up", "SignUpScreen", .office),
        Scene("menu", "MenuScreen", hasRoles: true),
        Scene("menu-search", "MenuScreen") { $0.type("sms") },
        Scene("menu-draft", "MenuScreen", isWide: true) { pilot in
            pilot.choose(.application)
            pilot.type("7007")
            pilot.press("F10", "Enter")
        },
    ]

    static let forms: [Scene] = [
        Scene("application", "FormScreen", isWide: true) { $0.choose(.application) },
        Scene("application-known-person", "FormScreen", hasRoles: true) { pilot in
            pilot.choose(.application)
            pilot.type("710228499403")
            pilot.press("Tab")
        },
        Scene("application-refused", "FormScreen", hasRoles: true) { pilot in
            pilot.choose(.application)
            pilot.type("700729399068")
            pilot.press("F2")
        },
        Scene("application-request", "FormScreen", isWide: true) { pilot in
            pilot.choose(.application)
            pilot.press("PgDn")
            pilot.type("1")
        },
        Scene("application-contacts", "FormScreen") { pilot in
            pilot.choose(.application)
            pilot.press("PgDn", "PgDn")
        },
        Scene("correction", "FormScreen") { pilot in
            pilot.choose(.applications)
            pilot.press("Enter")
            pilot.act("correct")
        },
        Scene("correction-draft", "FormScreen") { pilot in
            pilot.choose(.applications)
            pilot.press("Enter")
            pilot.act("correct")
            pilot.press("Tab", times: 5)
            pilot.write("слесарь")
            pilot.press("F10", "Enter")
            pilot.goHome()
            pilot.press("F2", "Enter", "Enter")
        },
        Scene("fact-reply", "FormScreen", isWide: true) { pilot in
            pilot.openCase("ПВ-000004")
            pilot.openFact("reply")
        },
        Scene("fact-resumption", "FormScreen") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.openFact("resumption")
            pilot.press("Tab")
            pilot.type("4")
        },
        Scene("fact-refused", "FormScreen", hasRoles: true) { pilot in
            pilot.openCase("ПВ-000003")
            pilot.openFact("termination")
            pilot.press("F2")
        },
    ]

    static let exchange: [Scene] = [
        Scene("import", "ImportScreen") { $0.choose(.importFile) },
        Scene("import-refused", "ImportScreen") { pilot in
            pilot.choose(.importFile)
            pilot.press("F2")
        },
        Scene("sms-desk", "TableScreen") { $0.choose(.smsDesk) },
    ]

    static let records: [Scene] = [
        Scene("application-view", "CardScreen") { pilot in
            pilot.choose(.applications)
            pilot.press("Enter")
        },
        Scene("case-facts", "CardScreen", isWide: true) { $0.openCase("ПВ-000003") },
        Scene("case-months", "CardScreen") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Right")
        },
        Scene("case-deadlines", "CardScreen", hasRoles: true) { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Right", "Right")
        },
        Scene("case-questions", "CardScreen") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Left", "Left")
        },
        Scene("case-conditions", "CardScreen") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Left")
        },
        Scene("fact-ruling", "FormScreen") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.openFact("ruling")
            pilot.type("1")
        },
        Scene("accounting", "TableScreen", isWide: true) { pilot in
            pilot.choose(.employers)
            pilot.press("Enter")
        },
    ]

    /// The items of the menu that open a list.
    static let listItems: [MenuCode] = MenuCode.allCases.filter { item in
        House(Orders.all).journal(item.rawValue) != nil
    }

    static let lists: [Scene] =
        listItems.map { item in
            Scene("list-\(item.rawValue)", "JournalScreen", isWide: true, hasRoles: item == .cases) {
                $0.choose(item)
            }
        } + [
            Scene("list-empty", "JournalScreen", .staffed) { $0.choose(.sms) },
            Scene("list-search", "JournalScreen") { pilot in
                pilot.choose(.cases)
                pilot.type("кас")
            },
        ]

    static let overlays: [Scene] = [
        Scene("picker-banks", "PickerScreen") { pilot in
            pilot.openCase("ПВ-000004")
            pilot.openFact("reply")
            pilot.press("Tab", "F4")
            pilot.type("каз")
        },
        Scene("picker-facts", "PickerScreen") { pilot in
            pilot.openCase("ПВ-000004")
            pilot.press("F2")
        },
        Scene("question-quit", "QuestionScreen", hasRoles: true) { $0.press("F10") },
        Scene("question-samples", "QuestionScreen", .nothing) { pilot in
            pilot.fill(WelcomeScreen.spec, welcome)
            pilot.press("F2")
        },
        Scene("samples", "SamplesScreen", .nothing) { pilot in
            pilot.fill(WelcomeScreen.spec, welcome)
            pilot.press("F2", "Esc")
        },
        Scene("question-leave", "QuestionScreen") { pilot in
            pilot.choose(.application)
            pilot.type("7")
            pilot.press("Esc")
        },
        Scene("filter", "FilterScreen") { pilot in
            pilot.choose(.sms)
            pilot.press("F5")
        },
        Scene("reason", "AskScreen") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Delete")
        },
        Scene("day", "AskScreen") { pilot in
            pilot.choose(.employers)
            pilot.press("Enter", "F5")
        },
        Scene("preview-application", "PreviewScreen") { pilot in
            pilot.choose(.applications)
            pilot.press("Enter", "F7")
        },
        Scene("preview-journal", "PreviewScreen", isWide: true) { pilot in
            pilot.choose(.sms)
            pilot.press("F7")
        },
        Scene("preview-case", "PreviewScreen") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("F7")
        },
        Scene("preview-period", "PreviewScreen") { pilot in
            pilot.choose(.period)
            pilot.press("F7")
        },
        Scene("preview-accounting", "PreviewScreen") { pilot in
            pilot.choose(.employers)
            pilot.press("Enter", "F7")
        },
        Scene("help-field", "HelpScreen") { pilot in
            pilot.choose(.application)
            pilot.press("F1")
        },
        Scene("why-status", "TextScreen") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("F6")
        },
        Scene("fact-detail", "TextScreen") { pilot in
            pilot.openCase("ПВ-000003")
            pilot.press("Enter")
        },
    ]

    static let welcome: FormValues = [
        "code": "0112", "name_ru": "Отдел № 0112", "name_kk": "№ 0112 бөлім", "kind": "ordinary",
        "operator": "Серікова А.",
    ]
}
