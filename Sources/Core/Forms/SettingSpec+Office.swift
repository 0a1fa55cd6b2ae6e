/// What every letter of the office bears, whatever order it is written by.
extension SettingSpec {
    /// In the order of the screen, after the settings of the orders.
    public static let office: [SettingSpec] = [
        letterhead(.kazakh), letterhead(.russian), headPosition(.kazakh), headPosition(.russian), headName,
        phone, appeal(.kazakh), appeal(.russian),
    ]

    /// Address, telephone, e-mail: the reference data of a letterhead.
    public static func letterhead(_ language: Language) -> SettingSpec {
        written(
            "office.letterhead", in: language,
            Localized(ru: "Бланк: адрес, телефон", kk: "Бланк: мекенжай, телефон"),
            help: Localized(
                ru: "Справочные данные отделения под его названием в письмах.",
                kk: "Хаттардағы бөлімше атауының астындағы анықтамалық деректер."),
            sample: Localized(
                ru: "010000, г. Астана, ул. Примерная, 1, тел. 8 7172 00 00 00",
                kk: "010000, Астана қ., Үлгі көшесі, 1, тел. 8 7172 00 00 00"),
            limit: 200)
    }

    public static func headPosition(_ language: Language) -> SettingSpec {
        written(
            "office.head.position", in: language,
            Localized(ru: "Должность подписывающего", kk: "Қол қоюшының лауазымы"),
            help: Localized(
                ru: "Должность руководителя отделения, как она стоит в подписи письма.",
                kk: "Бөлімше басшысының лауазымы, хаттың қолтаңбасындағыдай."),
            sample: Localized(ru: "Руководитель отделения", kk: "Бөлімше басшысы"),
            limit: 80)
    }

    public static let headName = SettingSpec(
        "office.head.name",
        Localized(ru: "Подписывает (инициалы, фамилия)", kk: "Қол қояды (бас әріптері, тегі)"),
        help: Localized(
            ru: "Руководитель отделения: кто подписывает письма.",
            kk: "Бөлімше басшысы: хаттарға кім қол қояды."),
        sample: Localized(ru: "О. П. Образцова", kk: "Ү. Б. Үлгіева"),
        plain(60))

    public static let phone = SettingSpec(
        "office.phone", Localized(ru: "Телефон исполнителя", kk: "Орындаушының телефоны"),
        help: Localized(
            ru: "Стоит в конце письма после имени специалиста.",
            kk: "Хаттың соңында маманның атынан кейін тұрады."),
        sample: .same("8 7172 00 00 00"),
        plain(40))

    /// Without it no refusal is printed in that language.
    public static func appeal(_ language: Language) -> SettingSpec {
        written(
            "office.appeal", in: language,
            Localized(ru: "Где обжаловать отказ", kk: "Бас тартуға шағым жасау"),
            help: Localized(
                ru: "Куда и в какой срок подают жалобу. Пока не задано, отказ не печатается.",
                kk: "Шағым қайда және қандай мерзімде беріледі. Берілмесе, бас тарту басылмайды."),
            sample: Localized(
                ru: "в примерный орган (примерный адрес) в примерный срок",
                kk: "үлгі органға (үлгі мекенжай) үлгі мерзімде"),
            limit: 200)
    }

    /// Words that stand in the letters of one language.
    private static func written(
        _ name: String, in language: Language, _ label: Localized, help: Localized, sample: Localized,
        limit: Int
    ) -> SettingSpec {
        let short =
            switch language {
            case .russian: Localized(ru: ", рус.", kk: ", орыс.")
            case .kazakh: Localized(ru: ", каз.", kk: ", қаз.")
            }
        return SettingSpec(
            "\(name).\(language.rawValue)", label + short, help: help, sample: .same(sample[language]),
            plain(limit))
    }
}
