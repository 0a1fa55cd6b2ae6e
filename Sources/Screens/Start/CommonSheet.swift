import Core

extension MenuSheet {
    /// What all work shares.
    static func common(_ screens: ScreenHouse) -> MenuSheet {
        MenuSheet(
            title: Localized(ru: "Общее", kk: "Жалпы"),
            groups: [
                (
                    Localized(ru: "Обмен", kk: "Алмасу"),
                    [
                        MenuItem("importFile", Localized(ru: "Загрузка файлов", kk: "Файлдарды жүктеу")) {
                            _ in ImportScreen()
                        },
                        .list(
                            screens.house.letters, Localized(ru: "Исходящие письма", kk: "Шығыс хаттар")),
                        .list(
                            screens.house.audit,
                            Localized(
                                ru: "Журнал действий и просмотров", kk: "Әрекеттер мен қараулар журналы")),
                    ]
                ),
                (
                    Localized(ru: "Справочники", kk: "Анықтамалықтар"),
                    [
                        .list(
                            screens.house.parameterList,
                            Localized(ru: "Показатели с источниками", kk: "Көрсеткіштер мен дереккөздері")),
                        .list(
                            .calendar,
                            Localized(ru: "Календарь рабочих дней", kk: "Жұмыс күндерінің күнтізбесі")),
                        .list(.banks, Localized(ru: "Банки", kk: "Банктер")),
                    ]
                ),
                (
                    Localized(ru: "Отделение", kk: "Бөлімше"),
                    [
                        .list(.operators, Localized(ru: "Специалисты", kk: "Мамандар")),
                        MenuItem("settings", Localized(ru: "Настройки", kk: "Баптаулар")) { _ in
                            TableScreen(.settings)
                        },
                    ]
                ),
            ])
    }
}
