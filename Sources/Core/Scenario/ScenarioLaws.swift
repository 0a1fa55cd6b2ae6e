/// The laws whose words scenarios may use, and the words of values, which belong to no order.
public struct ScenarioLaws: Sendable {
    let vocabularies: [ScenarioVocabulary]
    private let planned: [PlannedLaw]
    /// Codes that `expect error` and `expect warning` may name.
    let codes: Set<String>
    /// Parameters that `set` may change.
    let parameters: [String: ScenarioShape]

    public init(_ vocabularies: [ScenarioVocabulary], planned: [PlannedLaw] = []) {
        self.vocabularies = Self.together(vocabularies + planned.compactMap(\.vocabulary)) + [.values]
        self.planned = planned
        codes = self.vocabularies.reduce(into: Self.commonCodes) { $0.formUnion($1.codes) }
        parameters = (self.vocabularies.map(\.parameters) + planned.map(\.parameters))
            .reduce(into: ScenarioDirective.officeParameters) { known, own in
                known.merge(own) { first, _ in first }
            }
    }

    /// Orders that carry out parts of one law share its words.
    private static func together(_ vocabularies: [ScenarioVocabulary]) -> [ScenarioVocabulary] {
        var laws: [ScenarioVocabulary] = []
        for law in vocabularies.map(\.law) where !laws.contains(where: { $0.law == law }) {
            guard let whole = ScenarioVocabulary.joined(vocabularies.filter { $0.law == law }, as: law) else {
                preconditionFailure("law \(law): a fact word of two orders")
            }
            laws.append(whole)
        }
        return laws
    }

    /// The shipped data with the numbers of laws that nothing else declares yet.
    func completing(_ defaults: ScenarioDefaults) -> ScenarioDefaults {
        var parameters = defaults.parameters
        for spec in planned.flatMap(\.numbers) where parameters.history(spec.name).isEmpty {
            for row in spec.rows {
                parameters.add(
                    spec.name, Parameters.Row(from: row.from, value: row.value, source: spec.source))
            }
        }
        return ScenarioDefaults(
            parameters: parameters, calendarDays: defaults.calendarDays, banks: defaults.banks)
    }

    /// The words of a story: of one law, or of several that are joined.
    func vocabulary(named laws: [String]) -> ScenarioVocabulary? {
        let found = laws.compactMap { law in vocabularies.first { $0.law == law } }
        guard found.count == laws.count, !found.isEmpty, Set(laws).count == laws.count else { return nil }
        return found.count == 1 ? found[0] : .joined(found)
    }

    /// Whether the words of a law are settled and only its rules are missing.
    func isPlanned(_ law: String) -> Bool { planned.contains { $0.law == law } }

    /// The codes of the catalogue of messages that any order may use.
    private static let commonCodes: Set<String> = [
        "E-REQ", "E-LEN", "E-CHR", "E-IIN", "E-BIN", "E-IIN-CHK", "W-IIN-DOB", "E-DATE", "E-FUT", "E-ORD",
        "E-ALT", "E-CONSENT", "E-PHONE", "E-MAIL", "E-IBAN", "E-SUM", "E-PERIOD", "E-STATE", "E-SRC",
        "E-DUP", "E-DICT", "E-CAL", "E-EXT", "E-EDIT", "E-DOC", "E-DOC-EXP", "E-TOTAL", "E-REASON",
        "E-ACCESS", "E-CONF", "E-IMMUT", "W-LATE", "W-NWD", "W-HOURS", "W-BIN", "W-PHONE", "W-CHR",
    ]
}

/// A law whose words are settled and that has no desk yet: it tells stories, and no menu, no
/// list and no table knows of it.
public struct PlannedLaw: Sendable {
    let law: String
    let parameters: [String: ScenarioShape]
    /// The dated numbers of its rules.
    let numbers: [ParameterSpec]
    /// `nil` while its rules are missing too.
    let vocabulary: ScenarioVocabulary?

    public init(_ law: String, parameters: [String: ScenarioShape] = [:]) {
        self.law = law
        self.parameters = parameters
        numbers = []
        vocabulary = nil
    }

    /// Its rules are written.
    init(_ vocabulary: ScenarioVocabulary, numbers: [ParameterSpec] = []) {
        law = vocabulary.law
        self.numbers = numbers
        parameters = vocabulary.parameters
        self.vocabulary = vocabulary
    }
}
