extension Message {
    /// The account is of another bank than the one that is named beside it.
    public static func otherBank(_ own: Bank) -> Message {
        .of(
            OrderMessage(
                "E-DICT",
                Localized(
                    ru: "Счет не этого банка: \(own.code) – \(own.name.ru)",
                    kk: "Шот бұл банктікі емес: \(own.code) – \(own.name.kk)"),
                brief: Localized(ru: "счет другого банка", kk: "шот басқа банктікі")))
    }
}
