import Core
import Glibc

/// `tereze scenario FILE…`: runs law scenarios through the code of the screens;
/// `--words` prints their vocabulary.
@MainActor
enum Scenarios {
    static func run(_ arguments: [String]) -> Int32 {
        if arguments == ["--words"] {
            Output.text(ScenarioCommand.words(of: Program.house.laws))
            return 0
        }
        let names = arguments.filter { !$0.hasPrefix("--") }
        guard !names.isEmpty, arguments.allSatisfy({ !$0.hasPrefix("--") || $0 == "--explain" }) else {
            Output.text(Usage.text)
            return 2
        }
        do {
            let reference = try ReferenceData(
                Program.house.parameters, parameters: try text("reference/parameters.csv"),
                holidays: try text("reference/holidays_kz.csv"),
                banks: try text("reference/banks_kz.csv"))
            var notUTF8: Set<String> = []
            let files = names.map { name -> (name: String, text: String?) in
                do {
                    let text = try TextFile.readUTF8(name)
                    if text == nil { notUTF8.insert(name) }
                    return (name, text)
                } catch { return (name, nil) }
            }
            let (output, status) = ScenarioCommand.run(
                files: files, notUTF8: notUTF8, laws: Program.house.laws,
                explain: arguments.contains("--explain"),
                defaults: ScenarioDefaults(reference))
            Output.text(output)
            return status
        } catch let missing as Missing {
            Output.line("tereze: \(missing.path): \(missing.failure)")
            Output.line("TEREZE_ASSETS=…/assets tereze scenario FILE…")
            return 74
        } catch {
            Output.line("tereze: \(reason(error).both)")
            return 74
        }
    }

    /// A file of the program that is not where it was looked for.
    private struct Missing: Error {
        let path: String
        let failure: TextFile.Failure
    }

    /// Outside the project's folder the shipped data may not be found: the file is named.
    private static func text(_ path: String) throws -> String {
        let assets = Assets(root: Places().assets)
        do { return try assets.text(path) } catch {
            throw Missing(path: assets.root + "/" + path, failure: error)
        }
    }
}
