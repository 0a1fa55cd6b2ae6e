extension WorkStep {
    static let fundingRequest = WorkStep(
        "need", Localized(ru: "Потребность по делам", kk: "Істер бойынша қажеттілік"))
    static let disbursements = WorkStep(
        "payouts", Localized(ru: "Выплаты по делам", kk: "Істер бойынша төлемдер"))
    static let checking = WorkStep(
        "checking", Localized(ru: "Сверка списка с делами", kk: "Тізімді істермен салыстыру"))
    static let recording = WorkStep("recording", Localized(ru: "Запись выплат", kk: "Төлемдерді жазу"))
    static let balances = WorkStep(
        "balances", Localized(ru: "Сроки и остатки по делам", kk: "Істер бойынша мерзімдер мен қалдықтар"))
    static let writing = WorkStep(
        "writing", Localized(ru: "Запись и проверка поручений", kk: "Тапсырмаларды жазу мен тексеру"))
    static let counting = WorkStep("counting", Localized(ru: "Подсчёт по делам", kk: "Істер бойынша есептеу"))

    static let all526 = [fundingRequest, disbursements, checking, recording, balances, writing, counting]
}
