import Foundation
import Testing

@testable import Core

/// The help that F1 shows: a page a screen and language, a sentence a field.
@Suite struct HelpPagesTests {
    private static let pages = Reference.root.appending(path: "assets/help")

    /// Each has its screen, which a test over the scenes knows.
    private static func topics() throws -> Set<String> {
        let names = try FileManager.default.contentsOfDirectory(atPath: pages.path)
        return Set(names.map { String($0.prefix { $0 != "." }) })
    }

    @Test func `A page is text of its language, as long in one as in the other`() throws {
        for topic in try Self.topics().sorted() {
            let (ru, kk) = (try page(topic, .russian), try page(topic, .kazakh))
            for (text, language) in [(ru, "ru"), (kk, "kk")] {
                let commands = text.unicodeScalars.filter {
                    $0 != "\n" && $0.properties.generalCategory == .control
                }
                #expect(commands.isEmpty, "\(topic).\(language): control characters")
                #expect((15...45).contains(lines(text).count), "\(topic).\(language): 15–45 lines")
                #expect(text.contains("F10") && text.contains("Alt"), "\(topic).\(language): the common keys")
            }
            #expect(Self.hasKazakhLetters(kk), "\(topic).kk is not in Kazakh")
            #expect(lines(ru).map(\.isEmpty) == lines(kk).map(\.isEmpty), "\(topic): paragraphs differ")
            #expect(Self.keys(ru) == Self.keys(kk), "\(topic): the two pages name different keys")
            #expect(Self.clauses(ru) == Self.clauses(kk), "\(topic): the two pages name different clauses")
        }
    }

    private func page(_ topic: String, _ language: Language) throws -> String {
        try String(
            contentsOf: Self.pages.appending(path: "\(topic).\(language.rawValue).txt"), encoding: .utf8)
    }

    private func lines(_ page: String) -> [Substring] {
        page.trimmingSuffix { $0.isNewline }.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The keys a page names, in their order within a line, since languages order sentences differently.
    private static func keys(_ page: String) -> [[String]] {
        page.split(separator: "\n").map { line in
            line.matches(of: /F\d+|Enter|Esc|Tab|Insert|Delete|Backspace|Home|End|PgUp|PgDn|Ctrl\+\w/)
                .map { String($0.0) }.sorted()
        }
    }

    /// The numbers of clauses and appendices by line: «пункт 13», «13-тармақ».
    private static func clauses(_ page: String) -> [[String]] {
        page.split(separator: "\n").map { line in
            guard line.contains(/[Пп]ункт|тарма[қғ]|[Пп]риложени|қосымша/) else { return [] }
            return line.matches(of: /\d+/).map { String($0.0) }.sorted()
        }
    }

    private static func hasKazakhLetters(_ text: String) -> Bool {
        text.lowercased().contains { "әіңғүұқөһ".contains($0) }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, isDropped(last) { text.removeLast() }
        return text
    }
}
