/// Where a fact of a case is known from: a known source has its words in both languages and
/// is stored in one of them.
public enum FactSource {
    /// p.20: the only source of a resumption.
    static let ministrySystem = Localized(ru: "ИС МТСЗН", kk: "ҚР Еңбекмині АЖ")

    static let known: [Localized] = [
        Localized(ru: "ЕСУТД", kk: "ЕШЕБЖ"), Localized(ru: "АИС «ООП»", kk: "«ООП» ААЖ"),
        Localized(ru: "БМГ", kk: "МАБ"), Localized(ru: "ИС ГБД ФЛ", kk: "ЖТ МДҚ АЖ"), ministrySystem,
        Localized(ru: "ЭБТ", kk: "ЭЕБ"), Localized(ru: "документ на бумаге", kk: "қағаздағы құжат"),
    ]

    /// As a store keeps it: a known source in Russian, another as it was typed.
    static func stored(_ typed: String) -> String {
        source(typed)?.ru ?? typed
    }

    /// A stored source in the operator's language; stores of earlier releases keep either.
    public static func said(_ stored: String) -> Localized {
        source(stored) ?? .same(stored)
    }

    private static func source(_ words: String) -> Localized? {
        known.first { $0.ru == words || $0.kk == words }
    }
}
