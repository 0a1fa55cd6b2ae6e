import Core
import Foundation
import Testing

extension TerminalSuite {
    /// What the program says of itself on the command line, in both languages.
    @MainActor @Suite struct UsageTests {
        private static let golden = Workplace.checkout.appending(path: "Tests/Fixtures/usage.txt")
        private static let rewrites = ProcessInfo.processInfo.environment["TEREZE_GOLDEN"] == "rewrite"

        private func usage() throws -> String {
            try Command.run([Workplace.program, "--help"], environment: ["LANG": "C.UTF-8"])
        }

        @Test func `the help of the command line reads as its golden`() throws {
            let usage = try usage()
            if Self.rewrites {
                return try usage.write(to: Self.golden, atomically: true, encoding: .utf8)
            }
            #expect(try String(contentsOf: Self.golden, encoding: .utf8) == usage)
        }

        @Test func `it names every subcommand, its purpose and every import`() throws {
            let (usage, house) = (try usage(), House(Orders.all))
            for own in house.subcommands {
                let line = try #require(
                    usage.split(separator: "\n").first { $0.hasPrefix("tereze \(own.name) ") })
                for verb in own.verbs { #expect(line.contains(verb.word)) }
                #expect(line.contains(own.purpose.ru) && line.contains(own.purpose.kk))
            }
            let words = Set(usage.split(whereSeparator: \.isWhitespace).map(String.init))
            #expect(words.isSuperset(of: house.imports.map(\.source.code)))
        }
    }
}
