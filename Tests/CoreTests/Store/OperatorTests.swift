import Testing

@testable import Core

/// Rights of operators follow the administrator, in sessions that are open too.
@Suite struct OperatorTests {
    private struct Two {
        let place: TemporaryPlace
        let administrator: StoreFixture
        let other: StoreFixture

        init() throws {
            place = try TemporaryPlace()
            administrator = try StoreFixture(path: place.file, login: "gulnar")
            other = try StoreFixture(path: place.file, login: "omar")
        }

        var otherID: Int64 { get throws { try #require(other.store.currentOperator).id } }
    }

    @Test func `a right that was taken away ends with the next act`() throws {
        let two = try Two()
        try two.administrator.store.permit(operatorID: two.otherID, .medical, true)
        try two.other.store.refreshOperator()
        #expect(two.other.store.currentOperator?.seesMedical == true)
        try two.administrator.store.permit(operatorID: two.otherID, .medical, false)
        try two.other.store.perform("set", on: "setting") { _, _ in
            #expect(two.other.store.currentOperator?.seesMedical == false)
            return ((), nil)
        }
    }

    @Test func `who is shut out does nothing more, and comes in again when let in`() throws {
        let two = try Two()
        try two.administrator.store.close(operatorID: two.otherID, true)
        #expect(throws: StoreUnavailable.shutOut) { try two.other.store.refreshOperator() }
        #expect(throws: StoreUnavailable.shutOut) { try two.other.store.set("office.phone", to: "1") }
        try two.administrator.store.close(operatorID: two.otherID, false)
        try two.other.store.set("office.phone", to: "1")
    }

    @Test func `nobody shuts out themselves, and an operator nobody`() throws {
        let two = try Two()
        let own = try #require(two.administrator.store.currentOperator).id
        #expect(throws: Message.access) { try two.administrator.store.close(operatorID: own, true) }
        #expect(throws: Message.access) { try two.other.store.close(operatorID: own, true) }
    }

    @Test func `the office is set up once`() throws {
        let fixture = try StoreFixture()
        let before = try fixture.store.office()
        #expect(throws: Conflict.self) {
            try fixture.store.setUp(Office(code: "9999", name: .same("Басқа"), kind: .ordinary))
        }
        #expect(try fixture.store.office() == before)
    }

    @Test func `samples never come where work has begun`() throws {
        let fixture = try StoreFixture()
        try fixture.store.perform("accept", on: "application") { _, _ in ((), 1) }
        #expect(throws: Message.self) { try Samples(store: fixture.store, house: House(Orders.all)).load() }
        #expect(try !fixture.store.isTraining)
    }

    @Test func `a clock that is behind or far ahead of the last entry is told`() throws {
        let fixture = try StoreFixture()
        try fixture.store.set("office.phone", to: "1")
        #expect(try fixture.store.warning() == nil)
        let last = fixture.time.now
        fixture.time.pass(days: 31)
        #expect(try fixture.store.warning() == nil)
        fixture.time.pass(days: 1)
        #expect(try fixture.store.warning() == .clock(now: fixture.time.now, last: last))
        fixture.time.set(last.adding(seconds: -60))
        #expect(try fixture.store.warning() == .clock(now: fixture.time.now, last: last))
    }

    @Test func `damage that was found is told until it is gone`() throws {
        let fixture = try StoreFixture()
        try fixture.store.noteDamage(true)
        #expect(try fixture.store.warning() == .damaged)
        try fixture.store.noteDamage(false)
        #expect(try fixture.store.warning() == nil)
    }
}
