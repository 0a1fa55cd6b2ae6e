extension JournalSpec {
    private static func moneyFacts(
        _ code: String, _ title: Localized, kind: String, besides columns: [JournalColumn] = []
    ) -> JournalSpec {
        let rest =
            "CROSS JOIN payment_case c ON c.id = f.case_id CROSS JOIN employer e ON e.id = c.employer_id"
        let source = JournalSource(
            tables: "payment_fact f \(rest) CROSS JOIN person p ON p.id = c.person_id",
            personFirst:
                "person p CROSS JOIN payment_case c ON c.person_id = p.id CROSS JOIN payment_fact f ON f.case_id = c.id CROSS JOIN employer e ON e.id = c.employer_id",
            id: "f.id", person: "c.person_id", time: "f.happened_on",
            link: .to("case", "f.case_id"), numbers: caseNumbers("f.case_id"),
            only:
                "f.kind = '\(kind)' AND NOT EXISTS (SELECT 1 FROM payment_fact n WHERE n.corrects = f.id)")
        return JournalSpec(
            code, title, source: source,
            [
                JournalColumn(
                    "on", Localized(ru: "Дата", kk: "Күні"), "f.happened_on", cell: .date, screen: 10,
                    paper: 10,
                    isFrozen: true),
                .caseNumber, .iin, .person(), .month("f.fields ->> 'month'"),
                JournalColumn(
                    "sum", Localized(ru: "Сумма", kk: "Сома"), "f.fields ->> 'sum'", cell: .tenge,
                    screen: 14,
                    paper: 14),
                .employer(paper: columns.isEmpty ? 20 : 16),
            ] + columns,
            onScreen: ["on", "name", "month", "sum", "case", "iin", "employer"] + columns.map(\.key)
        ).summing(["sum"], head: MoneyPapers.register)
    }

    /// p.26: each disbursement made.
    public static let disbursements = moneyFacts(
        "payouts", Localized(ru: "Реестр выплат", kk: "Төлемдер тізілімі"), kind: "payout",
        besides: [
            .recipientAccount(
                """
                coalesce((SELECT r.fields ->> 'account' FROM payment_fact r WHERE r.case_id = f.case_id
                    AND r.kind = 'reply' AND NOT EXISTS (SELECT 1 FROM payment_fact n WHERE n.corrects = r.id)
                    ORDER BY r.id DESC LIMIT 1), '')
                """)
        ])

    /// p.25, 29: each return made.
    public static let refunds = moneyFacts(
        "refunds", Localized(ru: "Реестр возвратов", kk: "Қайтарулар тізілімі"), kind: "refund")

    /// p.25, 29: what is still to be returned to employers.
    public static let overpayments: JournalSpec = {
        var source = caseSource("month_balance", "b")
        source.only = "b.unreturned > 0"
        return JournalSpec(
            "returns", Localized(ru: "Излишки к возврату", kk: "Қайтарылатын артық сомалар"),
            paperTitle: Localized(
                ru: "Излишне зачисленные (выплаченные) суммы, подлежащие возврату работодателям",
                kk: "Жұмыс берушілерге қайтарылуға тиіс артық есепке жатқызылған (төленген) сомалар"),
            source: source,
            [
                .caseNumber, .person(screen: 22, paper: 18), .month("b.month"),
                .money("unreturned", Localized(ru: "К возврату", kk: "Қайтарылатыны"), "b.unreturned"),
                .money("payable", Localized(ru: "Причитается", kk: "Тиесілі"), "coalesce(b.payable, 0)"),
                .money("transferred", Localized(ru: "Переведено", kk: "Аударылды"), "b.transferred"),
                JournalColumn(
                    "paid", Localized(ru: "Выплачено", kk: "Төленді"), "b.paid", cell: .money, screen: 14,
                    paper: 12),
                returned("b.refunded"), .employer(paper: 14),
                JournalColumn("version", Localized(ru: "Версия", kk: "Нұсқа"), "c.version", screen: 0),
            ])
    }()

    /// p.31: by employer and month.
    public static let employerSettlement = JournalSpec(
        "reconciliation",
        Localized(ru: "Сверка с работодателями", kk: "Жұмыс берушілермен салыстырып тексеру"),
        source: JournalSource(
            tables: "employer_month m CROSS JOIN employer e ON e.id = m.employer_id", id: "m.id",
            employer: "m.employer_id", time: "m.month || '-01'", digits: "e.number", nameKey: "e.name_key",
            kept: KeptRows(CaseUpkeep())),
        [
            JournalColumn(
                "bin", Localized(ru: "БИН/ИИН", kk: "БСН/ЖСН"), "e.number", screen: 12, paper: 12,
                isFrozen: true),
            .month("m.month"),
            .money("shortage", Localized(ru: "Недостаток", kk: "Жетіспейді"), "m.shortage"),
            .money("unreturned", Localized(ru: "Излишек", kk: "Артық"), "m.unreturned"),
            returned("m.refunded"),
            .money("payable", Localized(ru: "Причитается", kk: "Тиесілі"), "m.payable"),
            .money("transferred", Localized(ru: "Переведено", kk: "Аударылды"), "m.transferred"),
            .money("paid", Localized(ru: "Выплачено", kk: "Төленді"), "m.paid"),
            JournalColumn(
                "lines", Localized(ru: "Получателей", kk: "Алушылар"),
                short: Localized(ru: "Чел.", kk: "Адам"),
                "m.lines", cell: .number, screen: 5, paper: 6),
            .employer(paper: 16),
            JournalColumn(
                "employerID", Localized(ru: "Работодатель", kk: "Жұмыс беруші"), "m.employer_id", screen: 0),
            JournalColumn("monthISO", Localized(ru: "Месяц", kk: "Ай"), "m.month", screen: 0),
        ])

    /// The recipients behind a line of the reconciliation.
    public static let balances: JournalSpec = {
        var source = caseSource("month_balance", "b")
        source.kept = KeptRows(CaseUpkeep())
        source.kind = "b.month"
        return JournalSpec(
            "balances", Localized(ru: "Сверка: получатели", kk: "Салыстыру: алушылар"), source: source,
            [
                .caseNumber, .person(screen: 22, paper: 22), .month("b.month"),
                .money("shortage", Localized(ru: "Недостаток", kk: "Жетіспейді"), "b.shortage"),
                .money("unreturned", Localized(ru: "Излишек", kk: "Артық"), "b.unreturned"),
                returned("b.refunded"),
                .money("payable", Localized(ru: "Причитается", kk: "Тиесілі"), "coalesce(b.payable, 0)"),
                .money("transferred", Localized(ru: "Переведено", kk: "Аударылды"), "b.transferred"),
                .money("paid", Localized(ru: "Выплачено", kk: "Төленді"), "b.paid"),
            ])
    }()

    /// p.25, 29: what went back to the employer; without it a settled surplus reads as money lost.
    private static func returned(_ sql: String) -> JournalColumn {
        JournalColumn(
            "refunded", Localized(ru: "Возвращено", kk: "Қайтарылды"), sql, cell: .money, screen: 14,
            paper: 10)
    }
}
