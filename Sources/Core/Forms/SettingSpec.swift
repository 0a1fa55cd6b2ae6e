/// A setting that an administrator enters: what the orders leave to others and the
/// program must not guess.
///
/// Unset, it is `E-EXT` where it is needed.
public struct SettingSpec: Sendable {
    /// `526.knp`.
    public let name: String
    public let label: Localized
    public let help: Localized
    /// A value as it is typed: an invented one.
    public let sample: Localized
    /// `nil` for a setting of the house.
    public let citation: Citation?
    /// The value in its one way of writing.
    let read: @Sendable (String) throws(Message) -> String
    /// What it is found by beside its label and name.
    public let words: String
    /// What counts while nothing is set; `nil` where the program then has nothing to go by.
    public let standard: String?

    public init(
        _ name: String, _ label: Localized, help: Localized, sample: Localized, citation: Citation? = nil,
        words: String = "", standard: String? = nil,
        _ read: @escaping @Sendable (String) throws(Message) -> String
    ) {
        self.name = name
        self.label = label
        self.help = help
        self.sample = sample
        self.citation = citation
        self.read = read
        self.words = words
        self.standard = standard
    }

    /// The form in which the one value is typed.
    public var form: FormSpec {
        let read = read
        return FormSpec(
            code: "setting", title: label, pages: [label],
            fields: [
                FieldSpec(
                    "value", id: nil, Localized(ru: "Значение", kk: "Мәні"), .text(limit: 200), .never,
                    page: 0,
                    help: help, citation: citation, sample: sample)
            ],
            rules: [
                CrossRule("value", citation: citation) { values, _ in
                    let text = (values["value"] ?? "").trimmed
                    guard !text.isEmpty else { return nil }
                    do throws(Message) {
                        _ = try read(text)
                        return nil
                    } catch {
                        return error
                    }
                }
            ])
    }

    /// What is said where the setting is needed and has no value.
    public var missing: Message {
        .external(Localized(ru: "\(label.ru) (\(name))", kk: "\(label.kk) (\(name))"))
    }

    /// Any text of one line.
    public static func plain(_ limit: Int) -> @Sendable (String) throws(Message) -> String {
        { text throws(Message) in
            guard text.count <= limit else { throw .tooLong(limit) }
            if let unseen = text.firstUnseen { throw .unseen(unseen) }
            return text.squeezed
        }
    }
}

/// A setting with what it is set to.
public struct SettingValue: Sendable {
    public let spec: SettingSpec
    public let value: String?

    /// What counts: the value, or what stands for it while nothing is set, said as that.
    public var shown: Localized {
        if let value { return .same(value) }
        guard let standard = spec.standard else { return Localized(ru: "не задано", kk: "берілмеген") }
        return Localized(ru: "\(standard) (по умолчанию)", kk: "\(standard) (әдепкі)")
    }
}

extension Store {
    public func value(of spec: SettingSpec) throws -> SettingValue {
        SettingValue(spec: spec, value: try setting(spec.name))
    }

    /// Sets or, with an empty text, unsets a setting.
    ///
    /// - Parameter seen: what stood there for who typed, compared in the transaction that writes;
    ///   `nil` where nobody saw anything.
    /// - Throws: ``Message/access`` unless an administrator asks; the setting's
    ///   own refusal of a bad value; `E-CONF` where another has set it meanwhile.
    public func change(_ spec: SettingSpec, to text: String, insteadOf seen: String?? = nil) throws {
        guard try requireOperator().role == .administrator else { throw Message.access }
        let typed = text.trimmed
        let value = typed.isEmpty ? nil : try spec.read(typed)
        try perform("set", on: "setting", note: spec.name) { database, _ in
            let current = try setting(spec.name)
            if let seen, seen != current { throw Message.settingChanged(to: current) }
            if let value {
                try write(spec.name, value)
            } else {
                try database.execute("DELETE FROM setting WHERE name = ?", [.text(spec.name)])
            }
            return ((), nil)
        }
    }

    /// - Throws: ``Message/external(_:)`` naming the setting when it is not set.
    public func require(_ spec: SettingSpec) throws -> String {
        guard let value = try setting(spec.name), !value.isEmpty else { throw spec.missing }
        return value
    }
}

extension Message {
    fileprivate static func settingChanged(to value: String?) -> Message {
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
