/// Where a fact of a case is known from: a known source has its words in both languages and
/// is stored in one of them; what else is typed is somebody's word and is said as that.
public enum FactSource {
    /// p.20: the only source of a resumption.
    static let ministrySystem = Localized(ru: "ИС МТСЗН", kk: "ҚР Еңбекмині АЖ")

    static let known: [Localized] = [
        Localized(ru: "ЕСУТД", kk: "ЕШЕБЖ"), Localized(ru: "АИС «ООП»", kk: "«ООП» ААЖ"),
        Localized(ru: "БМГ", kk: "МАБ"), Localized(ru: "ИС ГБД ФЛ", kk: "ЖТ МДҚ АЖ"), ministrySystem,
        Localized(ru: "ЭБТ", kk: "ЭЕБ"), Localized(ru: "БВУ", kk: "ЕДБ"),
        Localized(ru: "документ на бумаге", kk: "қағаздағы құжат"),
    ]

    /// As a store keeps it: a known source in Russian, another as it was typed.
    static func stored(_ typed: String) -> String {
        source(typed)?.ru ?? typed
    }

    /// A stored source in the operator's language; stores of earlier releases keep either.
    public static func said(_ stored: String) -> Localized {
        source(stored) ?? (stored.isEmpty || stored == "sms" ? .same(stored) : hearsay + .same(": \(stored)"))
    }

    private static let hearsay = Localized(ru: "со слов", kk: "сөзіне сүйеніп")

    /// Says beside the field that what is typed is no known source.
    static let noted = Fill(after: ["source"], isNoted: true) { filling, _, _ in
        let typed = filling.text("source").squeezed
        filling.notes["source"] = typed.isEmpty || source(typed) != nil ? nil : hearsay
    }

    private static func source(_ words: String) -> Localized? {
        known.first { $0.ru == words || $0.kk == words }
    }
}
