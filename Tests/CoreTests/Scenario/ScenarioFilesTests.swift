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
            House(Orders.all).parameters, parameters: text("assets/reference/parameters.csv"),
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
    @Test(arguments: ["order-526-", "order-333-", "order-129-", "order-113-"])
    func `every scenario holds`(prefix: String) throws {
        let files = try ProjectFiles.scenarios(prefix)
        let result = ScenarioCommand.run(
            files: files, laws: House.all.laws, explain: false,
            defaults: ScenarioDefaults(try ProjectFiles.reference()))
        let failures = result.output.split(separator: "\n").filter { !$0.hasPrefix("ok ") }
        #expect(result.exitStatus == 0, "\(failures.joined(separator: "\n"))")
        #expect(failures.last?.hasSuffix(" passed, 0 failed") == true)
    }

    @Test(arguments: [("526", 31), ("333", 44), ("113", 23), ("129", 21)])
    func `every worked example of the catalogue is among them`(order: String, count: Int) throws {
        let titles = try ProjectFiles.scenarios("order-\(order)-").compactMap(\.text).joined()
        for number in 1...count {
            let id = "E\(order)-" + (number < 10 ? "0" : "") + String(number)
            #expect(titles.contains("scenario \"\(id) "), "\(id)")
        }
    }
}
