extension ScenarioVocabulary {
    /// The words of values and of the calendar, which belong to no order (C-02 … C-18).
    static let values = ScenarioVocabulary(
        law: "values", areFactsDated: false,
        facts: [
            ScenarioPhrase(
                word: "value",
                keys: [("kind", .oneOf(TypedValue.Kind.allCases.map(\.rawValue))), ("text", .text)]),
            ScenarioPhrase(
                word: "workday", positional: [.oneOf(["last"])], isPositionalOptional: true,
                keys: [("after", .date), ("count", .integer), ("month", .month), ("nth", .integer)],
                flaw: workdayFlaw),
            ScenarioPhrase(word: "day", positional: [.date]),
            ScenarioPhrase(word: "months", keys: [("after", .date), ("count", .integer)], flaw: monthsFlaw),
        ],
        expectations: [
            ScenarioPhrase(
                word: "valid",
                keys: [("born", .date), ("sex", .oneOf(["m", "f", "unknown"])), ("normal", .text)]),
            ScenarioPhrase(word: "date", positional: [.date]),
            ScenarioPhrase(word: "working", positional: [.oneOf(["yes", "no"])]),
        ],
        begin: { setting, _ in ValueStory(calendar: setting.calendar) })

    /// Nobody types these: what is missing is a mistake of the file.
    @Sendable private static func workdayFlaw(_ bare: [String], _ values: [String: String]) -> String? {
        let asked = Set(values.keys)
        let isWhole =
            bare.isEmpty ? asked == ["after", "count"] || asked == ["month", "nth"] : asked == ["month"]
        return isWhole && !values.values.contains("")
            ? nil : "workday after=DATE count=N, workday month=YYYY-MM nth=N or workday month=YYYY-MM last"
    }

    @Sendable private static func monthsFlaw(_ bare: [String], _ values: [String: String]) -> String? {
        Set(values.keys) == ["after", "count"] && !values.values.contains("")
            ? nil : "months after=DATE count=N"
    }
}
