/// All settings that an administrator may enter, with their values.
public struct OfficeSettings: Query {
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init() {}

    public func answer(in workplace: Workplace) throws -> [SettingValue] {
        try workplace.house.settings(in: workplace.store).map { try workplace.store.value(of: $0) }
    }
}

/// Sets or, with an empty text, unsets a setting.
public struct ChangeSetting: Command {
    public let name: String
    public let value: String
    /// What the administrator saw in its place; `nil` where nothing was set.
    public let seen: String?
    public var access: Access { .administrators }

    public init(_ name: String, to value: String, insteadOf seen: String?) {
        self.name = name
        self.value = value
        self.seen = seen
    }

    public func perform(in workplace: Workplace) throws {
        let specs = try workplace.house.settings(in: workplace.store)
        guard let spec = specs.first(where: { $0.name == name }) else { throw Message.dictionary }
        // Another administrator may have set it while this one typed.
        let current = try workplace.store.value(of: spec).value
        guard current == seen else { throw Message.settingChanged(to: current) }
        try workplace.store.change(spec, to: value)
    }
}

extension Message {
    static func settingChanged(to value: String?) -> Message {
        let ru = value.map { $0.quoted } ?? "не задано"
        let kk = value.map { $0.quoted } ?? "берілмеген"
        return .of(
            OrderMessage(
                "E-CONF",
                Localized(
                    ru: "Ничего не записано: эту настройку тем временем изменили, теперь: \(ru)",
                    kk: "Ештеңе жазылған жоқ: бұл баптауды осы арада өзгертті, қазіргісі: \(kk)"),
                brief: Localized(ru: "настройку изменили", kk: "баптау өзгертілді")))
    }
}
