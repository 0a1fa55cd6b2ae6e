import Core
import Foundation
import TUI
import Testing

@testable import Screens

/// Real screens as text that a person reads in the diff.
///
/// After an intended change: `TEREZE_GOLDEN=rewrite swift test --filter GoldenTests`.
struct GoldenTests {
    @Test(arguments: Scene.all, Language.allCases)
    func `a screen looks as its golden`(scene: Scene, language: Language) throws {
        let pilot = try scene.pilot(language)
        try Golden.compare(pilot, "\(scene.name).\(language.rawValue)", hasRoles: scene.hasRoles)
    }

    @Test(arguments: Scene.all.filter(\.isWide), Language.allCases)
    func `a wide screen uses its room`(scene: Scene, language: Language) throws {
        let pilot = try scene.pilot(language, size: Size(columns: 132, rows: 43))
        try Golden.compare(pilot, "\(scene.name).\(language.rawValue).132x43", hasRoles: false)
    }

    /// Where the middle size has a layout of its own: the day beside the menu, a row of keys,
    /// columns that fit.
    nonisolated private static let middling: Set = [
        "menu-draft", "menu-insurance", "list-cases", "list-consumers", "list-deadlines", "case-facts",
        "case-months", "consumer", "payout-lines", "preview-journal",
    ]

    @Test(arguments: Scene.all.filter { middling.contains($0.name) }, Language.allCases)
    func `a screen of the middle size uses its room`(scene: Scene, language: Language) throws {
        let pilot = try scene.pilot(language, size: Size(columns: 100, rows: 30))
        try Golden.compare(pilot, "\(scene.name).\(language.rawValue).100x30", hasRoles: false)
    }

    @Test func `no golden is without its screen`() throws {
        let expected = Scene.all.flatMap { scene in
            Language.allCases.flatMap { language in
                ["\(scene.name).\(language.rawValue).txt"]
                    + (scene.isWide ? ["\(scene.name).\(language.rawValue).132x43.txt"] : [])
                    + (Self.middling.contains(scene.name)
                        ? ["\(scene.name).\(language.rawValue).100x30.txt"] : [])
            }
        }
        let found = try FileManager.default.contentsOfDirectory(atPath: Golden.directory.path)
        #expect(Set(found).subtracting(expected).sorted() == [])
        #expect(Set(expected).count == expected.count)
    }
}

enum Golden {
    static let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    private static let rewrites = ProcessInfo.processInfo.environment["TEREZE_GOLDEN"] == "rewrite"

    static func compare(
        _ pilot: Pilot, _ name: String, hasRoles: Bool, at location: SourceLocation = #_sourceLocation
    ) throws {
        let cursor = pilot.cursor.map { "cursor \($0.row + 1):\($0.column + 1)" } ?? "no cursor"
        var picture = pilot.text + "\n── \(cursor)\n"
        if hasRoles { picture += pilot.canvas.roles + "\n" }
        let file = directory.appending(path: name + ".txt")
        if rewrites { return try picture.write(to: file, atomically: true, encoding: .utf8) }
        guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
            Issue.record("no golden \(name).txt: TEREZE_GOLDEN=rewrite makes it", sourceLocation: location)
            return
        }
        guard golden != picture else { return }
        Issue.record("\(name).txt:\n\(difference(golden, picture))", sourceLocation: location)
    }

    /// The lines that differ, `-` as the golden has them and `+` as they are.
    private static func difference(_ golden: String, _ picture: String) -> String {
        let old = golden.split(separator: "\n", omittingEmptySubsequences: false)
        let new = picture.split(separator: "\n", omittingEmptySubsequences: false)
        return (0..<max(old.count, new.count)).flatMap { row -> [String] in
            let (before, after) = (
                old.indices.contains(row) ? old[row] : "", new.indices.contains(row) ? new[row] : ""
            )
            return before == after ? [] : ["\(row + 1)- \(before)", "\(row + 1)+ \(after)"]
        }.joined(separator: "\n")
    }
}
