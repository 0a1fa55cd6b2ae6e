import Testing

@testable import Core
@testable import Screens

/// What a setting asks for is shown before it is typed.
struct SettingSampleTests {
    @Test func `every setting takes its own sample, in either language`() throws {
        let store = try World.store(.samples)
        for spec in try House(Orders.all).settings(in: store) {
            for language in Language.allCases {
                let sample = spec.sample[language]
                #expect(!sample.isEmpty, "\(spec.name)")
                #expect(throws: Never.self, "\(spec.name): \(sample)") { _ = try spec.read(sample) }
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `the line above the keys shows it, and so does F1`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        let first = try #require(try House(Orders.all).settings(in: pilot.store).first)
        let words = (language == .russian ? "Например: " : "Мысалы: ") + first.sample[language]
        pilot.choose(.settings)
        pilot.press("Enter")
        #expect(pilot.advice.hasPrefix(words), "\(pilot.text)")
        pilot.press("F1")
        #expect(pilot.shows(words), "\(pilot.text)")
    }
}
