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

    /// The same on paper, in whole words: `Приказ № 526, подпункт 1) пункта 18`; in Kazakh the
    /// act is whose the clause is: `№ 526 бұйрықтың 18-тармағының 1) тармақшасы`.
    public var written: Localized {
        Localized(
            ru: act.short.ru + ", " + place.full.ru, kk: Self.genitive(act.short.kk) + " " + place.kazakhOfAct
        )
    }

    private static func genitive(_ act: String) -> String {
        let isFront = act.last { "аоұыяюёуәеөүіэ".contains($0) }.map { "әеөүіэ".contains($0) } ?? false
        return switch act.last {
        case "ы", "і", "ң": act + (isFront ? "нің" : "ның")
        default: act + (isFront ? "тің" : "тың")
        }
    }
}
