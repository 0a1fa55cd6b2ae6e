import Foundation
import Testing

@testable import Screens

extension Scene {
    /// Files of other systems, read from the inbox.
    static let importFiles: [Scene] = [
        Scene("import-source", "ImportScreen") { try $0.chooseFile("insurance-list.csv") },
        Scene("import-other-source", "ImportScreen") { pilot in
            try pilot.chooseFile("insurance-list.csv", of: "esutd")
            pilot.press("F2")
        },
        Scene("import-refused-rows", "TableScreen", isWide: true) { pilot in
            try pilot.chooseFile("oop-with-mistakes.csv")
            pilot.press("F2")
        },
        Scene("import-refused-row", "TextScreen") { pilot in
            try pilot.chooseFile("oop-with-mistakes.csv")
            pilot.press("F2", "Down", "Down", "Enter")
        },
    ]
}

extension Pilot {
    /// Puts a file of the samples into the inbox and chooses it there.
    ///
    /// - Parameter source: chosen before, by its place on the list.
    func chooseFile(_ name: String, of source: String? = nil) throws {
        try FileManager.default.copyItem(
            at: World.root.appending(path: "assets/samples/" + name), to: outbox.appending(path: name))
        choose(.importFile)
        if source == "esutd" { press("Tab", "Space", "BackTab") }
        press("F4", "Enter")
    }
}
