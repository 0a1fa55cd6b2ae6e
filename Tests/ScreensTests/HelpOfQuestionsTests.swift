import Foundation
import TUI
import Testing

@testable import Core
@testable import Screens

/// What help says of questions and of what a list is searched by is what is offered.
@MainActor
struct HelpOfQuestionsTests {
    /// The questions of the sources: titles with the words of their buttons, by language.
    private static func questions(_ language: Language) throws -> [String: Set<String>] {
        let word = language == .russian ? #/ru: "([^"\\]+)"/# : #/kk: "([^"\\]+)"/#
        func words(_ text: Substring) -> [String] { text.matches(of: word).map { String($0.1) } }
        var found: [String: Set<String>] = [:]
        let sources = World.root.appending(path: "Sources/Screens")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /\bQuestion\((?s:(.*?))preferred:/) {
                let parts = match.1.split(separator: "buttons:", maxSplits: 1)
                guard parts.count == 2, let title = words(parts[0]).first else { continue }
                var buttons = Set(words(parts[1]))
                for (code, button) in [(".yes", Question.Button.yes), (".no", .no)]
                where parts[1].contains(code) {
                    buttons.insert(button.title[language])
                }
                found[title, default: []].formUnion(buttons)
            }
        }
        return found
    }

    @Test(arguments: Language.allCases)
    func `the page about questions names questions and buttons that there are`(language: Language) throws {
        let questions = try Self.questions(language)
        let page = try World.assets.text("help/question.\(language.rawValue).txt")
        let about = page.split(separator: "\n").drop { !$0.hasPrefix("О чём") && !$0.hasPrefix("Не туралы") }
        var read = 0
        for line in about.dropFirst().prefix(while: { $0.hasPrefix("•") }) {
            let quoted = line.matches(of: /«([^«»]+)»/).map { String($0.1) }
            let title = try #require(quoted.first)
            let buttons = try #require(questions[title], "no question «\(title)»")
            for button in quoted.dropFirst() {
                read += 1
                #expect(buttons.contains(button), "«\(title)» has no «\(button)»: \(buttons)")
            }
        }
        #expect(read > 8)
    }

    @Test(arguments: Language.allCases)
    func `help over a question begins with it and its answers`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.press("F10")
        #expect(pilot.top == "QuestionScreen")
        pilot.press("F1")
        let answers = Localized(
            ru: "Ответы: «Закончить», «Остаться»", kk: "Жауаптар: «Аяқтау», «Қалу»")
        #expect(pilot.shows(answers[language]), "\(pilot.text)")
        #expect(pilot.shows(language == .russian ? "Вопрос: Выход" : "Сұрақ: Шығу"))
    }

    /// A list of days was said to be searched by IIN.
    @Test func `the search of a list tells what the list has`() {
        for journal in House(Orders.all).journals {
            let (ru, kk) = (journal.searching.ru, journal.searching.kk)
            let hasPerson = journal.source.person != nil
            #expect(
                ru.contains("ИИН") == (hasPerson || journal.source.nameKey != nil), "\(journal.code): \(ru)")
            #expect(kk.contains("ЖСН") == ru.contains("ИИН"), "\(journal.code)")
            #expect(ru.contains("номер записи") == !journal.source.numbers.isEmpty, "\(journal.code)")
            #expect(ru.count > 8 && kk.count > 8)
            let field = FilterScreen.spec(journal).field("text")
            #expect(field?.help == journal.searching)
        }
    }

    @Test(arguments: Language.allCases)
    func `a file with medical categories is said to have them before it is written`(language: Language) throws
    {
        #expect(FundFeed.Kind.daily.carriesMedical && !FundFeed.Kind.monthly.carriesMedical)
        let day = try World.store(.samples).fundDay(World.now.date.yearMonth)
        let words = language == .russian ? "медицинские сведения" : "медициналық мәліметтер"
        #expect(FundDayWords.question(day.daily).text[language].contains(words))
        #expect(!FundDayWords.question(day.monthly).text[language].contains(words))
        let page = try World.assets.text("help/fund-stream.\(language.rawValue).txt")
        #expect(page.contains(words))
    }
}
