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
        try workplace.store.change(spec, to: value, insteadOf: .some(seen))
    }
}
