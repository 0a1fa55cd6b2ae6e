import Core
import TUI

extension FormTask {
    /// S526-7: an employer's remittance, first the payment itself (p.25, 31), then its lines by
    /// recipient.
    static let remittance = FormTask(
        help: "transfer",
        place: Localized(ru: "Переводы › Новый перевод", kk: "Ақша аудару › Жаңа ақша аудару"), subject: .new,
        spec: { _ in RemittanceForm.spec }, start: { RemittanceForm.defaults(on: $0.now.date) },
        acts: [
            Act(Localized(ru: "Далее", kk: "Әрі қарай")) {
                values, draft, _, _ in
                [
                    .ask(ProfessionalPayment.ProposeRemittance(values), in: FormScreen.self) {
                        screen, proposal, _ in
                        let lines = RemittanceLines(proposal, values: values, draft: draft)
                        return screen.goOn(in: TableScreen(.remittanceShares(lines)))
                    }
                ]
            }
        ], margin: 1,
        hint: { _, _ in
            Localized(
                ru: "F2 – к получателям: суммы предложит программа",
                kk: "F2 – алушыларға: сомаларды бағдарлама ұсынады")
        }, aside: Localized(ru: "шаг 1 из 2", kk: "1-қадам (барлығы 2)"), nextStep: RemittanceLines.step,
        confirmsWarnings: true)
}
