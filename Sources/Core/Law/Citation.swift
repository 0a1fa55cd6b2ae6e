/// Where a rule comes from, precise enough to open the act at the right line.
public struct Citation: Hashable, Sendable {
    public let act: Act
    /// The catalogue's number, public in scenarios, files and stores: `18.1`, `127-3.4`.
    public let clause: String

    public init(_ act: Act, _ clause: String) {
        self.act = act
        self.clause = clause
    }

    /// The clause as the act is built: a sub-point, a part, an article.
    public var place: Clause { act.place(clause) }

    /// As stores keep it: `order526 18.1`.
    public var code: String { "\(act.code) \(clause)" }

    /// The clause without its act: `подп. 1) п. 18`.
    public var point: Localized { place.short }

    /// Act and clause: `Приказ № 526, подп. 1) п. 18`.
    public var shown: Localized { act.short + .same(", ") + place.short }

    /// The same on paper, in whole words: `Приказ № 526, подпункт 1) пункта 18`.
    public var written: Localized { act.short + .same(", ") + place.full }
}
