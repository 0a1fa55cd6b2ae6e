import Foundation
import Testing

/// The direction of dependencies and the house rules, kept by a test rather
/// than by memory.
@Suite struct DependencyTests {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    /// Read once for all tests.
    static let sources = Result { try read() }

    private static func read() throws -> [SwiftSource] {
        try FileManager.default.subpathsOfDirectory(atPath: root.path()).sorted()
            .filter { $0.hasSuffix(".swift") }
            .map {
                SwiftSource(path: $0, text: try String(contentsOf: root.appending(path: $0), encoding: .utf8))
            }
    }

    @Test func `every file keeps the rules of the house`() throws {
        let sources = try Self.sources.get()
        let breaches = sources.flatMap(Rules.breaches)
        #expect(breaches.isEmpty, "\(breaches.joined(separator: "\n"))")
        // An empty list of files would keep every rule.
        #expect(
            Set(sources.compactMap { $0.path.split(separator: "/").first.map(String.init) })
                == Set(Rules.arrows.keys))
        #expect(sources.contains { !$0.localizedPairs.isEmpty })
        #expect(sources.contains { !$0.imports.isEmpty })
    }
}

/// The rules on bad texts: each must be seen to fail.
@Suite struct RulesTests {
    @Test(arguments: [
        ("import Foundation", ["Foundation"]), ("  import   Glibc ", ["Glibc"]),
        ("import Core; import TUI", ["Core", "TUI"]),
        ("@preconcurrency import CNcurses", ["CNcurses"]), ("public import Core", ["Core"]),
        ("@_exported public import Core", ["Core"]), ("import struct Foundation.Date", ["Foundation"]),
        ("import class Core.Thing", ["Core"]), ("import Foundation.NSDate", ["Foundation"]),
        ("#if canImport(Glibc)\nimport Glibc\n#endif", ["Glibc"]),
        ("@testable\timport Core // why", ["Core"]),
        ("// import Foundation", []), ("/* import A\n/* import B */\nimport C\n*/ import D", ["D"]),
        ("let text = \"\"\"\nimport Foundation\n\"\"\"\nimport Core", ["Core"]),
        ("let text = \"a \\(f(\"// )\")) b\"\nimport Core", ["Core"]),
        ("let a = #\"\\\"#\nimport Core", ["Core"]),
        ("let a = \"\\\\\"\nimport Core", ["Core"]), ("important()\nlet imports = 1", []),
        ("let url = \"http://a\"; import Core", ["Core"]),
        ("/* import A */ import\tCore\r\nimport TUI", ["Core", "TUI"]),
    ])
    func `imports are read as the compiler reads them`(text: String, expected: [String]) {
        #expect(SwiftSource(path: "Core/A.swift", text: text).imports == expected)
    }

    @Test(arguments: [
        ("Core/A.swift", "import Foundation"), ("Core/A.swift", "import TUI"),
        ("Core/A.swift", "import CNcurses"),
        ("Core/Law/A.swift", "import CSQLite"), ("Core/StoreOther/A.swift", "import CSQLite"),
        ("Core/Store.swift", "import CSQLite"),
        ("TUI/A.swift", "import Core"), ("TUI/NcursesTerminal.swift", "import CNcurses"),
        ("TUI/Widgets/NcursesTerminal.swift", "import CNcurses"),
        ("TUI/A.swift", "import FoundationEssentials"), ("Screens/A.swift", "import Glibc"),
        ("Screens/A.swift", "import CSQLite"),
        ("Screens/A.swift", "import CNcurses"), ("Tereze/main.swift", "import CSQLite"),
        ("Tereze/main.swift", "import Foundation"),
        ("Extra/A.swift", ""), ("Core/A.swift", "fatalError(\"x\")"), ("Core/A.swift", "fatalError (\"x\")"),
        ("Core/A.swift", "let a = try! f()"), ("Core/A.swift", "// TODO later"),
        ("Core/A.swift", "/* FIXME */"),
        ("Core/A.swift", String(repeating: "\n", count: 401)),
        ("Core/A.swift", "let a = Localized(ru: \"\", kk: \"ә\")"),
        ("Core/A.swift", "let a = Localized(\n    ru: \"а\",\n    kk: \" \")"),
        ("Core/A.swift", "let a = \"\\(try! f())\""),
        ("Core/A.swift", "@_exported public import Foundation"),
        ("Core/A.swift", "f(\"INSERT INTO word VALUES (1)\")"),
        ("Core/A.swift", "f(\"\"\"\n    INSERT OR IGNORE INTO word\n    VALUES (1)\n    \"\"\")"),
        ("Core/A.swift", "f(\"INSERT INTO word SELECT text FROM other\")"),
        ("Core/A.swift", "f(\"INSERT INTO \\(table) VALUES (1)\")"),
        ("Core/A.swift", "f(\"SELECT * FROM word\")"), ("Core/A.swift", "f(\"SELECT w.* FROM word w\")"),
    ])
    func `a breach is seen`(path: String, text: String) {
        #expect(Rules.breaches(of: SwiftSource(path: path, text: text)).count == 1)
    }

    @Test(arguments: [
        ("Core/Store/Database.swift", "import CSQLite\nimport Glibc"),
        ("TUI/Driver/NcursesTerminal.swift", "import CNcurses"),
        ("TUI/Driver/NcursesTerminal+Keys.swift", "import CNcurses\nimport Glibc"),
        ("Screens/A.swift", "import Core\nimport TUI"),
        ("Tereze/main.swift", "import Core\nimport Glibc\nimport Screens\nimport TUI"),
        ("Core/A.swift", "import FoundationEssentials"),
        ("Core/A.swift", "// never fatalError( or try! here"),
        ("Core/A.swift", "let a = \"try! fatalError(\""),
        ("Core/A.swift", String(repeating: "\n", count: 400)),
        ("Core/A.swift", "Localized(ru: \"\\(\"\")а\", kk: \"ә\")"),
        ("Core/A.swift", "// Localized(ru: \"\", kk: \"\")"),
        ("Core/A.swift", "f(\"INSERT INTO word (text) VALUES (1)\") // INSERT INTO word VALUES"),
        ("Core/A.swift", "f(\"INSERT INTO \\(table) (\\(columns)) SELECT count(*), a * 2 FROM word\")"),
    ])
    func `what the rules allow is left alone`(path: String, text: String) {
        #expect(Rules.breaches(of: SwiftSource(path: path, text: text)) == [])
    }
}
