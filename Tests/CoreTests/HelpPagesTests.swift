import Foundation
import Testing

@testable import Core

/// The help that F1 shows: a page a screen and language, a sentence a field.
@Suite struct HelpPagesTests {
    private static let pages = Reference.root.appending(path: "assets/help")

    /// The topics that screens name, read from their sources.
    private static func topics() throws -> Set<String> {
        let screens = Reference.root.appending(path: "Sources/Screens")
        let files = try #require(FileManager.default.enumerator(at: screens, includingPropertiesForKeys: nil))
        var topics: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            // A topic stands on the line that declares it, or this test cannot see it: in
            // the screen, or in what the host of forms and the question are given.
            let declared = source.matches(of: /var help: String \{(?! get)/).count
            let given = source.matches(of: /var help: String \{ (?:task|layout|reports)\.help \}/).count
            let named = source.matches(of: /var help: String \{ "(.+?)" \}/).map { String($0.1) }
            #expect(named.count + given == declared, "\(file.lastPathComponent): a topic that cannot be read")
            topics.formUnion(named)
            topics.formUnion(source.matches(of: /\bhelp: "([a-z-]+)"/).map { String($0.1) })
        }
        guard topics.remove(#"journal-\(spec.code)"#) != nil else { return topics }
        return topics.union(JournalSpec.every.map { "journal-\($0.code)" })
    }

    @Test func `Every topic has its two pages, and every page its screen`() throws {
        let topics = try Self.topics()
        #expect(topics.isSuperset(of: ["menu", "application", "case", "journal-sms"]))
        let wanted = topics.flatMap { topic in Language.allCases.map { "\(topic).\($0.rawValue).txt" } }
        let found = try FileManager.default.contentsOfDirectory(atPath: Self.pages.path)
        #expect(Set(found).symmetricDifference(wanted).sorted() == [])
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

    @Test func `Every field says in both languages what it wants`() {
        for form in [FormSpec.application] + FactForm.all.map(\.spec) + InsuredPersonFactForm.all.map(\.spec)
        {
            for field in form.fields {
                let place: Comment = "\(form.code), \(field.key)"
                #expect(!field.help.ru.isEmpty && !field.help.kk.isEmpty, place)
                #expect(field.help.ru != field.help.kk, place)
                #expect(Self.hasKazakhLetters(field.help.kk) && !Self.hasKazakhLetters(field.label.ru), place)
                guard field.hasNarrowLabel else { continue }
                #expect(field.label.ru.count <= 20 && field.label.kk.count <= 20, place)
            }
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

extension FieldSpec {
    /// Marks are sentences of the form and wrap; other labels stand in a narrow column.
    fileprivate var hasNarrowLabel: Bool {
        switch kind {
        case .mark, .option: false
        default: true
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, isDropped(last) { text.removeLast() }
        return text
    }
}
