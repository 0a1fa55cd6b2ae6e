import Core
import Foundation
import Testing

/// A store that the first release wrote is what it was: every list, paper and unfinished form of it.
///
/// The goldens of Tests/Fixtures/FirstStore are of that release. After an intended change of words:
/// `TEREZE_GOLDEN=rewrite swift test --filter KeptStoreTests`.
struct KeptStoreTests {
    /// Who sees medical facts, and who does not.
    private static let (seeing, other) = ("serikova", "omarov")
    /// Whose forms lie unfinished.
    private nonisolated static let typists = ["serikova", "omarov", "doctor"]
    /// Papers beside those of lists.
    private static let kinds = [
        "accounting", "actualisation", "application", "case", "consumer", "enrolment", "exemption-list",
        "father-application", "insurance-figures", "notice", "participant-statement", "period",
        "platform-reconciliation", "right-answer",
    ]

    private func open(as login: String = seeing, at now: String? = nil) throws -> (KeptStore, KeptPlace) {
        let place = try KeptPlace()
        return (try KeptStore(place.file, as: login, at: now.map(moment) ?? KeptStore.now), place)
    }

    /// A copy of the store after its upgrade, which is made once: what is asked of it below
    /// changes nothing.
    private static let upgradedPlace = Result {
        let place = try KeptPlace()
        _ = try KeptStore(place.file, as: seeing)
        return place
    }

    private func upgraded(as login: String = seeing) throws -> (KeptStore, KeptPlace) {
        let place = try KeptPlace(copying: Self.upgradedPlace.get().file)
        return (try KeptStore(place.file, as: login), place)
    }

    // MARK: The upgrade

    @Test func `the store is upgraded, and a copy of it as it was stays beside`() throws {
        let (kept, place) = try open()
        let steps = try KeptStore.steps(assets: World.assets.root)
        #expect(try KeptFile(place.file).version() == steps)
        #expect(FileManager.default.fileExists(atPath: place.file + ".before-7") == (steps > 6))
        if steps > 6 {
            #expect(try KeptFile(place.file + ".before-7").rows() == KeptFile().rows())
        }
        #expect(try kept.differences() == [])
        #expect(try KeptFile(place.file).check() == "ok")
    }

    /// The same with a step that is yet to be written.
    @Test func `a step to come finds the store in order and leaves the copy`() throws {
        let place = try KeptPlace()
        let next = try KeptStore.steps(assets: World.assets.root) + 1
        let assets = try place.assets(
            with: "ALTER TABLE office ADD COLUMN invented TEXT NOT NULL DEFAULT 'жаңа';", next)
        let kept = try KeptStore(place.file, as: Self.seeing, assets: assets)
        #expect(try KeptFile(place.file).version() == next)
        // The copy is of the file before the first step that it had not run.
        #expect(try KeptFile(place.file + ".before-7").rows() == KeptFile().rows())
        #expect(try KeptFile(place.file + ".before-7").version() == 6)
        #expect(try kept.differences() == [])
    }

    @Test(arguments: ["2026-11-21T10:12", "2026-12-01T09:00", "2027-01-04T09:00"])
    func `what is kept beside the facts agrees with them, on later days too`(now: String) throws {
        let (kept, place) = try open(at: now)
        #expect(try kept.differences() == [])
        try kept.refreshInsuredPersons()
        #expect(try kept.differences() == [])
        // All insured persons computed anew come to what is kept.
        let file = try KeptFile(place.file)
        let before = try file.rows(of: ["insured", "category_record"])
        try file.execute("INSERT OR IGNORE INTO insured_stale SELECT person_id FROM insured")
        try kept.refreshInsuredPersons()
        #expect(try file.rows(of: ["insured", "category_record"]) == before)
    }

    // MARK: Lists

    @Test(arguments: KeptStore.lists, Language.allCases)
    func `a list says what it said`(list: String, language: Language) throws {
        let (kept, place) = try upgraded()
        let (veiled, second) = try upgraded(as: Self.other)
        let text = try kept.text(of: list, language)
        let without = try veiled.text(of: list, language)
        try KeptGolden.compare(text + Self.difference(text, without), "list-\(list).\(language.rawValue)")
        withExtendedLifetime((place, second)) {}
    }

    /// What another gets who may not see medical facts, where it differs by more than his name.
    private static func difference(_ seen: String, _ veiled: String) -> String {
        func said(_ text: String) -> [Substring] {
            text.split(separator: "\n").filter { !$0.contains("Серікова") && !$0.contains("Омаров") }
        }
        return said(seen) == said(veiled) ? "" : "════ without the right to medical facts\n" + veiled
    }

    @Test(arguments: Language.allCases)
    func `every line of the audit is in words`(language: Language) throws {
        let (kept, place) = try upgraded()
        for row in try kept.rows(of: "audit", language) where ["action", "subject"].contains(row.key) {
            #expect(row.shown != row.stored, "«\(row.stored)» has no word")
            #expect(
                row.shown.contains { !$0.isASCII }, "«\(row.stored)»: \(row.shown)")
        }
        withExtendedLifetime(place) {}
    }

    // MARK: Papers

    @Test(arguments: Language.allCases)
    func `the papers are the same`(language: Language) throws {
        let (kept, place) = try upgraded()
        let (veiled, second) = try upgraded(as: Self.other)
        let papers = try kept.papers(language)
        let others = try veiled.papers(language)
        #expect(papers.count == others.count)
        var files: [String: String] = [:]
        for (paper, other) in zip(papers, others) {
            files[paper.kind, default: ""] += paper.text + Self.difference(paper.text, other.text)
        }
        for (kind, text) in files { try KeptGolden.compare(text, "paper-\(kind).\(language.rawValue)") }
        #expect(files.keys.sorted() == Self.kinds)
        withExtendedLifetime((place, second)) {}
    }

    @Test func `the files for the bank and the Fund are the same`() throws {
        let (kept, place) = try upgraded()
        try KeptGolden.compare(try kept.files(), "files")
        withExtendedLifetime(place) {}
    }

    // MARK: Drafts

    @Test(arguments: typists, Language.allCases)
    func `each unfinished entry opens on its form as it was typed`(login: String, language: Language) throws {
        let (kept, place) = try upgraded(as: login)
        var text = ""
        for index in 0..<(try kept.draftCount()) {
            // Each in a store of its own: a form may keep its draft anew when it opens.
            let (fresh, own) = try upgraded(as: login)
            text += try fresh.draft(index, language)
            withExtendedLifetime(own) {}
        }
        try KeptGolden.compare(text, "drafts-\(login).\(language.rawValue)")
        withExtendedLifetime(place) {}
    }

    @Test(.enabled(if: !KeptGolden.rewrites))
    func `no golden is without its text`() throws {
        let names =
            KeptStore.lists.map { "list-\($0)" } + Self.kinds.map { "paper-\($0)" }
            + Self.typists.map { "drafts-\($0)" }
        let expected =
            names.flatMap { name in Language.allCases.map { "\(name).\($0.rawValue).txt" } } + ["files.txt"]
        let found = try FileManager.default.contentsOfDirectory(atPath: KeptGolden.directory.path)
        #expect(found.sorted() == expected.sorted())
    }
}
