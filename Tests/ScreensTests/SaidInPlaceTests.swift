import TUI
import Testing

@testable import Core
@testable import Screens

/// What stands in the place of nothing: a notice that is not needed, a setting that is not set, a
/// question that F1 is pressed over.
struct SaidInPlaceTests {
    @Test(arguments: Language.allCases)
    func `Enter on a notice that is not needed says why`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        let version = try #require(try pilot.store.paymentCase(id: 3)).version
        let entry = FactEntry(
            body: .remittance(month: day("2026-09-01").yearMonth, sum: try Tenge("100")),
            happenedOn: World.now.date, learnedAt: World.now, source: "")
        _ = try pilot.store.record(entry, inCase: 3, version: version)
        pilot.choose(.notices)
        pilot.type("ПВ-000003")
        let mark = language == .russian ? "не нужно" : "керек емес"
        for _ in 0..<6 where !pilot.cursorLine.contains(mark) { pilot.press("Down") }
        #expect(pilot.cursorLine.contains(mark), "\(pilot.text)")
        pilot.press("Enter")
        #expect(pilot.top == "TextScreen", "\(pilot.text)")
        #expect(
            pilot.shows(language == .russian ? "Первый перевод уже поступил." : "Алғашқы аударым түскен."),
            "\(pilot.text)")
    }

    @Test(arguments: Language.allCases)
    func `a setting with a default shows what counts`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.choose(.settings)
        pilot.press("F3")
        pilot.type("csv")
        pilot.press("Enter")
        #expect(pilot.shows(language == .russian ? "; (по умолчанию)" : "; (әдепкі)"), "\(pilot.text)")
    }

    @Test(arguments: Language.allCases)
    func `F1 on the offer of unfinished entries begins with the question`(language: Language) throws {
        let pilot = try Pilot.application(GoodApplication.values, focus: "f03", language)
        pilot.press("F10", "Enter")
        pilot.goHome()
        pilot.choose(.application)
        #expect(pilot.top == "PickerScreen")
        pilot.press("F1")
        let words = Localized(
            ru: "Вопрос: Продолжить неоконченное?", kk: "Сұрақ: Аяқталмағанды жалғастырасыз ба?")
        #expect(pilot.shows(words[language]), "\(pilot.text)")
        #expect(pilot.shows(language == .russian ? "хранится черновиком" : "қаралама болып"), "\(pilot.text)")
    }

    @Test func `an explanation leaves nothing of the screen below at its sides`() throws {
        let pilot = try Pilot(.samples, size: Size(columns: 132, rows: 43))
        pilot.openCase("ПВ-000003")
        pilot.press("F6")
        for line in pilot.lines where line.contains("│") && line.trimmingPrefix { $0 == " " }.first == "│" {
            guard let left = line.firstIndex(of: "│"), let right = line.lastIndex(of: "│") else { continue }
            #expect(line[..<left].allSatisfy { $0 == " " }, "\(line)")
            #expect(line[line.index(after: right)...].allSatisfy { $0 == " " }, "\(line)")
        }
    }

    @Test func `the number of a letter in the list of notices bears the office's code`() throws {
        let pilot = try Pilot()
        pilot.choose(.notices)
        pilot.press("Enter", "F2", "F10")
        let rows = try pilot.store.page(JournalQuery(.notices, edge: .first, count: 10)).rows
        let place = try #require(JournalSpec.notices.columns.firstIndex { $0.key == "letter" })
        let shown = rows.map { JournalSpec.notices.columns[place].shown($0.values[place], .russian) }
        let code = try #require(try pilot.store.office()).code
        #expect(shown.contains("№ \(code)/1 21.11.2026"), "\(shown)")
    }
}
