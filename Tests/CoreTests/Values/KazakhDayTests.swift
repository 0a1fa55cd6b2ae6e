import Testing

@testable import Core

@Suite struct KazakhDayTests {
    @Test func `the case of a day and of a moment stands on a word`() {
        let moment = moment("2026-11-28T12:33")
        #expect(KazakhDay.on(moment.date) == "28.11.2026 күні")
        #expect(KazakhDay.from(moment.date) == "28.11.2026 күнінен бастап")
        #expect(KazakhDay.notLater(moment.date.shown) == "28.11.2026 күнінен кешіктірмей")
        #expect(KazakhDay.at(moment) == "28.11.2026 күні (12:33)")
    }

    @Test func `quotes within quotes are of the second rank`() {
        #expect("«ОДҚ» ААЖ-ға берілді".quoted == "«„ОДҚ“ ААЖ-ға берілді»")
        #expect("sms".quoted == "«sms»")
    }

    @Test func `a sentence ends with one full stop`() {
        #expect("в суд".asSentence == "в суд.")
        #expect("в суд.".asSentence == "в суд.")
        #expect("".asSentence == "")
    }

    @Test func `a first remittance is asked for in a sentence`() throws {
        let story = PaymentCase(
            facts: try Fixture526.opening(), person: Fixture526.person, rules: try Fixture526.rules())
        let shown = try #require(story.firstRemittance()?.shown)
        #expect(shown.kk.contains(" айлары үшін аударылатын сома – "))
        #expect(shown.ru.hasPrefix("к переводу за "))
    }
}
