import Foundation
import Testing

@testable import Core
@testable import Screens

/// What may not be done now says so where it is offered, before anything is asked.
struct OfferedActsTests {
    @Test(arguments: Language.allCases)
    func `what is sent to the Fund waits for what is of today`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        try pilot.store.database.execute("INSERT INTO insured_stale SELECT person_id FROM insured LIMIT 2")
        pilot.choose(.fundFeed)
        pilot.press("F2")
        let offered = try #require(pilot.session.shell.top as? PickerScreen).items
        #expect(offered.filter { $0.closed != nil }.map(\.code) == ["daily", "monthly", "update"])
        #expect(pilot.shows("✗"), "\(pilot.text)")
        pilot.press("Esc")
        pilot.act("daily")
        #expect(pilot.top == "FundFeedScreen", "\(pilot.text)")
        #expect(
            pilot.advice.contains(language == .russian ? "пересчитайте право" : "қайта есептеңіз"),
            "\(pilot.advice)")
    }

    @Test func `an application that gave way is corrected no more`() throws {
        let store = try World.store(.samples)
        let first = try #require(try store.application(id: 1))
        _ = try store.correct(
            application: 1, with: first.values.merging(["f06": "99/2020"]) { $1 }, reason: "ошибка")
        let task: CardTask<ApplicationRecord> = .application(1)
        func closed(_ id: Int64) throws -> Localized? {
            let record = try #require(try store.application(id: id))
            return task.actions(CardScreen(task), record, "").last?.choice.closed
        }
        #expect(try closed(1) == Message.immutable.text)
        #expect(try closed(2) == nil)
    }
}
