/// A technical outage (техникалық ақау, p.13) as it is entered and closed.
public enum OutageForm {
    private static let citation = Citation.order333("13")

    public static let spec = FormSpec(
        code: "333/failure", title: Localized(ru: "Технический сбой", kk: "Техникалық ақау"),
        pages: [Localized(ru: "Сбой", kk: "Ақау")],
        fields: [
            FieldSpec(
                "system", id: nil, Localized(ru: "Система", kk: "Жүйе"),
                .choice(InformationSystem.allCases.map { FieldSpec.Choice($0.rawValue, $0.name) }), page: 0,
                help: Localized(
                    ru: "Чья информационная система не работает: Фонда или государственного органа.",
                    kk: "Кімнің ақпараттық жүйесі істемейді: Қордың немесе мемлекеттік органның."),
                citation: citation),
            FieldSpec(
                "from", id: nil, Localized(ru: "С какого дня", kk: "Қай күннен"), .date(mayBeFuture: false),
                page: 0,
                help: Localized(
                    ru:
                        "Первый день сбоя. До исправления статус всех потребителей сохраняется, снятия откладываются (пункт 13).",
                    kk:
                        "Ақаудың бірінші күні. Түзетілгенге дейін барлық тұтынушының мәртебесі сақталады, санаттан шығару кейінге қалдырылады (13-тармақ)."
                ),
                citation: citation),
            FieldSpec(
                "note", id: nil, Localized(ru: "Примечание", kk: "Ескертпе"), .text(limit: 300), .never,
                page: 0,
                help: Localized(
                    ru: "Что именно не работает, номер обращения в поддержку. Без данных людей.",
                    kk: "Нақты не істемейді, қолдау қызметіне жүгіну нөмірі. Адамдардың деректерінсіз."),
                citation: citation),
        ],
        rules: [EnrolmentFields.edition("from", citation)], edition: EnrolmentForm.edition)

    public static let repair = FormSpec(
        code: "333/repair", title: Localized(ru: "Сбой исправлен", kk: "Ақау түзетілді"),
        pages: [Localized(ru: "Исправление", kk: "Түзету")],
        fields: [
            FieldSpec(
                "to", id: nil, Localized(ru: "День исправления", kk: "Түзетілген күн"),
                .date(mayBeFuture: false), page: 0,
                help: Localized(
                    ru: "В этот день отложенные снятия проверяются заново и исполняются.",
                    kk: "Бұл күні кейінге қалдырылған шығарулар қайта тексеріліп, орындалады."),
                citation: citation)
        ],
        rules: [], edition: EnrolmentForm.edition)
}

extension Store {
    /// p.13: opens an outage; while it lasts no status is removed.
    ///
    /// - Throws: ``Refused`` also with `E-DUP` when the same system is down
    ///   already.
    public func openOutage(_ values: FormValues) throws {
        let worker = try requireOperator()
        let context = try formContext()
        let problems = OutageForm.spec.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        let system = values["system"] ?? ""
        let from = try DateEntry.read(values["from"] ?? "", today: context.today)
        let draft = DraftKey(OutageForm.spec.code, 0)
        try perform("open", on: "failure", note: system, ending: draft) { database, now in
            let open = try database.first(
                "SELECT from_on FROM insurance_failure WHERE system = ? AND to_on IS NULL", [.text(system)]
            ) { $0.day(0)?.shown ?? "" }
            if let open {
                throw Refused([
                    Problem(key: "system", message: .duplicate(open), citation: .order333("13"))
                ])
            }
            let id = try database.insert(
                """
                INSERT INTO insurance_failure (system, from_on, note, entered_at, operator_id)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    .text(system), .date(from), .text((values["note"] ?? "").squeezed), .moment(now),
                    .integer(worker.id),
                ])
            try markAllStale(database)
            return ((), id)
        }
    }

    /// p.13: closes an outage; postponed removals are judged again.
    ///
    /// - Throws: ``Refused`` with `E-ORD` for a day before its first.
    public func closeOutage(id: Int64, _ values: FormValues) throws {
        let worker = try requireOperator()
        let context = try formContext()
        let problems = OutageForm.repair.problems(in: values, context)
        guard problems.isEmpty else { throw Refused(problems) }
        let to = try DateEntry.read(values["to"] ?? "", today: context.today)
        try perform("close", on: "failure", ending: DraftKey(OutageForm.repair.code, id)) { database, now in
            guard
                let from = try database.first(
                    "SELECT from_on FROM insurance_failure WHERE id = ? AND to_on IS NULL", [.integer(id)],
                    { $0.day(0) }) ?? nil
            else { throw Message.immutable }
            guard from <= to else {
                throw Refused([
                    Problem(
                        key: "to",
                        message: .order(
                            Localized(ru: "начало сбоя", kk: "ақау басы"),
                            Localized(ru: "исправление ИС", kk: "АЖ түзетілуі")),
                        citation: .order333("13"))
                ])
            }
            try database.execute(
                "UPDATE insurance_failure SET to_on = ?, closed_at = ?, closed_by = ? WHERE id = ?",
                [.date(to), .moment(now), .integer(worker.id), .integer(id)])
            try markAllStale(database)
            return ((), id)
        }
    }

    /// An outage concerns everyone whose status could change: they are marked as stale
    /// and refreshed next.
    private func markAllStale(_ database: Database) throws {
        try database.execute(
            """
            INSERT INTO insured_stale (person_id)
            SELECT person_id FROM insured WHERE true ON CONFLICT DO NOTHING
            """)
    }
}
