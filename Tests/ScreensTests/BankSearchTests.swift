import TUI
import Testing

@testable import Core
@testable import Screens

/// A bank is found by what people call it, wherever banks are looked for.
@MainActor
struct BankSearchTests {
    nonisolated private static let said: [(String, String)] = [
        ("халык", "HSBKKZKX"), ("халық банк", "HSBKKZKX"), ("halyk", "HSBKKZKX"), ("каспи", "CASPKZKA"),
        ("kaspi", "CASPKZKA"), ("rfcgb", "CASPKZKA"), ("лфызш", "CASPKZKA"), ("фридом", "KSNVKZKA"),
        ("бцк", "KCJBKZKX"), ("jusan", "TSESKZKA"), ("еуразия банк", "EURIKZKA"),
    ]

    @Test(arguments: said, Language.allCases)
    func `in the list of banks, in F4 and in the settings`(said: (String, String), language: Language) throws
    {
        let (typed, bic) = said
        let pilot = try Pilot(.samples, language)
        pilot.choose(.banks)
        pilot.type(typed)
        #expect(pilot.text.contains(bic), "\(pilot.text)")
        pilot.goHome()
        let bank = try #require(try pilot.store.banks().first { $0.bic == bic })
        let field = FieldSpec(
            "bank", id: nil, .same("Банк"), .bank, page: 0, help: Localized(ru: "Банк", kk: "Банк"))
        var picker = try #require(FieldList.picker(field, "", pilot.session.shell.context))
        for character in typed {
            _ = picker.update(.event(.key(.character(character))), pilot.session.shell.context)
        }
        let effects = picker.update(.event(.key(.enter)), pilot.session.shell.context)
        guard case .closeReturning(.picked(let code))? = effects.first else {
            Issue.record("nothing is found")
            return
        }
        #expect(code == bank.bic)
        pilot.choose(.settings)
        pilot.press("F3")
        pilot.type(typed)
        pilot.press("Enter")
        #expect(pilot.top == "TableScreen" && pilot.cursorLine.contains(bic), "\(pilot.text)")
    }

    @Test func `a brand that is typed into a form is the bank`() throws {
        let context = try World.store(.samples).formContext()
        #expect(context.bank(named: "Каспи")?.bic == "CASPKZKA")
        #expect(context.bank(named: "халык")?.bic == "HSBKKZKX")
    }

    /// A setting of two hundred letters was shown forty letters at a time.
    @Test func `a long setting is read whole where it is typed`() throws {
        let pilot = try Pilot()
        let value = (1...9).map { "улица Абая, дом \($0)0," }.joined(separator: " ") + " кабинет последний"
        try pilot.store.change(.letterhead(.russian), to: value)
        pilot.choose(.settings)
        pilot.press("F3")
        pilot.type(SettingSpec.letterhead(.russian).name)
        pilot.press("Enter", "Enter")
        #expect(pilot.top == "AskScreen" && pilot.shows("кабинет последний"), "\(pilot.text)")
        #expect(pilot.shows("улица Абая, дом 50, улица"), "\(pilot.text)")
    }

    @Test(arguments: Language.allCases)
    func `the calendar opens at today`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.calendar)
        // The first day of those to come: 16.12.2026, the Day of Independence.
        #expect(pilot.cursorLine.contains("16.12.2026"), "\(pilot.text)")
        pilot.press("PgUp")
        #expect(!pilot.cursorLine.contains("2027"))
        pilot.press("End")
        #expect(pilot.cursorLine.contains("2027"))
    }
}
