extension JournalSpec {
    static let rulesName526 = Localized(
        ru:
            "к Правилам осуществления, приостановления, возобновления и прекращения профессиональной выплаты за счет средств работодателя",
        kk:
            "Жұмыс берушінің қаражаты есебінен кәсіптік төлемді жүзеге асыру, тоқтата тұру, қайта бастау және тоқтату қағидаларына"
    )

    static func appendix526(_ number: Int) -> Localized {
        Localized(
            ru: "Приложение \(number) \(rulesName526.ru)", kk: "\(rulesName526.kk) \(number)-қосымша")
    }

    /// The fact behind a journal's row was corrected or taken back.
    static let correctedFact = "EXISTS (SELECT 1 FROM payment_fact n WHERE n.corrects = j.fact_id)"

    /// Order 526, Appendix 2: nine columns, A2.f1–f9.
    public static let sms = JournalSpec(
        "sms", Localized(ru: "Sms-оповещения (Приложение 2)", kk: "Sms-хабарламалар (2-қосымша)"),
        paperTitle: Localized(
            ru:
                "Журнал sms-оповещений об осуществлении профессиональной выплаты за счет средств работодателя",
            kk:
                "Жұмыс берушінің қаражаты есебінен кәсіптік төлемді жүзеге асыру туралы sms-хабарламалар журналы"
        ),
        appendix: appendix526(2),
        source: JournalSource(
            tables: "sms_journal j", nameOrdered: "person p CROSS JOIN sms_journal j ON j.person_id = p.id",
            id: "j.number", person: "j.person_id", time: "j.sent_at", link: .to("case", "j.case_id"),
            numbers: caseNumbers("j.case_id"), phone: "j.phone",
            correction: "j.corrects IS NOT NULL", corrected: correctedFact),
        [
            JournalColumn(
                "number", Localized(ru: "№ п/п", kk: "Р/с №"), "j.number", cell: .number, screen: 6,
                paper: 6,
                isFrozen: true),
            JournalColumn(
                "iin",
                Localized(ru: "Индивидуальный идентификационный номер", kk: "Жеке сәйкестендіру нөмірі"),
                short: Localized(ru: "ИИН", kk: "ЖСН"), "j.iin", screen: 12, paper: 14),
            JournalColumn(
                "name",
                Localized(
                    ru: "Фамилия имя, отчество (при его наличии)", kk: "Тегі, аты, әкесінің аты (бар болса)"),
                short: Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"), "j.full_name",
                screen: 26, paper: 22, isFrozen: true),
            JournalColumn(
                "birth", Localized(ru: "Дата рождения", kk: "Туған күні"),
                short: Localized(ru: "Рождён", kk: "Туған күні"),
                "j.birth_date", cell: .date, screen: 10, paper: 10),
            JournalColumn("case", Localized(ru: "№ дела", kk: "Іс №"), "j.case_number", screen: 9, paper: 9),
            JournalColumn(
                "kind", Localized(ru: "Вид выплаты", kk: "Төлем түрі"), "j.payment_kind",
                cell: .paymentKind,
                screen: 12, paper: 18),
            JournalColumn(
                "sent", Localized(ru: "Дата передачи sms-оповещения", kk: "Sms-хабарлама жіберілген күн"),
                short: Localized(ru: "Передано", kk: "Жіберілді"), "j.sent_at", cell: .dateOfMoment,
                screen: 10,
                paper: 12),
            JournalColumn(
                "phone", Localized(ru: "№ телефона", kk: "Телефон №"), "j.phone", cell: .phone, screen: 16,
                paper: 16),
            JournalColumn(
                "operator", Localized(ru: "Специалист", kk: "Маман"), "j.operator_name", screen: 18, paper: 12
            ),
        ], onScreen: ["number", "name", "sent", "phone", "iin", "case", "birth", "operator"])

