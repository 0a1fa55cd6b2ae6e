import Foundation
import Testing

@testable import Core

/// What `tereze scenario --explain` tells of the stories that the golden names.
///
/// A story joins by a line `ok TITLE`; then, as after an intended change of words:
/// `TEREZE_GOLDEN=rewrite swift test --filter ReasonsTests`.
@Suite struct ReasonsTests {
    private static let rewrites = ProcessInfo.processInfo.environment["TEREZE_GOLDEN"] == "rewrite"

    private static func title(_ line: some StringProtocol) -> String? {
        for verdict in ["ok ", "FAIL "] where line.hasPrefix(verdict) {
            return String(line.dropFirst(verdict.count))
        }
        return nil
    }

    /// The lines of each story, without the numbers that its place in the file gives.
    private func stories(_ order: String) throws -> [String: String] {
        let output = ScenarioCommand.run(
            files: try ProjectFiles.scenarios("order-\(order)-"), laws: House.all.laws, explain: true,
            defaults: ScenarioDefaults(try ProjectFiles.reference())
        ).output
        var stories: [String: String] = [:]
        var current = ""
        for line in output.split(separator: "\n").dropLast() {
            if let title = Self.title(line) { current = title }
            let words = line.replacing(#/^ {4}\d+: /#, with: "    ")
            stories[current, default: ""] += words + "\n"
        }
        return stories
    }

    @Test(arguments: ["526", "333"])
    func `the reasons of a story are those that were read`(order: String) throws {
        let path = "Tests/CoreTests/Fixtures/reasons-\(order).txt"
        let golden = try ProjectFiles.text(path)
        let titles = golden.split(separator: "\n").compactMap(Self.title)
        let stories = try stories(order)
        let text = titles.map { stories[$0] ?? "no story \($0)\n" }.joined()
        if Self.rewrites {
            return try text.write(
                to: ProjectFiles.root.appendingPathComponent(path), atomically: true, encoding: .utf8)
        }
        let (old, new) = (golden.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
        let changes = new.difference(from: old).prefix(40).map { change in
            switch change {
            case .remove(let line, let words, _): "\(line + 1)- \(words)"
            case .insert(let line, let words, _): "\(line + 1)+ \(words)"
            }
        }
        #expect(changes.isEmpty, "\(changes.joined(separator: "\n"))")
    }
}
