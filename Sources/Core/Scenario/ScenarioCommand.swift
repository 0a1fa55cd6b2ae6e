/// The shipped data that a scenario starts from.
public struct ScenarioDefaults: Sendable {
    public let parameters: Parameters
    public let calendarDays: [CalendarDay]
    public let banks: BankList

    public init(parameters: Parameters, calendarDays: [CalendarDay], banks: BankList) {
        self.parameters = parameters
        self.calendarDays = calendarDays
        self.banks = banks
    }

    public init(_ reference: ReferenceData) {
        self.init(
            parameters: reference.parameters, calendarDays: reference.calendarDays, banks: reference.banks)
    }
}

/// `tereze scenario FILE…`: stories of facts, and what must follow.
public enum ScenarioCommand {
    /// Runs the files one after another.
    ///
    /// - Parameters:
    ///   - files: names for messages, and contents; `nil` for what could not be
    ///     read.
    ///   - notUTF8: names of files without contents whose bytes are no UTF-8.
    ///   - laws: whose words the files may use.
    ///   - explain: prints the reasons under each expectation.
    /// - Returns: what is printed, and 0 when all hold, 1 when one does not,
    ///   2 when a file is not in the language or could not be read.
    public static func run(
        files: [(name: String, text: String?)], notUTF8: Set<String> = [], laws: ScenarioLaws,
        explain: Bool, defaults: ScenarioDefaults
    ) -> (output: String, exitStatus: Int32) {
        let defaults = laws.completing(defaults)
        var output = ""
        var passed = 0
        var failed = 0
        var isFlawed = false
        for file in files {
            guard let text = file.text else {
                output += "\(file.name): \(notUTF8.contains(file.name) ? "is not UTF-8" : "cannot be read")\n"
                isFlawed = true
                continue
            }
            do throws(ScenarioFlaw) {
                for script in try ScenarioScript.scripts(of: text, laws) {
                    let result = ScenarioRun(script, defaults).result
                    if result.failures.isEmpty { passed += 1 } else { failed += 1 }
                    output += report(script, result, explain)
                }
            } catch {
                output += "\(file.name):\(error.line): expected \(error.expected)\n"
                isFlawed = true
            }
        }
        output += "\(passed) passed, \(failed) failed\n"
        return (output, isFlawed ? 2 : failed > 0 ? 1 : 0)
    }

    private static func report(_ script: ScenarioScript, _ result: ScenarioRun.Result, _ explain: Bool)
        -> String
    {
        var text = "\(result.failures.isEmpty ? "ok" : "FAIL") \(script.title)\n"
        for failure in result.failures { text += "    \(failure.line): \(failure.text)\n" }
        guard explain else { return text }
        for explained in result.explained {
            text += "    \(explained.line): \(explained.text)\n"
            for message in explained.messages { text += "        - \(message)\n" }
            for reason in explained.reasons {
                text +=
                    "        \(reason.applied ? "+" : "-") [\(reason.citation.clause)] \(reason.text.ru)\n"
            }
        }
        return text
    }

    /// `tereze scenario --words`: every statement, fact and expectation.
    public static func words(of laws: ScenarioLaws) -> String {
        var text = "scenario \"TITLE\"\nlaw \(laws.vocabularies.map(\.law).joined(separator: "|"))\n"
        text += ScenarioDirective.usage(of: laws).map { $0 + "\n" }.joined()
        for vocabulary in laws.vocabularies {
            text += "\nlaw \(vocabulary.law)\n"
            let moment = vocabulary.areFactsDated ? "MOMENT " : ""
            for phrase in vocabulary.facts {
                text += "  \(phrase.continues == nil ? moment : "")\(phrase.usage)\n"
            }
            for phrase in vocabulary.allExpectations {
                text += "  expect \(phrase.usage)\n"
            }
        }
        return text
    }
}
