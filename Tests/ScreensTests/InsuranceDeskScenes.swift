import Core
import TUI
import Testing

@testable import Screens

extension Scene {
    /// S333-3 to S333-9: enrolment by documents, families, reconciliation, the
    /// feed, outages, authorities, reports.
    static let insuranceDesk: [Scene] = [
        Scene("enrolment", "FormScreen", hasRoles: true) { $0.choose(.enrol) },
        Scene("enrolment-category", "FormScreen") { pilot in
            pilot.choose(.enrol)
            pilot.press("PgDn")
            pilot.type("r7")
            pilot.press("Tab")
        },
        Scene("enrolment-documents", "FormScreen", isWide: true, hasRoles: true) { $0.beginEnrolment() },
        Scene("enrolment-complete", "FormScreen") { pilot in
            pilot.beginEnrolment()
            pilot.fillDocument("АА 1234567", "05.07.2026", "Алматы қ. МСЭК")
        },
        Scene("enrolment-refused", "FormScreen") { pilot in
            pilot.choose(.enrol)
            pilot.act("0")
        },
        Scene("ask-refusal", "AskScreen") { pilot in
            pilot.beginEnrolment()
            pilot.act("1")
        },
        Scene("enrolment-view", "CardScreen") { pilot in
            pilot.beginEnrolment()
            pilot.fillDocument("№ 12", "05.10.2026", "«Болашақ» мектебі")
            pilot.act("0")
        },
        Scene("preview-enrolment", "PreviewScreen") { pilot in
            pilot.beginEnrolment()
            pilot.fillDocument("№ 12", "05.10.2026", "«Болашақ» мектебі")
            pilot.act("0")
            pilot.press("F7")
        },
        Scene("preview-enrolment-refusal", "PreviewScreen") { pilot in
            pilot.beginEnrolment()
            pilot.act("1")
            pilot.type("нет подлинника")
            pilot.press("F2", "F7")
        },
        Scene("father-application", "FormScreen") { pilot in
            pilot.choose(.families)
            pilot.press("F2")
        },
        Scene("preview-father-application", "PreviewScreen") { pilot in
            pilot.choose(.families)
            pilot.press("F2")
            pilot.press("Tab", "Tab", "Tab")
            pilot.type("1")
            pilot.press("F2")
            pilot.goHome()
            pilot.choose(.fatherApplications)
            pilot.press("Enter")
        },
        Scene("failure", "FormScreen") { pilot in
            pilot.choose(.outages)
            pilot.press("F2")
        },
        Scene("question-failure", "QuestionScreen") { pilot in
            pilot.typeOutage("01.10.2026")
        },
        Scene("failures-open", "JournalScreen", hasRoles: true) { pilot in
            pilot.openOutage()
        },
        Scene("failure-closing", "FormScreen") { pilot in
            pilot.openOutage()
            pilot.press("Enter")
        },
        Scene("question-actualisation", "QuestionScreen") { pilot in
            pilot.choose(.fundFeed)
            pilot.act("update")
            pilot.press("Enter")
        },
        Scene("question-check", "QuestionScreen") { pilot in
            pilot.choose(.reconciliations)
            pilot.act("0")
        },
        Scene("checks-done", "JournalScreen", isWide: true) { $0.reconcileEverybody() },
        Scene("protocol", "JournalScreen", isWide: true) { pilot in
            pilot.reconcileEverybody()
            pilot.press("Enter")
        },
        Scene("fund-stream", "FundFeedScreen", isWide: true, hasRoles: true) { $0.choose(.fundFeed) },
        Scene("question-stream", "QuestionScreen") { pilot in
            pilot.choose(.fundFeed)
            pilot.act("daily")
        },
        Scene("preview-actualisation", "PreviewScreen") { pilot in
            pilot.choose(.fundFeed)
            pilot.act("refresh")
            pilot.act("update")
            pilot.press("Enter", "Enter", "F7")
        },
        Scene("insurance-period", "PeriodScreen") { $0.choose(.insurancePeriod) },
        Scene("preview-insurance", "PreviewScreen") { pilot in
            pilot.choose(.insurancePeriod)
            pilot.press("F7")
        },
        Scene("body-transfers", "JournalScreen") { pilot in
            pilot.choose(.authorities)
            pilot.press("Enter")
        },
        Scene("menu-insurance", "MenuScreen", hasRoles: true) { $0.press("PgDn") },
        Scene("menu-shared", "MenuScreen") { $0.press("PgDn", "PgDn") },
    ]
}

extension Pilot {
    /// A pupil's enrolment up to the first document.
    func beginEnrolment() {
        choose(.enrol)
        type("120315655211")
        beginCategory("R13")
    }

    /// The names, the category and its days, from the IIN on.
    func beginCategory(_ category: String) {
        press("Tab")
        for word in ["Өмірзақова", "Ұлжан", "Қуанышқызы"] {
            write(word)
            press("Tab")
        }
        press("PgDn")
        write(category)
        press("Tab")
        for _ in 0..<2 { press("Tab") }
        type("1")
        press("PgDn")
    }

    /// Number, day and issuer of the document under the cursor.
    func fillDocument(_ number: String, _ day: String, _ issuer: String) {
        write(number)
        press("Tab")
        write(day)
        press("Tab")
        write(issuer)
    }

    func openOutage() { typeOutage("20.11.2026") }

    func typeOutage(_ day: String) {
        choose(.outages)
        press("F2")
        type("1")
        press("Tab")
        write(day)
        press("F2")
    }

    func reconcileEverybody() {
        choose(.reconciliations)
        act("0")
        press("Enter")
    }
}
