/// Invented people and records to try the program with.
///
/// Their numbers pass the checks; the persons do not exist.
public struct Samples {
    let store: Store
    let house: House

    public init(store: Store, house: House) {
        self.store = store
        self.house = house
    }

    /// Loads once, those of each order after the other; the store is then marked as a
    /// training one, which every screen shows.
    public func load() throws {
        guard try store.setting("sample.loaded") == nil else { return }
        let now = store.clock.now()
        for order in house.orders { try order.samples(store) }
        try store.set("sample.loaded", to: now.iso)
    }
}
