extension JournalSpec {
    private static let enteredBy = JournalColumn(
        "operator", Localized(ru: "Специалист", kk: "Маман"), "l.operator_name", screen: 18, paper: 16)

    /// S333-3: enrolments by hand and refusals (p.21, 57).
    public static let enrolments: JournalSpec = {
        var source = JournalSource(
            tables: "manual_enrolment l CROSS JOIN person p ON p.id = l.person_id",
            nameOrdered: "person p CROSS JOIN manual_enrolment l ON l.person_id = p.id",
            id: "l.id", person: "l.person_id", time: "l.entered_at", link: .to("enrolment", "l.id"))
        source.kept = KeptRows(InsuredPersonUpkeep(), record: { try $1.personOfEnrolment($0.key.id) })
        let withdrawal = EnrolmentRecord.withdrawal("l")
        source.kind = "CASE WHEN \(withdrawal) IS NULL THEN l.state ELSE 'withdrawn' END"
        source.sight = .medical("l.category")
        source.secret = "EXISTS (SELECT 1 FROM insured s WHERE s.person_id = l.person_id AND s.is_secret = 1)"
        return JournalSpec(
            "enrolments", Localized(ru: "Ручное включение", kk: "Қолмен енгізу"),
            paperTitle: Localized(
                ru: "Журнал включения потребителей по подтверждающим документам (пункты 21 и 57)",
                kk: "Тұтынушыларды растайтын құжаттар бойынша енгізу журналы (21 және 57-тармақтар)"),
            appendix: order333,
            kinds: [
                FieldSpec.Choice("entered", Localized(ru: "включены", kk: "енгізілгендер")),
                FieldSpec.Choice("refused", Localized(ru: "отказано", kk: "бас тартылғандар")),
                FieldSpec.Choice("withdrawn", Localized(ru: "отозвано", kk: "кері алынғандар")),
            ], source: source,
            [
                JournalColumn(
                    "number", Localized(ru: "№", kk: "№"), "l.number", screen: 9, paper: 9, isFrozen: true),
                JournalColumn(
                    "void", Localized(ru: "✗ – не действует", kk: "✗ – күші жоқ"), short: .same("✗"),
                    "CASE WHEN l.state = 'entered' AND \(withdrawal) IS NULL THEN '' ELSE '✗' END", screen: 1),
                .iin, .person(screen: 24, paper: 26),
                JournalColumn(
                    "applied", Localized(ru: "Обратился в Фонд", kk: "Қорға жүгінген күні"),
                    short: Localized(ru: "Обратился", kk: "Жүгінді"), "l.applied_on", cell: .date,
                    screen: 10, paper: 10),
                JournalColumn(
                    "last", Localized(ru: "Последний день", kk: "Соңғы күні"),
                    short: Localized(ru: "По", kk: "Соңы"), "coalesce(l.last_day, '')", cell: .date,
                    screen: 10, paper: 10),
                JournalColumn(
                    "closed", Localized(ru: "Закрыто автоматически", kk: "Автоматты түрде жабылды"),
                    short: Localized(ru: "Закрыто", kk: "Жабылды"), "coalesce(l.closed_on, '')",
                    cell: .date, screen: 10, paper: 10),
                JournalColumn(
                    "category", Localized(ru: "Категория", kk: "Санат"), "l.category", cell: .category,
                    screen: 34, paper: 24),
                JournalColumn(
                    "refusal", Localized(ru: "Отказ или отзыв: почему", kk: "Бас тарту не кері алу себебі"),
                    short: Localized(ru: "Причина", kk: "Себебі"),
                    "coalesce(l.refusal, \(withdrawal), '')", screen: 30, paper: 20), enteredBy,
            ])
    }()

