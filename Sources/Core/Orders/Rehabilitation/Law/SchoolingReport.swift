/// The quarterly report on the reimbursement of home schooling, given to the Ministry by the Centre of
/// development of labour resources (Еңбек ресурстарын дамыту орталығы), order № 28 explanation p.5.
enum SchoolingReport {
    /// The last day of the quarter.
    static let quarterEnd = RegisterField(
        "quarter-end", Localized(ru: "конец квартала", kk: "тоқсан соңы"), .day)
    static let isSigned = RegisterField(
        "signed", Localized(ru: "подтверждено ЭЦП", kk: "ЭЦҚ-мен расталған"), .yes)

    enum State {
        static let expected = RegisterState("expected", Localized(ru: "Ожидается", kk: "Күтілуде"))
        static let prepared = RegisterState("prepared", Localized(ru: "Подготовлен", kk: "Дайындалды"))
        static let submitted = RegisterState("submitted", Localized(ru: "Представлен", kk: "Ұсынылды"))
    }

    enum Event {
        static let quarter = RegisterEvent(
            "quarter-over", act: Localized(ru: "Квартал закончился", kk: "Тоқсан аяқталды"),
            told: Localized(ru: "квартал закончился", kk: "тоқсан аяқталды"), needs: [quarterEnd])
        static let preparation = RegisterEvent(
            "report-prepared", act: Localized(ru: "Отчет подготовлен", kk: "Есеп дайындалды"),
            told: Localized(ru: "отчет подготовлен", kk: "есеп дайындалды"))
        static let submission = RegisterEvent(
            "report", act: Localized(ru: "Отчет представлен", kk: "Есеп ұсынылды"),
            told: Localized(ru: "отчет представлен в Министерство", kk: "есеп Министрлікке ұсынылды"),
            takes: [isSigned])
    }

    static let table = RegisterTable(
        "schooling-report",
        Localized(ru: "Отчеты об обучении на дому", kk: "Үйде оқыту туралы есептер"),
        [
            RegisterRow(nil, Event.quarter, to: State.expected, by: .schoolingReport("5.1")),
            RegisterRow(State.expected, Event.preparation, to: State.prepared, by: .schoolingReport("5.1")),
        ]
            + RegisterRow.rows(
                [State.expected, State.prepared], Event.submission, to: State.submitted,
                by: .schoolingReport("5.1"), if: [signed],
                within: RegisterTerm(RehabilitationParameters.reportDays, from: .told(quarterEnd))))

    /// p.5 part 2, from 12.07.2026: through digital systems, confirmed by a digital signature.
    private static let signed = RegisterGuard(
        .required,
        Localized(
            ru: "с \(RehabilitationParameters.digitalFrom.shown) – с ЭЦП",
            kk: "\(KazakhDay.from(RehabilitationParameters.digitalFrom)) – ЭЦҚ-мен")
    ) { step in
        step.day < RehabilitationParameters.digitalFrom || step.values[isSigned] != "no"
    }
}
