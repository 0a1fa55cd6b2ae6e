/// A story whose persons are numbered from 1 in the order in which they are introduced.
protocol NumberedStory: ScenarioStory {
    var names: [String] { get }
}

extension NumberedStory {
    /// - Parameter name: `nil` for the first of them.
    func person(_ name: String?) -> Int64? {
        guard let name else { return names.isEmpty ? nil : 1 }
        return names.firstIndex(of: name).map { Int64($0 + 1) }
    }
}

extension RegisterRules {
    init(_ setting: ScenarioSetting) {
        self.init(parameters: setting.parameters, calendar: setting.calendar, hours: setting.hours)
    }
}
