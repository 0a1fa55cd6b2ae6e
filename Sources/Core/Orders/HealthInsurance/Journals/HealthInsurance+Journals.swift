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

    /// p.5: who is kept secret is not named.
    private static func open(_ person: String) -> String {
        "(SELECT person_id FROM insured WHERE person_id = \(person) AND is_secret = 0)"
    }

    private static let enrolled = "(SELECT person_id FROM manual_enrolment WHERE id = {id})"

    static let recordNames = [
        RecordName("consumer", ofPerson: open("{id}")),
        RecordName(
            "enrolment", "(SELECT number FROM manual_enrolment WHERE id = {id})", person: open(enrolled),
            organisation: Localized(
                ru: "Фонд социального медицинского страхования",
                kk: "Әлеуметтік медициналық сақтандыру қоры"),
            isMedical:
                "(SELECT category IN (\(medical)) FROM manual_enrolment WHERE id = {id})"),
    ]

    private static var medical: String {
        InsuranceCategory.allCases.filter(\.isMedical).map { "'\($0.code)'" }.joined(separator: ", ")
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
