import Core
import TUI

extension FormTask {
    /// S333-3 «Қолмен енгізу»: the person, the category and its days, then the documents
    /// that its clause names, with a check list of what is still missing.
    static let enrolment = FormTask(
        help: "enrolment",
        place: Localized(
            ru: "ОСМС › Включить по документам", kk: "МӘМС › Құжаттар бойынша енгізу"),
        subject: .new, spec: { EnrolmentForm.spec(for: $0) },
        start: { context in
            [
                "applied_on": context.now.date.shown, "checked_on": context.now.date.shown,
                "citizenship": Citizenship.kazakhstan.rawValue,
            ]
        },
        acts: [enrol, refuse],
        panel: Panel { canvas, body, values, page, context in
            page == 2 ? EnrolmentCheckList.draw(values, on: &canvas, in: body, context) : 0
        },
        hint: { form, context in EnrolmentForm.term(form.values, today: context.now.date) },
        page: pageOfPages, confirmsWarnings: true)

    private static let enrol = Act(
        Localized(ru: "Включить", kk: "Енгізу"),
        title: Localized(ru: "Включить на месяц", kk: "Бір айға енгізу")
    ) { values, draft, _, _ in
        [
            .perform(Enrol(values, draft: draft), in: FormScreen.self) { _, enrolled, _ in
                let said = enrolled.warnings.first.map { Advice.warning($0.text) }
                return [.replace(CardScreen(.enrolment(enrolled.id), said: said))]
            }
        ]
    }

    private static let refuse = Act(
        Localized(ru: "Отказать", kk: "Бас тарту"),
        title: Localized(ru: "Отказать во включении", kk: "Енгізуден бас тарту"),
        judging: { EnrolmentForm.problemsOfRefusal($0, $1) },
        asking: { AskScreen(EnrolmentForm.refusal(of: $0, $1), [:], refusalLayout) }
    ) { values, draft, answers, _ in
        let command = RefuseEnrolment(
            values.adding(languagesOf: answers), reason: answers["reason"] ?? "",
            remedy: answers["remedy"] ?? "", draft: draft)
        return [.perform(command, in: FormScreen.self) { _, id, _ in [.replace(CardScreen(.enrolment(id)))] }]
    }

    private static let refusalLayout = AskScreen.Layout(
        rows: { $0.fields.count + 6 }, columns: { $0 - 6 }, labelWidth: 14, done: .save, help: "refusal")
}
