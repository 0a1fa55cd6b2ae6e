extension JournalSpec {
    private static let enteredBy = JournalColumn(
        "operator", Localized(ru: "Специалист", kk: "Маман"), "l.operator_name", screen: 18, paper: 16)

    private static func number(_ key: String, _ title: Localized, _ short: Localized, _ sql: String)
        -> JournalColumn
    {
        JournalColumn(key, title, short: short, sql, cell: .number, screen: 9, paper: 10)
    }

    /// S333-4: reconciliations of one person and of everybody (p.20–60).
    public static let reconciliations = JournalSpec(
        "checks", Localized(ru: "Сверки", kk: "Салыстырып тексеру"),
        paperTitle: Localized(
            ru: "Журнал сверок категорий с платежами (пункты 20–60)",
            kk: "Санаттарды төлемдермен салыстырып тексеру журналы (20–60-тармақтар)"),
        appendix: order333,
        kinds: [
            FieldSpec.Choice("all", Localized(ru: "всех", kk: "барлығын")),
            FieldSpec.Choice("one", Localized(ru: "одного", kk: "бір адамды")),
        ],
        source: JournalSource(
            tables: "insurance_check l", id: "l.id", time: "l.at", link: .to("check", "l.id"),
            kind: "CASE WHEN l.person_id IS NULL THEN 'all' ELSE 'one' END",
            secret: "EXISTS (SELECT 1 FROM insured s WHERE s.person_id = l.person_id AND s.is_secret = 1)"),
        [
            JournalColumn(
                "at", Localized(ru: "Когда", kk: "Қашан"), "l.at", cell: .moment, screen: 16, paper: 16,
                isFrozen: true),
            JournalColumn(
                "who", Localized(ru: "Кого", kk: "Кімді"),
                "coalesce((SELECT p.surname || ' ' || p.given_name FROM person p WHERE p.id = l.person_id), '*')",
                cell: .whom, screen: 20, paper: 24),
            JournalColumn(
                "state", Localized(ru: "Состояние", kk: "Күйі"), "l.state", cell: .reconciliationState,
                screen: 11,
                paper: 12),
            number(
                "done", Localized(ru: "Проверено человек", kk: "Тексерілген адам"),
                Localized(ru: "Проверено", kk: "Тексерілді"),
                "CASE WHEN l.person_id IS NULL THEN l.done ELSE 1 END"),
            number(
                "granted", Localized(ru: "Присвоено", kk: "Берілді"), Localized(ru: "Присв.", kk: "Берілді"),
                "l.granted"),
            number(
                "removed", Localized(ru: "Снято", kk: "Шығарылды"), Localized(ru: "Снято", kk: "Шығар."),
                "l.removed"),
            number(
                "kept", Localized(ru: "Сохранено", kk: "Сақталды"), Localized(ru: "Сохр.", kk: "Сақталды"),
                "l.kept"),
            number(
                "refused", Localized(ru: "Не присвоено", kk: "Берілмеді"),
                Localized(ru: "Не присв.", kk: "Берілмеді"), "l.refused"),
            number(
                "postponed", Localized(ru: "Отложено (п. 13)", kk: "Кейінге қалдырылды (13-т.)"),
                Localized(ru: "Отложено", kk: "Кейінге"), "l.postponed"), enteredBy,
            JournalColumn(
                "stopped", Localized(ru: "Остановлена", kk: "Тоқтатылды"),
                "CASE WHEN l.state = 'stopped' AND l.person_id IS NULL AND l.id = (SELECT max(m.id) FROM insurance_check m WHERE m.person_id IS NULL) THEN '1' ELSE '0' END",
                screen: 0),
        ])

    /// The protocol of a check: months, clause, result, lower categories.
    public static let protocolLines: JournalSpec = {
        var source = JournalSource(
            tables: "insurance_protocol l CROSS JOIN person p ON p.id = l.person_id",
            personFirst: "person p CROSS JOIN insurance_protocol l ON l.person_id = p.id", id: "l.id",
            person: "l.person_id", link: .to("consumer", "l.person_id"))
        source.parent = "l.check_id"
        source.sight = .medical("l.category")
        source.kind =
            "CASE WHEN l.outcome GLOB 'refused*' THEN 'refused' WHEN l.outcome GLOB 'postponed*' THEN 'postponed' ELSE l.outcome END"
        source.secret = "EXISTS (SELECT 1 FROM insured s WHERE s.person_id = l.person_id AND s.is_secret = 1)"
        return JournalSpec(
            "protocolLines", Localized(ru: "Протокол сверки", kk: "Салыстырып тексеру хаттамасы"),
            appendix: order333,
            kinds: [
                FieldSpec.Choice("granted", Localized(ru: "присвоено", kk: "берілді")),
                FieldSpec.Choice("removed", Localized(ru: "снято", kk: "шығарылды")),
                FieldSpec.Choice("kept", Localized(ru: "сохранено", kk: "сақталды")),
                FieldSpec.Choice("refused", Localized(ru: "не присвоено", kk: "берілмеді")),
                FieldSpec.Choice("postponed", Localized(ru: "отложено", kk: "кейінге қалдырылды")),
            ], opensAtTop: true, source: source,
            [
                JournalColumn(
                    "iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", screen: 12, paper: 12, isFrozen: true),
                .person(screen: 20, paper: 24),
                JournalColumn(
                    "code", Localized(ru: "Категория", kk: "Санат"), short: Localized(ru: "Кат.", kk: "Сан."),
                    "l.category", cell: .categories, screen: 4, paper: 9),
                JournalColumn(
                    "outcome", Localized(ru: "Результат", kk: "Нәтижесі"), "l.outcome",
                    cell: .reconciliationOutcome, screen: 26, paper: 26),
                JournalColumn(
                    "months", Localized(ru: "Месяцы: есть (+), нет (–)", kk: "Айлар: бар (+), жоқ (–)"),
                    short: Localized(ru: "Платежи", kk: "Төлемдер"), "l.months", cell: .signedMonths,
                    screen: 24, paper: 26),
                JournalColumn(
                    "partner", Localized(ru: "Второй родитель", kk: "Екінші ата-ана"), "l.partner_months",
                    cell: .signedMonths, screen: 18, paper: 18),
                JournalColumn(
                    "clause", Localized(ru: "Пункт", kk: "Тармақ"), "l.clause",
                    cell: .clause(of: .order333), screen: 14, paper: 14),
                JournalColumn(
                    "lower", Localized(ru: "Ниже по приоритету", kk: "Басымдығы төмен"),
                    short: Localized(ru: "Ниже", kk: "Төмен"), "l.lower", cell: .signedCategories,
                    screen: 16, paper: 12),
            ])
    }()

    /// S333-6: feeds to the Fund (p.19, 54).
    public static let feeds = JournalSpec(
        "streams", Localized(ru: "Журнал передачи", kk: "Деректер беру журналы"),
        paperTitle: Localized(
            ru: "Журнал передачи данных в Фонд (пункты 19 и 54)",
            kk: "Қорға деректер беру журналы (19 және 54-тармақтар)"), appendix: order333,
        source: JournalSource(tables: "insurance_stream l", id: "l.id", time: "l.at"),
        [
            JournalColumn(
                "at", Localized(ru: "Когда", kk: "Қашан"), "l.at", cell: .moment, screen: 16, paper: 16,
                isFrozen: true),
            JournalColumn(
                "kind", Localized(ru: "Вид", kk: "Түрі"), "l.kind", cell: .feedKind, screen: 20, paper: 20
            ),
            number(
                "assigned", Localized(ru: "Присвоено", kk: "Берілді"), Localized(ru: "Присв.", kk: "Берілді"),
                "l.assigned"),
            number(
                "removed", Localized(ru: "Снято", kk: "Шығарылды"), Localized(ru: "Снято", kk: "Шығар."),
                "l.removed"),
            number(
                "cancelled", Localized(ru: "Отменено", kk: "Күші жойылды"),
                Localized(ru: "Отмен.", kk: "Жойылды"), "l.cancelled"),
            number(
                "withheld", Localized(ru: "Не передаётся (п. 5)", kk: "Берілмейді (5-т.)"),
                Localized(ru: "Секретно", kk: "Құпия"), "l.withheld"),
            JournalColumn("file", Localized(ru: "Файл", kk: "Файл"), "l.file_name", screen: 34, paper: 30),
            enteredBy,
        ])

    /// S333-6: files that were read (p.6, 19, 54).
    public static let insuranceImports: JournalSpec = {
        var source = JournalSource(
            tables: "insurance_batch l CROSS JOIN operator o ON o.id = l.operator_id", id: "l.id",
            time: "l.at")
        source.kind = "l.kind"
        source.settle = { $0.stopAbandonedImports() }
        return JournalSpec(
            "batches", Localized(ru: "Загруженные данные", kk: "Жүктелген деректер"),
            paperTitle: Localized(
                ru: "Журнал поступления данных (пункты 6, 19 и 54)",
                kk: "Деректердің түсу журналы (6, 19 және 54-тармақтар)"), appendix: order333,
            kinds: ImportKindWords.all.map { FieldSpec.Choice($0.code, $0.name) }, source: source,
            [
                JournalColumn(
                    "at", Localized(ru: "Когда", kk: "Қашан"), "l.at", cell: .moment, screen: 16,
                    paper: 16, isFrozen: true),
                JournalColumn(
                    "kind", Localized(ru: "Вид", kk: "Түрі"), "l.kind", cell: .importKind, screen: 26,
                    paper: 30),
                JournalColumn(
                    "category", Localized(ru: "Категория", kk: "Санат"),
                    short: Localized(ru: "Кат.", kk: "Сан."), "coalesce(l.category, '')",
                    cell: .categories, screen: 5, paper: 9),
                number(
                    "accepted", Localized(ru: "Принято", kk: "Қабылданды"),
                    Localized(ru: "Принято", kk: "Қабылд."), "l.accepted"),
                number(
                    "repeated", Localized(ru: "Повторно", kk: "Қайталанды"),
                    Localized(ru: "Повторно", kk: "Қайтал."), "l.repeated"),
                number(
                    "refused", Localized(ru: "Отказано", kk: "Бас тартылды"),
                    Localized(ru: "Отказано", kk: "Бас тарт."), "l.refused"),
                JournalColumn(
                    "state", Localized(ru: "Состояние", kk: "Күйі"),
                    short: Localized(ru: "Чтение", kk: "Күйі"), "l.state", cell: .importState, screen: 8,
                    paper: 10),
                JournalColumn(
                    "operator", Localized(ru: "Специалист", kk: "Маман"), "o.name", screen: 18, paper: 18),
            ], onScreen: ["at", "kind", "state", "category", "accepted", "repeated", "refused", "operator"])
    }()
}

