extension EnrolmentForm {
    /// Why an enrolment is refused, and what would change that.
    public static let refusal = FormSpec(
        code: "333/refusal", title: Localized(ru: "Почему отказано", kk: "Неге бас тартылды"),
        pages: [Localized(ru: "Отказ", kk: "Бас тарту")],
        fields: [
            FieldSpec(
                "reason", id: nil, Localized(ru: "Причина", kk: "Себебі"), .text(limit: 200), page: 0,
                help: Localized(
                    ru: "Почему отказано. Эти слова печатаются в уведомлении человеку.",
                    kk: "Неге бас тартылды. Бұл сөздер адамға берілетін хабарламада басылады."),
                citation: Citation.order333("21")),
            FieldSpec(
                "remedy", id: nil, Localized(ru: "Что исправит", kk: "Не түзетеді"), .text(limit: 200),
                .never,
                page: 0,
                help: Localized(
                    ru: "Если документы полны. Чего не хватает, напечатается само.",
                    kk: "Құжаттар толық болса. Жетпейтіні өзі басылып шығады."),
                citation: Citation.order333("21")),
        ],
        edition: edition)
}
