/// A publication of the National body on the platform of НСК by agreement with the authorised body,
/// order № 391 p.11.
enum Publication {
    static let subject = RegisterField("subject", Localized(ru: "материал", kk: "материал"))

    enum State {
        static let prepared = RegisterState("prepared", Localized(ru: "Подготовлено", kk: "Дайындалды"))
        static let agreed = RegisterState("agreed", Localized(ru: "Согласовано", kk: "Келісілді"))
        static let placed = RegisterState("placed", Localized(ru: "Размещено", kk: "Орналастырылды"))
    }

    enum Event {
        static let preparation = RegisterEvent(
            "publication", act: Localized(ru: "Материал подготовлен", kk: "Материал дайындалды"),
            told: Localized(
                ru: "Национальный орган подготовил материал", kk: "Ұлттық орган материалды дайындады"),
            takes: [subject])
        static let agreement = RegisterEvent(
            "publication-agreed", act: Localized(ru: "Согласовано", kk: "Келісілді"),
            told: Localized(ru: "уполномоченный орган согласовал", kk: "уәкілетті орган келісті"))
        static let placing = RegisterEvent(
            "publication-placed", act: Localized(ru: "Размещено", kk: "Орналастырылды"),
            told: Localized(
                ru: "Национальный орган разместил материал на платформе",
                kk: "Ұлттық орган материалды платформаға орналастырды"))
    }

    static let table = RegisterTable(
        "publication", Localized(ru: "Публикации по согласованию", kk: "Келісіммен жарияланатын материалдар"),
        [
            RegisterRow(nil, Event.preparation, to: State.prepared, by: .order391("11")),
            RegisterRow(State.prepared, Event.agreement, to: State.agreed, by: .order391("11")),
            RegisterRow(State.agreed, Event.placing, to: State.placed, by: .order391("11")),
        ],
        answers: [RegisterAnswer([State.prepared], Event.placing, .notAgreed)])
}
