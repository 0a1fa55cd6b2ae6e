/// What brought months into the register of contributions, by the code of its kind: a file, or the
/// kind of the records that the months follow from, which their references number.
public struct ContributionOrigin: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

extension Store {
    /// Begins a delivery of contribution months.
    ///
    /// - Parameters:
    ///   - id: the number among those of its origin.
    ///   - at: since when its months count; `nil` while they are being written and none
    ///     of them counts.
    /// - Returns: the number that its months refer to.
    func beginDelivery(_ origin: ContributionOrigin, _ id: Int64, at: Moment?) throws -> Int64 {
        try database.insert(
            "INSERT INTO contribution_delivery (origin, origin_id, at) VALUES (?, ?, ?)",
            [.text(origin.rawValue), .integer(id), .moment(at)])
    }

    /// The number of a delivery; `nil` when nothing was brought.
    func delivery(_ origin: ContributionOrigin, _ id: Int64) throws -> Int64? {
        try database.first(
            "SELECT id FROM contribution_delivery WHERE origin = ? AND origin_id = ?",
            [.text(origin.rawValue), .integer(id)]
        ) { $0.integer(0) }
    }
}
