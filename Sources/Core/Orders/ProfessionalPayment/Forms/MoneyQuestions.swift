extension FormSpec {
    /// The month of a funding request (p.25).
    public static let fundingRequestMonth = month(
        "526/funding-request-month", Localized(ru: "Составить потребность", kk: "Қажеттілікті жасау"), "25.1")

    /// The month of the disbursements (p.26).
    public static let disbursementMonth = month(
        "526/disbursement-month", Localized(ru: "Составить список выплат", kk: "Төлемдер тізімін жасау"), "26"
    )

    private static func month(_ code: String, _ title: Localized, _ clause: String) -> FormSpec {
        FormSpec(
            code: code, title: title, pages: [title],
            fields: [
                FieldSpec(
                    "month", id: nil, Localized(ru: "Месяц выплаты", kk: "Төлем айы"), .month, page: 0,
                    help: Localized(
                        ru: "Месяц, за который выплата: 12.2026, 12.26, т – этот, +1 – следующий.",
                        kk: "Төлем жасалатын ай: 12.2026, 12.26, б – осы ай, +1 – келесі."),
                    citation: Citation(.order526, clause))
            ], edition: ProfessionalPayment.edition)
    }

    /// One sum: of a recipient's line.
    public static let recipientSum = FormSpec(
        code: "526/recipient-sum", title: Localized(ru: "Сумма получателя", kk: "Алушының сомасы"),
        pages: [Localized(ru: "Сумма", kk: "Сома")],
        fields: [
            FieldSpec(
                "sum", id: nil, Localized(ru: "Сумма, тг", kk: "Сома, тг"), .money, .never, page: 0,
                help: Localized(
                    ru: "Сколько из платежа этому получателю. Пусто – ничего.",
                    kk: "Төлемнен осы алушыға қанша. Бос болса – ештеңе."),
                citation: Citation(.order526, "25.1")
            )
        ], edition: ProfessionalPayment.edition)
}
