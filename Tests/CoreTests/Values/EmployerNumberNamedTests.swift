import Testing

@testable import Core

/// The number of an addressee says what it is.
@Suite struct EmployerNumberNamedTests {
    @Test(arguments: [
        ("151241990007", "БИН 151241990007", "БСН 151241990007"),
        ("700729399069", "ИИН 700729399069", "ЖСН 700729399069"), ("", "", ""),
        ("000000000000", "000000000000", "000000000000"),
    ])
    func `a number is called what it is, in the language of the letter`(
        digits: String, ru: String, kk: String
    ) {
        let named = EmployerNumber.named(digits)
        #expect((named.ru, named.kk) == (ru, kk))
    }
}
