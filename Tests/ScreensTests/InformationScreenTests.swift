import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// S430-4 from the keyboard, both languages.
struct InformationScreenTests {
    @Test(arguments: Language.allCases)
    func `a month is opened, looked behind, closed, and what changes then is a correction`(language: Language)
        throws
    {
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        let pilot = try Pilot(.samples, language)
        pilot.openMonth(ago: 1)
        #expect(pilot.shows(say("месяц не закрыт", "ай жабылмаған")), "\(pilot.text)")
        #expect(pilot.shows("E-EXT") && pilot.shows("430.information.day"), "\(pilot.text)")
        // Behind what was transferred stand as many rows as it counts.
        pilot.press("Right", "Right")
        #expect(pilot.shows(say("Перечислено", "Аударылды")), "\(pilot.text)")
        pilot.press("Enter")
        #expect(pilot.top == "JournalScreen", "\(pilot.text)")
        #expect(pilot.shows(say("записей: 1", "жазба: 1")), "\(pilot.text)")
        #expect(pilot.shows("10.2026 › "), "\(pilot.text)")
        pilot.press("F10")
        pilot.act("close")
        #expect(pilot.top == "QuestionScreen", "\(pilot.text)")
        pilot.press("Left", "Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(pilot.advice.contains(say("Месяц 10.2026 закрыт", "10.2026 айы жабылды")), "\(pilot.advice)")
        pilot.press("F2")
        #expect(pilot.shows(say("месяц уже закрыт", "ай жабылып қойған")), "\(pilot.text)")
        pilot.goHome()
        // A payment of October becomes known in November.
        pilot.openRecipient()
        pilot.act(SocialPaymentForm.paid.rawValue)
        pilot.fill(
            SocialPaymentForm.paid.spec,
            [
                "number": "777", "sum": "1 000,50", "row": "transferred", "months": "10.2026",
                "happened_on": "30.10.2026", "dated_on": "30.10.2026", "sent_on": "30.10.2026", "knp": "040",
                "sender": "Фонд", "receiver": "Корпорация", "total": "1 000,50", "learned_on": "21.11.2026",
            ])
        pilot.press("F2")
        if pilot.top == "FormScreen" { pilot.press("F2") }
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        pilot.goHome()
        pilot.choose(.monthInformation)
        #expect(pilot.shows(say("закрыт, с исправлениями (1)", "жабық, түзетуі бар (1)")), "\(pilot.text)")
        pilot.press("Down", "Enter", "Left")
        #expect(pilot.shows("+1 000,50") && pilot.shows("+1"), "\(pilot.text)")
        #expect(!pilot.shows("! "), "\(pilot.text)")
    }

    @Test(arguments: Language.allCases)
    func `a month that goes on is not closed, and says when it may be`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openMonth(ago: 0)
        pilot.press("F2", "Enter")
        #expect(pilot.shows("01.12.2026"), "\(pilot.text)")
        let closed = try pilot.store.database.first(
            "SELECT count(*) FROM information_closing WHERE month >= 202611"
        ) { $0.integer(0) }
        #expect(closed == 0)
    }

    /// What another window records between the sight and the act.
    @Test func `what another recorded meanwhile bars the closing, and the card is read again`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.openMonth(ago: 1)
        pilot.act("close")
        try pilot.store.database.execute(
            """
            INSERT INTO social_fact (payment_id, kind, happened_on, learned_at, entered_at, operator_id, fields)
            SELECT id, 'paid', '2026-10-30', '2026-11-20T10:00:00', '2026-11-20T10:00:00', 1,
                '{"number":"9","sum":"5.00","row":"transferred"}' FROM social_payment LIMIT 1
            """)
        pilot.press("Left", "Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(pilot.shows("месяц не закрыт"), "\(pilot.text)")
        pilot.act("close")
        pilot.press("Left", "Enter")
        #expect(pilot.advice.contains("Месяц 10.2026 закрыт"), "\(pilot.advice)")
    }

    @Test func `lists by kind of payment are for those who may open cards`() throws {
        let store = try World.store(.samples)
        store.signIn(try store.addOperator(login: "omarov", name: "Омаров Д.", language: .russian))
        let pilot = try Pilot(.samples, store: store, login: "omarov")
        pilot.openMonth(ago: 1)
        pilot.press("Right", "Enter")
        #expect(pilot.top == "JournalScreen", "\(pilot.text)")
        pilot.press("F10", "End", "Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(pilot.advice.contains("администратор"), "\(pilot.advice)")
    }

    @Test(arguments: Language.allCases)
    func `the figures go into a file, every one of them`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openMonth(ago: 2)
        pilot.press("F8")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: pilot.outbox.path).first {
                $0.hasSuffix(".csv")
            })
        let text = try String(contentsOf: pilot.outbox.appending(path: name), encoding: .utf8)
        for figure in MonthFigure.all { #expect(text.contains(figure.label[language]), "\(figure.code)") }
    }
}
