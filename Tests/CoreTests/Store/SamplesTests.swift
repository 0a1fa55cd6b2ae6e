import Testing

@testable import Core

/// Invented records come all or not at all, in a store that says what it is.
@Suite struct SamplesTests {
    private struct Broken: Error {}

    private static func house(failingAt place: Int) -> House {
        House(
            Orders.all.enumerated().map { index, order in
                guard index == place else { return order }
                var order = order
                let load = order.samples
                order.samples = { store, language in
                    try load(store, language)
                    throw Broken()
                }
                return order
            })
    }

    @Test(arguments: [0, 1])
    func `samples that break off leave nothing behind`(place: Int) throws {
        let fixture = try StoreFixture()
        #expect(throws: Broken.self) {
            try Samples(store: fixture.store, house: Self.house(failingAt: place)).load()
        }
        #expect(try !fixture.store.isTraining && !fixture.store.hasWork)
        #expect(try fixture.store.database.first("SELECT count(*) FROM person") { $0.integer(0) } == 0)
        // And they can be asked for again.
        try Samples(store: fixture.store, house: House(Orders.all)).load()
        #expect(try fixture.store.isTraining && fixture.store.hasWork)
    }

    /// What a killed process leaves is what another connection sees before the commit.
    @Test func `nobody sees samples before all of them are there`() throws {
        let place = try TemporaryPlace()
        let path = place.file
        let fixture = try StoreFixture(path: place.file)
        var first = Orders.all[0]
        let load = first.samples
        first.samples = { store, language in
            try load(store, language)
            #expect(try store.isTraining && store.hasWork)
            let other = try StoreFixture(path: path).store
            #expect(try !other.isTraining && !other.hasWork)
        }
        try Samples(store: fixture.store, house: House([first])).load()
        #expect(try StoreFixture(path: place.file).store.isTraining)
    }
}