    /// Order 526, Appendix 3: nine columns, then four under «продолжение таблицы», behind those
    /// that say whose the row is.
    public static let registrations = JournalSpec(
        "registrations",
        Localized(ru: "Электронный журнал (Приложение 3)", kk: "Электрондық журнал (3-қосымша)"),
        paperTitle: Localized(
            ru:
                "Электронный журнал регистрации заявлений (заявок) граждан на осуществление профессиональной выплаты за счет средств работодателя",
            kk:
                "Жұмыс берушінің қаражаты есебінен кәсіптік төлемді жүзеге асыруға азаматтардың өтініштерін (өтінімдерін) тіркеудің электрондық журналы"
        ),
        appendix: appendix526(3), firstPart: 9,
        source: JournalSource(
            tables: "registration_journal j CROSS JOIN payment_case c ON c.id = j.case_id",
            nameOrdered:
                "person p CROSS JOIN registration_journal j ON j.person_id = p.id CROSS JOIN payment_case c ON c.id = j.case_id",
            id: "j.number", person: "j.person_id", time: "j.received_at",
            link: .to("case", "j.case_id"), numbers: caseNumbers("j.case_id"),
            kept: KeptRows(CaseUpkeep(), record: { row, _ in row.link?.id }),
            correction: "j.corrects IS NOT NULL", corrected: correctedFact),
        [
            JournalColumn(
                "date", Localized(ru: "Дата поступления заявки", kk: "Өтінім түскен күн"),
                short: Localized(ru: "Дата", kk: "Күні"), "j.received_at", cell: .dateOfMoment, screen: 10,
                paper: 11),
            JournalColumn(
                "time", Localized(ru: "Время поступления заявки", kk: "Өтінім түскен уақыт"),
                short: Localized(ru: "Время", kk: "Уақыты"), "j.received_at", cell: .timeOfMoment,
                screen: 6,
                paper: 11),
            JournalColumn(
                "number", Localized(ru: "№ заявлений (заявок)", kk: "Өтініштердің (өтінімдердің) №"),
                short: Localized(ru: "№", kk: "№"), "j.number", cell: .number, screen: 6, paper: 12,
                isFrozen: true),
            JournalColumn(
                "department", Localized(ru: "Отделение", kk: "Бөлімше"), "j.department", screen: 16, paper: 16
            ),
            JournalColumn(
                "service", Localized(ru: "Код Услуги", kk: "Қызмет коды"), "j.service_code", screen: 10,
                paper: 9),
            JournalColumn(
                "iin",
                Localized(ru: "Индивидуальный идентификационный номер", kk: "Жеке сәйкестендіру нөмірі"),
                short: Localized(ru: "ИИН", kk: "ЖСН"), "j.iin", screen: 12, paper: 15),
            JournalColumn(
                "surname", Localized(ru: "Фамилия", kk: "Тегі"), "j.surname", screen: 16, paper: 15,
                isFrozen: true),
            JournalColumn(
                "given", Localized(ru: "Имя", kk: "Аты"), "j.given_name", screen: 12, paper: 12,
                isFrozen: true),
            JournalColumn(
                "patronymic", Localized(ru: "Отчество (при его наличии)", kk: "Әкесінің аты (бар болса)"),
                short: Localized(ru: "Отчество", kk: "Әкесінің аты"), "coalesce(j.patronymic, '')",
                screen: 14,
                paper: 15),
            JournalColumn(
                "birth", Localized(ru: "Дата рождения", kk: "Туған күні"),
                short: Localized(ru: "Рождён", kk: "Туған күні"),
                "j.birth_date", cell: .date, screen: 10, paper: 14),
            JournalColumn(
                "status", Localized(ru: "Статус", kk: "Мәртебесі"), JournalColumn.caseStanding,
                cell: .caseStatus, screen: 22,
                paper: 34),
            JournalColumn(
                "kind", Localized(ru: "Основание (вид выплаты)", kk: "Негіздеме (төлем түрі)"),
                "j.payment_kind",
                cell: .paymentKind, screen: 24, paper: 38),
            JournalColumn(
                "refusal", Localized(ru: "Причина отказа", kk: "Бас тарту себебі"),
                "coalesce((SELECT f.fields ->> 'reason' FROM payment_fact f WHERE f.case_id = j.case_id AND f.kind = 'refusal-notice' AND NOT EXISTS (SELECT 1 FROM payment_fact n WHERE n.corrects = f.id) ORDER BY f.id DESC LIMIT 1), '')",
                screen: 20, paper: 34),
        ],
        onScreen: [
            "number", "surname", "given", "date", "status", "iin", "patronymic", "birth", "refusal", "time",
        ])
}