    /// S333-5: parents linked with their children (p.28).
    public static let families: JournalSpec = {
        func name(_ alias: String) -> String {
            "\(alias).surname || ' ' || \(alias).given_name || coalesce(' ' || \(alias).patronymic, '')"
        }
        let others =
            "CROSS JOIN person f ON f.id = l.father_id CROSS JOIN person c ON c.id = l.child_id"
        var source = JournalSource(
            tables: "family_link l CROSS JOIN person p ON p.id = l.mother_id \(others)",
            personFirst: "person p CROSS JOIN family_link l ON l.mother_id = p.id \(others)",
            id: "l.id", person: "l.mother_id", time: "l.linked_on", link: .to("consumer", "l.mother_id"))
        source.secret =
            "EXISTS (SELECT 1 FROM insured s WHERE s.person_id IN (l.mother_id, l.father_id, l.child_id) AND s.is_secret = 1)"
        return JournalSpec(
            "families", Localized(ru: "Семейные связи", kk: "Отбасы байланыстары"),
            paperTitle: Localized(
                ru: "Родители, связанные с детьми до трёх лет (пункт 28)",
                kk: "Үш жасқа дейінгі балалармен байланыстырылған ата-аналар (28-тармақ)"),
            appendix: order333, source: source,
            [
                JournalColumn(
                    "iin", Localized(ru: "ИИН матери", kk: "Анасының ЖСН"), "p.iin", screen: 12, paper: 12,
                    isFrozen: true),
                JournalColumn(
                    "mother", Localized(ru: "Мать", kk: "Анасы"), name("p"), screen: 22, paper: 24),
                JournalColumn(
                    "father", Localized(ru: "Отец", kk: "Әкесі"), name("f"), screen: 22, paper: 24),
                JournalColumn(
                    "child", Localized(ru: "Ребёнок", kk: "Баласы"), name("c"), screen: 22, paper: 24),
                JournalColumn(
                    "born", Localized(ru: "Рождён", kk: "Туған күні"), "c.birth_date", cell: .date,
                    screen: 10, paper: 10),
                JournalColumn(
                    "applied", Localized(ru: "Заявление отца", kk: "Әкесінің өтініші"),
                    short: Localized(ru: "Заявл.", kk: "Өтініш"),
                    "coalesce((SELECT group_concat(a.category, ' ') FROM father_application a WHERE a.father_id = l.father_id AND a.child_id = l.child_id AND \(FatherApplicationRecord.withdrawal("a")) IS NULL), '')",
                    cell: .categories, screen: 7, paper: 8),
                JournalColumn(
                    "fatherIIN", Localized(ru: "ИИН отца", kk: "Әкесінің ЖСН"), "f.iin", screen: 12, paper: 12
                ),
                JournalColumn(
                    "childIIN", Localized(ru: "ИИН ребёнка", kk: "Баланың ЖСН"), "c.iin", screen: 12,
                    paper: 12),
            ])
    }()

    /// p.30.2, 33.2: applications of fathers as they were taken.
    public static let fatherApplications: JournalSpec = {
        var source = JournalSource(
            tables: "father_application l CROSS JOIN person p ON p.id = l.father_id",
            nameOrdered: "person p CROSS JOIN father_application l ON l.father_id = p.id",
            id: "l.id", person: "l.father_id", time: "l.entered_at", link: .to("father-application", "l.id"))
        source.sight = .medical("l.category")
        source.secret =
            "EXISTS (SELECT 1 FROM insured s WHERE s.person_id IN (l.mother_id, l.father_id, l.child_id) AND s.is_secret = 1)"
        return JournalSpec(
            "fatherApplications", Localized(ru: "Заявления отцов", kk: "Әкелердің өтініштері"),
            paperTitle: Localized(
                ru: "Журнал заявлений отцов в Государственную корпорацию (пункты 30 и 33)",
                kk: "Мемлекеттік корпорацияға берілген әкелер өтініштерінің журналы (30 және 33-тармақтар)"),
            appendix: order333, source: source,
            [
                JournalColumn(
                    "number", Localized(ru: "№", kk: "№"), "l.number", screen: 9, paper: 9, isFrozen: true),
                .iin, .person(screen: 27, paper: 30),
                JournalColumn(
                    "category", Localized(ru: "Категория", kk: "Санат"), "l.category", cell: .category,
                    screen: 24, paper: 26),
                JournalColumn(
                    "applied", Localized(ru: "Дата заявления", kk: "Өтініш күні"),
                    short: Localized(ru: "Подано", kk: "Берілді"), "l.applied_on", cell: .date, screen: 10,
                    paper: 10),
                JournalColumn(
                    "child", Localized(ru: "ИИН ребёнка", kk: "Баланың ЖСН"),
                    "(SELECT c.iin FROM person c WHERE c.id = l.child_id)", screen: 12, paper: 12),
                JournalColumn(
                    "mother", Localized(ru: "ИИН матери", kk: "Анасының ЖСН"),
                    "(SELECT c.iin FROM person c WHERE c.id = l.mother_id)", screen: 12, paper: 12),
                enteredBy,
                JournalColumn(
                    "withdrawn", Localized(ru: "Отозвано: почему", kk: "Кері алынды: себебі"),
                    "coalesce(\(FatherApplicationRecord.withdrawal("l")), '')", screen: 20, paper: 16),
            ])
    }()

    /// S333-7: technical outages (p.13).
    public static let outages = JournalSpec(
        "failures", Localized(ru: "Журнал сбоев", kk: "Ақаулар журналы"),
        paperTitle: Localized(
            ru: "Журнал технических сбоев информационных систем (пункт 13)",
            kk: "Ақпараттық жүйелердің техникалық ақаулары журналы (13-тармақ)"),
        appendix: order333,
        source: JournalSource(
            tables: "insurance_failure l CROSS JOIN operator o ON o.id = l.operator_id", id: "l.id",
            time: "l.from_on", words: "l.system || ' ' || l.note"),
        [
            JournalColumn(
                "from", Localized(ru: "С", kk: "Басы"), "l.from_on", cell: .date, screen: 10, paper: 10,
                isFrozen: true),
            JournalColumn(
                "to", Localized(ru: "Исправлено", kk: "Түзетілді"), "coalesce(l.to_on, 'open')",
                cell: .repair, screen: 16, paper: 16),
            JournalColumn(
                "system", Localized(ru: "Система", kk: "Жүйе"), "l.system", cell: .system, screen: 34,
                paper: 34),
            JournalColumn(
                "note", Localized(ru: "Примечание", kk: "Ескертпе"), "l.note", screen: 40, paper: 36),
            JournalColumn(
                "operator", Localized(ru: "Специалист", kk: "Маман"), "o.name", screen: 18, paper: 18),
            JournalColumn(
                "state", Localized(ru: "Открыт", kk: "Ашық"), "l.to_on IS NULL", screen: 0),
        ])

