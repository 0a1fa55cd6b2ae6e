import Core
import TUI
import Testing

@testable import Screens

extension Scene {
    /// S129-6 and S129-7.
    static let internetPlatforms: [Scene] =
        [
            Scene("platform", "CardScreen", isWide: true) { $0.openPlatform() },
            Scene("platform-declared", "CardScreen") { pilot in
                pilot.openPlatform()
                pilot.press("Right")
            },
            Scene("platform-transferred", "CardScreen") { pilot in
                pilot.enterIncomingPayment()
                pilot.goHome()
                pilot.openPlatform()
                pilot.press("Right", "Right")
            },
            Scene("platform-differences", "CardScreen", isWide: true) { pilot in
                pilot.openPlatform()
                pilot.press("Right", "Right", "Right")
            },
            Scene("platform-exempt", "CardScreen") { pilot in
                pilot.openPlatform()
                pilot.press("Left")
            },
            Scene("platform-acts", "PickerScreen") { pilot in
                pilot.openPlatform()
                pilot.press("F2")
            },
            Scene("platform-lines-entered", "JournalScreen", isWide: true) { pilot in
                pilot.enterIncomingPayment()
                pilot.goHome()
                pilot.choose(.platformLines)
            },
            Scene("platform-why", "TextScreen") { pilot in
                pilot.enterIncomingPayment()
                pilot.goHome()
                pilot.choose(.platformLines)
                pilot.press("Home", "F6")
            },
            Scene("platform-line", "CardScreen", isWide: true) { $0.openPlatformLine() },
            Scene("platform-line-orders", "CardScreen") { pilot in
                pilot.enterIncomingPayment()
                pilot.goHome()
                pilot.openPlatformLine()
                pilot.press("Right")
            },
            Scene("platform-line-facts", "CardScreen", isWide: true) { pilot in
                pilot.openPlatformLine()
                pilot.press("F2", "Enter")
                pilot.type("опечатка в поручении")
                pilot.press("F2", "Left")
            },
            Scene("exemption-why", "TextScreen") { pilot in
                pilot.choose(.exemptions)
                pilot.press("F6")
            },
            Scene("preview-exemption-list", "PreviewScreen") { pilot in
                pilot.choose(.exemptions)
                pilot.press("F2", "Down", "Down", "Enter")
            },
            Scene("platform-period", "PeriodScreen") { $0.choose(.platformPeriod) },
            Scene("preview-platform-reconciliation", "PreviewScreen", isWide: true) { pilot in
                pilot.enterIncomingPayment()
                pilot.goHome()
                pilot.choose(.platformPeriod)
                pilot.write("01.10.2026")
                pilot.press("F7")
            },
            Scene("platform-new", "FormScreen", isWide: true) { $0.choose(.platform) },
            Scene("platform-change", "FormScreen") { pilot in
                pilot.openPlatform()
                pilot.act("change")
            },
            Scene("platform-sum", "FormScreen") { $0.choose(.platformSum) },
            Scene("exemption", "FormScreen", isWide: true) { $0.choose(.exemption) },
            Scene("exemption-refused", "FormScreen") { pilot in
                pilot.choose(.exemption)
                pilot.type("681102499308")
                pilot.press("F2")
            },
            Scene("difference-explained", "FormScreen") { pilot in
                pilot.openPlatformLine()
                pilot.act("129/explained")
            },
            Scene("difference-returned", "FormScreen") { pilot in
                pilot.choose(.incomingPayments)
                pilot.type("16")
                pilot.press("Enter")
                pilot.act("arrived")
                pilot.press("F2")
                pilot.act("enter")
                pilot.goHome()
                pilot.choose(.platformLines)
                pilot.type("700729399069")
                pilot.press("Home", "Down", "Enter")
                pilot.act("129/returned")
            },
        ]
}

extension Pilot {
    /// The operator of the samples.
    func openPlatform() {
        choose(.platformOperators)
        press("Enter")
    }

    /// A line of the samples that differs.
    func openPlatformLine() {
        choose(.platformLines)
        type("700729399069")
        press("Home", "Enter")
    }
}
