// Files of order ҚР ДСМ-333 on payments, families and the authorities.

extension ImportFormat {
    private static let toTheFund = ImportColumn.Requirement.when(
        "kind", HealthContribution.Kind.allCases.filter(\.isToFund).map(\.rawValue), isAllowedElsewhere: true)

    /// p.15: payments to the Fund with all nine items; ОПВ and СО for the
    /// payment tests with fewer.
    static let insurancePayments = order333(
        .insurancePayments, run: .contributions,
        Localized(ru: "Отчисления и взносы", kk: "Аударымдар мен жарналар"),
        [
            ImportColumn(
                "kind", .code(HealthContribution.Kind.allCases.map { ImportCode($0.rawValue, $0.label) }),
                of: .order333, clause: "15", Localized(ru: "вид платежа", kk: "төлемнің түрі")),
            ImportColumn(
                "iin", .iin, of: .order333, clause: "15",
                Localized(ru: "ИИН потребителя", kk: "тұтынушының ЖСН-і")),
        ] + ImportColumn.names("", toTheFund, "15") + [
            ImportColumn(
                "payer", .employer, toTheFund, of: .order333, clause: "15",
                Localized(ru: "БИН (ИИН) плательщика", kk: "төлеушінің БСН-і (ЖСН-і)")),
            ImportColumn(
                "payer_name", .text(limit: 200), toTheFund, of: .order333, clause: "15",
                Localized(ru: "наименование плательщика", kk: "төлеушінің атауы")),
            ImportColumn(
                "month", .month, of: .order333, clause: "15",
                Localized(ru: "срок (период) уплаты", kk: "төлеу мерзімі")),
            ImportColumn(
                "received_on", .date, toTheFund, of: .order333, clause: "15",
                Localized(ru: "день поступления платежа в Фонд", kk: "Қорға төлемнің келіп түскен күні")),
            ImportColumn(
                "reference", .text(limit: 40), toTheFund, of: .order333, clause: "15",
                Localized(ru: "референс платежа", kk: "Қорға түскен төлемнің референсі")),
            ImportColumn(
                "sum", .sum, of: .order333, clause: "15",
                Localized(ru: "сумма платежа, тенге", kk: "төлем сомасы, теңге")),
            ImportColumn(
                "knp", .text(limit: 3), toTheFund, of: .order333, clause: "15",
                Localized(
                    ru: "код назначения платежа (справочник КНП)",
                    kk: "төлем мақсатының коды (ТТК анықтамалығы)")),
        ]
    ) { run, _, _ in try PaymentRows(run) }

    /// p.28–29: parents, adopters and guardians with their child.
    static let family = order333(
        .family, run: .family, Localized(ru: "Семейные связи", kk: "Отбасы байланыстары"),
        [
            ImportColumn(
                "relation",
                .code([
                    ImportCode("parents", Localized(ru: "супруги", kk: "ерлі-зайыптылар"), clause: "28"),
                    ImportCode(
                        "adopter", Localized(ru: "усыновитель", kk: "бала асырап алушы"), clause: "29"),
                    ImportCode(
                        "guardian", Localized(ru: "опекун (попечитель)", kk: "қорғаншы (қамқоршы)"),
                        clause: "29"),
                ]), of: .order333, clause: "28", Localized(ru: "связь с ребёнком", kk: "баламен байланысы")),
            ImportColumn(
                "linked_on", .date, of: .order333, clause: "28",
                Localized(ru: "день записи о связи", kk: "байланыс жазылған күн")),
        ] + adult("mother_", "parents", "28", Localized(ru: "ИИН матери", kk: "анасының ЖСН-і"))
            + adult("father_", "parents", "28", Localized(ru: "ИИН отца", kk: "әкесінің ЖСН-і"))
            + adult(
                "guardian_", "adopter guardian", "29",
                Localized(
                    ru: "ИИН усыновителя, опекуна", kk: "бала асырап алушының, қорғаншының ЖСН-і"))
            + [
                ImportColumn(
                    "child_iin", .iin, of: .order333, clause: "28",
                    Localized(ru: "ИИН ребёнка", kk: "баланың ЖСН-і"))
            ] + ImportColumn.names("child_", .never, "28") + [
                ImportColumn(
                    "child_birth_date", .birth, of: .order333, clause: "28",
                    Localized(ru: "дата рождения ребёнка", kk: "баланың туған күні")),
                ImportColumn(
                    "child_sex", .code(Sex.allCases.map { ImportCode($0.rawValue, $0.label) }), .never,
                    of: .order333, clause: "28",
                    Localized(
                        ru: "пол ребёнка, если он не определяется по ИИН",
                        kk: "баланың жынысы, ЖСН бойынша анықталмаса")),
                .receivedAt333,
            ]
    ) { run, _, _ in FamilyRows(run) }

