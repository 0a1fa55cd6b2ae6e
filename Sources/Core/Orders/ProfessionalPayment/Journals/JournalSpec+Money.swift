extension JournalSpec {
    private static let worker = JournalColumn(
        "operator", Localized(ru: "Специалист", kk: "Маман"), "l.operator_name", screen: 18, paper: 18)

    /// A list is found by its number, its month as it is shown, or who formed it.
    private static let listWords =
        "l.id || ' ' || substr(l.month, 6) || '.' || substr(l.month, 1, 4) || ' ' || l.operator_name"

    /// p.25: funding requests as they were formed.
    public static let fundingRequests = JournalSpec(
        "needLists", Localized(ru: "Потребность", kk: "Қажеттілік"),
        source: JournalSource(
            tables: "need_list l", id: "l.id", time: "l.formed_at", link: .to("need", "l.id"),
            words: listWords),
        [
            JournalColumn(
                "number", Localized(ru: "№", kk: "№"), "l.id", cell: .number, screen: 6, paper: 6,
                isFrozen: true),
            .month("l.month"),
            JournalColumn(
                "formed", Localized(ru: "Составлена", kk: "Жасалды"), "l.formed_at", cell: .moment,
                screen: 16,
                paper: 16),
            JournalColumn(
                "lines", Localized(ru: "Получателей", kk: "Алушылар"), "l.line_count", cell: .number,
                screen: 11,
                paper: 11),
            .money("total", Localized(ru: "К переводу", kk: "Аударылатыны"), "l.total"), worker,
        ])

    public static let fundingRequestLines: JournalSpec = {
        var source = caseSource("need_line", "n", isPart: true)
        source.parent = "n.list_id"
        return JournalSpec(
            "needLines", Localized(ru: "Потребность: получатели", kk: "Қажеттілік: алушылар"),
            paperTitle: Localized(
                ru: "Список получателей, вошедших в потребность на выплату",
                kk: "Төлем қажеттілігіне енгізілген алушылар тізімі"),
            source: source,
            [
                .caseNumber, .person(screen: 27, paper: 20),
                .money("total", Localized(ru: "К переводу", kk: "Аударылатыны"), "n.total"),
                .money("payable", Localized(ru: "За месяц", kk: "Ай үшін"), "n.payable"),
                .money("arrears", Localized(ru: "За прошлые", kk: "Өткен айлар үшін"), "n.arrears"),
                JournalColumn(
                    "months", Localized(ru: "Прошлые месяцы", kk: "Қай айлар"),
                    "coalesce(n.arrears_months, '')", cell: .months, screen: 15, paper: 15),
                .money("transferred", Localized(ru: "Переведено", kk: "Аударылған"), "n.transferred"),
                JournalColumn(
                    "note", Localized(ru: "Замечание", kk: "Ескертпе"), "n.note", cell: .disbursementNote,
                    screen: 23, paper: 14),
                .iin, .employer(paper: 14),
            ]
        ).summing(["total", "payable", "arrears"], head: MoneyPapers.fundingRequest)
    }()

    /// p.25, 31: the register of remittances.
    public static let remittances = JournalSpec(
        "transfers", Localized(ru: "Переводы работодателей", kk: "Жұмыс берушілер аударған сомалар"),
        source: JournalSource(
            tables: "transfer l CROSS JOIN employer e ON e.id = l.employer_id", id: "l.id",
            employer: "l.employer_id", time: "l.made_on", link: .to("transfer", "l.id"), digits: "e.number",
            nameKey: "e.name_key"),
        [
            JournalColumn(
                "made", Localized(ru: "Дата", kk: "Күні"), "l.made_on", cell: .date, screen: 10, paper: 10,
                isFrozen: true),
            JournalColumn(
                "number", Localized(ru: "№ платежа", kk: "Төлем №"), "l.number", screen: 10, paper: 12),
            JournalColumn("bin", Localized(ru: "БИН/ИИН", kk: "БСН/ЖСН"), "e.number", screen: 12, paper: 12),
            .employer(paper: 24), .money("total", Localized(ru: "Сумма", kk: "Сома"), "l.total"),
            JournalColumn(
                "from", Localized(ru: "с месяца", kk: "бастапқы ай"), "l.first_month", cell: .month,
                screen: 8, paper: 8),
            JournalColumn(
                "to", Localized(ru: "по месяц", kk: "қай айға"), "l.last_month", cell: .month, screen: 8,
                paper: 8),
            worker,
        ]
    ).summing(["total"])

    public static let remittanceLines: JournalSpec = {
        var source = caseSource("transfer_line", "n", isPart: true)
        source.parent = "n.transfer_id"
        source.employer = nil
        return JournalSpec(
            "transferLines", Localized(ru: "Перевод: получатели", kk: "Ақша аудару: алушылар"),
            source: source,
            [
                .caseNumber, .iin, .person(), .month("n.month"),
                .money("sum", Localized(ru: "Сумма", kk: "Сома"), "n.sum"),
                JournalColumn(
                    "list", Localized(ru: "Потребность №", kk: "Қажеттілік №"),
                    "coalesce(n.need_list, CASE n.is_absent WHEN 1 THEN '!' ELSE '–' END)", screen: 13,
                    paper: 13),
            ]
        ).summing(["sum"], head: MoneyPapers.remittance)
    }()

    /// p.26–27: disbursements by month.
    public static let disbursementBatches = JournalSpec(
        "payoutBatches", Localized(ru: "Выплаты по месяцам", kk: "Айлар бойынша төлемдер"),
        source: JournalSource(
            tables: "payout_batch l", id: "l.id", time: "l.formed_at", link: .to("payout", "l.id"),
            words: listWords),
        [
            JournalColumn(
                "number", Localized(ru: "№", kk: "№"), "coalesce(l.number, '')", cell: .number, screen: 5,
                paper: 6,
                isFrozen: true),
            .month("l.month"),
            JournalColumn(
                "state", Localized(ru: "Состояние", kk: "Күйі"), "l.state", cell: .batchState, screen: 9,
                paper: 10),
            JournalColumn(
                "lines", Localized(ru: "Строк", kk: "Жолдар"), "l.line_count", cell: .number, screen: 7,
                paper: 7),
            .money("total", Localized(ru: "Сумма", kk: "Сома"), "l.total"),
            JournalColumn(
                "excluded", Localized(ru: "Исключено", kk: "Шығарылды"), "l.excluded_count", cell: .number,
                screen: 9, paper: 9),
            JournalColumn(
                "orders", Localized(ru: "№ поручений", kk: "Тапсырма №"),
                "coalesce((SELECT group_concat(o.id, ', ') FROM payment_order o WHERE o.batch_id = l.id), '')",
                screen: 14, paper: 20),
            JournalColumn(
                "formed", Localized(ru: "Составлена", kk: "Жасалды"), "l.formed_at", cell: .moment,
                screen: 16,
                paper: 16),
            worker,
        ])

    public static let disbursementLines: JournalSpec = {
        var source = caseSource("payout_line", "n", isPart: true)
        source.parent = "n.batch_id"
        source.kind = "CASE WHEN n.sum > 0 THEN 'in' ELSE 'out' END"
        return JournalSpec(
            "payoutLines", Localized(ru: "Выплата: список", kk: "Төлем: тізім"),
            paperTitle: Localized(ru: "Реестр выплат получателям", kk: "Алушыларға төлемдер тізілімі"),
            kinds: [
                FieldSpec.Choice("in", Localized(ru: "к выплате", kk: "төленеді")),
                FieldSpec.Choice("out", Localized(ru: "исключённые", kk: "шығарылғандар")),
            ], source: source,
            [
                .caseNumber, .person(screen: 22, paper: 20), .month("n.month"),
                .money("sum", Localized(ru: "К выплате", kk: "Төленетіні"), "n.sum"),
                JournalColumn(
                    "note", Localized(ru: "Причина, замечание", kk: "Себебі, ескертпе"),
                    "iif(n.paid_because IS NULL, coalesce(n.reason, ''), 'because ' || n.paid_because)",
                    cell: .disbursementNote, screen: 26, paper: 18),
                .money("payable", Localized(ru: "Причитается", kk: "Тиесілі"), "n.payable"),
                JournalColumn("iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", screen: 12, paper: 12),
                JournalColumn(
                    "bic", Localized(ru: "БИК", kk: "БСК"), "coalesce(n.bic, '')", screen: 8, paper: 8),
                .recipientAccount("coalesce(n.account, '')"),
                .employer(paper: 0),
            ]
        ).summing(["sum"], head: MoneyPapers.disbursements)
    }()
}
