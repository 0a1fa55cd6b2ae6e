extension FormSpec {
    /// p.14: on which day the right is asked for, and by whom.
    public static let entitlementCertificate = FormSpec(
        code: "333/right-answer",
        title: Localized(ru: "Ответ о праве (п. 14)", kk: "Құқық туралы жауап (14-т.)"),
        pages: [Localized(ru: "Запрос", kk: "Сұрау салу")],
        fields: [
            FieldSpec(
                "day", id: nil, Localized(ru: "На какой день", kk: "Қай күнге"), .date(mayBeFuture: false),
                page: 0,
                help: Localized(
                    ru: "Сегодня или прошедший день. О будущем дне справка не выдаётся (E-FUT).",
                    kk: "Бүгін немесе өткен күн. Болашақ күнге анықтама берілмейді (E-FUT)."),
                citation: .order333("14")),
            FieldSpec(
                "asked_by", id: nil, Localized(ru: "Кто запросил", kk: "Сұрау салған"), .text(limit: 100),
                .never, page: 0,
                help: Localized(
                    ru: "Медицинская организация, другая система или сам потребитель; можно не указывать.",
                    kk: "Медициналық ұйым, басқа жүйе немесе тұтынушының өзі; көрсетпесе де болады."),
                citation: .order333("14")),
        ], rules: [], edition: EnrolmentForm.edition)
}
