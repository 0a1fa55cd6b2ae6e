extension JournalSpec {
    private static let statuses = ReconciliationStatus.allCases.map {
        FieldSpec.Choice($0.rawValue, $0.label)
    }

    /// The sum of a column over the lines of an operator.
    private static func lines(_ result: String, _ condition: String = "") -> String {
        "(SELECT \(result) FROM platform_line n WHERE n.platform_id = o.id\(condition))"
    }

    /// S129-6: operators of internet platforms (p.2 (8)).
    public static let platformOperators = JournalSpec(
        "platformOperators",
        Localized(ru: "Операторы интернет-платформ", kk: "Интернет-платформа операторлары"), opensAtTop: true,
        source: JournalSource(
            tables: "platform_operator o", id: "o.id", link: .to(PlatformUpkeep.platform, "o.id"),
            words: "printf('%012d', o.number) || ' ' || o.name || ' ' || o.platform",
            kept: KeptRows(PlatformUpkeep())),
        [
            JournalColumn(
                "name", Localized(ru: "Оператор", kk: "Оператор"), "o.name", screen: 22, paper: 26,
                isFrozen: true),
            JournalColumn(
                "platform", Localized(ru: "Платформа", kk: "Платформа"), "o.platform", screen: 14, paper: 18),
            JournalColumn(
                "differs", Localized(ru: "Расхождений", kk: "Айырмалар"),
                short: Localized(ru: "Расх.", kk: "Айырма"),
                lines("count(*)", " AND n.status = 'differs'"), cell: .number, screen: 6, paper: 11),
            JournalColumn(
                "difference", Localized(ru: "Перечислено − заявлено", kk: "Аударылғаны − мәлімделгені"),
                short: Localized(ru: "Разница", kk: "Айырма сомасы"),
                lines("coalesce(sum(n.transferred - n.declared), 0)"), cell: .money, screen: 14, paper: 14),
            JournalColumn(
                "number", Localized(ru: "БИН / ИИН", kk: "БСН / ЖСН"), "printf('%012d', o.number)",
                screen: 12, paper: 12),
            JournalColumn(
                "kind", Localized(ru: "Кто это", kk: "Кім"), "o.kind",
                cell: .code(PlatformOperator.Kind.self, \.label), screen: 20, paper: 20),
            .money(
                "declared", Localized(ru: "Заявлено", kk: "Мәлімделді"),
                lines("coalesce(sum(n.declared), 0)")),
            .money(
                "transferred", Localized(ru: "Перечислено", kk: "Аударылды"),
                lines("coalesce(sum(n.transferred), 0)")),
        ]
    ).summing(["declared", "transferred", "difference"])

    // MARK: Lines of the reconciliation

    private static let lineTables = """
        platform_line l CROSS JOIN platform_operator o ON o.id = l.platform_id \
        LEFT JOIN person p ON p.iin = printf('%012d', l.iin)
        """
    /// Where the lines of a person are looked for.
    private static let personLines = """
        person p CROSS JOIN platform_line l ON l.iin = CAST(p.iin AS INTEGER) \
        CROSS JOIN platform_operator o ON o.id = l.platform_id
        """

    private static let lineName = JournalColumn(
        "name", Localized(ru: "Исполнитель", kk: "Орындаушы"),
        "coalesce(\(fullName), printf('%012d', l.iin))", cell: .guardedName, screen: 21, paper: 24,
        isFrozen: true)
    private static let linePeriod = JournalColumn(
        "month", Localized(ru: "Период", kk: "Кезең"), "l.month", cell: .platformMonth, screen: 7, paper: 7)
    private static let lineKind = JournalColumn(
        "kind", Localized(ru: "Вид платежа", kk: "Төлем түрі"), short: Localized(ru: "Вид", kk: "Түрі"),
        "l.kind", cell: .code(PlatformPaymentKind.self, \.label), screen: 8, paper: 12)
    private static let lineOperator = JournalColumn(
        "operator", Localized(ru: "Оператор", kk: "Оператор"), "o.name", screen: 20, paper: 20)
    private static let lineIIN = JournalColumn(
        "iin", Localized(ru: "ИИН", kk: "ЖСН"), "printf('%012d', l.iin)", cell: .guardedIIN, screen: 12,
        paper: 12)

    private static func sum(
        _ key: String, _ title: Localized, short: Localized? = nil, _ sql: String
    ) -> JournalColumn {
        JournalColumn(key, title, short: short, sql, cell: .money, screen: 11, paper: 13)
    }

    /// S129-7: what was declared beside what was transferred (p.5 (2)).
    public static let platformLines: JournalSpec = {
        var source = JournalSource(
            tables: lineTables, personFirst: personLines, id: "l.id", person: "p.id",
            link: .to(PlatformUpkeep.line, "l.id"), kept: KeptRows(PlatformUpkeep()))
        source.kind = "l.status"
        source.parent = "l.platform_id"
        return JournalSpec(
            "platformLines",
            Localized(
                ru: "Сверка с операторами платформ", kk: "Платформа операторларымен салыстырып тексеру"),
            kinds: statuses, source: source,
            [
                lineName, linePeriod, lineKind,
                sum(
                    "difference", Localized(ru: "Расхождение", kk: "Айырма"),
                    short: Localized(ru: "Разница", kk: "Айырма"), "l.transferred - l.declared"),
                sum("declared", Localized(ru: "Заявлено", kk: "Мәлімделді"), "l.declared"),
                sum(
                    "transferred", Localized(ru: "Перечислено", kk: "Аударылды"),
                    short: Localized(ru: "Перечисл.", kk: "Аударылды"), "l.transferred"),
                JournalColumn(
                    "status", Localized(ru: "Статус", kk: "Мәртебесі"), "l.status",
                    cell: .code(ReconciliationStatus.self, \.label), screen: 12, paper: 12),
                JournalColumn(
                    "exempt", Localized(ru: "При освобождении", kk: "Босатылған кезде"),
                    short: Localized(ru: "Освоб.", kk: "Босату"), "CAST(l.exempt AS TEXT)",
                    cell: .exempt, screen: 7, paper: 12),
                lineOperator, lineIIN,
            ]
        ).summing(["difference", "declared", "transferred"])
    }()

    /// What operators declared, entry by entry.
    public static let platformDeclared: JournalSpec = {
        var source = JournalSource(
            tables: """
                platform_fact f CROSS JOIN platform_line l ON l.id = f.line_id \
                CROSS JOIN platform_operator o ON o.id = l.platform_id \
                LEFT JOIN person p ON p.iin = printf('%012d', l.iin)
                """,
            personFirst: personLines + " CROSS JOIN platform_fact f ON f.line_id = l.id", id: "f.id",
            person: "p.id", time: "f.learned_at", link: .to(PlatformUpkeep.line, "f.line_id"))
        source.only = "f.kind = 'declared'"
        source.parent = "l.platform_id"
        source.corrected = "EXISTS (SELECT 1 FROM platform_fact c WHERE c.corrects = f.id)"
        return JournalSpec(
            "platformDeclared", Localized(ru: "Сведения операторов", kk: "Операторлардың мәліметтері"),
            source: source,
            [
                lineName, linePeriod, lineKind,
                sum("declared", Localized(ru: "Заявлено", kk: "Мәлімделді"), "f.declared"),
                lineOperator, lineIIN,
                JournalColumn(
                    "document", Localized(ru: "№ сведений", kk: "Мәлімет №"), "f.words", screen: 10,
                    paper: 12),
                JournalColumn(
                    "at", Localized(ru: "Записано", kk: "Жазылған"), "f.learned_at", cell: .moment,
                    screen: 16, paper: 16),
            ])
    }()

    // MARK: Exemptions

    private static func mark(_ kind: PlatformPaymentKind) -> JournalColumn {
        let title =
            kind == .msi ? Localized(ru: "Взносы", kk: "Жарналар") : kind.label
        return JournalColumn(
            kind.rawValue, title, "CAST(x.\(kind.rawValue) AS TEXT)", cell: .exempt,
            screen: kind == .msi ? 8 : 5, paper: 8)
    }

    /// S129-6, tab: performers who are exempt (p.4 part 3).
    public static let exemptions: JournalSpec = {
        var source = JournalSource(
            tables: "platform_exemption x CROSS JOIN person p ON p.id = x.person_id",
            nameOrdered: "person p CROSS JOIN platform_exemption x ON x.person_id = p.id", id: "x.id",
            person: "p.id", time: "x.from_on", link: .to(PlatformUpkeep.exemption, "x.id"))
        source.kind = ExemptionRecord.statusSQL
        source.corrected = "x.withdrawn_at IS NOT NULL"
        return JournalSpec(
            "exemptions", Localized(ru: "Освобождённые категории", kk: "Босатылған санаттар"),
            kinds: ExemptionRecord.Status.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) },
            source: source,
            [
                JournalColumn(
                    "name", Localized(ru: "Исполнитель", kk: "Орындаушы"), fullName, screen: 24, paper: 26,
                    isFrozen: true),
                JournalColumn(
                    "from", Localized(ru: "С", kk: "Басы"), "x.from_on", cell: .date, screen: 10, paper: 10),
                JournalColumn(
                    "to", Localized(ru: "По", kk: "Соңы"), "coalesce(x.to_on, '')", cell: .date, screen: 10,
                    paper: 10),
            ] + PlatformPaymentKind.allCases.map(mark) + [
                JournalColumn(
                    "status", Localized(ru: "Статус", kk: "Мәртебесі"), ExemptionRecord.statusSQL,
                    cell: .code(ExemptionRecord.Status.self, \.label), screen: 20, paper: 18),
                .guardedIIN,
                JournalColumn(
                    "category", Localized(ru: "Категория", kk: "Санаты"), "x.category", screen: 20, paper: 20),
            ])
    }()
}

extension Cell {
    /// `202607`.
    fileprivate static let platformMonth = Cell { value, _, _ in
        Int64(value).flatMap { YearMonth(number: $0) }?.shown ?? value
    }

    /// Nothing where there is no mark.
    fileprivate static let exempt = Cell { value, language, _ in
        value == "1" ? Localized(ru: "да", kk: "иә")[language] : ""
    }
}