/// How far the reading of a file has come.
public enum ImportState: String, Sendable {
    case open, stopped, done

    var label: Localized {
        switch self {
        case .open: Localized(ru: "читается", kk: "оқылуда")
        case .stopped: Localized(ru: "прерван", kk: "үзілді")
        case .done: Localized(ru: "прочитан", kk: "оқылды")
        }
    }

    /// What is to be done about the file; `nil` where nothing is.
    ///
    /// - Parameter isTaken: whether any of its rows were.
    public func remark(isTaken: Bool) -> Localized? {
        switch self {
        case .done: nil
        case .open: Localized(ru: "Файл сейчас читают", kk: "Файл қазір оқылып жатыр")
        case .stopped where isTaken:
            Localized(
                ru: "Чтение прервано, принятое осталось. Загрузите файл ещё раз: дважды ничего не запишется",
                kk: "Оқу үзілді, қабылданғаны қалды. Файлды қайта жүктеңіз: ештеңе екі рет жазылмайды")
        case .stopped:
            Localized(
                ru: "Чтение прервано, ничего не принято. Загрузите файл ещё раз",
                kk: "Оқу үзілді, ештеңе қабылданбады. Файлды қайта жүктеңіз")
        }
    }
}

/// What files of health insurance are called.
public enum ImportKindWords {
    public static let all: [(code: String, name: Localized)] = [
        ("list", Localized(ru: "список категории", kk: "санат тізімі")),
        ("removal", Localized(ru: "снятие категорий", kk: "санаттан шығару")),
        ("contributions", Localized(ru: "платежи", kk: "төлемдер")),
        ("unemployed", Localized(ru: "регистр безработных", kk: "жұмыссыздар тіркелімі")),
        ("social-card", Localized(ru: "цифровая карта семьи", kk: "отбасының цифрлық картасы")),
        ("family", Localized(ru: "семейные связи", kk: "отбасы байланыстары")),
        ("military", Localized(ru: "полный список органа", kk: "органның толық тізімі")),
        ("military-change", Localized(ru: "изменения состава", kk: "құрам өзгерістері")),
    ]

    public static func name(_ code: String) -> Localized {
        all.first { $0.code == code }?.name ?? .same(code)
    }
}
