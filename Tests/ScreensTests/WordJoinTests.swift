import Foundation
import TUI
import Testing

@testable import Core
@testable import TUI

/// A number is never torn from the short word that says of what it is, on screens and papers.
struct WordJoinTests {
    private static let texts = [
        "основание: п. 13 приказа", "по подп. 2) п. 18 приказа", "см. ч. 1 п. 17 Правил",
        "дело № ПВ-000001 закрыто",
        "приказ № 526 от 26.12.2023 г. действует", "18-т. 2) тш. бойынша", "17-т. 1-бөлігі бойынша",
        "мерзімі 5 дн. кейін", "выплата (п. 13) идёт", "дата [№ 526 бұйрық, 7-т.] келді",
        "сумма 50 851 ₸ за месяц", "ставка 5 % от суммы",
    ]
    private static let kept = [
        "п. 13", "подп. 2) п. 18", "ч. 1 п. 17", "№ ПВ-000001", "№ 526", "26.12.2023 г.", "18-т. 2) тш.",
        "17-т. 1-бөлігі", "5 дн.", "(п. 13)", "[№ 526", "851 ₸", "5 %",
    ]

    @Test(arguments: texts)
    func `at no width does a line end between them`(text: String) {
        let paper = Paper(columns: 80) { DisplayWidth.of($0) }
        for width in 16...60 {
            for lines in [TextWrap.lines(text, width: width), paper.wrap(text, to: width)] {
                #expect(lines.joined(separator: " ") == text)
                for whole in Self.kept where text.contains(whole) {
                    #expect(lines.contains { $0.contains(whole) }, "\(width): \(lines)")
                }
                #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
            }
        }
    }

    /// Two modules that may not name each other have the rule; they agree.
    @Test func `screens and papers break alike`() {
        let paper = Paper(columns: 80) { DisplayWidth.of($0) }
        for form in House(Orders.all).forms {
            for field in form.fields {
                for text in [field.help.ru, field.help.kk] {
                    #expect(TextWrap.lines(text, width: 40) == paper.wrap(text, to: 40))
                }
            }
        }
    }

    @Test func `what is longer than the line is broken all the same`() {
        #expect(TextWrap.lines("подп. 2) п. 18", width: 6) == ["подп.", "2) п.", "18"])
    }

    @Test func `no screen and no paper has two quotes in a row`() throws {
        let place = World.root.appending(path: "Tests/ScreensTests/Golden")
        let files = try FileManager.default.contentsOfDirectory(atPath: place.path())
        #expect(files.count > 300)
        for file in files {
            let text = try String(contentsOf: place.appending(path: file), encoding: .utf8)
            #expect(!text.contains("««"), "\(file)")
        }
    }
}
