extension Message {
    /// p.16 part 3: an electronic request without the consent of the beneficiary.
    static let noBeneficiaryConsent = Message.of(
        OrderMessage(
            "E-CONSENT",
            Localized(
                ru: "Нет согласия выгодоприобретателя: запрос в базы данных не направляют, решает страховщик",
                kk: "Пайда алушының келісімі жоқ: дерекқорларға сұрау салу жіберілмейді, сақтандырушы шешеді"),
            brief: Localized(ru: "нет согласия", kk: "келісім жоқ")))

    /// p.8, 16 part 2: a paper that the insurer gets from databases is not asked for.
    static let notToBeSubmitted = Message.of(
        OrderMessage(
            "W-PAPER",
            Localized(
                ru: "Документ есть в базах данных: на бумаге его не требуют",
                kk: "Құжат дерекқорларда бар: оны қағаз түрінде талап етпейді"),
            brief: Localized(ru: "на бумаге не требуется", kk: "қағазда талап етілмейді")))

    /// p.8, 16: what is found in databases is one of the documents.
    static let unknownDocument = Message.of(
        OrderMessage(
            "E-DICT",
            Localized(
                ru: "Такого документа нет в перечне этого обращения: сверьте названия",
                kk: "Бұл өтініштің тізбесінде мұндай құжат жоқ: атауларын салыстырыңыз"),
            brief: Localized(ru: "документа нет в перечне", kk: "құжат тізбеде жоқ")))

    /// For the list of messages.
    static let all20 = [noBeneficiaryConsent, notToBeSubmitted, unknownDocument]
}
