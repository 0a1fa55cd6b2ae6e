import Core

/// `tereze verify`: computes what is kept beside the facts and compares.
@MainActor
enum Verify {
    /// - Returns: 0 when nothing differs, 1 when something does, 74 no store.
    static func run(_ arguments: [String]) -> Int32 {
        guard arguments.allSatisfy({ $0 == "--rebuild" }) else {
            print(Usage.text)
            return 2
        }
        let places = Places()
        do {
            let store = try Store(
                path: places.store, assets: Assets(root: places.assets), clock: places.clock)
            // A month that began since the last session is not a fault of the store.
            try store.refreshStatuses()
            if !arguments.isEmpty { try store.rebuildDerived() }
            var differences = 0
            let count = try store.verify { difference in
                differences += 1
                print(difference.text)
            }
            print("дел / іс: \(count), расхождений / айырмашылық: \(differences)")
            return differences == 0 ? 0 : 1
        } catch {
            print("tereze: хранилище не читается / қойма оқылмайды: \(error)")
            return 74
        }
    }
}
