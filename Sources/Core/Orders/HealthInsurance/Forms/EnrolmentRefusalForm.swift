extension EnrolmentForm {
    /// What bars even a refusal: the person and the days are needed, documents may lack.
    public static func problemsOfRefusal(_ values: FormValues, _ context: FormContext) -> [Problem] {
        let spec = spec(for: values)
        return spec.problems(in: values, context).filter { problem in
            guard let field = spec.field(problem.key) else { return true }
            // What is wrong with a document may be the reason; what cannot be
            // read could not be kept.
            if field.page == 2 { return ["E-DATE", "E-LEN", "E-CHR"].contains(problem.message.code) }
            return problem.message != .alreadyActive
        }
    }

    /// Why an enrolment is refused, and what would change that: needed where all documents are
    /// whole, since no list of what lacks says it then.
    ///
    /// Data that bar it say it themselves.
    public static func refusal(of values: FormValues, _ context: FormContext) -> FormSpec {
        let isWhole = !partialDocuments(values, context).contains { !$0.missing.isEmpty }
        return refusal(needsRemedy: isWhole && values["data"] != EnrolmentFields.present)
    }

    public static let refusal = refusal(needsRemedy: false)

    private static func refusal(needsRemedy: Bool) -> FormSpec {
        FormSpec(
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
                    "remedy", id: nil, Localized(ru: "Как исправить", kk: "Қалай түзетіледі"),
                    .text(limit: 200), needsRemedy ? .always : .never, page: 0,
                    help: Localized(
                        ru: "Если документы полны. Чего не хватает, напечатается само.",
                        kk: "Құжаттар толық болса. Жетпейтіні өзі басылып шығады."),
                    citation: Citation.order333("21"), lack: .noRemedy),
            ],
            edition: edition)
    }
}
