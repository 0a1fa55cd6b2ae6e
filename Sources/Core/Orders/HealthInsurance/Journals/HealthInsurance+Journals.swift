extension HealthInsurance {
    /// Every list of the order.
    static var journals: [JournalSpec] {
        [
            .insuredPersons, .categoryMembers, .entitlementRequests, .enrolments, .families,
            .fatherApplications,
            .reconciliations, .protocolLines, .feeds, .insuranceImports, .outages, .authorities,
            .listDeliveries,
        ]
    }

    static let auditWords: [String: Localized] = [
        "close": Localized(ru: "закрыл", kk: "жапты"),
        "refuse": Localized(ru: "отказал", kk: "бас тартты"),
        "enrol": Localized(ru: "включил вручную", kk: "қолмен енгізді"),
        "answer": Localized(ru: "ответил на запрос", kk: "сұрау салуға жауап"),
        "reconcile": Localized(ru: "сверил", kk: "салыстырып тексерді"),
        "actualise": Localized(ru: "актуализировал", kk: "актуалдандырды"),
        "consumer": Localized(ru: "потребитель", kk: "тұтынушы"),
        "consumers": Localized(ru: "потребители", kk: "тұтынушылар"),
        "failure": Localized(ru: "сбой ИС", kk: "АЖ ақауы"),
        "stream": Localized(ru: "передача данных в Фонд", kk: "Қорға деректер беру"),
        "body": Localized(ru: "уполномоченный орган", kk: "уәкілетті орган"),
        "actualisation": Localized(ru: "актуализация", kk: "актуалдандыру"),
        "begin": Localized(ru: "начал", kk: "бастады"),
        "continue": Localized(ru: "продолжил", kk: "жалғастырды"),
        "stop": Localized(ru: "остановил", kk: "тоқтатты"),
        "finish": Localized(ru: "закончил", kk: "аяқтады"),
        "check": Localized(ru: "сверка всех", kk: "барлығын салыстыру"),
        "category": Localized(ru: "категории", kk: "санаттар"),
    ]
}
