import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// What a field does not take is said at the field.
struct SaidAtFieldTests {
    @Test(arguments: [(Language.russian, "Здесь только цифры"), (.kazakh, "Мұнда тек цифрлар")])
    func `a letter in a field of digits is said to be none`(language: Language, words: String) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.application)
        pilot.type("6904s")
        #expect(pilot.shows(words) && pilot.bells > 0)
        pilot.type("1")
        #expect(!pilot.shows(words))
        pilot.type("5399106")
        pilot.type("7")
        #expect(!pilot.shows(Message.iinLength.text[language]), "twelve stand there")
        #expect(pilot.shows("Ctrl+U") && pilot.bells > 1, "a thirteenth digit")
        pilot.press("Home", "Insert")
        pilot.type("7")
        #expect(!pilot.shows("Ctrl+U") && pilot.shows("790415399106"))
        // A letter that looks like a digit is not dropped out of what is pasted.
        pilot.press("Tab", "Tab", "Tab", "Tab")
        pilot.press("Ctrl+U")
        pilot.paste("15.O4.1969")
        #expect(pilot.shows("«O»"), "\(pilot.text)")
        #expect(!pilot.cursorLine.contains("1969"))
    }

    /// Not only when the form is recorded.
    @Test func `a name is judged when its field is left`() throws {
        let pilot = try Pilot(.samples)
        pilot.choose(.application)
        pilot.press("Tab")
        pilot.type("ИВАНОВ")
        pilot.press("Tab")
        #expect(pilot.shows("Иванов") && pilot.shows(Message.capitals.text.ru), "\(pilot.text)")
        pilot.press("Shift+Tab", "Ctrl+U")
        pilot.type("иванов1")
        pilot.press("Tab")
        #expect(pilot.shows("Иванов1") && pilot.shows(Message.characters.text.ru), "\(pilot.text)")
    }

    @Test
    func `a phone of another person is asked before it is recorded, also in a draft that is opened again`()
        throws
    {
        let values = GoodApplication.with(["f13": "+7 777 567 89 01", "f17": "+7 777 567 89 01"])
        let first = try Pilot.application(values, focus: "f17")
        first.press("F2")
        let question = "на телефон, мобильный: Этот номер уже есть у другого человека: П***"
        #expect(first.top == "QuestionScreen" && first.shows(question), "\(first.text)")
        first.hangUp()
        let second = try Pilot(store: first.store)
        second.press("Enter")
        second.press("F2")
        #expect(second.top == "QuestionScreen" && second.shows(question), "\(second.text)")
        second.press("Right", "Enter")
        #expect(second.top == "CardScreen", "\(second.text)")
    }

    @Test func `one doubt of two fields is asked once`() {
        let message = Message.phoneShort
        let problems = ["f13", "f17"].map { Problem(key: $0, message: message) }
        let text = FormScreen.confirmation(problems, .application).text.ru
        #expect(text.components(separatedBy: message.text.ru).count == 2, "\(text)")
        #expect(text.contains("на телефон, мобильный: "), "\(text)")
    }

    @Test func `an account says what to compare`() {
        #expect(IBAN.flaw(of: "KZ41 722C").text.ru.contains("набрано 8"))
        #expect(IBAN.flaw(of: "KZ4172C20000000000001").text.ru.contains("20 знаков"))
        #expect(IBAN.flaw(of: "KZ41722C000000000002").text.ru.contains("после KZ"))
        #expect(IBAN.flaw(of: "KZ4172C2000000000000").text.ru.contains("пять цифр"))
        for text in ["KZ41 722C", "KZ41722C000000000002"] { #expect(IBAN.flaw(of: text).code == "E-IBAN") }
    }

    @Test(arguments: Language.allCases)
    func `what must be filled bears its mark`(language: Language) throws {
        #expect(FormSpec.reason(.same("")).field("reason")?.isRequired([:]) == true)
        for key in ["from", "to"] { #expect(RemittanceForm.spec.field(key)?.isRequired([:]) == true) }
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000003")
        pilot.press("Delete")
        #expect(pilot.top == "AskScreen", "\(pilot.text)")
        #expect(pilot.cursorLine.contains("*"))
        pilot.press("F2")
        #expect(pilot.showsAtCursor(Message.reason.text[language]))
    }

    /// Everywhere where an order says it, not only on forms that tests know.
    @Test func `a rule that asks for a value marks its field`() {
        for form in House(Orders.all).forms {
            for rule in form.rules {
                let context = FormContext(today: World.now.date, banks: [])
                guard let message = rule.check([:], context), !message.isWarning,
                    let field = form.field(rule.key), field.isShown([:])
                else { continue }
                #expect(field.isRequired([:]), "\(form.code) \(rule.key): \(message.text.ru)")
            }
        }
    }
}
