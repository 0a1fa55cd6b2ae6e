import TUI
import Testing

@testable import Core
@testable import Screens

/// The language of a text is that in which it was typed, not that of the screen at F2.
struct TypedLanguageTests {
    private func languages(_ pilot: Pilot) throws -> TypedLanguages {
        let last = try pilot.store.database.first("SELECT max(id) FROM application") { $0.integer(0) }
        return try pilot.store.typedLanguages(of: "application", try #require(last))
    }

    @Test(arguments: Language.allCases)
    func `F9 before F2 makes no wrong star`(language: Language) throws {
        let pilot = try Pilot.application(GoodApplication.with(["f03": ""]), focus: "f03", language)
        pilot.type("стале")
        pilot.press("F9")
        // What goes on in the other language stays a text of the first.
        pilot.type("вар")
        pilot.press("F2")
        #expect(pilot.top == "CardScreen", "\(pilot.text)")
        #expect(try languages(pilot)["f03"] == language)
        pilot.resize(132, 43)
        pilot.press("F7")
        #expect(pilot.language == language.other)
        #expect(pilot.shows("сталевар*"), "\(pilot.text)")
        pilot.press("F9")
        #expect(!pilot.shows("сталевар*") && pilot.shows("сталевар"))
    }

    @Test func `an emptied field is of the language in which it is typed anew`() throws {
        let pilot = try Pilot.application(GoodApplication.with(["f03": ""]), focus: "f03", .russian)
        pilot.type("сталевар")
        pilot.press("F9", "Ctrl+U")
        pilot.type("балқытушы")
        pilot.press("F2")
        #expect(try languages(pilot)["f03"] == .kazakh)
    }

    @Test func `names have no language, and a draft keeps that of its words`() throws {
        let pilot = try Pilot.application(
            GoodApplication.with(["f02": "", "f03": ""]), focus: "f03", .russian)
        pilot.type("сталевар")
        pilot.press("F10", "Enter", "F9")
        pilot.choose(.application)
        pilot.press("Enter")
        let form = try #require(pilot.session.shell.top as? FormScreen)
        #expect(form.form.values.language(of: "f03") == .russian)
        #expect(form.form.values.languages.keys.sorted() == ["f03"])
    }

    @Test func `why a payment order is typed by hand bears its star on the other paper`() throws {
        let pilot = try Pilot(.samples, .russian)
        var values: FormValues = [
            "sender": "050140990004", "sender_name": "ТОО «Пример»", "number": "7171",
            "dated_on": "16.11.2026", "sent_on": "17.11.2026", "receiver_name": "НАО «Корпорация»",
            "basis": "письмо плательщика", "iin": "850622499102", "surname": "Оразбаева",
            "given_name": "Гүлсім", "patronymic": "", "birth": "22.06.1985", "purpose": "012",
            "sum": "12000", "month_from": "09.2026", "month_to": "10.2026",
        ]
        values.setLanguage(.russian, of: "basis")
        let id = try pilot.store.writeTypedIncomingPayment(
            try IncomingPaymentForm.entry(values, try pilot.store.formContext())
        ).id
        let workplace = Workplace(
            store: pilot.store, house: ScreenHouse(OrderScreens.all).house, inbox: "",
            outbox: pilot.outbox.path, login: World.login, widthOf: { DisplayWidth.of($0) })
        for language in Language.allCases {
            let report = try IncomingPaymentPrint(id: id).report(in: workplace, language)
            let paper = report.pages.map { $0.joined(separator: "\n") }.joined()
            #expect(paper.contains("письмо плательщика"))
            #expect(paper.contains("письмо плательщика*") == (language == .kazakh), "\(paper)")
        }
    }
}
