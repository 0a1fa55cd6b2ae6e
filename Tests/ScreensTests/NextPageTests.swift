import Testing

@testable import Core
@testable import Screens

/// PgDn that leads nowhere says why.
struct NextPageTests {
    @Test(arguments: Language.allCases)
    func `a page that depends on a choice says what is to be chosen first`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.enrol)
        pilot.type("860527399240")
        pilot.press("PageDown")
        pilot.type("R7")
        pilot.press("Tab", "PageDown")
        #expect(
            pilot.shows(language == .russian ? "Следующая страница откроется" : "Келесі бет мына өріс"),
            "\(pilot.text)")
    }

    @Test func `the last page says that it is the last`() throws {
        let pilot = try Pilot()
        pilot.choose(.application)
        pilot.press("PageDown", "PageDown", "PageDown")
        #expect(pilot.shows("Это последняя страница. F2 – записать"), "\(pilot.text)")
    }
}
