/// Where a rule comes from, precise enough to open the act at the right line.
public struct Citation: Hashable, Sendable {
    public let act: Act
    /// Point and sub-point or part, as the catalogues number them: `18.1`, `25.3`.
    public let clause: String

    public init(_ act: Act, _ clause: String) {
        self.act = act
        self.clause = clause
    }

    /// «Приказ № 526, п. 18, подп. 1».
    public var shown: Localized {
        let parts = clause.split(separator: ".")
        let point = parts.first.map(String.init) ?? clause
        let rest = parts.count > 1 ? String(parts[1]) : nil
        return Localized(
            ru: act.short.ru + ", п. \(point)" + (rest.map { " (\($0))" } ?? ""),
            kk: act.short.kk + ", \(point)-т." + (rest.map { " (\($0))" } ?? ""))
    }
}

/// The acts that the program carries out or reads.
public enum Act: String, Hashable, Sendable, CaseIterable {
    case order526, order333, order430, order113, order129
    case labourCode, socialCode, insuranceLaw

    public var short: Localized {
        switch self {
        case .order526: Localized(ru: "Приказ № 526", kk: "№ 526 бұйрық")
        case .order333: Localized(ru: "Приказ № ҚР ДСМ-333/2020", kk: "№ ҚР ДСМ-333/2020 бұйрық")
        case .order430: Localized(ru: "Приказ № 430", kk: "№ 430 бұйрық")
        case .order113: Localized(ru: "Приказ № 113", kk: "№ 113 бұйрық")
        case .order129: Localized(ru: "Приказ № 129", kk: "№ 129 бұйрық")
        case .labourCode: Localized(ru: "Трудовой кодекс", kk: "Еңбек кодексі")
        case .socialCode: Localized(ru: "Социальный кодекс", kk: "Әлеуметтік кодекс")
        case .insuranceLaw: Localized(ru: "Закон об ОСМС", kk: "МӘМС туралы заң")
        }
    }
}
