import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// S430-3 and S430-1 from the keyboard, both languages.
struct PaymentOrderScreenTests {
    /// An order imported, one line returned, the statement printed.
    @Test(arguments: Language.allCases)
    func `an order goes from the file to the statement`(language: Language) throws {
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        let pilot = try Pilot(.samples, language)
        try pilot.putPaymentOrder("order.txt")
        pilot.choose(.importFile)
        pilot.type("order.txt")
        pilot.press("Tab", "F2")
        #expect(pilot.advice.contains(say("Загружено", "Жүктелді")), "\(pilot.text)")
        #expect(pilot.shows("24 083,33"), "\(pilot.text)")
        pilot.goHome()
        pilot.choose(.incomingPayments)
        pilot.type("77")
        pilot.press("Enter")
        // Nothing is entered before the money has arrived.
        pilot.act("enter")
        #expect(pilot.shows(say("деньги ещё не поступили", "ақша әлі түскен жоқ")), "\(pilot.text)")
        pilot.act("arrived")
        pilot.press("F2")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(pilot.advice.contains(say("внести данные не позднее", "деректерді")), "\(pilot.advice)")
        // The second line has another surname than the person whom the office knows.
        pilot.act("enter")
        #expect(pilot.top == "QuestionScreen", "\(pilot.text)")
        pilot.press("Right", "Enter")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(pilot.advice.contains(say("вернуть плательщику", "төлеушіге қайтару")), "\(pilot.advice)")
        pilot.goHome()
        pilot.choose(.mismatches)
        #expect(pilot.shows("СӘРСЕНОВА АЙЖАН"), "\(pilot.text)")
        #expect(pilot.shows("Өтегенова"), "\(pilot.text)")
        pilot.press("F2")
        pilot.write("В-17")
        pilot.press("F2")
        #expect(pilot.top == "JournalScreen", "\(pilot.text)")
        #expect(!pilot.shows("СӘРСЕНОВА АЙЖАН"), "\(pilot.text)")
        pilot.goHome()
        pilot.choose(.participants)
        pilot.type("660314")
        pilot.press("Enter")
        #expect(pilot.shows("█"), "\(pilot.text)")
        pilot.press("F7")
        #expect(pilot.top == "PreviewScreen")
        #expect(
            pilot.shows(
                say("Выписка по социальным отчислениям", "Әлеуметтік аударымдар бойынша үзінді")),
            "\(pilot.text)")
    }

    @Test(arguments: Language.allCases)
    func `a refund above what is left is refused at its sum, and nothing typed is lost`(language: Language)
        throws
    {
        let pilot = try Pilot(.samples, language)
        pilot.enterIncomingPayment()
        pilot.press("Right", "Down")
        pilot.act("refund")
        pilot.write("99999")
        pilot.press("Tab", "Tab")
        pilot.write("решение № 4")
        pilot.press("F2")
        #expect(pilot.top == "FormScreen", "\(pilot.text)")
        #expect(pilot.shows("99 999") && pilot.shows("решение № 4"), "\(pilot.text)")
        #expect(pilot.showsAtCursor("14 250,00"), "\(pilot.text)")
    }

    @Test func `what an operator took back says so, and an entry stands`() throws {
        let pilot = try Pilot(.samples, .russian)
        pilot.enterIncomingPayment()
        pilot.press("Right", "Right", "End", "Delete")
        pilot.write("ошибка")
        pilot.press("F2")
        #expect(pilot.shows("внесённое не отзывают"), "\(pilot.text)")
    }
}

extension Pilot {
    /// The sample of an order for three persons, of whom one is known by another name.
    func putPaymentOrder(_ name: String) throws {
        try FileManager.default.copyItem(
            at: World.root.appending(path: "assets/samples/payment-orders.txt"),
            to: outbox.appending(path: name))
    }
}
