import Catalogue
import Core
import Testing

@testable import Screens

/// Everything that the orders and the house bring by a code is whole: its words in both
/// languages, its help, and a scene that shows it, with goldens.
struct CatalogueTests {
    /// The scenes are walked through once for all tests.
    private static let walked = Result { try Shown(Scene.all) }

    private func catalogue() throws -> Catalogue {
        let screens = ScreenHouse(OrderScreens.all)
        return Catalogue(screens, settings: try screens.house.settings(in: World.store(.samples)))
    }

    @Test func `every text of the catalogue is there in both languages`() throws {
        #expect(try catalogue().flaws == [])
    }

    @Test func `every scene shows the screen that it says`() throws {
        let mistaken = try Self.walked.get().mistaken
        #expect(mistaken == [])
    }

    /// What a scene shows and no order lists fails here too.
    @Test func `every form, list, document and import stands on top in a scene`() throws {
        let (shown, catalogue) = (try Self.walked.get(), try catalogue())
        #expect(shown.forms.symmetricDifference(catalogue.formCodes).sorted() == [])
        #expect(shown.journals.symmetricDifference(catalogue.journalCodes).sorted() == [])
        #expect(shown.prints.symmetricDifference(catalogue.printCodes).sorted() == [])
        #expect(shown.imports == catalogue.importCodes)
    }

    /// Types that no order can list: what stands in no scene may be in no catalogue either.
    @Test func `every screen and every document that is declared stands in a scene`() throws {
        let shown = try Self.walked.get()
        let (screens, prints) = (try Declared.screens.names(), try Declared.prints.names())
        #expect(screens.count >= 18 && prints.count >= 12, "a pattern that sees nothing")
        #expect(screens.union(prints).subtracting(shown.types).sorted() == [])
    }

    /// One type shows many tables and cards: their pages of help tell them apart.
    @Test func `every page of help is reached in a scene, and no topic is without its pages`() throws {
        let (shown, catalogue, assets) = (try Self.walked.get(), try catalogue(), World.assets)
        let declared = try Declared.topics.names()
        #expect(declared.count >= 15, "a pattern that sees nothing")
        let topics = declared.union(catalogue.topics(try Pilot().session.shell.context))
        #expect(topics.subtracting(shown.topics).sorted() == [])
        #expect(catalogue.missingPages(of: shown.topics, in: assets) == [])
        let pages = Set(assets.names(in: "help").map { String($0.prefix { $0 != "." }) })
        #expect(pages.subtracting(shown.topics).sorted() == [])
    }
}
