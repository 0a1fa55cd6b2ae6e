import Core
import Glibc

/// `tereze scenario FILE…`: runs law scenarios through the code of the screens;
/// `--words` prints their vocabulary.
@MainActor
enum Scenarios {
    static func run(_ arguments: [String]) -> Int32 {
        if arguments == ["--words"] {
            print(ScenarioCommand.words(), terminator: "")
            return 0
        }
        let names = arguments.filter { !$0.hasPrefix("--") }
        guard !names.isEmpty, arguments.allSatisfy({ !$0.hasPrefix("--") || $0 == "--explain" }) else {
            print(Usage.text)
            return 2
        }
        do {
            let assets = Assets(root: Places().assets)
            let reference = try ReferenceData(
                parameters: try assets.text("reference/parameters.csv"),
                holidays: try assets.text("reference/holidays_kz.csv"),
                banks: try assets.text("reference/banks_kz.csv"))
            let files = names.map { (name: $0, text: try? TextFile.read($0)) }
            let (output, status) = ScenarioCommand.run(
                files: files, explain: arguments.contains("--explain"), defaults: ScenarioDefaults(reference))
            print(output, terminator: output.hasSuffix("\n") ? "" : "\n")
            return status
        } catch {
            print("tereze: \(error)")
            return 74
        }
    }
}
