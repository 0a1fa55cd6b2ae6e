import Core
import TUI
import Testing

@testable import Screens

extension Scene {
    /// S430-3 and S430-5.
    static let socialInsurance: [Scene] =
        [
            Scene("incoming-order", "CardScreen", isWide: true) { $0.openIncomingPayment() },
            Scene("incoming-lines", "CardScreen", isWide: true) { pilot in
                pilot.openIncomingPayment()
                pilot.press("Right")
            },
            Scene("incoming-facts", "CardScreen") { pilot in
                pilot.openIncomingPayment()
                pilot.press("Right", "Right")
            },
            Scene("incoming-why", "TextScreen") { pilot in
                pilot.openIncomingPayment()
                pilot.press("F6")
            },
            Scene("incoming-line-why", "TextScreen") { pilot in
                pilot.openIncomingPayment()
                pilot.press("Right", "F6")
            },
            Scene("incoming-acts", "PickerScreen") { pilot in
                pilot.openIncomingPayment()
                pilot.press("Right", "F2")
            },
            Scene("incoming-entering", "QuestionScreen") { pilot in
                pilot.openIncomingPayment()
                pilot.act("enter")
            },
            Scene("incoming-entered", "CardScreen") { $0.enterIncomingPayment() },
            Scene("incoming-lines-of-one", "JournalScreen") { pilot in
                pilot.enterIncomingPayment()
                pilot.act("lines")
            },
            Scene("incoming-mismatches", "JournalScreen", isWide: true) { pilot in
                pilot.enterIncomingPayment()
                pilot.goHome()
                pilot.choose(.mismatches)
            },
            Scene("payment-order", "FormScreen") { pilot in
                pilot.choose(.incomingPayments)
                pilot.press("F2")
            },
            Scene("payment-order-line", "FormScreen") { pilot in
                pilot.choose(.incomingPayments)
                pilot.press("F2", "PgDn")
                pilot.type("700729399069")
                pilot.press("Enter")
            },
            Scene("participant", "CardScreen", isWide: true) { $0.openParticipant() },
            Scene("participant-year", "TextScreen") { pilot in
                pilot.openParticipant()
                pilot.press("Enter")
            },
            Scene("participant-statement", "CardScreen", isWide: true) { pilot in
                pilot.openParticipant()
                pilot.press("Right")
            },
            Scene("participant-entry", "TextScreen") { pilot in
                pilot.openParticipant()
                pilot.press("Right", "F6")
            },
            Scene("participant-changes", "CardScreen", isWide: true) { $0.changeSurname() },
            Scene("participant-change", "TextScreen") { pilot in
                pilot.changeSurname()
                pilot.press("Enter")
            },
            Scene("person-change", "FormScreen") { pilot in
                pilot.openParticipant()
                pilot.press("F2")
            },
            Scene("preview-person-history", "PreviewScreen") { pilot in
                pilot.changeSurname()
                pilot.press("F7")
            },
            Scene("preview-payer-return", "PreviewScreen") { pilot in
                pilot.enterIncomingPayment()
                pilot.press("Right", "Home")
                pilot.act("payer-return")
                pilot.type("31")
                pilot.press("F2")
                pilot.act("letter")
            },
            Scene("preview-participant-statement", "PreviewScreen") { pilot in
                pilot.openParticipant()
                pilot.press("F7")
            },
            Scene("preview-incoming-payment", "PreviewScreen") { pilot in
                pilot.openIncomingPayment()
                pilot.press("F7")
            },
        ]
        + recipients
        + IncomingForm.allCases.map { form in
            Scene("incoming-\(form.rawValue)", "FormScreen") { pilot in
                switch form {
                case .arrived:
                    pilot.choose(.incomingPayments)
                    pilot.type("16")
                    pilot.press("Enter")
                    pilot.act("arrived")
                case .mismatch:
                    pilot.openIncomingPayment()
                    pilot.press("Right")
                    pilot.act("mismatch")
                case .payerReturn:
                    pilot.enterIncomingPayment()
                    pilot.goHome()
                    pilot.choose(.mismatches)
                    pilot.press("F2")
                case .refund:
                    pilot.enterIncomingPayment()
                    pilot.press("Right", "Down")
                    pilot.act("refund")
                }
            }
        }
}

extension Pilot {
    /// The order of the samples whose money has arrived.
    func openIncomingPayment() {
        choose(.incomingPayments)
        type("15")
        press("Enter")
    }

    /// One whose month the order of the samples brought.
    func openParticipant() {
        enterIncomingPayment()
        goHome()
        choose(.participants)
        type("7007")
        press("Enter")
    }

    /// Another surname of the participant, by a marriage.
    func changeSurname() {
        openParticipant()
        press("Right", "Right", "Right")
        press("F2")
        press("Enter")
        type("Өтегенова")
        press("Down", "Down", "Down")
        type("18112026")
        press("Down", "Down")
        type("неке туралы куәлік № 77")
        press("F2")
    }

    /// Its data entered, the line that does not match set aside.
    func enterIncomingPayment() {
        openIncomingPayment()
        act("enter")
        press("Right", "Right", "Enter")
    }
}
