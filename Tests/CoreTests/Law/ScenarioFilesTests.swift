import Foundation
import Testing

@testable import Core

/// The files of the project, found from this file.
enum ProjectFiles {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    static func reference() throws -> ReferenceData {
        try ReferenceData(
            parameters: text("assets/reference/parameters.csv"),
            holidays: text("assets/reference/holidays_kz.csv"),
            banks: text("assets/reference/banks_kz.csv"))
    }

    static func scenarios(_ prefix: String) throws -> [(name: String, text: String?)] {
        let folder = root.appendingPathComponent("Tests/Scenarios")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasPrefix(prefix)
        }
        .sorted().map { ($0, try text("Tests/Scenarios/\($0)")) }
    }
}

@Suite struct `Scenario files` {
    @Test func `every scenario of order 526 holds`() throws {
        let files = try ProjectFiles.scenarios("order-526-")
        let result = ScenarioCommand.run(
            files: files, explain: false, defaults: ScenarioDefaults(try ProjectFiles.reference()))
        let failures = result.output.split(separator: "\n").filter { !$0.hasPrefix("ok ") }
        #expect(result.exitStatus == 0, "\(failures.joined(separator: "\n"))")
        #expect(failures.last?.hasSuffix(" passed, 0 failed") == true)
    }

    @Test func `every worked example of the catalogue is among them`() throws {
        let titles = try ProjectFiles.scenarios("order-526-").compactMap(\.text).joined()
        for number in 1...31 {
            let id = "E526-" + (number < 10 ? "0" : "") + String(number)
            #expect(titles.contains("scenario \"\(id) "), "\(id)")
        }
    }
}
