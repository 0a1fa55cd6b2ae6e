import Core
import TUI

extension FormTask {
    /// A payment order typed by hand.
    static let incomingPayment = FormTask(
        help: "payment-order", place: SocialInsuranceScreens.place + .same(" › ") + IncomingPaymentForm.title,
        subject: .new, spec: { _ in IncomingPaymentForm.spec },
        acts: [
            Act { values, draft, _, _ in
                [
                    .perform(
                        SocialInsurance.WriteIncomingPayment(values, draft: draft), in: FormScreen.self
                    ) { _, written, _ in
                        [
                            .replace(
                                CardScreen(.incomingPayment(written.id), said: .recorded(written.outcome)))
                        ]
                    }
                ]
            }
        ], page: FormTask.pageOfPages, confirmsWarnings: true)
}
