import Foundation
import Testing

@testable import Core

/// What never began is not told as something past, and what has ended is not shown as suspended.
struct NeverBegunTests {
    @Test func `a suspension whose circumstances ended before it is told so`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient()
        world.go(to: "2026-11-28T10:00")
        try world.record(
            .suspension(ground: 1, measure: nil), id, on: day("2026-08-01"),
            learned: moment("2026-11-20T10:00"))
        try world.record(
            .resumption(ground: 1, measure: nil, isPermanentDocument: true), id, on: day("2026-11-26"),
            learned: moment("2026-11-27T10:00"))
        let state = try #require(try world.store.caseFile(id: id)).caseState
        func said(_ day: CivilDate) throws -> Localized {
            try #require(
                state.status(on: day).reasons.first { $0.citation == .order526("18.1") && !$0.applied }
            ).text
        }
        let before = try said(day("2026-11-28"))
        #expect(before.ru.contains("не начнётся") && before.kk.contains("басталмайды"), "\(before)")
        #expect(!before.kk.contains("аяқталды: төлем") && !before.ru.contains("снято"))
        let after = try said(day("2026-12-15"))
        #expect(after.ru.contains("не начиналось") && after.kk.contains("басталған жоқ"), "\(after)")
    }

    @Test func `a month after the end is no suspended one`() throws {
        let world = try MoneyWorld()
        let id = try world.recipient()
        world.go(to: "2026-11-28T10:00")
        try world.record(
            .termination(ground: 2), id, on: day("2026-11-10"), learned: moment("2026-11-20T10:00"))
        let file = try #require(try world.store.caseFile(id: id))
        let marks = MonthStrip(file, year: 2026).marks(ascii: true).split(separator: " ").map(String.init)
        #expect(marks[10] == "#" && marks[11] == ".")
    }

    @Test func `a corrected application says when it was accepted and when corrected`() throws {
        let fixture = try StoreFixture()
        let first = try fixture.accept()
        #expect(first.acceptedAt == first.enteredAt)
        let at = fixture.time.now
        fixture.time.set(at.adding(seconds: 1260))
        let values = StoreFixture.typed(["f03": "горновой"])
        let second = try fixture.store.correct(application: first.id, with: values, reason: "профессия")
        #expect(second.revision == 2 && second.acceptedAt == first.enteredAt && second.enteredAt > at)
    }

    @Test func `a month in which nobody is owed anything makes no list`() throws {
        let world = try MoneyWorld()
        let error = #expect(throws: Message.self) { try world.store.formDisbursements(month("2026-10")) }
        #expect(error == .nobodyToPay(month("2026-10")))
        #expect(try world.rows(.disbursementBatches).isEmpty)
    }

    @Test(arguments: [("27112026", "27112026"), ("2024-13", "2024-13"), ("900101300123", ""), ("май", "")])
    func `a month that is none is said to be none`(typed: String, repeated: String) {
        let error = #expect(throws: Message.self) { try MonthEntry.read(typed, today: day("2026-11-28")) }
        #expect(error == .noSuchMonth(repeated))
        #expect(error?.text.ru.contains("Такого месяца нет") == true)
        #expect(error?.text.kk.contains("Мұндай ай жоқ") == true)
    }
}
