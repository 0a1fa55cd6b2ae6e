import TUI
import Testing

@testable import Core
@testable import Screens

/// What a field did not take is not left out in silence: F2 stops at it once.
struct NotTakenTests {
    @Test(arguments: Language.allCases)
    func `a pasted text that does not fit stops F2 of a form once`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        Self.open(pilot)
        pilot.paste(String(repeating: "Ұ", count: 301))
        pilot.press("F2")
        #expect(pilot.top == "FormScreen")
        let said = language == .russian ? "вставленный текст не вошёл" : "қойылған мәтін енбеді"
        #expect(pilot.shows(said), "\(pilot.text)")
        #expect(try pilot.store.count(.outages, .all, limit: 9) == 0)
        pilot.press("F2")
        #expect(pilot.top == "QuestionScreen")
    }

    @Test func `so does a question, and what was typed over its end`() throws {
        var question = AskScreen(.reason(Localized(ru: "Почему", kk: "Неге")))
        let context = try Pilot(.samples).session.shell.context
        _ = question.update(.event(.paste(String(repeating: "а", count: 199))), context)
        for _ in 0..<300 { _ = question.update(.event(.key(.character("б"))), context) }
        #expect(Self.rings(question.update(.event(.key(.function(2))), context)))
        let message = question.form.messages["reason"]?.text.ru ?? ""
        #expect(message.contains("конец текста не вошёл"), "\(message)")
        #expect(!Self.rings(question.update(.event(.key(.function(2))), context)))
    }

    /// A form with a note that takes 300 characters.
    private static func open(_ pilot: Pilot) {
        pilot.choose(.outages)
        pilot.press("F2")
        pilot.type("1")
        pilot.press("Tab")
        pilot.write("01.10.2026")
        pilot.press("Tab")
    }

    private static func rings(_ effects: [Effect]) -> Bool {
        if case .bell? = effects.first { true } else { false }
    }

    @Test func `who goes on typing there has seen it`() throws {
        let pilot = try Pilot(.samples)
        Self.open(pilot)
        pilot.paste(String(repeating: "Ұ", count: 301))
        pilot.type("кратко")
        pilot.press("F2")
        #expect(pilot.top == "QuestionScreen")
    }
}
