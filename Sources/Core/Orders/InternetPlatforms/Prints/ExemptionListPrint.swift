/// p.4 part 3: the performers who are exempt, for ЦС КГД.
public struct ExemptionListPrint: Print {
    public static let spec = PrintSpec(
        "exemption-list",
        Localized(
            ru: "Список освобождённых исполнителей для ЦС КГД",
            kk: "МКК ЦЖ үшін босатылған орындаушылар тізімі"))

    /// It has whole numbers of persons.
    public var access: Access { .holders(of: .cards) }
    public var reading: RecordLink? { nil }

    public init() {}

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        let rows = try workplace.store.standingExemptions()
        let paper = try workplace.paper(132)
        let setting = try workplace.setting()
        let title = Self.spec.title[language]
        let systems = Localized(
            ru:
                "Из АЦС МТСЗН РК «Организация обработки платежей» в ЦС КГД: часть 3 пункта 4 Правил (приказ № 392 в ред. № 129)",
            kk:
                "ҚР Еңбекмині «Төлемдерді өңдеуді ұйымдастыру» АЦЖ-дан МКК ЦЖ-ға: Қағидалардың 4-тармағының 3-бөлігі (№ 129 редакциясындағы № 392 бұйрық)"
        )
        let head =
            paper.centredLines(Words.corporation[language])
            + paper.centredLines("\(setting.office.code) · \(setting.office.name[language])") + [""]
            + paper.centredLines(title) + [""] + paper.lines(systems[language])
        let table = paper.table(
            Localized(ru: "Исполнителей: \(rows.count)", kk: "Орындаушылар: \(rows.count)")[language],
            Self.columns, rows.map { Self.row($0, language) }, language)
        let nobody = rows.isEmpty ? [SheetBlock.lines(["", Words.noRows[language]])] : []
        return Report(
            title: title, fileName: FileName(title, on: setting.now.date),
            sheets: paper.sheets(
                [.lines(head)] + table + nobody, under: [title, ""],
                foot: [""] + setting.printedLines(language, paper) + setting.signatureLines(language, paper),
                language))
    }

    private static let columns =
        [
            CardColumn("iin", Localized(ru: "ИИН", kk: "ЖСН"), width: 12),
            CardColumn(
                "name", Localized(ru: "Фамилия, имя, отчество", kk: "Тегі, аты, әкесінің аты"), width: 28),
        ]
        + PlatformPaymentKind.allCases.map {
            CardColumn(
                $0.rawValue, $0 == .msi ? Localized(ru: "Взносы", kk: "Жарналар") : $0.label, width: 8)
        } + [
            CardColumn("from", Localized(ru: "С", kk: "Басы"), width: 10),
            CardColumn("to", Localized(ru: "По", kk: "Соңы"), width: 10),
            CardColumn("status", Localized(ru: "Статус", kk: "Мәртебесі"), width: 18),
        ]

    private static func row(_ record: ExemptionRecord, _ language: Language) -> CardRow {
        let yes = Localized(ru: "да", kk: "иә")[language]
        return CardRow(
            id: record.id,
            cells: [record.iin.digits, record.name]
                + PlatformPaymentKind.allCases.map { record.exemption.kinds.contains($0) ? yes : "" }
                + [
                    record.exemption.from.shown, record.exemption.to?.shown ?? "",
                    record.status.label[language],
                ])
    }
}

extension Store {
    /// Exemptions that stand, in the order of entry.
    func standingExemptions() throws -> [ExemptionRecord] {
        try exemptions("x.withdrawn_at IS NULL AND x.id > ?", 0)
    }

    /// Those of which ЦС КГД is still to be told: new ones, and those withdrawn after they were told.
    func unsentExemptions() throws -> [ExemptionRecord] {
        try exemptions("\(ExemptionRecord.unsent) AND x.id > ?", 0)
    }
}
