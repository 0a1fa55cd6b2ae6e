/// A change of the rules of certificates, told to the Corporation by the authorised body (order № 78
/// p.20).
enum RulesChange {
    static let changedOn = RegisterField("on", Localized(ru: "день изменения", kk: "өзгерген күн"), .day)
    static let number = RegisterField("number", Localized(ru: "№ приказа", kk: "бұйрық №"))

    enum State {
        static let changed = RegisterState(
            "changed", Localized(ru: "Правила изменены", kk: "Қағидалар өзгерді"))
        static let informed = RegisterState(
            "informed", Localized(ru: "Информация получена", kk: "Ақпарат алынды"))
    }

    enum Event {
        static let change = RegisterEvent(
            "rules-changed", act: Localized(ru: "Правила изменены", kk: "Қағидалар өзгерді"),
            told: Localized(
                ru: "Правила утверждены или изменены", kk: "Қағидалар бекітілді немесе өзгертілді"),
            needs: [changedOn], takes: [number])
        static let information = RegisterEvent(
            "information", act: Localized(ru: "Информация получена", kk: "Ақпарат алынды"),
            told: Localized(
                ru: "информация об изменении получена", kk: "өзгеріс туралы ақпарат алынды"))
    }

    static let table = RegisterTable(
        "rules-change", Localized(ru: "Изменения порядка", kk: "Тәртіптегі өзгерістер"),
        [
            RegisterRow(nil, Event.change, to: State.changed, by: .order78("20")),
            RegisterRow(
                State.changed, Event.information, to: State.informed, by: .order78("20"),
                within: RegisterTerm(RehabilitationParameters.informationDays, from: .told(changedOn))),
        ])
}
