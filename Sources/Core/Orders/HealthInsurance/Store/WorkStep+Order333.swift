extension WorkStep {
    static let reconciling = WorkStep(
        "reconciling", Localized(ru: "Сверка потребителей", kk: "Тұтынушыларды салыстырып тексеру"))
    static let refreshing = WorkStep(
        "refreshing", Localized(ru: "Статусы потребителей", kk: "Тұтынушылардың мәртебелері"))
    static let newPersons = WorkStep(
        "new-persons", Localized(ru: "Запись новых людей", kk: "Жаңа адамдарды жазу"))

    static let all333 = [reconciling, refreshing, newPersons]
}
