/// Applications, cases and employers: what the work begins with.
extension JournalSpec {
    public static let applications = JournalSpec(
        "applications", Localized(ru: "Заявления (Приложение 1)", kk: "Өтініштер (1-қосымша)"),
        source: JournalSource(
            tables:
                "application a CROSS JOIN person p ON p.id = a.person_id CROSS JOIN employer e ON e.id = a.employer_id CROSS JOIN payment_case c ON c.id = a.case_id",
            nameOrdered:
                "person p CROSS JOIN application a ON a.person_id = p.id CROSS JOIN employer e ON e.id = a.employer_id CROSS JOIN payment_case c ON c.id = a.case_id",
            id: "a.id", person: "a.person_id", employer: "a.employer_id", time: "a.entered_at",
            link: .to("application", "a.id"),
            numbers: [
                RecordNumber.paymentCase.found(by: "a.case_id"),
                NumberSearch(.application, where: "a.number = ?"),
            ],
            hidden: "EXISTS (SELECT 1 FROM application n WHERE n.corrects = a.id)",
            correction: "a.revision > 1"),
        [
            JournalColumn(
                "number", Localized(ru: "№", kk: "№"), "a.number", screen: 9, paper: 9, isFrozen: true),
            JournalColumn(
                "iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", screen: 12, paper: 12),
            .person(screen: 27, paper: 30),
            JournalColumn(
                "entered", Localized(ru: "Принято", kk: "Қабылданды"), "a.entered_at", cell: .moment,
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

    public static let cases = JournalSpec(
        "cases", Localized(ru: "Получатели и дела", kk: "Алушылар және істер"),
        source: JournalSource(
            tables:
                "payment_case c CROSS JOIN person p ON p.id = c.person_id CROSS JOIN employer e ON e.id = c.employer_id",
            nameOrdered:
                "person p CROSS JOIN payment_case c ON c.person_id = p.id CROSS JOIN employer e ON e.id = c.employer_id",
            id: "c.id", person: "c.person_id", employer: "c.employer_id", time: "c.opened_at",
            link: .to("case", "c.id"),
            numbers: caseNumbers("c.id")),
        [
            JournalColumn(
                "number", Localized(ru: "№ дела", kk: "Іс №"), "c.number", screen: 9, paper: 9, isFrozen: true
            ),
            JournalColumn(
                "iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", screen: 12, paper: 12),
            .person(screen: 27, paper: 30),
            JournalColumn(
                "status", Localized(ru: "Статус", kk: "Мәртебесі"), JournalColumn.caseStanding,
                cell: .caseStatus,
                screen: 22, paper: 30),
            JournalColumn(
                "birth", Localized(ru: "Дата рождения", kk: "Туған күні"),
                short: Localized(ru: "Рождён", kk: "Туған күні"),
                "p.birth_date", cell: .date, screen: 10, paper: 10),
            JournalColumn(
                "employer", Localized(ru: "Работодатель", kk: "Жұмыс беруші"), "e.name", screen: 26, paper: 30
            ),
        ])

    public static let employers = JournalSpec(
        "employers",
        Localized(
            ru: "Учет по работодателям (Приложение 4)", kk: "Жұмыс берушілер бойынша есепке алу (4-қосымша)"),
        source: JournalSource(
            tables: "employer e", id: "e.id", link: .to("employer", "e.id"), digits: "e.number",
            nameKey: "e.name_key"),
        [
            JournalColumn(
                "number", Localized(ru: "БИН / ИИН", kk: "БСН / ЖСН"), "e.number", screen: 12, paper: 12,
                isFrozen: true),
            JournalColumn(
                "name", Localized(ru: "Наименование", kk: "Атауы"), "e.name", screen: 44, paper: 70),
            JournalColumn(
                "cases", Localized(ru: "Дел", kk: "Істер"),
                "(SELECT count(*) FROM payment_case c WHERE c.employer_id = e.id)", cell: .number,
                screen: 6, paper: 8
            ),
            JournalColumn(
                "active", Localized(ru: "Осуществляется", kk: "Жүзеге асырылуда"),
                short: Localized(ru: "Платится", kk: "Төленуде"),
                "(SELECT count(*) FROM payment_case c WHERE c.employer_id = e.id AND c.status = 'active')",
                cell: .number, screen: 8, paper: 14),
        ])
}
