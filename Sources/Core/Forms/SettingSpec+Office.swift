/// What every letter of the office bears, whatever order it is written by.
extension SettingSpec {
    /// In the order of the screen, after the settings of the orders.
    public static let office: [SettingSpec] = [
        letterhead(.kazakh), letterhead(.russian), headPosition(.kazakh), headPosition(.russian), headName,
        phone, appeal(.kazakh), appeal(.russian),
    ]

    /// Address, telephone, e-mail: the reference data of a letterhead.
    public static func letterhead(_ language: Language) -> SettingSpec {
        SettingSpec(
            "office.letterhead.\(language.rawValue)",
            Localized(ru: "Бланк: адрес, телефон", kk: "Бланк: мекенжай, телефон") + code(language),
            help: Localized(
                ru: "Справочные данные отделения под его названием в письмах.",
                kk: "Хаттардағы бөлімше атауының астындағы анықтамалық деректер."),
            plain(200))
    }

    public static func headPosition(_ language: Language) -> SettingSpec {
        SettingSpec(
            "office.head.position.\(language.rawValue)",
            Localized(ru: "Должность подписывающего", kk: "Қол қоюшының лауазымы") + code(language),
            help: Localized(
                ru: "Должность руководителя отделения, как она стоит в подписи письма.",
                kk: "Бөлімше басшысының лауазымы, хаттың қолтаңбасындағыдай."),
            plain(80))
    }

    public static let headName = SettingSpec(
        "office.head.name",
        Localized(ru: "Подписывает (инициалы, фамилия)", kk: "Қол қояды (бас әріптері, тегі)"),
        help: Localized(
            ru: "Руководитель отделения: кто подписывает письма.",
            kk: "Бөлімше басшысы: хаттарға кім қол қояды."),
        plain(60))

    public static let phone = SettingSpec(
        "office.phone", Localized(ru: "Телефон исполнителя", kk: "Орындаушының телефоны"),
        help: Localized(
            ru: "Стоит в конце письма после имени специалиста.",
            kk: "Хаттың соңында маманның атынан кейін тұрады."),
        plain(40))

    /// Without it no refusal is printed in that language.
    public static func appeal(_ language: Language) -> SettingSpec {
        SettingSpec(
            "office.appeal.\(language.rawValue)",
            Localized(ru: "Где обжаловать отказ", kk: "Бас тартуға шағым жасау") + code(language),
            help: Localized(
                ru: "Куда и в какой срок подают жалобу. Пока не задано, отказ не печатается.",
                kk: "Шағым қайда және қандай мерзімде беріледі. Берілмесе, бас тарту басылмайды."),
            plain(200))
    }

    private static func code(_ language: Language) -> Localized {
        switch language {
        case .russian: Localized(ru: ", рус.", kk: ", орыс.")
        case .kazakh: Localized(ru: ", каз.", kk: ", қаз.")
        }
    }
}
