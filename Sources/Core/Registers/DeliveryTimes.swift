/// Since when the months of each delivery count: asked for once.
final class DeliveryTimes {
    private let database: Database
    private var known: [Int64: Moment] = [:]
    private var last: (id: Int64, at: Moment)?

    init(_ database: Database) { self.database = database }

    /// - Returns: `nil` for a delivery that does not count yet.
    func time(of delivery: Int64) -> Moment? {
        if let last, last.id == delivery { return last.at }
        let at =
            known[delivery]
            ?? (try? database.first(
                "SELECT at FROM contribution_delivery WHERE id = ?", [.integer(delivery)]
            ) { $0.instant(0) } ?? nil)
        guard let at else { return nil }
        known[delivery] = at
        last = (delivery, at)
        return at
    }
}
