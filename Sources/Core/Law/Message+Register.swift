extension Message {
    /// What the state of a record does not have.
    public static func registerState(_ state: RegisterState?) -> Message {
        guard let state else {
            return .of(
                OrderMessage(
                    "E-STATE",
                    Localized(
                        ru: "Действие недоступно: записи, к которой оно относится, ещё нет",
                        kk: "Әрекет қолжетімсіз: ол жататын жазба әлі жоқ"),
                    brief: Localized(ru: "записи ещё нет", kk: "жазба әлі жоқ")))
        }
        return .state(state.label)
    }
}
