import TUI
import Testing

@testable import Core
@testable import Screens

/// F1 over every field of every form.
struct HelpTests {
    struct FormOnScreen: Sendable, CustomTestStringConvertible {
        let name: String
        let spec: FormSpec
        let values: FormValues
        let open: @Sendable (Language) throws -> Pilot
        var testDescription: String { name }
    }

    nonisolated static let forms: [FormOnScreen] =
        [
            FormOnScreen(name: "application", spec: .application, values: GoodApplication.values) {
                language in
                try Pilot.application(GoodApplication.values, focus: "iin", language)
            },
            FormOnScreen(
                name: "transfer", spec: .application, values: GoodApplication.with(["f05": "transfer"])
            ) {
                try Pilot.application(GoodApplication.with(["f05": "transfer"]), focus: "iin", $0)
            },
            FormOnScreen(
                name: "foreigner", spec: .application, values: GoodApplication.with(["iin": "700729020035"])
            ) { try Pilot.application(GoodApplication.with(["iin": "700729020035"]), focus: "iin", $0) },
            FormOnScreen(name: "welcome", spec: WelcomeScreen.spec, values: [:]) { try Pilot(.nothing, $0) },
        ]
        + FactForm.all.map { form in
            FormOnScreen(name: form.kind, spec: form.spec, values: [:]) { language in
                let pilot = try Pilot(.samples, language)
                pilot.openCase("ПВ-000003")
                pilot.openFact(form.kind)
                return pilot
            }
        }

    nonisolated static let insuredPersonForms: [FormOnScreen] = InsuredPersonFactForm.all.map { form in
        FormOnScreen(name: form.kind, spec: form.spec, values: [:]) { language in
            let pilot = try Pilot(.samples, language)
            pilot.seeMedical()
            pilot.openInsuredPerson("050912599108")
            pilot.openInsuredPersonFact(form.kind)
            return pilot
        }
    }

    @Test(arguments: HelpTests.forms + HelpTests.insuredPersonForms, Language.allCases)
    func `every field says what it wants, and by which clause`(form: FormOnScreen, language: Language) throws
    {
        let pilot = try form.open(language)
        if form.name == "welcome", language == .kazakh, pilot.language != .kazakh { pilot.press("F9") }
        for field in form.spec.fields where field.isShown(form.values) {
            pilot.press("F1")
            #expect(pilot.top == "HelpScreen")
            let heading = (language == .russian ? "Поле: " : "Өріс: ") + field.label[language]
            #expect(pilot.shows(heading), "\(field.key): \(pilot.text)")
            #expect(!field.help[language].isEmpty)
            #expect(pilot.shows(String(field.help[language].prefix(60))), "\(field.key)")
            if let basis = field.citation {
                #expect(pilot.shows("[" + basis.shown[language] + "]"), "\(field.key)")
            } else {
                #expect(!pilot.shows("[" + (language == .russian ? "Приказ" : "№")), "\(field.key)")
            }
            pilot.press("Esc", "Tab")
        }
    }

    @Test(arguments: Scene.all, Language.allCases)
    func `every screen has a page of help`(scene: Scene, language: Language) throws {
        let pilot = try scene.pilot(language)
        guard pilot.top != "HelpScreen" else { return }
        let topic = pilot.session.shell.top.help
        pilot.press("F1")
        let page = try World.assets.text("help/\(topic).\(language.rawValue).txt")
        #expect(page.count > 200, "\(topic)")
        let first = try #require(page.split(separator: "\n").first)
        #expect(pilot.shows(String(first.prefix(50))), "\(topic)")
    }
}
