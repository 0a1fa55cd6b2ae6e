import TUI
import Testing

@testable import Core
@testable import Screens

/// A person who has an open case.
struct SecondCaseTests {
    private static let known: FormValues = [
        "iin": "700729399069", "surname": "Әбдірахманов", "given_name": "Ерлан", "patronymic": "Серікұлы",
        "birth": "29.07.1970", "f04": "Әбдірахманов Е. С.", "f14": "Әбдірахманов Е. С.",
    ]

    private static func submitted(_ employer: FormValues, _ language: Language) throws -> Pilot {
        let values = GoodApplication.with(known).merging(employer) { $1 }
        let pilot = try Pilot.application(values, focus: "f03", language)
        pilot.press("F2")
        return pilot
    }

    private static let other: FormValues = [
        "employer": "151241990007", "employer_name": "АО «Қарағанды үлгі»", "f02": "Сейітқали Д. Б.",
    ]

    @Test(arguments: Language.allCases)
    func `with another employer it is asked, and the open case is named`(language: Language) throws {
        let pilot = try Self.submitted(Self.other, language)
        #expect(pilot.top == "QuestionScreen", "\(pilot.text)")
        #expect(pilot.shows("ПВ-000001") && pilot.shows("ТОО «Пример»"))
        let words =
            language == .russian
            ? ["Перейти к делу ПВ-000001", "Открыть второе дело"] : ["ПВ-000001 ісіне өту", "Екінші іс ашу"]
        #expect(words.allSatisfy(pilot.shows), "\(pilot.text)")
        // Enter opens no second case.
        let count = try pilot.store.count(.cases, .all, limit: 100)
        pilot.press("Enter")
        #expect(pilot.top == "FormScreen")
        #expect(try pilot.store.count(.cases, .all, limit: 100) == count)
        pilot.press("F2", "Left", "Enter")
        #expect(pilot.top == "CardScreen" && pilot.shows("ПВ-000001"))
        pilot.press("Esc")
        #expect(pilot.top == "FormScreen", "what was typed is still there")
        pilot.press("F2", "Right", "Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(try pilot.store.count(.cases, .all, limit: 100) == count + 1)
    }

    @Test(arguments: Language.allCases)
    func `with the same employer it is refused, and the open case is a key away`(language: Language) throws {
        let pilot = try Self.submitted([:], language)
        #expect(pilot.top == "QuestionScreen", "\(pilot.text)")
        #expect(!pilot.shows(language == .russian ? "Второе дело?" : "Екінші іс пе?"))
        pilot.press("Enter")
        #expect(pilot.top == "CardScreen" && pilot.shows("ПВ-000001"))
    }
}
