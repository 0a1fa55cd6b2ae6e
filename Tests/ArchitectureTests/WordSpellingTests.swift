import Foundation
import Testing

/// One spelling of a word everywhere: `ё` or `е`, «» as quotes, a Kazakh case on a word.
@Suite struct `The spelling of words` {
    private static let root = DependencyTests.root.deletingLastPathComponent()

    /// Sources, and the pages of help and the templates of a language.
    private static func texts(_ language: String) throws -> [(place: String, text: String)] {
        var texts = try DependencyTests.sources.get().map { ($0.path, $0.codeWithStrings) }
        for folder in ["help", "templates"] {
            let place = root.appending(path: "assets").appending(path: folder)
            for file in try FileManager.default.contentsOfDirectory(atPath: place.path()).sorted()
            where file.hasSuffix(".\(language).txt") {
                texts.append((file, try String(contentsOf: place.appending(path: file), encoding: .utf8)))
            }
        }
        return texts
    }

    @Test func `no word stands with ё here and with е there`() throws {
        var places: [String: String] = [:]
        for (place, text) in try Self.texts("ru") {
            for word in WordSpelling.words(text) { places[word] = place }
        }
        #expect(places.count > 3_000)
        for (word, place) in places where word.contains("ё") {
            #expect(!WordSpelling.isOfActs(word), "\(place): «\(word)» stands with «е»")
            let other = word.replacing("ё", with: "е")
            guard !WordSpelling.pairs.contains(other), let elsewhere = places[other] else { continue }
            Issue.record("«\(word)» in \(place), «\(other)» in \(elsewhere)")
        }
    }

    @Test func `quotes are those of both languages`() throws {
        for (place, text) in try Self.texts("ru") + Self.texts("kk") {
            #expect(WordSpelling.wrongQuotes(text).isEmpty, "\(place): \(WordSpelling.wrongQuotes(text))")
        }
    }

    @Test func `quotes that are opened are closed, once`() throws {
        for source in try DependencyTests.sources.get() {
            for pair in source.localizedPairs {
                for text in [pair.ru, pair.kk] {
                    let (open, closed) = (text.count { $0 == "«" }, text.count { $0 == "»" })
                    #expect(open == closed, "\(source.path): \(text)")
                    #expect(!text.contains("««") && !text.contains("»»"), "\(source.path): \(text)")
                }
            }
        }
    }

    @Test func `no Kazakh ending is glued to figures`() throws {
        for (place, text) in try Self.texts("kk") {
            #expect(WordSpelling.glued(text).isEmpty, "\(place): \(WordSpelling.glued(text))")
        }
    }

    @Test(arguments: [
        #"kk: "0-ден \(limit)-ге дейін""#, #"kk: "\(day.shown) дейін""#, "99 999-дан көп",
        #"kk: "\(due.shown) өтті""#, #"kk: "\(fact.learnedAt.shown) түсті""#,
        #"kk: "төлем \(start.shown) " + "бастап""#, "(07.07.2023 орнына)",
    ])
    func `a wrong Kazakh date is seen`(text: String) { #expect(!WordSpelling.glued(text).isEmpty) }

    @Test(arguments: [
        #"kk: "\(number)-жұмыс күні""#, #"kk: "\(day.shown) күніне дейін""#, "18-т. 1-бөлігі",
        "F10-мен бірдей",
        "1-бет",
    ])
    func `a right one passes`(text: String) { #expect(WordSpelling.glued(text).isEmpty) }

    @Test func `wrong quotes are seen`() {
        #expect(!WordSpelling.wrongQuotes(#"ru: "в АИС \"ЦБД\".""#).isEmpty)
        #expect(!WordSpelling.wrongQuotes("он сказал “да”").isEmpty)
        #expect(WordSpelling.wrongQuotes("АИС «ЦБД»").isEmpty)
    }
}

enum WordSpelling {
    /// Words that are others with `ё`.
    static let pairs: Set<String> = ["все", "всем", "чем", "е"]

    static func words(_ text: String) -> [String] {
        text.matches(of: /[А-Яа-яЁё]+/).map { $0.0.lowercased() }
    }

    /// Those that acts and the glossary write with `е`.
    static func isOfActs(_ word: String) -> Bool {
        word.wholeMatch(of: /(?:счёт|учёт|отчёт)(?:а|у|е|ом|ы|ов|ам|ами|ах)?/) != nil
    }

    /// Quotes of typewriters around words, and those of other languages.
    static func wrongQuotes(_ text: String) -> [String] {
        text.matches(of: /\\"[А-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]|[“”„‹›](?=[А-Яа-яЁё])/).map { String($0.0) }
    }

    /// Endings behind figures, and days of figures without «күн».
    static func glued(_ text: String) -> [String] {
        let endings =
            /(?:F?[0-9]+|\\\([a-zA-Z.]+\))-(?:ге|ға|ке|қа|де|да|те|та|ден|дан|тен|тан|нен|нан|нің|ның|дің|дың|тің|тың|ні|ны|ді|ды|ті|ты)(?![а-яәіңғүұқөһ])/
        let verbs =
            /(?:shown|\$0)\) (?:"\s*\+\s*")?(?:дейін|бастап|кейінгі|өтті|жабылды|түсті|терілген|жіберілді|қабылданды|аяқталды|тоқтатылды|орнына)/
        let bare =
            text.matches(of: verbs).map { String($0.0) }
            + text.matches(of: /[0-9]{2}\.[0-9]{2}\.[0-9]{4} (?:дейін|бастап|түсті|орнына)/).map {
                String($0.0)
            }
        return text.matches(of: endings).map { String($0.0) }
            // Keys are read letter by letter.
            .filter { !$0.hasPrefix("F") }
            + bare
    }
}
