extension JournalSpec {
    /// What a row of money of a recipient is.
    static let moneyRow = "coalesce(json_extract(f.fields, '$.row'), 'returned')"

    private static let moneyRows =
        SocialPayment.RowKind.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) } + [
            FieldSpec.Choice("returned", Localized(ru: "возвращено", kk: "қайтарылған"))
        ]

    /// p.6, p.12 (25): what was paid to recipients and what came back.
    public static let socialMoney: JournalSpec = {
        var source = JournalSource(
            tables: """
                social_fact f CROSS JOIN social_payment r ON r.id = f.payment_id \
                CROSS JOIN person p ON p.id = r.person_id
                """,
            personFirst: """
                person p CROSS JOIN social_payment r ON r.person_id = p.id \
                CROSS JOIN social_fact f ON f.payment_id = r.id
                """, id: "f.id", person: "r.person_id", time: "f.happened_on",
            link: .to("social-payment", "r.id"), numbers: [RecordNumber.socialPayment.found(by: "r.id")])
        source.only = """
            f.kind IN ('paid', 'returned') AND NOT EXISTS (SELECT 1 FROM social_fact c WHERE c.corrects = f.id)
            """
        source.kind = moneyRow
        source.figure = { figure, _ in MonthFigure.moneyCondition(figure) }
        return JournalSpec(
            "socialMoney", Localized(ru: "Выплаты и возвраты", kk: "Төлемдер мен қайтарулар"),
            paperTitle: Localized(
                ru: "Перечисленные социальные выплаты и возвраты",
                kk: "Аударылған әлеуметтік төлемдер мен қайтарулар"), kinds: moneyRows, source: source,
            [
                JournalColumn(
                    "day", Localized(ru: "Дата", kk: "Күні"), "f.happened_on", cell: .date, screen: 10,
                    paper: 10, isFrozen: true),
                .person(screen: 25, paper: 30),
                JournalColumn(
                    "row", Localized(ru: "Что", kk: "Не"), moneyRow,
                    cell: Cell { value, language, _ in
                        moneyRows.first { $0.code == value }?.label[language] ?? value
                    }, screen: 22, paper: 26),
                .money("sum", Localized(ru: "Сумма", kk: "Сома"), SocialInsurance.factTiyn),
                JournalColumn(
                    "document", Localized(ru: "№ документа", kk: "Құжаттың №"),
                    short: Localized(ru: "№", kk: "№"), "coalesce(json_extract(f.fields, '$.number'), '')",
                    screen: 10, paper: 12),
                JournalColumn(
                    "number", Localized(ru: "№ выплаты", kk: "Төлем №"), "r.number", screen: 9, paper: 9),
                .guardedIIN,
            ]
        ).summing(["sum"])
    }()

    // MARK: The months

    /// How a month stands, as a code: what was done of it, and whether anything changed since.
    private static let state = """
        iif(c.month IS NULL, 'open', iif(s.id IS NULL, 'closed', 'submitted')
            || iif(\(changed) > 0, '-corrected', ''))
        """
    /// How many figures are not as they were kept at the closing or given at the submission.
    private static let changed = """
        (SELECT count(*) FROM information_kept k
            LEFT JOIN information_figure g ON g.month = k.month AND g.code = k.code
            LEFT JOIN information_kept d ON d.month = k.month AND d.stage = 'submitted' AND d.code = k.code
            WHERE k.month = m.month AND k.stage = 'closed'
                AND ((k.count, k.persons, k.tiyn) IS NOT (g.count, g.persons, g.tiyn) OR d.code IS NOT NULL
                    AND (d.count, d.persons, d.tiyn) IS NOT (g.count, g.persons, g.tiyn)))
        """

    private static let states: [FieldSpec.Choice] = [
        FieldSpec.Choice("open", Localized(ru: "открыт", kk: "ашық")),
        FieldSpec.Choice("closed", Localized(ru: "закрыт", kk: "жабық")),
        FieldSpec.Choice(
            "closed-corrected", Localized(ru: "закрыт, с исправлениями", kk: "жабық, түзетуі бар")),
        FieldSpec.Choice("submitted", Localized(ru: "передано", kk: "берілді")),
        FieldSpec.Choice(
            "submitted-corrected", Localized(ru: "передано, с исправлениями", kk: "берілді, түзетуі бар")),
    ]

    /// S430-4 «Айлық ақпарат»: months of the information of p.7 (2), the newest first.
    public static let monthInformation: JournalSpec = {
        var source = JournalSource(
            tables: """
                information_month m LEFT JOIN information_closing c ON c.month = m.month \
                LEFT JOIN operator o ON o.id = c.operator_id \
                LEFT JOIN information_submission s ON s.id = (
                    SELECT max(x.id) FROM information_submission x WHERE x.month = m.month)
                """, id: "m.place", link: .to("information-month", "m.month"),
            words: "printf('%02d.%04d', m.month % 100, m.month / 100)")
        source.kind = state
        source.kept = KeptRows(InformationMonthUpkeep(isOfList: true), hasKeptKinds: true)
        return JournalSpec(
            "monthInformation", Localized(ru: "Ежемесячная информация", kk: "Айлық ақпарат"),
            paperTitle: Localized(
                ru: "Ежемесячная информация уполномоченному органу",
                kk: "Уәкілетті органға берілетін айлық ақпарат"), kinds: states, opensAtTop: true,
            source: source,
            [
                JournalColumn(
                    "month", Localized(ru: "Месяц", kk: "Ай"),
                    "printf('%04d-%02d', m.month / 100, m.month % 100)", cell: .month, screen: 7, paper: 7,
                    isFrozen: true),
                JournalColumn(
                    "state", Localized(ru: "Состояние", kk: "Күйі"), "\(state) || ':' || \(changed)",
                    cell: monthState, screen: 30, paper: 34),
                JournalColumn(
                    "due", Localized(ru: "Срок передачи", kk: "Беру мерзімі"),
                    short: Localized(ru: "Срок", kk: "Мерзімі"),
                    """
                    printf('%04d-%02d', m.month / 100, m.month % 100) || '/'
                        || coalesce((SELECT value FROM setting WHERE name = '\(SettingSpec.informationDay.name)'), '')
                    """, cell: monthDue, screen: 10, paper: 10),
                JournalColumn(
                    "closed", Localized(ru: "Закрыт", kk: "Жабылған күні"), "coalesce(c.closed_at, '')",
                    cell: .dateOfMoment, screen: 10, paper: 10),
                JournalColumn(
                    "submitted", Localized(ru: "Передано", kk: "Берілген күні"),
                    "coalesce(s.submitted_on, '')", cell: .date, screen: 10, paper: 10),
                JournalColumn(
                    "operator", Localized(ru: "Кто закрыл", kk: "Кім жапты"), "coalesce(o.name, '')",
                    screen: 18, paper: 20),
                JournalColumn(
                    "letter", Localized(ru: "№ письма", kk: "Хат №"), "coalesce(s.letter, '')", screen: 10,
                    paper: 12),
            ])
    }()

    private static let monthState = Cell { value, language, _ in
        let parts = value.split(separator: ":")
        guard let label = states.first(where: { $0.code == parts.first.map(String.init) })?.label else {
            return value
        }
        guard let count = parts.last, parts.count == 2, count != "0" else { return label[language] }
        return "\(label[language]) (\(count))"
    }

    /// By when it is due; that nobody has set it is said by its code.
    private static let monthDue = Cell { value, _, _ in
        let parts = value.split(separator: "/")
        guard let month = parts.first.flatMap({ YearMonth(iso: $0) }),
            let day = parts.last.flatMap({ Int($0) })
        else { return SettingSpec.informationDay.missing.code }
        return MonthInformation.due(month, on: day).shown
    }
}
