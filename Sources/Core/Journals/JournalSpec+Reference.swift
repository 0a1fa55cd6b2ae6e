extension JournalSpec {
    /// Dated numbers of the law, each with its source.
    static func parameters(_ declared: DeclaredParameters) -> JournalSpec {
        let words = ParameterWords(declared: declared)
        return JournalSpec(
            "parameters", Localized(ru: "Показатели", kk: "Көрсеткіштер"),
            opensAtTop: true,
            source: JournalSource(
                tables: "parameter r", id: "r.id", time: "r.effective_from", words: "r.name",
                spoken: { code in
                    [words.name(code), words.fullName(code)].map { "\($0.ru) \($0.kk)" }
                        .joined(separator: " ")
                }),
            [
                JournalColumn(
                    "name", Localized(ru: "Показатель", kk: "Көрсеткіш"), "r.name",
                    cell: Cell { value, language, _ in words.name(value)[language] }, screen: 37,
                    isFrozen: true),
                JournalColumn(
                    "full", Localized(ru: "Показатель и единица", kk: "Көрсеткіш пен өлшем"), "r.name",
                    cell: Cell { value, language, _ in words.fullName(value)[language] }, screen: 0, paper: 40
                ),
                JournalColumn(
                    "from", Localized(ru: "Действует с", kk: "Қолданысы"), "r.effective_from", cell: .date,
                    screen: 11, paper: 12),
                // Its name, U+001F, the number.
                JournalColumn(
                    "value", Localized(ru: "Значение", kk: "Мәні"), "r.name || char(31) || r.value",
                    cell: Cell(.right) { value, language, _ in words.value(value, language) }, screen: 12,
                    paper: 14),
                JournalColumn(
                    "confidence", Localized(ru: "Достоверность", kk: "Сенімділігі"), "r.confidence",
                    cell: Cell { value, language, _ in ParameterWords.confidence(value)[language] },
                    screen: 13, paper: 14),
                JournalColumn(
                    "source", Localized(ru: "Источник", kk: "Дереккөз"), "r.source",
                    cell: Cell { value, language, _ in words.source(value, language) }, screen: 60, paper: 34),
            ])
    }

    /// Days that differ from their weekday.
    public static let calendar = JournalSpec(
        "calendar", Localized(ru: "Календарь рабочих дней", kk: "Жұмыс күндерінің күнтізбесі"),
        opensAtToday: true,
        source: JournalSource(
            tables: "calendar_day d", id: "d.id", time: "d.date", words: "d.name_ru || ' ' || d.name_kk"),
        [
            JournalColumn(
                "date", Localized(ru: "Дата", kk: "Күні"), "d.date", cell: .date, screen: 10, paper: 10,
                isFrozen: true),
            JournalColumn(
                "kind", Localized(ru: "Что за день", kk: "Қандай күн"), "d.kind", cell: .dayKind,
                screen: 20, paper: 24),
            JournalColumn(
                "name", Localized(ru: "Название", kk: "Атауы"), "d.name_ru || char(31) || d.name_kk",
                cell: .bilingual, screen: 40, paper: 44),
            JournalColumn(
                "other", Localized(ru: "Название, каз.", kk: "Орысша атауы"),
                "d.name_kk || char(31) || d.name_ru", cell: .bilingual, screen: 40,
                paper: 40),
            JournalColumn(
                "source", Localized(ru: "Источник", kk: "Дереккөз"), "d.source", cell: .source,
                screen: 40),
        ])

    /// Banks by which accounts are known.
    public static let banks = JournalSpec(
        "banks", Localized(ru: "Банки", kk: "Банктер"), opensAtTop: true,
        source: JournalSource(
            tables: "bank b", id: "b.id", digits: "b.code",
            words: "b.bic || ' ' || b.name_ru || ' ' || b.name_kk",
            spoken: { words in
                let bic = words.prefix { $0 != " " }
                return ([words] + BankBrands.of(bic: String(bic))).joined(separator: " ")
            }),
        [
            JournalColumn(
                "code", Localized(ru: "Код", kk: "Коды"), "b.code", screen: 4, paper: 4, isFrozen: true),
            JournalColumn("bic", Localized(ru: "БИК", kk: "БСК"), "b.bic", screen: 8, paper: 8),
            JournalColumn(
                "name", Localized(ru: "Наименование", kk: "Атауы"),
                "b.name_ru || char(31) || coalesce(nullif(b.name_kk, ''), b.name_ru)", cell: .bilingual,
                screen: 52, paper: 50),
            JournalColumn(
                "other", Localized(ru: "Наименование, каз.", kk: "Орысша атауы"),
                "b.name_kk || char(31) || b.name_ru", cell: .bilingual, screen: 52,
                paper: 46),
            JournalColumn(
                "status", Localized(ru: "Действует", kk: "Қолданыста"),
                "CASE b.status WHEN 'current' THEN 'да' || char(31) || 'иә' ELSE 'нет' || char(31) || 'жоқ' END",
                cell: .bilingual, screen: 10, paper: 10),
        ])
}

extension Cell {
    fileprivate static let source = Cell { value, language, _ in SourceWords.said(value, language) }
    fileprivate static let dayKind = Cell.code(CalendarDay.Kind.self, \.label)
}
