import Core
import Testing

@testable import Screens

/// An application by somebody whose age gives no right is asked about, and may be taken.
struct PlausibleApplicationTests {
    @Test(arguments: Language.allCases)
    func `an applicant of 28 years`(language: Language) throws {
        let values = GoodApplication.with(["iin": "980312300019", "birth": "12.03.1998"])
        let pilot = try Pilot.application(values, focus: "f03", language)
        pilot.press("F2")
        #expect(pilot.top == "QuestionScreen", "\(pilot.text)")
        #expect(pilot.shows(language == .russian ? "28 лет" : "28 жас"), "\(pilot.text)")
        #expect(pilot.shows(language == .russian ? "(п. 8)" : "(8-т.)"), "\(pilot.text)")
        pilot.press("Enter")
        #expect(pilot.top == "FormScreen", "Enter goes back")
        pilot.press("F2", "Right", "Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
    }

    @Test func `a transfer that is asked for from a day long past`() throws {
        let values = GoodApplication.with(["f05": "transfer", "f09": "05.03.2019"])
        let pilot = try Pilot.application(values, focus: "f03")
        pilot.press("F2")
        #expect(pilot.top == "QuestionScreen" && pilot.shows("7 лет 8 мес. назад (п. 6)"), "\(pilot.text)")
    }
}
