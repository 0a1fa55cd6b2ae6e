extension JournalSpec {
    private static let statuses = LineStatus.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }

    private static let senderDigits = "printf('%012d', i.sender)"

    private static let document = JournalColumn(
        "document", Localized(ru: "№ документа", kk: "Құжаттың №"), short: Localized(ru: "№", kk: "№"),
        "i.document", screen: 9, paper: 12, isFrozen: true)
    private static let dated = JournalColumn(
        "dated", Localized(ru: "Дата документа", kk: "Құжаттың күні"),
        short: Localized(ru: "Дата", kk: "Күні"),
        "i.dated_on", cell: .date, screen: 10, paper: 10)
    private static let sender = JournalColumn(
        "sender", Localized(ru: "Отправитель", kk: "Жіберуші"), "i.sender_name", screen: 20, paper: 26)
    private static let senderNumber = JournalColumn(
        "number", Localized(ru: "ИИН/БИН отправителя", kk: "Жіберушінің ЖСН/БСН"),
        short: Localized(ru: "БИН/ИИН", kk: "БСН/ЖСН"), senderDigits, cell: .guardedPayer, screen: 12,
        paper: 12)

    /// A payment order's own list: those of the register, not those that are being written.
    private static func paymentSource() -> JournalSource {
        var source = JournalSource(
            tables: "incoming_payment i", id: "i.id", time: "i.learned_at",
            link: .to("incoming-payment", "i.id"),
            words: "i.document || ' ' || \(senderDigits) || ' ' || i.sender_name")
        source.only = "i.learned_at IS NOT NULL"
        source.kept = KeptRows(
            IncomingPaymentUpkeep(), record: { row, _ in row.key.id }, hasKeptKinds: true)
        return source
    }

    /// S430-3: payment orders as they came (p.8, 9).
    public static let incomingPayments: JournalSpec = {
        var source = paymentSource()
        source.kind = "i.status"
        return JournalSpec(
            "incomingPayments", Localized(ru: "Платёжные поручения", kk: "Төлем тапсырмалары"),
            kinds: statuses, source: source,
            [
                document, dated, sender,
                JournalColumn(
                    "purpose", Localized(ru: "КНП", kk: "ТТК"), "printf('%03d', i.purpose)", screen: 3,
                    paper: 3),
                .money("total", Localized(ru: "Сумма", kk: "Сома"), "i.total"),
                JournalColumn(
                    "status", Localized(ru: "Статус", kk: "Мәртебесі"), "i.status",
                    cell: .code(LineStatus.self, \.label), screen: 17, paper: 17),
                JournalColumn(
                    "due", Localized(ru: "Срок внесения", kk: "Енгізу мерзімі"),
                    short: Localized(ru: "Срок", kk: "Енгізу мерзімі"), "coalesce(i.due, '')", cell: .due,
                    screen: 10, paper: 10),
                JournalColumn(
                    "lines", Localized(ru: "Строк", kk: "Жолдар"), "i.line_count", cell: .number, screen: 6,
                    paper: 6),
                .money("entered", Localized(ru: "Внесено", kk: "Енгізілді"), "i.entered"),
                .money("mismatched", Localized(ru: "К возврату", kk: "Қайтарылатыны"), "i.mismatched"),
                .money("returned", Localized(ru: "Возвращено", kk: "Қайтарылды"), "i.returned"),
                JournalColumn(
                    "arrived", Localized(ru: "Поступило", kk: "Түскен күні"), "coalesce(i.arrived_on, '')",
                    cell: .date, screen: 10, paper: 10),
                senderNumber,
            ]
        ).summing(["total", "entered"])
    }()

    // MARK: Lines

    private static let lineTables = """
        incoming_line l CROSS JOIN incoming_payment i ON i.id = l.payment_id \
        LEFT JOIN incoming_name n ON n.line_id = l.id \
        LEFT JOIN person p ON p.iin = printf('%012d', l.iin)
        """
    /// Where the lines of a person are looked for.
    private static let personLines = """
        person p CROSS JOIN incoming_line l ON l.iin = CAST(p.iin AS INTEGER) \
        CROSS JOIN incoming_payment i ON i.id = l.payment_id \
        LEFT JOIN incoming_name n ON n.line_id = l.id
        """

    /// The name as the order has it, where that is not as the person is known.
    private static let toldName = fullName.replacing("p.", with: "n.")

    private static let place = JournalColumn(
        "place", Localized(ru: "№ строки", kk: "Жол №"), short: Localized(ru: "Строка", kk: "Жол"),
        "l.id & \(IncomingLine.places)", cell: .number, screen: 6, paper: 6)
    private static let lineIIN = JournalColumn(
        "iin", Localized(ru: "ИИН", kk: "ЖСН"), "printf('%012d', l.iin)", cell: .guardedIIN, screen: 12,
        paper: 12)
    private static let lineName = JournalColumn(
        "name", Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"),
        """
        coalesce(\(fullName),
            \(toldName), '')
        """, screen: 24, paper: 26, isFrozen: true)
    private static let lineSum = JournalColumn.money("sum", Localized(ru: "Сумма", kk: "Сома"), "l.tiyn")
    private static let linePeriod = JournalColumn(
        "months", Localized(ru: "Период", kk: "Кезең"), IncomingLine.storedMonths,
        cell: .lineMonths, screen: 9, paper: 16)

    private static func lineSource() -> JournalSource {
        var source = JournalSource(
            tables: lineTables, personFirst: personLines, id: "l.id", person: "p.id",
            link: .to("incoming-line", "l.id"),
            kept: KeptRows(
                IncomingPaymentUpkeep(), record: { row, _ in row.key.id >> 24 }, hasKeptKinds: true))
        source.only = "i.learned_at IS NOT NULL"
        source.parent = "l.payment_id"
        source.kind = "coalesce(l.status, i.plain_status)"
        return source
    }

    /// Lines of payment orders: of all, of one, or those that a figure of a month counts.
    public static let incomingLines: JournalSpec = {
        var source = lineSource()
        source.figure = { MonthFigure.lineCondition($0, isFew: $1) }
        return JournalSpec(
            "incomingLines", Localized(ru: "Строки поручений", kk: "Төлем тапсырмаларының жолдары"),
            kinds: statuses, source: source,
            [
                document, lineName, lineSum, linePeriod,
                JournalColumn(
                    "status", Localized(ru: "Статус", kk: "Мәртебесі"), "coalesce(l.status, i.plain_status)",
                    cell: .code(LineStatus.self, \.label), screen: 17, paper: 17),
                lineIIN,
                JournalColumn(
                    "purpose", Localized(ru: "КНП", kk: "ТТК"), "printf('%03d', l.purpose)", screen: 3,
                    paper: 3),
                JournalColumn(
                    "refunded", Localized(ru: "Возвращено", kk: "Қайтарылды"), "l.refunded", cell: .money,
                    screen: 14, paper: 14),
                dated, sender, place,
            ]
        ).summing(["sum", "refunded"])
    }()

    /// p.8: lines that do not match, and wait to be returned.
    public static let mismatches: JournalSpec = {
        var source = lineSource()
        source.only = "l.status IN ('mismatch', 'returned')"
        source.done = DoneRows("returned", "l.status = 'returned'", rest: "l.status = 'mismatch'")
        return JournalSpec(
            "mismatches", Localized(ru: "Несоответствия", kk: "Сәйкессіздіктер"),
            kinds: [FieldSpec.Choice("returned", Localized(ru: "возвращённые", kk: "қайтарылғандары"))],
            source: source,
            [
                document,
                JournalColumn(
                    "told", Localized(ru: "В поручении", kk: "Тапсырмада"),
                    """
                    coalesce(\(toldName),
                        \(fullName), '')
                    """, screen: 22, paper: 26, isFrozen: true),
                JournalColumn(
                    "known", Localized(ru: "В учете", kk: "Есепте"),
                    "coalesce(\(fullName), '')",
                    screen: 22, paper: 26),
                lineSum,
                JournalColumn(
                    "toldBirth", Localized(ru: "Дата рождения: в поручении", kk: "Туған күні: тапсырмада"),
                    short: Localized(ru: "Дата рожд.", kk: "Туған күні"),
                    "coalesce(n.birth_date, p.birth_date, '')", cell: .date, screen: 10, paper: 10),
                JournalColumn(
                    "knownBirth", Localized(ru: "Дата рождения: в учете", kk: "Туған күні: есепте"),
                    short: Localized(ru: "в учете", kk: "есепте"), "coalesce(p.birth_date, '')", cell: .date,
                    screen: 10, paper: 10),
                lineIIN, sender,
            ]
        ).summing(["sum"])
    }()

    /// p.5, 6: contributions and penalties that were given back.
    public static let contributionRefunds: JournalSpec = {
        var source = JournalSource(
            tables: """
                incoming_fact f CROSS JOIN incoming_line l ON l.id = f.line_id \
                CROSS JOIN incoming_payment i ON i.id = l.payment_id \
                LEFT JOIN incoming_name n ON n.line_id = l.id \
                LEFT JOIN person p ON p.iin = printf('%012d', l.iin)
                """,
            personFirst: personLines + " CROSS JOIN incoming_fact f ON f.line_id = l.id", id: "f.id",
            person: "p.id", time: "f.happened_on",
            link: .to("incoming-line", "f.line_id"))
        source.only = """
            f.kind = 'refunded' AND NOT EXISTS (SELECT 1 FROM incoming_fact c WHERE c.corrects = f.id)
            """
        source.figure = { figure, _ in MonthFigure.refundCondition(figure) }
        return JournalSpec(
            "contributionRefunds", Localized(ru: "Возвраты отчислений", kk: "Аударымдарды қайтару"),
            source: source,
            [
                JournalColumn(
                    "day", Localized(ru: "Дата", kk: "Күні"), "f.happened_on", cell: .date, screen: 10,
                    paper: 10, isFrozen: true),
                lineName,
                .money(
                    "refunded", Localized(ru: "Возвращено", kk: "Қайтарылды"),
                    "CAST(round(json_extract(f.fields, '$.sum') * 100) AS INTEGER)"),
                JournalColumn(
                    "basis", Localized(ru: "Основание", kk: "Негізі"),
                    "coalesce(json_extract(f.fields, '$.basis'), '')", screen: 20, paper: 26),
                document, lineSum, linePeriod, lineIIN,
            ]
        ).summing(["refunded"])
    }()
}
