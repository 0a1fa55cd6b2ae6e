/// What the papers of money say above their rows: number, period, who pays, which account.
enum MoneyPapers {
    private static let corporation = Localized(
        ru: "НАО Государственная корпорация «Правительство для граждан», БИН 160440007161",
        kk: "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы КЕАҚ, БСН 160440007161")

    /// p.25: what the employers are asked for.
    static let fundingRequest: JournalHead.Reading = { store, filter in
        guard let id = filter.parent else { return try head(store, []) }
        let list = try store.database.first(
            "SELECT month, formed_at FROM need_list WHERE id = ?", [.integer(id)]
        ) { (month: $0.month(0)?.shown ?? "", at: $0.moment(1)?.date.shown ?? "") }
        let payers = try store.database.rows(
            """
            SELECT DISTINCT e.name, e.number FROM need_line n CROSS JOIN employer e ON e.id = n.employer_id
            WHERE n.list_id = ? AND (?2 IS NULL OR n.employer_id = ?2) ORDER BY e.name_key LIMIT 2
            """, [.integer(id), .optional(filter.employerID)]
        ) { Localized.same("\($0.text(0)), \($0.text(1))") }
        let who =
            payers.count == 1
            ? payers[0]
            : Localized(ru: "работодатели, названные в строках", kk: "жолдарда аталған жұмыс берушілер")
        return try head(
            store,
            [
                Localized(
                    ru: "Потребность № \(id) от \(list?.at ?? "")",
                    kk: "№ \(id) қажеттілік, \(list?.at ?? "")"),
                requested(list?.month ?? ""), try months(store, filter, list?.month ?? ""), payer(who),
                receiver(try account(store)),
            ])
    }

    /// p.25, 31: what an employer remitted.
    static let remittance: JournalHead.Reading = { store, filter in
        guard let id = filter.parent else { return try head(store, []) }
        let found = try store.database.first(
            """
            SELECT t.number, t.made_on, t.first_month, t.last_month, e.name, e.number
            FROM transfer t CROSS JOIN employer e ON e.id = t.employer_id WHERE t.id = ?
            """, [.integer(id)]
        ) { row -> [Localized] in
            let (first, last) = (row.month(2)?.shown ?? "", row.month(3)?.shown ?? "")
            let (number, day) = (row.text(0), row.day(1)?.shown ?? "")
            return [
                Localized(ru: "Платёж \(number.numbered) от \(day)", kk: "\(number.numbered) төлем, \(day)"),
                period(first == last ? first : "\(first)–\(last)"),
                payer(.same("\(row.text(4)), \(row.text(5))")),
            ]
        }
        return try head(store, (found ?? []) + [receiver(try account(store))])
    }

    /// p.26, 27: what is paid out to the recipients.
    static let disbursements: JournalHead.Reading = { store, filter in
        guard let id = filter.parent, let batch = try store.disbursementBatch(id: id) else {
            return try head(store, [])
        }
        let number =
            batch.number.map { Localized(ru: "Выплата № \($0)", kk: "№ \($0) төлем") }
            ?? Localized(ru: "Черновик выплаты", kk: "Төлемнің қаралама тізімі")
        return try head(
            store,
            [
                number, period(batch.month.shown), payer(corporation),
                Localized(ru: "Счет плательщика: ", kk: "Төлеушінің шоты: ") + (try account(store)),
            ], isDraft: !batch.isRecorded)
    }

    /// Registers of what was paid or returned.
    static let register: JournalHead.Reading = { store, _ in
        try head(
            store,
            [payer(corporation), Localized(ru: "Счет: ", kk: "Шоты: ") + (try account(store))])
    }

    private static func period(_ shown: String) -> Localized {
        Localized(ru: "Период выплаты: \(shown)", kk: "Төлем кезеңі: \(shown)")
    }

    private static func requested(_ shown: String) -> Localized {
        Localized(ru: "Месяц потребности: \(shown)", kk: "Қажеттілік айы: \(shown)")
    }

    /// The months that the sum is of: that of the request and those before it that were not
    /// remitted.
    private static func months(_ store: Store, _ filter: JournalFilter, _ own: String) throws -> Localized {
        let kept = try store.database.rows(
            """
            SELECT DISTINCT arrears_months, arrears > 0 FROM need_line
            WHERE list_id = ? AND (?2 IS NULL OR employer_id = ?2)
            """, [.optional(filter.parent), .optional(filter.employerID)]
        ) { (months: $0.optionalText(0), isOwed: $0.integer(1) == 1) }
        // Lists of earlier releases keep the sum of the months before, and not their names.
        if kept.contains(where: { $0.isOwed && $0.months == nil }) {
            return Localized(
                ru: "Сумма – за \(own) и за прошлые месяцы («За прошлые»)",
                kk: "Сома – \(own) және өткен айлар үшін («Өткен айлар үшін»)")
        }
        let before = Set(
            kept.flatMap { ($0.months ?? "").split(separator: ",").compactMap { YearMonth(iso: String($0)) } }
        )
        guard !before.isEmpty else {
            return Localized(ru: "Сумма – за \(own)", kk: "Сома – \(own) үшін")
        }
        let shown = MonthRuns.shown(before.sorted())
        return Localized(
            ru: "Сумма – за \(own) и за прошлые месяцы: \(shown)",
            kk: "Сома – \(own) және өткен айлар үшін: \(shown)")
    }

    private static func payer(_ name: Localized) -> Localized {
        Localized(ru: "Плательщик: ", kk: "Төлеуші: ") + name
    }

    private static func receiver(_ account: Localized) -> Localized {
        Localized(ru: "Получатель: ", kk: "Алушы: ") + corporation
            + Localized(ru: ", счет ", kk: ", шоты ") + account
    }

    private static func account(_ store: Store) throws -> Localized {
        let text = try store.setting(SettingSpec.paymentAccount.name) ?? ""
        guard !text.isEmpty else {
            return .same(JournalHead.blank)
        }
        return .same((try? IBAN(text))?.grouped ?? text)
    }

    private static func head(_ store: Store, _ lines: [Localized], isDraft: Bool = false) throws
        -> JournalHead
    {
        // A draft is not signed; an office may have no accountant.
        let needed: [SettingSpec] = isDraft ? [.paymentAccount] : [.paymentAccount, .chief]
        return JournalHead(
            lines: lines,
            signers: [
                (Localized(ru: "Руководитель", kk: "Басшы"), try store.setting(SettingSpec.chief.name) ?? ""),
                (
                    Localized(ru: "Главный бухгалтер", kk: "Бас бухгалтер"),
                    try store.setting(SettingSpec.accountant.name) ?? ""
                ),
            ], isDraft: isDraft, blanks: try needed.filter { (try store.setting($0.name) ?? "").isEmpty })
    }
}
