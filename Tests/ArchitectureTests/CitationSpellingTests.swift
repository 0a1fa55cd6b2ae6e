import Foundation
import Testing

/// One spelling of a clause everywhere: `подп. 2) п. 18`, `ч. 1 п. 17`, `18-т. 2) тш.`.
@Suite struct `The spelling of clauses` {
    private static let assets = DependencyTests.root.deletingLastPathComponent().appending(path: "assets")

    @Test func `no text has a spelling of its own`() throws {
        for source in try DependencyTests.sources.get() {
            #expect(CitationSpelling.wrong(in: source.codeWithStrings).isEmpty, "\(source.path)")
        }
        var count = 0
        for folder in ["help", "templates"] {
            let place = Self.assets.appending(path: folder)
            for file in try FileManager.default.contentsOfDirectory(atPath: place.path()) {
                let text = try String(contentsOf: place.appending(path: file), encoding: .utf8)
                #expect(CitationSpelling.wrong(in: text).isEmpty, "\(folder)/\(file)")
                count += 1
            }
        }
        #expect(count > 100)
    }

    @Test(arguments: [
        "п. 18 (2)", "(пп. 1 п. 18)", "подп. 1 п. 18", "п. 18, подп. 3", "пункт 18, подпункт 5",
        "пункты 30 (2)",
        "18-т. 2-тш.", "22-т. (3) қараңыз", "21-тармақ, 7-тармақша", "ст. 127-3, п. 4", "127-3-бап, 4-т.",
    ])
    func `a wrong one is seen`(text: String) {
        #expect(!CitationSpelling.wrong(in: text).isEmpty)
    }

    @Test(arguments: [
        "подп. 2) п. 18", "(подп. 1) п. 18)", "ч. 1 п. 17", "п. 4 ст. 127-3", "18-т. 2) тш.",
        "17-т. 1-бөлігі",
        "подпункт 5) пункта 18", "(п. 13)", "пункты 12, 14 и 17", "12, 14 және 17-тармақтар", "(п. 17, 52)",
    ])
    func `a right one passes`(text: String) {
        #expect(CitationSpelling.wrong(in: text).isEmpty)
    }
}

enum CitationSpelling {
    static func wrong(in text: String) -> [String] {
        let spellings: [Regex<Substring>] = [
            /пп\. ?[0-9]/, /(?:п\.|[Пп]ункт[а-яы]*) ?[0-9]+ \([0-9]/,
            /подп(?:\.|ункт[а-я]*) [0-9]+(?![0-9)])/,
            /(?:п\.|[Пп]ункт[а-яы]*) ?[0-9]+, подп(?:\.|ункт[а-я]*) [0-9]+(?!\) п)/, /[0-9]-т(?:ш\.|армақша)/,
            /[0-9]-т\. \([0-9]\)/,
            /ст\. [0-9-]+, п\./, /[0-9]-бап, [0-9]/, /[0-9]-тармақ, [0-9]+-т(?:ш|армақша)/,
        ]
        return spellings.flatMap { text.matches(of: $0).map { String($0.output) } }
    }
}