    /// Names are needed only of somebody whom the office does not know.
    private static func adult(
        _ prefix: String, _ relations: String, _ clause: String, _ meaning: Localized
    ) -> [ImportColumn] {
        let words = relations.split(separator: " ").map(String.init)
        return [
            ImportColumn(
                prefix + "iin", .iin, .when("relation", words), of: .order333, clause: clause, meaning)
        ]
            + ImportColumn.names(prefix, .when("relation", words, isNeeded: false), clause)
    }

    private static let authority = ImportColumn(
        "body", .code(Authority.allCases.map { ImportCode($0.rawValue, $0.name, clause: "62") }),
        of: .order333, clause: "62", Localized(ru: "уполномоченный орган", kk: "уәкілетті орган"))

    /// p.63–64: the whole list of an authority; one file is one delivery.
    static let military = ImportFormat(
        .military, Localized(ru: "Полный список органа", kk: "Органның толық тізімі"),
        [authority] + ImportColumn.person333("62") + [
            ImportColumn(
                "reserve", .code(ImportColumn.yesOrNo), .never, of: .order333, clause: "4",
                Localized(
                    ru:
                        "военнослужащий резерва, вызванный приказом командира на занятия по боевой подготовке: не категория M",
                    kk:
                        "жауынгерлік даярлық сабақтарына келу бұйрығы шыққан, резервтегі әскери қызметші: M санаты емес"
                )),
            .receivedAt333,
        ], lock: .reconciliation
    ) { job in
        MilitaryListReading(
            try InsuranceImport(store: job.store, kind: .military, rowCount: job.file.rowCount), job)
    }

    /// p.65: changes of the composition of an authority.
    static let militaryChange = order333(
        .militaryChange, run: .militaryChange,
        Localized(ru: "Изменения состава органа", kk: "Орган құрамының өзгерістері"),
        [
            authority,
            ImportColumn(
                "change",
                .code(CompositionChange.allCases.map { ImportCode($0.rawValue, $0.name, clause: "65") }),
                of: .order333, clause: "65", Localized(ru: "изменение", kk: "өзгеріс")),
            ImportColumn(
                "change_date", .date, of: .order333, clause: "65",
                Localized(ru: "день изменения", kk: "өзгерген күні")),
            ImportColumn(
                "iin", .iin, .when("change", ["hired", "dismissed"], isAllowedElsewhere: true), of: .order333,
                clause: "65",
                Localized(ru: "ИИН сотрудника", kk: "қызметкердің ЖСН-і")),
        ] + ImportColumn.names("", .never, "65") + [
            ImportColumn(
                "birth_date", .birth, .never, of: .order333, clause: "65",
                Localized(ru: "дата рождения", kk: "туған күні")),
            ImportColumn(
                "sex", .code(Sex.allCases.map { ImportCode($0.rawValue, $0.label) }), .never, of: .order333,
                clause: "65", Localized(ru: "пол", kk: "жынысы")),
            ImportColumn(
                "reserve", .code(ImportColumn.yesOrNo), .never, of: .order333, clause: "4",
                Localized(
                    ru:
                        "военнослужащий резерва, вызванный приказом командира на занятия по боевой подготовке: не категория M",
                    kk:
                        "жауынгерлік даярлық сабақтарына келу бұйрығы шыққан, резервтегі әскери қызметші: M санаты емес"
                )),
            ImportColumn(
                "note", .text(limit: 300), .when("change", ["staffing"], isNeeded: false), of: .order333,
                clause: "65",
                Localized(ru: "что изменено в штате", kk: "штатта не өзгерді")),
            .receivedAt333,
        ]
    ) { run, _, _ in MilitaryRows(run) }
}
