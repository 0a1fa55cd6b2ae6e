import Foundation
import Testing

@testable import Core
@testable import Screens

/// What was agreed to is what is recorded, whatever another window did in between.
struct ChangedMeanwhileTests {
    @Test func `a feed that another window wrote is not written again on an older question`() throws {
        let store = try World.store(.samples)
        try store.permit(operatorID: try #require(store.currentOperator).id, .medical, true)
        let pilot = try Pilot(store: store)
        pilot.choose(.fundFeed)
        pilot.act("daily")
        #expect(pilot.top == "QuestionScreen", "\(pilot.text)")
        let directory = try World.directory()
        defer { try? FileManager.default.removeItem(at: directory) }
        _ = try pilot.store.writeFeed(.daily, to: directory.path)
        pilot.press("Enter")
        #expect(pilot.shows("Ничего не записано: передачу тем временем изменили"), "\(pilot.text)")
        let count = try pilot.store.database.first("SELECT count(*) FROM insurance_stream") { $0.integer(0) }
        #expect(count == 1)
        // Asked again, it counts what is now.
        pilot.act("daily")
        #expect(pilot.shows("присвоено 0"), "\(pilot.text)")
    }

    @Test(arguments: Language.allCases)
    func `a setting that another administrator set is not written over`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.settings)
        pilot.press("Home", "Enter")
        let name = try #require(try House(Orders.all).settings(in: pilot.store).first).name
        let before = try pilot.store.setting(name)
        try pilot.store.set(name, to: "semicolon")
        guard before != "semicolon" else { return }
        pilot.press("F2")
        #expect(
            pilot.shows(language == .russian ? "эту настройку тем временем изменили" : "осы арада өзгертті"))
        #expect(try pilot.store.setting(name) == "semicolon")
    }
}
