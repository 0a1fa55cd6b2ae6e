import Foundation
import Testing

@testable import Core
@testable import Screens

/// The report of a period goes into a file for spreadsheets too.
struct InsuranceFiguresFileTests {
    @Test(arguments: Language.allCases)
    func `F8 writes the categories that the paper has`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.seeMedical()
        pilot.choose(.insurancePeriod)
        pilot.press("F8")
        #expect(pilot.advice.contains(".csv"), "\(pilot.advice)")
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: pilot.outbox.path).first {
                $0.hasSuffix(".csv")
            })
        let text = try String(contentsOf: pilot.outbox.appending(path: name), encoding: .utf8)
        let head = text.split(whereSeparator: \.isNewline).first {
            $0.contains(CategoryColumns.held[language])
        }
        #expect(head?.contains(CategoryColumns.active[language]) == true)
        for category in [InsuranceCategory.r1, .r12, .l1] {
            #expect(text.contains("\n\(category.code);"), "\(category.code)")
        }
    }
}
