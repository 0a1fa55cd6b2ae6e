extension Message {
    /// No bank of the reference has the code that the account bears.
    public static func unknownBank(_ code: String) -> Message {
        .of(
            OrderMessage(
                "E-DICT",
                Localized(
                    ru: "Код банка в счете неизвестен: \(code)",
                    kk: "Шоттағы банк коды белгісіз: \(code)"),
                brief: Localized(ru: "код банка неизвестен", kk: "банк коды белгісіз")))
    }
}