    /// S333-8: the authorities and by when their next list is due (p.63).
    public static let authorities: JournalSpec = {
        let last =
            "(SELECT max(t.learned_at) FROM military_transfer t WHERE t.body = l.code AND t.kind = 'full')"
        return JournalSpec(
            "bodies", Localized(ru: "Уполномоченные органы", kk: "Уәкілетті органдар"),
            paperTitle: Localized(
                ru: "Сроки передачи сведений уполномоченными органами (пункты 62–65)",
                kk: "Уәкілетті органдардың мәлімет беру мерзімдері (62–65-тармақтар)"),
            appendix: order333, opensAtTop: true,
            source: JournalSource(
                tables: "authorized_body l", id: "l.id", link: .to("body", "l.id"),
                words: "l.name_ru || ' ' || l.name_kk"),
            [
                JournalColumn(
                    "name", Localized(ru: "Орган", kk: "Орган"), "l.name_ru || char(31) || l.name_kk",
                    cell: .bilingual, screen: 36, paper: 50, isFrozen: true),
                JournalColumn(
                    "last", Localized(ru: "Последний полный список", kk: "Соңғы толық тізім"),
                    short: Localized(ru: "Последний", kk: "Соңғысы"), "coalesce(\(last), '')",
                    cell: .moment, screen: 16, paper: 16),
                JournalColumn(
                    "due", Localized(ru: "Следующий до", kk: "Келесісінің мерзімі"),
                    "coalesce(date(\(last), '+14 days'), '')", cell: .date, screen: 12, paper: 12),
                JournalColumn(
                    "state", Localized(ru: "Состояние", kk: "Күйі"),
                    "coalesce('/' || date(\(last), '+14 days'), '—')", cell: .deadlineState, screen: 20,
                    paper: 20),
                JournalColumn(
                    "members", Localized(ru: "Человек в списке", kk: "Тізімдегі адам"),
                    short: Localized(ru: "Человек", kk: "Адам"),
                    "coalesce((SELECT t.member_count FROM military_transfer t WHERE t.body = l.code AND t.kind = 'full' ORDER BY t.learned_at DESC, t.id DESC LIMIT 1), 0)",
                    cell: .number, screen: 8, paper: 10),
            ])
    }()

    /// p.63–65: what an authority sent; the part is the authority.
    public static let listDeliveries: JournalSpec = {
        var source = JournalSource(
            tables: "military_transfer l CROSS JOIN authorized_body b ON b.code = l.body", id: "l.id",
            time: "l.learned_at")
        source.parent = "b.id"
        source.kind = "l.kind"
        return JournalSpec(
            "bodyTransfers", Localized(ru: "Передачи органа", kk: "Орган берген мәліметтер"),
            appendix: order333,
            kinds: [
                FieldSpec.Choice("full", Localized(ru: "полный список", kk: "толық тізім")),
                FieldSpec.Choice("hired", CompositionChange.hired.name),
                FieldSpec.Choice("dismissed", CompositionChange.dismissed.name),
                FieldSpec.Choice("staffing", CompositionChange.staffing.name),
            ], source: source,
            [
                JournalColumn(
                    "learned", Localized(ru: "Поступило", kk: "Түсті"), "l.learned_at", cell: .moment,
                    screen: 16, paper: 16, isFrozen: true),
                JournalColumn(
                    "kind", Localized(ru: "Вид", kk: "Түрі"), "l.kind", cell: .deliveryKind, screen: 20,
                    paper: 24),
                JournalColumn(
                    "happened", Localized(ru: "День изменения", kk: "Өзгерген күн"), "l.happened_on",
                    cell: .date, screen: 14, paper: 14),
                JournalColumn(
                    "due", Localized(ru: "Срок внесения (п. 65)", kk: "Енгізу мерзімі (65-т.)"),
                    short: Localized(ru: "Срок", kk: "Мерзімі"),
                    "CASE l.kind WHEN 'full' THEN '' ELSE date(l.happened_on, '+7 days') END",
                    cell: .date, screen: 10, paper: 16),
                JournalColumn(
                    "late", Localized(ru: "Опоздание, дней", kk: "Кешігу, күн"),
                    short: Localized(ru: "Опозд.", kk: "Кешігу"),
                    "CASE l.kind WHEN 'full' THEN '' ELSE max(0, CAST(julianday(date(l.learned_at)) - julianday(date(l.happened_on, '+7 days')) AS INTEGER)) END",
                    cell: .number, screen: 7, paper: 10),
                JournalColumn(
                    "members", Localized(ru: "Человек", kk: "Адам"), "l.member_count", cell: .number,
                    screen: 8, paper: 8),
            ])
    }()
}
