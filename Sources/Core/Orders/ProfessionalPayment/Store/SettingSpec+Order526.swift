extension SettingSpec {
    /// In the order of the screen; banks' own settings follow them.
    static func all526(_ store: Store) throws -> [SettingSpec] {
        [paymentAccount, purposeCode, sender, chief, accountant, serviceCode, smsSpool]
            + (try store.banks()).filter { $0.bic != "" }.map { bank($0.bic, $0.name) }
    }

    /// Of nobody: for samples.
    private static let invented = (account: "KZ41722C000000000001", bin: "050140990004")

    private static func clause(_ clause: String) -> Citation { Citation(.order526, clause) }

    static let paymentAccount = SettingSpec(
        "526.account",
        Localized(
            ru: "Счет Государственной корпорации (профвыплата)",
            kk: "Мемлекеттік корпорацияның кәсіптік төлем шоты"),
        help: Localized(
            ru: "С него платится, на него переводят работодатели (пункты 25, 27). В приказе не назван.",
            kk: "Содан төленеді, жұмыс берушілер соған аударады (25, 27-тармақтар). Бұйрықта аталмаған."),
        sample: .same(invented.account),
        citation: clause("25.1")
    ) { text throws(Message) in try IBAN(text).text }

    static let purposeCode = SettingSpec(
        "526.knp", Localized(ru: "КНП (код назначения платежа)", kk: "ТТК (төлемді тағайындау коды)"),
        help: Localized(
            ru: "Код назначения платежа, три цифры. Код сообщает банк.",
            kk: "Төлемді тағайындау коды, үш цифр. Кодты банк айтады."),
        sample: .same("010"),
        citation: clause("27")
    ) { text throws(Message) in
        guard text.utf8.count == 3, text.asciiDigits != nil else { throw .dictionary }
        return text
    }

    static let sender = SettingSpec(
        "mt102.sender",
        Localized(ru: "Код отправителя в файле выплат", kk: "Төлем файлындағы жіберуші коды"),
        help: Localized(
            ru:
                "Первый блок файла MT102, как его дал банк: F01 и код терминала.",
            kk:
                "MT102 файлының бірінші блогы, банк бергендей: F01 және терминал коды."
        ),
        sample: .same("F01K054700000000001000001"),
        citation: clause("27")
    ) { text throws(Message) in
        guard text.count <= 40, text.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) })
        else {
            throw .characters
        }
        return text
    }

    static let chief = SettingSpec(
        "corporation.chief",
        Localized(ru: "Руководитель (фамилия, инициалы)", kk: "Басшы (тегі, аты-жөнінің бас әріптері)"),
        help: Localized(
            ru: "Кто подписывает платёжные поручения.", kk: "Төлем тапсырмаларына кім қол қояды."),
        sample: Localized(ru: "Образцова О. П.", kk: "Үлгіева Ү. Б."),
        citation: clause("27"),
        plain(60))

    static let accountant = SettingSpec(
        "corporation.accountant",
        Localized(ru: "Главный бухгалтер (если есть)", kk: "Бас бухгалтер (бар болса)"),
        help: Localized(
            ru: "Пусто – в поручении «Не предусмотрен».",
            kk: "Бос болса – тапсырмада «Не предусмотрен» деп тұрады."),
        sample: Localized(ru: "Примеров П. О.", kk: "Үлгібаев Б. Ү."),
        citation: clause("27"), plain(60))

    static let serviceCode = SettingSpec(
        "526.service-code", Localized(ru: "Код услуги (Приложение 3)", kk: "Қызмет коды (3-қосымша)"),
        help: Localized(
            ru: "Столбец «Код Услуги» электронного журнала.",
            kk: "Электрондық журналдың «Қызмет коды» бағаны."),
        sample: .same("0526"),
        citation: clause("14"), plain(12))

    static let smsSpool = SettingSpec(
        "sms.spool", Localized(ru: "Папка шлюза sms", kk: "Sms шлюзінің қалтасы"),
        help: Localized(
            ru: "Папка SMS Server Tools 3. Пусто – отправку отмечают вручную.",
            kk: "SMS Server Tools 3 қалтасы. Бос болса – жіберу қолмен белгіленеді."),
        sample: .same("/var/spool/sms"),
        citation: clause("12.1")
    ) { text throws(Message) in
        guard text.hasPrefix("/") else { throw .characters }
        return try plain(200)(text)
    }

    /// The account and the BIN of a bank to which lists go: `:59:` of the order.
    static func bank(_ bic: String, _ name: Localized) -> SettingSpec {
        SettingSpec(
            "526.bank.\(bic)",
            Localized(ru: "Счет и БИН: \(bic) \(name.ru)", kk: "Шот пен БСН: \(bic) \(name.kk)"),
            help: Localized(
                ru: "\(name.ru): на какой счет банка идёт список и БИН банка, через пробел. Называет банк.",
                kk:
                    "\(name.kk): тізім банктің қай шотына барады және банктің БСН-і, бос орын арқылы. Банк айтады."
            ),
            sample: .same("\(invented.account) \(invented.bin)"),
            citation: clause("27"), words: BankBrands.of(bic: bic).joined(separator: " ")
        ) { text throws(Message) in
            let parts = text.split(separator: " ")
            guard let last = parts.last, parts.count >= 2 else { throw .required }
            let account = try IBAN(parts.dropLast().joined())
            return "\(account.text) \(try BIN(last).digits)"
        }
    }
}
