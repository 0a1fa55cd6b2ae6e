/// A setting that an administrator enters: what the orders leave to others and the
/// program must not guess.
///
/// Unset, it is `E-EXT` where it is needed.
public struct SettingSpec: Sendable {
    /// `526.knp`.
    public let name: String
    public let label: Localized
    public let help: Localized
    public let basis: Citation
    /// The value in its one way of writing.
    let read: @Sendable (String) throws(Message) -> String

    init(
        _ name: String, _ label: Localized, help: Localized, clause: String,
        _ read: @escaping @Sendable (String) throws(Message) -> String
    ) {
        self.name = name
        self.label = label
        self.help = help
        basis = Citation(.order526, clause)
        self.read = read
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
                    help: help, basis: basis)
            ],
            rules: [
                CrossRule("value", basis: basis) { values, _ in
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

    static func plain(_ limit: Int) -> @Sendable (String) throws(Message) -> String {
        { text throws(Message) in
            guard text.count <= limit else { throw .tooLong(limit) }
            guard !text.contains(where: \.isControl) else { throw .characters }
            return text.squeezed
        }
    }

    /// In the order of the screen; banks' own settings follow them.
    public static let all: [SettingSpec] = [
        SettingSpec(
            "526.account",
            Localized(ru: "Счет Корпорации для профвыплат", kk: "Корпорацияның кәсіптік төлем шоты"),
            help: Localized(
                ru: "С него платится, на него переводят работодатели (пункты 25, 27). В приказе не назван.",
                kk: "Содан төленеді, жұмыс берушілер соған аударады (25, 27-тармақтар). Бұйрықта аталмаған."),
            clause: "25.1"
        ) { text throws(Message) in try IBAN(text).text },
        SettingSpec(
            "526.knp", Localized(ru: "КНП (код назначения платежа)", kk: "ТТК (төлемді тағайындау коды)"),
            help: Localized(
                ru: "Код назначения платежа, три цифры. В открытых источниках не найден: узнайте в банке.",
                kk: "Төлемді тағайындау коды, үш цифр. Ашық дереккөздерде табылмады: банктен біліңіз."),
            clause: "27"
        ) { text throws(Message) in
            guard text.utf8.count == 3, text.asciiDigits != nil else { throw .dictionary }
            return text
        },
        SettingSpec(
            "mt102.sender",
            Localized(ru: "Код отправителя в файле выплат", kk: "Төлем файлындағы жіберуші коды"),
            help: Localized(
                ru:
                    "Первый блок файла MT102, как его дал банк: F01 и код терминала, например F01K054700000000001000001.",
                kk:
                    "MT102 файлының бірінші блогы, банк бергендей: F01 және терминал коды, мысалы F01K054700000000001000001."
            ),
            clause: "27"
        ) { text throws(Message) in
            guard text.count <= 40, text.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) })
            else {
                throw .characters
            }
            return text
        },
        SettingSpec(
            "corporation.chief",
            Localized(ru: "Руководитель (фамилия, инициалы)", kk: "Басшы (тегі, инициалдары)"),
            help: Localized(
                ru: "Кто подписывает платёжные поручения.", kk: "Төлем тапсырмаларына кім қол қояды."),
            clause: "27",
            plain(60)),
        SettingSpec(
            "corporation.accountant",
            Localized(ru: "Главный бухгалтер (если есть)", kk: "Бас бухгалтер (бар болса)"),
            help: Localized(
                ru: "Пусто – в поручении «Не предусмотрен».", kk: "Бос болса – тапсырмада «Не предусмотрен»."),
            clause: "27", plain(60)),
        SettingSpec(
            "526.service-code", Localized(ru: "Код услуги (Приложение 3)", kk: "Қызмет коды (3-қосымша)"),
            help: Localized(
                ru: "Столбец «Код Услуги» электронного журнала.",
                kk: "Электрондық журналдың «Қызмет коды» бағаны."),
            clause: "14", plain(12)),
        SettingSpec(
            "sms.spool", Localized(ru: "Папка шлюза sms", kk: "Sms шлюзінің қалтасы"),
            help: Localized(
                ru: "Папка SMS Server Tools 3. Пусто – отправку отмечают вручную.",
                kk: "SMS Server Tools 3 қалтасы. Бос болса – жіберу қолмен белгіленеді."), clause: "12.1"
        ) { text throws(Message) in
            guard text.hasPrefix("/") else { throw .characters }
            return try plain(200)(text)
        },
    ]

    /// The account and the BIN of a bank to which lists go: `:59:` of the order.
    public static func bank(_ bic: String, _ name: Localized) -> SettingSpec {
        SettingSpec(
            "526.bank.\(bic)",
            Localized(ru: "Счет и БИН: \(bic) \(name.ru)", kk: "Шот пен БСН: \(bic) \(name.kk)"),
            help: Localized(
                ru: "\(name.ru): на какой счет банка идёт список и БИН банка, через пробел. Называет банк.",
                kk:
                    "\(name.kk): тізім банктің қай шотына барады және банктің БСН-і, бос орын арқылы. Банк айтады."
            ),
            clause: "27"
        ) { text throws(Message) in
            let parts = text.split(separator: " ")
            guard let last = parts.last, parts.count >= 2 else { throw .required }
            let account = try IBAN(parts.dropLast().joined())
            return "\(account.text) \(try BIN(last).digits)"
        }
    }
}

/// A setting with what it is set to.
public struct SettingValue: Sendable {
    public let spec: SettingSpec
    public let value: String?
}

extension Store {
    /// All settings that an administrator may enter, banks' included.
    public func settings() throws -> [SettingValue] {
        let specs =
            SettingSpec.all + (try banks()).filter { $0.bic != "" }.map { SettingSpec.bank($0.bic, $0.name) }
        var seen: Set<String> = []
        return try specs.filter { seen.insert($0.name).inserted }
            .map { SettingValue(spec: $0, value: try setting($0.name)) }
    }

    /// Sets or, with an empty text, unsets a setting.
    ///
    /// - Throws: ``Message/access`` unless an administrator asks; the setting's
    ///   own refusal of a bad value.
    public func change(setting name: String, to text: String) throws {
        guard try requireOperator().role == .administrator else { throw Message.access }
        guard let spec = try settings().first(where: { $0.spec.name == name })?.spec else {
            throw Message.dictionary
        }
        let typed = text.trimmed
        guard typed.isEmpty else { return try set(name, to: try spec.read(typed)) }
        try act("set", on: "setting", note: name) { database, _ in
            try database.execute("DELETE FROM setting WHERE name = ?", [.text(name)])
            return ((), nil)
        }
    }

    /// - Throws: ``Message/external(_:)`` naming the setting when it is not set.
    func require(_ spec: SettingSpec) throws -> String {
        guard let value = try setting(spec.name), !value.isEmpty else { throw spec.missing }
        return value
    }

    func require(_ name: String) throws -> String {
        guard let spec = SettingSpec.all.first(where: { $0.name == name }) else { throw Message.dictionary }
        return try require(spec)
    }
}
