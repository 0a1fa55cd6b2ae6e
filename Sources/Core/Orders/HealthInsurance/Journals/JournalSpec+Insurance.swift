extension JournalSpec {
    static let order333 = Localized(
        ru:
            "Правила, утвержденные приказом Министра здравоохранения РК от 29.12.2020 № ҚР ДСМ-333/2020",
        kk: "ҚР Денсаулық сақтау министрінің 29.12.2020 № ҚР ДСМ-333/2020 бұйрығымен бекітілген қағидалар")

    /// S333-1: all insured persons.
    public static let insuredPersons: JournalSpec = {
        var source = JournalSource(
            tables: "insured i CROSS JOIN person p ON p.id = i.person_id",
            nameOrdered: "person p CROSS JOIN insured i ON i.person_id = p.id",
            id: "i.person_id", person: "i.person_id", link: .to("consumer", "i.person_id"))
        source.kept = KeptRows(InsuredPersonUpkeep(), record: { row, _ in row.key.id }, hasKeptKinds: true)
        source.kind = "CASE WHEN i.basis IS NULL THEN 'no' ELSE 'yes' END"
        source.secret = "i.is_secret = 1"
        return JournalSpec(
            "consumers", Localized(ru: "Потребители", kk: "Тұтынушылар"),
            paperTitle: Localized(
                ru: "Потребители медицинских услуг в системе ОСМС",
                kk: "МӘМС жүйесіндегі медициналық қызметтерді тұтынушылар"),
            appendix: order333,
            kinds: [
                FieldSpec.Choice("yes", Localized(ru: "право есть", kk: "құқығы бар")),
                FieldSpec.Choice("no", Localized(ru: "права нет", kk: "құқығы жоқ")),
            ], source: source,
            [
                JournalColumn(
                    "iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", screen: 12, paper: 12, isFrozen: true),
                .person(screen: 27, paper: 30),
                JournalColumn(
                    "right", Localized(ru: "Право", kk: "Құқығы"),
                    "CASE WHEN i.basis IS NULL THEN '0' ELSE '1' END", cell: .yesNo, screen: 6, paper: 6),
                JournalColumn(
                    "basis", Localized(ru: "Основание", kk: "Негізі"), "coalesce(i.basis, '')",
                    cell: .basis, screen: 18, paper: 18),
                JournalColumn(
                    "until", Localized(ru: "Последний день", kk: "Соңғы күні"),
                    short: Localized(ru: "По", kk: "Соңы"),
                    "coalesce(i.right_until, '')", cell: .date, screen: 10, paper: 10),
                JournalColumn(
                    "category", Localized(ru: "Категория", kk: "Санат"), "coalesce(i.category, '')",
                    cell: .category, screen: 40, paper: 30),
                JournalColumn(
                    "also", Localized(ru: "Другие категории", kk: "Басқа санаттар"),
                    short: Localized(ru: "Другие", kk: "Басқалары"), "i.also", cell: .categories,
                    screen: 12, paper: 8),
            ])
    }()

    /// S333-2: who is recorded in a category (p.22–61); the kind is the list.
    public static let categoryMembers: JournalSpec = {
        let record =
            "LEFT JOIN category_record r ON r.person_id = i.person_id AND r.category = i.category AND r.removed_on IS NULL"
        var source = JournalSource(
            tables: "insured i CROSS JOIN person p ON p.id = i.person_id \(record)",
            nameOrdered: "person p CROSS JOIN insured i ON i.person_id = p.id \(record)",
            id: "i.person_id", person: "i.person_id", link: .to("consumer", "i.person_id"))
        source.kept = KeptRows(InsuredPersonUpkeep())
        source.only = "+i.category IS NOT NULL"
        source.kind = "i.category"
        source.sight = .medical("i.category")
        source.secret = "i.is_secret = 1"
        return JournalSpec(
            "categoryMembers", Localized(ru: "Список категории", kk: "Санат тізімі"),
            paperTitle: Localized(
                ru: "Список потребителей по категории", kk: "Санат бойынша тұтынушылар тізімі"),
            appendix: order333,
            kinds: InsuranceCategory.withLists.map {
                FieldSpec.Choice(
                    $0.code, Localized(ru: "\($0.code) \($0.name.ru)", kk: "\($0.code) \($0.name.kk)"))
            }, source: source,
            [
                JournalColumn(
                    "iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", screen: 12, paper: 12, isFrozen: true),
                .person(screen: 30, paper: 36),
                JournalColumn(
                    "assigned", Localized(ru: "Дата присвоения категории", kk: "Санат берілген күн"),
                    short: Localized(ru: "Присвоена", kk: "Берілді"), "coalesce(r.assigned_on, '')",
                    cell: .date, screen: 10, paper: 12),
                JournalColumn(
                    "source", Localized(ru: "Источник присвоения", kk: "Санат беру көзі"),
                    short: Localized(ru: "Источник", kk: "Көзі"), "coalesce(r.source, '')",
                    cell: .dataSource, screen: 22, paper: 24),
                JournalColumn(
                    "category", Localized(ru: "Категория", kk: "Санат"), "i.category", cell: .category,
                    screen: 40, paper: 34),
            ])
    }()

    /// p.14: answers given on the entitlement.
    public static let entitlementRequests: JournalSpec = {
        var source = JournalSource(
            tables: "right_request r CROSS JOIN person p ON p.id = r.person_id",
            nameOrdered: "person p CROSS JOIN right_request r ON r.person_id = p.id",
            id: "r.id", person: "r.person_id", time: "r.at", link: .to("consumer", "r.person_id"))
        source.secret = "EXISTS (SELECT 1 FROM insured s WHERE s.person_id = r.person_id AND s.is_secret = 1)"
        return JournalSpec(
            "rightRequests", Localized(ru: "Запросы о праве", kk: "Құқық туралы сұрау салулар"),
            paperTitle: Localized(
                ru: "Журнал запросов о праве на медицинскую помощь в системе ОСМС (пункт 14)",
                kk: "МӘМС жүйесінде медициналық көмек алу құқығы туралы сұрау салулар журналы (14-тармақ)"),
            appendix: order333, source: source,
            [
                JournalColumn(
                    "number", Localized(ru: "№", kk: "№"), "r.number", screen: 8, paper: 8, isFrozen: true),
                JournalColumn(
                    "at", Localized(ru: "Когда", kk: "Қашан"), "r.at", cell: .moment, screen: 16, paper: 16
                ),
                .iin, .person(screen: 22, paper: 24),
                JournalColumn(
                    "day", Localized(ru: "На какой день", kk: "Қай күнге"),
                    short: Localized(ru: "На день", kk: "Күнге"), "r.on_day", cell: .date, screen: 10,
                    paper: 10),
                JournalColumn(
                    "basis", Localized(ru: "Основание", kk: "Негізі"), "coalesce(r.basis, '')",
                    cell: .basis, screen: 18, paper: 16),
                JournalColumn(
                    "asked", Localized(ru: "Кто запросил", kk: "Сұрау салған"), "r.asked_by", screen: 24,
                    paper: 18),
                JournalColumn(
                    "operator", Localized(ru: "Специалист", kk: "Маман"), "r.operator_name", screen: 18,
                    paper: 14),
            ], onScreen: ["number", "name", "at", "day", "basis", "asked", "iin", "operator"])
    }()
}

extension InsuranceCategory {
    /// p.22–61: the sixteen lists of the Corporation, foreigners by treaty; and
    /// p.62 the servicemen, whom the authorities list.
    public static let withLists: [InsuranceCategory] = allCases.filter { $0 <= .m }
}

/// A list of a category, with how many it holds.
public struct CategoryCount: Hashable, Sendable {
    public let category: InsuranceCategory
    /// `nil` for an operator who may not see the list.
    public let count: Int?

    /// Counting stops here: an exact number of millions costs a walk.
    public static let limit = 100_000
}

extension Store {
    /// S333-2: the lists of the order with their figures.
    public func categoryCounts() throws -> [CategoryCount] {
        let seesMedical = try requireOperator().seesMedical
        return try InsuranceCategory.withLists.map { category in
            guard seesMedical || !category.isMedical else {
                return CategoryCount(category: category, count: nil)
            }
            let count = try database.first(
                "SELECT count(*) FROM (SELECT 1 FROM insured WHERE category = ? LIMIT \(CategoryCount.limit))",
                [.text(category.code)]
            ) { Int($0.integer(0)) }
            return CategoryCount(category: category, count: count ?? 0)
        }
    }
}
