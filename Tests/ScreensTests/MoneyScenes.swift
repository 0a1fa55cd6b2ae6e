import Core
import TUI
import Testing

@testable import Screens

extension Scene {
    /// S526-6 to S526-8.
    static let money: [Scene] = [
        Scene("deadline-case", "CardScreen") { pilot in
            pilot.choose(.deadlines)
            pilot.press("Enter")
        },
        Scene("deadline-why", "CaseReasonsScreen") { pilot in
            pilot.choose(.deadlines)
            pilot.press("F6")
        },
        Scene("deadline-filter", "FilterScreen") { pilot in
            pilot.choose(.deadlines)
            pilot.press("F5")
        },
        Scene("ask-month", "AskScreen") { pilot in
            pilot.choose(.fundingRequests)
            pilot.press("F2")
        },
        Scene("ask-payout-month", "AskScreen") { pilot in
            pilot.choose(.disbursementBatches)
            pilot.press("F2")
        },
        Scene("question-need", "QuestionScreen") { pilot in
            pilot.choose(.fundingRequests)
            pilot.press("F2", "F2", "F2", "F2")
        },
        Scene("need-lines", "JournalScreen") { pilot in
            pilot.choose(.fundingRequests)
            pilot.press("F2", "F2", "Enter")
        },
        Scene("need-why", "CaseReasonsScreen") { pilot in
            pilot.choose(.fundingRequests)
            pilot.press("F2", "F2", "Enter", "F6")
        },
        Scene("transfer", "FormScreen", hasRoles: true) { pilot in
            pilot.choose(.remittances)
            pilot.press("F2")
        },
        Scene("payout-lines", "JournalScreen") { pilot in
            pilot.choose(.disbursementBatches)
            pilot.press("F2", "F2", "Enter")
        },
        Scene("balances", "JournalScreen") { pilot in
            pilot.choose(.employerSettlement)
            pilot.press("Enter")
        },
        Scene("transfer-lines", "JournalScreen") { pilot in
            pilot.openRemittanceShares(total: "50851")
            pilot.press("F2", "Enter", "Enter")
        },
        Scene("recipient-sum", "AskScreen") { pilot in
            pilot.openRemittanceShares()
            pilot.press("Enter")
        },
        Scene("transfer-shares", "TableScreen", hasRoles: true) { $0.openRemittanceShares() },
        Scene("notice-preview", "PreviewScreen") { pilot in
            pilot.choose(.notices)
            pilot.press("Enter")
        },
        Scene("settings", "TableScreen") { $0.choose(.settings) },
        Scene("period", "PeriodScreen") { $0.choose(.period) },
    ]
}

extension Pilot {
    /// A remittance of the second employer of the samples, on to its recipients.
    func openRemittanceShares(total: String = "152553") {
        choose(.remittances)
        press("F2")
        write("151241990007")
        press("Tab")
        write("77")
        press("Tab", "Tab")
        write(total)
        for _ in 0..<2 {
            press("Tab")
            write("122026")
        }
        press("F2")
    }
}
