import Core
import Foundation
import TUI
import Testing

@testable import Screens

/// A page of help tells of keys that its screen has.
struct HelpKeysTests {
    @Test func `an F-key that a page explains works on a screen of its own`() throws {
        var offered: [String: Set<Int>] = [:]
        for scene in Scene.all {
            let shell = try scene.pilot(.russian).session.shell
            var numbers = Set(shell.top.keys(shell.context).compactMap(\.number))
            // The list of a field, wherever the cursor is.
            if let form = (shell.top as? any FormShowing)?.form,
                form.spec.fields.contains(where: \.hasList)
            {
                numbers.insert(4)
            }
            offered[shell.top.help, default: []].formUnion(numbers)
        }
        let folder = World.root.appending(path: "assets/help")
        var read = 0
        // The page about pages explains the keys of all screens.
        for (topic, numbers) in offered where topic != "help" {
            for language in Language.allCases {
                let page = folder.appending(path: "\(topic).\(language.rawValue).txt")
                // Of the keys of the screen; what is done on others is told in the steps.
                let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
                    .filter { $0.hasPrefix("•") && !$0.contains("«↓»") }
                for match in lines.flatMap({ $0.matches(of: /^• F(\d+)|[.;,] F(\d+) –/) }) {
                    let number = try #require((match.1 ?? match.2).flatMap { Int($0) })
                    read += 1
                    #expect(
                        numbers.union([1, 9, 10]).contains(number), "\(page.lastPathComponent): F\(number)")
                }
            }
        }
        #expect(read > 100)
    }
}
