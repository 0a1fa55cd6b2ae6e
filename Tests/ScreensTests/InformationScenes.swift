import Core
import TUI
import Testing

@testable import Screens

extension Scene {
    /// S430-4: the monthly information.
    static let monthInformation: [Scene] = [
        Scene("month-information", "CardScreen", isWide: true) { $0.openMonth(ago: 2) },
        Scene("month-going-on", "CardScreen") { $0.openMonth(ago: 0) },
        Scene("month-recipients", "CardScreen") { pilot in
            pilot.openMonth(ago: 1)
            pilot.press("Right")
        },
        Scene("month-payments", "CardScreen") { pilot in
            pilot.openMonth(ago: 2)
            pilot.press("Right", "Right")
        },
        Scene("month-corrections", "CardScreen", isWide: true, hasRoles: true) { pilot in
            pilot.openMonth(ago: 2)
            pilot.press("Left")
        },
        Scene("month-acts", "PickerScreen") { pilot in
            pilot.openMonth(ago: 0)
            pilot.press("F2")
        },
        Scene("month-behind", "JournalScreen", isWide: true) { pilot in
            pilot.openMonth(ago: 2)
            pilot.press("Right", "Right", "Enter")
        },
        Scene("month-closing", "QuestionScreen") { pilot in
            pilot.openMonth(ago: 1)
            pilot.act("close")
        },
        Scene("month-closed", "CardScreen") { $0.closeMonth() },
        Scene("month-submission", "AskScreen") { pilot in
            pilot.closeMonth()
            pilot.act("submit")
        },
        Scene("month-submission-refused", "AskScreen") { pilot in
            pilot.closeMonth()
            pilot.act("submit")
            pilot.write("31.10.2026")
            pilot.press("F2")
        },
        Scene("month-submitted", "CardScreen") { pilot in
            pilot.closeMonth()
            pilot.act("submit")
            pilot.press("F2")
        },
        Scene("month-resubmission", "AskScreen") { pilot in
            pilot.openMonth(ago: 3)
            pilot.act("correct")
        },
        Scene("preview-month-information", "PreviewScreen", isWide: true) { pilot in
            pilot.openMonth(ago: 2)
            pilot.press("F7")
        },
        Scene("preview-month-open", "PreviewScreen") { pilot in
            pilot.openMonth(ago: 1)
            pilot.press("F7")
        },
    ]
}

extension Pilot {
    /// A month of the list, which begins with the one that goes on.
    func openMonth(ago months: Int) {
        choose(.monthInformation)
        press("Down", times: months)
        press("Enter")
    }

    /// The last month that is over, closed.
    func closeMonth() {
        openMonth(ago: 1)
        act("close")
        press("Left", "Enter")
    }
}
