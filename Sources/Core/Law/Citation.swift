/// Where a rule comes from, precise enough to open the act at the right line.
public struct Citation: Hashable, Sendable {
    public let act: Act
    /// Point and sub-point or part, as the catalogues number them: `18.1`, `25.3`.
    public let clause: String

    public init(_ act: Act, _ clause: String) {
        self.act = act
        self.clause = clause
    }

    /// As stores keep it: `order526 18.1`.
    public var code: String { "\(act.rawValue) \(clause)" }

    /// The point without its act, as «п.18 (1)».
    public var point: Localized {
        let parts = clause.split(separator: ".").map(String.init)
        // `18.0` is the head of point 18, above its sub-points.
        let rest = parts.dropFirst().filter { $0 != "0" }.map { " (\($0))" }.joined()
        return Localized(ru: "п. \(parts.first ?? clause)\(rest)", kk: "\(parts.first ?? clause)-т.\(rest)")
    }

    /// «Приказ № 526, п.18 (1)»; of a code or a law «Трудовой кодекс, ст.127-3, п.4».
    public var shown: Localized {
        let parts = clause.split(separator: ".").map(String.init)
        let first = parts.first ?? clause
        guard act.isOrder else {
            let point = parts.count > 1 ? parts[1] : nil
            return Localized(
                ru: act.short.ru + ", ст. \(first)" + (point.map { ", п. \($0)" } ?? ""),
                kk: act.short.kk + ", \(first)-бап" + (point.map { ", \($0)-т." } ?? ""))
        }
        return act.short + .same(", ") + point
    }
}

/// The acts that the program carries out or reads.
public enum Act: String, Hashable, Sendable, CaseIterable {
    case order526, order333, order430, order113, order129
    case labourCode, socialCode, insuranceLaw

    /// Orders are numbered by points, codes and laws by articles.
    var isOrder: Bool {
        switch self {
        case .order526, .order333, .order430, .order113, .order129: true
        case .labourCode, .socialCode, .insuranceLaw: false
        }
    }

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
