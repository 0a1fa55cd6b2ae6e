import Core
import TUI
import Testing

@testable import Screens

extension Scene {
    /// S526-6 to S526-8.
    static let money: [Scene] = [
        Scene("deadline-case", "caseDeadlines") { pilot in
            pilot.choose(.deadlines)
            pilot.press("Enter")
        },
        Scene("deadline-why", "deadlineReasons") { pilot in
            pilot.choose(.deadlines)
            pilot.press("F6")
        },
        Scene("deadline-filter", "filter") { pilot in
            pilot.choose(.deadlines)
            pilot.press("F5")
        },
        Scene("ask-month", "ask") { pilot in
            pilot.choose(.needLists)
            pilot.press("F2")
        },
        Scene("need-lines", "journal") { pilot in
            pilot.choose(.needLists)
            pilot.press("F2", "F2", "Enter")
        },
        Scene("transfer", "transfer", hasRoles: true) { pilot in
            pilot.choose(.transfers)
            pilot.press("F2")
        },
        Scene("transfer-shares", "TransferSharesScreen", hasRoles: true) { $0.openTransferShares() },
        Scene("notice-preview", "preview") { pilot in
            pilot.choose(.notices)
            pilot.press("Enter")
        },
        Scene("settings", "settings") { $0.choose(.settings) },
        Scene("period", "period") { $0.choose(.period) },
    ]
}

extension Pilot {
    /// A transfer of the second employer of the samples, on to its recipients.
    func openTransferShares(total: String = "152553") {
        choose(.transfers)
        press("F2")
        write("151241990007")
        press("Tab")
        write("77")
        press("Tab", "Tab")
        write(total)
        press("F2")
    }
}
