import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// A session that may not go on stops, and what was typed stays where it can be read.
struct StoppedTests {
    /// A store in a file, with a second connection as another session has.
    private struct Place {
        let directory: URL
        let path: String
        let store: Store

        init() throws {
            directory = try World.directory()
            path = directory.appending(path: "tereze.db").path
            store = try House(Orders.all).openStore(
                path: path, assets: World.assets, clock: .fixed(World.now))
            try store.setUp(Office(code: "0112", name: .same("Үлгі"), kind: .ordinary))
            _ = try store.addOperator(login: "gulnar", name: "Сейтқалиева Г.", language: .russian)
            store.signIn(try store.addOperator(login: World.login, name: "Серікова А.", language: .russian))
        }

        func other() throws -> Store {
            let other = try House(Orders.all).openStore(
                path: path, assets: World.assets, clock: .fixed(World.now))
            other.signIn(try #require(try other.operator(login: "gulnar")))
            return other
        }

        func remove() { try? FileManager.default.removeItem(at: directory) }
    }

    @Test(arguments: Language.allCases)
    func `a session whose file is gone says so, keeps the text on the screen and only leaves`(
        language: Language
    ) throws {
        let place = try Place()
        defer { place.remove() }
        let pilot = try Pilot(.office, language, store: place.store)
        pilot.choose(.application)
        pilot.type("710228499403")
        try FileManager.default.removeItem(atPath: place.path)
        pilot.press("F2")
        #expect(pilot.session.wasStopped)
        #expect(pilot.shows("710228499403"))
        #expect(pilot.text.contains(language == .russian ? "Файл хранилища убран" : "Қойма файлы алынған"))
        pilot.press("F10")
        #expect(pilot.session.isOver)
    }

    @Test func `who is shut out stops with the next key, and the draft is kept`() throws {
        let place = try Place()
        defer { place.remove() }
        let pilot = try Pilot(.office, store: place.store)
        pilot.choose(.application)
        pilot.type("710228499403")
        let id = try #require(place.store.currentOperator).id
        try place.other().close(operatorID: id, true)
        pilot.press("F2")
        #expect(pilot.session.wasStopped)
        #expect(pilot.text.contains("Вход для вас закрыт"))
        pilot.press("F10")
        #expect(pilot.session.isOver)
        let kept = try place.store.database.first("SELECT fields FROM draft") { $0.text(0) }
        #expect(kept?.contains("710228499403") == true)
        #expect(throws: StoreUnavailable.shutOut) { _ = try Pilot(.office, store: place.store) }
    }

    @Test func `the first start of a second administrator changes nothing`() throws {
        let pilot = try Pilot(.nothing)
        pilot.fill(WelcomeScreen.spec, Scene.welcome)
        try pilot.store.setUp(Office(code: "0514", name: .same("Үлгі"), kind: .ordinary))
        pilot.press("F2")
        #expect(pilot.top == "SignUpScreen")
        #expect(pilot.text.contains("уже настроено"))
        #expect(try pilot.store.office()?.code == "0514")
    }

    /// The card was empty: the reading could not be written down.
    @Test(arguments: Language.allCases)
    func `a card on a disk that takes nothing shows what can be read, and says that no more can be done`(
        language: Language
    ) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.cases)
        pilot.type("ПВ-000003")
        try pilot.store.database.execute("PRAGMA query_only = ON")
        pilot.press("Enter")
        #expect(pilot.top == "CardScreen" && pilot.shows("ПВ-000003"))
        let words = FailureWords.readOnly[language]
        #expect(pilot.shows(words), "\(pilot.text)")
        pilot.press("Right")
        #expect(pilot.shows(words))
        try pilot.store.database.execute("PRAGMA query_only = OFF")
        pilot.press("F10", "Enter")
        #expect(pilot.top == "CardScreen")
        #expect(!pilot.shows(words))
    }
}
