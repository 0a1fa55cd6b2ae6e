import Core
import TUI
import Testing

@testable import Screens

extension Scene {
    /// S430-2: recipients of social payments.
    static let recipients: [Scene] =
        [
            Scene("social-application", "FormScreen") { $0.choose(.socialApplication) },
            Scene("social-application-page", "FormScreen") { pilot in
                pilot.choose(.socialApplication)
                pilot.type("671231399125")
                pilot.press("Tab", "PageDown")
            },
            Scene("recipient", "CardScreen", isWide: true) { $0.openRecipient() },
            Scene("recipient-decision", "CardScreen", isWide: true) { pilot in
                pilot.openRecipient()
                pilot.press("Right")
            },
            Scene("recipient-kind", "CardScreen") { pilot in
                pilot.openRecipient()
                pilot.press("Right", "Right")
            },
            Scene("recipient-money", "CardScreen", isWide: true) { pilot in
                pilot.openRecipient()
                pilot.press("Left")
            },
            Scene("recipient-why", "TextScreen") { pilot in
                pilot.openRecipient()
                pilot.press("Right", "F6")
            },
            Scene("recipient-owed", "TextScreen") { pilot in
                pilot.openRecipient()
                pilot.press("Left", "F6")
            },
            Scene("recipient-item", "TextScreen") { pilot in
                pilot.openRecipient()
                pilot.press("Right", "Right", "Enter")
            },
            Scene("recipient-acts", "PickerScreen") { pilot in
                pilot.openRecipient()
                pilot.press("Left", "F2")
            },
            Scene("recipient-lacking", "CardScreen") { pilot in
                pilot.openRecipient("қасым")
                pilot.press("Right")
            },
            Scene("recipient-participant", "CardScreen") { pilot in
                pilot.openRecipient()
                pilot.act("participant")
            },
            Scene("recipient-correction", "FormScreen") { pilot in
                pilot.openRecipient()
                pilot.press("Left")
                pilot.act("correct")
            },
            Scene("preview-recipient-card", "PreviewScreen") { pilot in
                pilot.openRecipient()
                pilot.press("F7")
            },
        ]
        + [SocialPaymentForm.decision, .items, .changes, .paid, .returned].map { form in
            Scene("social-\(form.rawValue)", "FormScreen") { pilot in
                pilot.openRecipient()
                pilot.act(form == .decision ? RecipientDecision.suspend.rawValue : form.rawValue)
            }
        }
}

extension Pilot {
    /// A recipient of the samples; the first was paid twice by error.
    func openRecipient(_ name: String = "ғабд") {
        choose(.recipients)
        type(name)
        press("Enter")
    }
}
