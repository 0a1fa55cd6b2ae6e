/// The hours of the office as a scenario sets them.
enum ScenarioHours {
    /// Hours that close before they open are a mistake of the script, not of a fact.
    ///
    /// - Parameter line: the last statement that set them.
    static func check(_ settings: [ScenarioDirective], line: Int) throws(ScenarioFlaw) {
        let setting = ScenarioSetting(
            ScenarioDefaults(parameters: Parameters(), calendarDays: [], banks: BankList([])), settings)
        for day in days(settings) {
            let hours = setting.parameters.officeHours(on: day, ordinarily: setting.hours)
            guard hours.opens < hours.closes else {
                throw ScenarioFlaw(line: line, expected: "office_close after office_open")
            }
        }
    }

    /// The days on which the hours change, and the first of all.
    private static func days(_ settings: [ScenarioDirective]) -> [CivilDate] {
        settings.reduce(into: [CivilDate(dayNumber: CivilDate.number(1900, 1, 1))]) { days, directive in
            if case .set(_, _, let from?) = directive { days.append(from) }
        }
    }
}
