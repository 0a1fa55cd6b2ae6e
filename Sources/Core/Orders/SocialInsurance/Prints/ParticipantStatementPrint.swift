/// «Әлеуметтік аударымдар бойынша үзінді көшірме / Выписка по социальным отчислениям»: every payment
/// for a participant with the items of p.9.
public struct ParticipantStatementPrint: Print {
    public static let spec = PrintSpec(
        "participant-statement",
        Localized(
            ru: "Выписка по социальным отчислениям", kk: "Әлеуметтік аударымдар бойынша үзінді көшірме"))

    public let person: Int64
    public var access: Access { .holders(of: .cards) }
    public var reading: RecordLink? { RecordLink("participant", person) }

    public init(person: Int64) { self.person = person }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        guard let file = try workplace.store.participantFile(ofPerson: person, of: workplace.house) else {
            throw Message.dictionary
        }
        let paper = try workplace.paper(132)
        let setting = try workplace.setting()
        let title = Self.spec.title[language]
        var lines = setting.kazakhHead(
            Self.spec.title, language, paper)
        let about = Self.about(file.person, language)
        lines += [""] + paper.lines(about)
        lines += Self.totals(file).flatMap { paper.lines($0[language]) }
        let rows = file.entries.reversed().map { Self.row($0, language) }
        let table = paper.table(
            Localized(
                ru: "Поступления и возвраты (пункт 9)", kk: "Түсімдер мен қайтарулар (9-тармақ)")[language],
            Self.columns, Array(rows), language)
        let grid = paper.table(
            ParticipantTab.months.title[language], ParticipantTab.months.columns,
            file.years(\.ink), language)
        let signs = ParticipantMonth.allCases.map {
            "\($0.ink.quoted) – \($0.label[language])"
        }.joined(separator: ", ")
        return Report(
            title: title, fileName: FileName(title, on: setting.now.date),
            sheets: paper.sheets(
                [.lines(lines)] + grid + (grid.isEmpty ? [] : [.lines(paper.lines(signs))]) + table,
                under: [title] + paper.lines(about) + [""],
                foot: [""] + setting.printedLines(language, paper) + setting.signatureLines(language, paper),
                language))
    }

    /// Whom a paper about a participant is about.
    static func about(_ person: Person, _ language: Language) -> String {
        let iin = language == .russian ? "ИИН" : "ЖСН"
        let born = Localized(ru: "дата рождения", kk: "туған күні")[language]
        return "\(person.name.full), \(iin) \(person.iin.digits), \(born) \(person.birthDate.shown)"
    }

    private static func totals(_ file: ParticipantFile) -> [Localized] {
        let (contributions, penalties) = (file.balance(isPenalty: false), file.balance(isPenalty: true))
        return [
            Localized(
                ru: "Месяцев с отчислениями: \(file.covered.count)",
                kk: "Аударымдары бар айлар саны: \(file.covered.count)"),
            Localized(
                ru: "Отчислений за вычетом возвратов: \(contributions.shown) ₸",
                kk: "Қайтарулар шегерілген аударымдар: \(contributions.shown) ₸"),
            Localized(
                ru: "Пени за вычетом возвратов: \(penalties.shown) ₸",
                kk: "Қайтарулар шегерілген өсімпұл: \(penalties.shown) ₸"),
        ]
    }

    /// The items of p.9 (4), each with its place.
    private static let columns = [
        CardColumn("received", Localized(ru: "Дата поступления", kk: "Келіп түскен күні"), width: 10),
        CardColumn("sent", Localized(ru: "Дата отправки", kk: "Жіберілген күні"), width: 10),
        CardColumn(
            "document", Localized(ru: "№ и дата документа", kk: "Құжаттың нөмірі мен күні"), width: 11),
        CardColumn("purpose", Localized(ru: "КНП", kk: "ТТК"), width: 3),
        CardColumn("sender", Localized(ru: "Отправитель, ИИН/БИН", kk: "Жіберуші, ЖСН/БСН"), width: 22),
        CardColumn("receiver", Localized(ru: "Получатель", kk: "Алушы"), width: 18),
        CardColumn(
            "total", Localized(ru: "Общая сумма платежа", kk: "Төлемнің жалпы сомасы"), width: 13,
            isAtRight: true),
        CardColumn(
            "sum", Localized(ru: "Сумма", kk: "Сомасы"), width: 12, isAtRight: true),
        CardColumn("status", Localized(ru: "Статус", kk: "Мәртебесі"), width: 12),
        CardColumn("months", Localized(ru: "Период", kk: "Кезең"), width: 8),
    ]

    private static func row(_ entry: ParticipantEntry, _ language: Language) -> CardRow {
        let document = [entry.document, entry.datedOn?.shown ?? ""].filter { !$0.isEmpty }
        var status = entry.status.label[language]
        if entry.purpose.isPenalty {
            status += Localized(ru: ", пеня", kk: ", өсімпұл")[language]
        }
        if entry.refunded > .zero { status += ", −\(entry.refunded.shown)" }
        return CardRow(
            id: entry.id,
            cells: [
                entry.receivedOn?.shown ?? "—", entry.sentOn?.shown ?? "—",
                document.isEmpty ? "—" : document.joined(separator: " "), entry.purpose.code,
                [entry.senderName, entry.sender].filter { !$0.isEmpty }.joined(separator: ", "),
                entry.receiverName.isEmpty ? "—" : entry.receiverName, entry.total?.shown ?? "—",
                entry.sum.shown, status, entry.months.map(\.shown).joined(separator: ", "),
            ])
    }
}
