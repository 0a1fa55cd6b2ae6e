extension JournalSpec {
    /// The declaration of a list.
    public static func of(_ journal: Journal) -> JournalSpec {
        switch journal {
        case .applications: applications
        case .cases: cases
        case .sms: sms
        case .registrations: registrations
        case .employers: employers
        case .audit: audit
        case .parameters: parameters
        case .calendar: calendar
        case .banks: banks
        case .deadlines: deadlines
        case .needLists: needLists
        case .needLines: needLines
        case .transfers: transfers
        case .transferLines: transferLines
        case .payoutBatches: payoutBatches
        case .payoutLines: payoutLines
        case .payouts: payouts
        case .returns: returns
        case .refunds: refunds
        case .reconciliation: reconciliation
        case .balances: balances
        case .notices: notices
        case .consumers: consumers
        case .categoryMembers: categoryMembers
        case .rightRequests: rightRequests
        case .operators: operators
        case .enrolments: enrolments
        case .families: families
        case .fatherApplications: fatherApplications
        case .checks: checks
        case .protocolLines: protocolLines
        case .streams: streams
        case .batches: batches
        case .failures: failures
        case .bodies: bodies
        case .bodyTransfers: bodyTransfers
        }
    }

    static let fullName = "p.surname || ' ' || p.given_name || coalesce(' ' || p.patronymic, '')"

    private static let applications = JournalSpec(
        .applications, Localized(ru: "Заявления (Приложение 1)", kk: "Өтініштер (1-қосымша)"),
        source: JournalSource(
            tables:
                "application a CROSS JOIN person p ON p.id = a.person_id CROSS JOIN employer e ON e.id = a.employer_id CROSS JOIN payment_case c ON c.id = a.case_id",
            nameOrdered:
                "person p CROSS JOIN application a ON a.person_id = p.id CROSS JOIN employer e ON e.id = a.employer_id CROSS JOIN payment_case c ON c.id = a.case_id",
            id: "a.id", person: "a.person_id", employer: "a.employer_id", time: "a.entered_at",
            caseID: "a.case_id",
            application: "a.number", hidden: "EXISTS (SELECT 1 FROM application n WHERE n.corrects = a.id)",
            correction: "a.revision > 1"),
        [
            JournalColumn(
                "number", Localized(ru: "№", kk: "№"), "a.number", screen: 9, paper: 9, isFrozen: true),
            JournalColumn(
                "iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", screen: 12, paper: 12, isFrozen: true),
            JournalColumn(
                "name", Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"), fullName,
                screen: 27,
                paper: 30),
            JournalColumn(
                "entered", Localized(ru: "Принято", kk: "Қабылданды"), "a.entered_at", format: .moment,
                screen: 16,
                paper: 16),
            JournalColumn(
                "employer", Localized(ru: "Работодатель", kk: "Жұмыс беруші"), "e.name", screen: 26, paper: 24
            ),
            JournalColumn("case", Localized(ru: "№ дела", kk: "Іс №"), "c.number", screen: 9, paper: 9),
            JournalColumn(
                "operator", Localized(ru: "Специалист", kk: "Маман"), "a.operator_name", screen: 18, paper: 16
            ),
        ])

    private static let cases = JournalSpec(
        .cases, Localized(ru: "Получатели и дела", kk: "Алушылар және істер"),
        source: JournalSource(
            tables:
                "payment_case c CROSS JOIN person p ON p.id = c.person_id CROSS JOIN employer e ON e.id = c.employer_id",
            nameOrdered:
                "person p CROSS JOIN payment_case c ON c.person_id = p.id CROSS JOIN employer e ON e.id = c.employer_id",
            id: "c.id", person: "c.person_id", employer: "c.employer_id", time: "c.opened_at", caseID: "c.id"),
        [
            JournalColumn(
                "number", Localized(ru: "№ дела", kk: "Іс №"), "c.number", screen: 9, paper: 9, isFrozen: true
            ),
            JournalColumn(
                "iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", screen: 12, paper: 12, isFrozen: true),
            JournalColumn(
                "name", Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"), fullName,
                screen: 27,
                paper: 30),
            JournalColumn(
                "status", Localized(ru: "Статус", kk: "Мәртебесі"), "c.status", format: .status, screen: 22,
                paper: 30),
            JournalColumn(
                "birth", Localized(ru: "Дата рождения", kk: "Туған күні"),
                short: Localized(ru: "Рождён", kk: "Туған күні"),
                "p.birth_date", format: .date, screen: 10, paper: 10),
            JournalColumn(
                "employer", Localized(ru: "Работодатель", kk: "Жұмыс беруші"), "e.name", screen: 26, paper: 30
            ),
        ])

    private static let employers = JournalSpec(
        .employers,
        Localized(
            ru: "Учет по работодателям (Приложение 4)", kk: "Жұмыс берушілер бойынша есепке алу (4-қосымша)"),
        source: JournalSource(tables: "employer e", id: "e.id", digits: "e.number", nameKey: "e.name_key"),
        [
            JournalColumn(
                "number", Localized(ru: "БИН / ИИН", kk: "БСН / ЖСН"), "e.number", screen: 12, paper: 12,
                isFrozen: true),
            JournalColumn(
                "name", Localized(ru: "Наименование", kk: "Атауы"), "e.name", screen: 44, paper: 70),
            JournalColumn(
                "cases", Localized(ru: "Дел", kk: "Істер"),
                "(SELECT count(*) FROM payment_case c WHERE c.employer_id = e.id)", format: .number,
                screen: 6, paper: 8
            ),
            JournalColumn(
                "active", Localized(ru: "Осуществляется", kk: "Жүзеге асырылуда"),
                short: Localized(ru: "Платится", kk: "Төленуде"),
                "(SELECT count(*) FROM payment_case c WHERE c.employer_id = e.id AND c.status = 'active')",
                format: .number, screen: 8, paper: 14),
        ])

    private static let audit = JournalSpec(
        .audit, Localized(ru: "Что делали, кто смотрел", kk: "Не істелді, кім қарады"),
        source: JournalSource(
            tables: "audit a LEFT JOIN operator o ON o.id = a.operator_id", id: "a.id", time: "a.at",
            caseID: "CASE WHEN a.subject = 'case' THEN a.subject_id END"),
        [
            JournalColumn(
                "at", Localized(ru: "Когда", kk: "Қашан"), "a.at", format: .moment, screen: 16, paper: 16,
                isFrozen: true),
            JournalColumn(
                "operator", Localized(ru: "Кто", kk: "Кім"), "coalesce(o.name, '')", screen: 20, paper: 30),
            JournalColumn(
                "action", Localized(ru: "Действие", kk: "Әрекет"), "a.action", format: .action, screen: 18,
                paper: 20),
            JournalColumn(
                "subject", Localized(ru: "С чем", kk: "Неге қатысты"), "a.subject", format: .action,
                screen: 14, paper: 20),
            JournalColumn(
                "id", Localized(ru: "№ записи", kk: "Жазба №"), "a.subject_id", format: .number, screen: 9,
                paper: 10),
        ])
}
