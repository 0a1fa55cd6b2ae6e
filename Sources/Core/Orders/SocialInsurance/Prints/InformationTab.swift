/// What the card of a month can be turned to (S430-4), and the tables of its paper.
public enum InformationTab: String, Hashable, Sendable, CaseIterable {
    case lines, recipients, payments, corrections

    public var title: Localized {
        switch self {
        case .lines: Localized(ru: "Участники и отчисления", kk: "Қатысушылар мен аударымдар")
        case .recipients: Localized(ru: "Получатели", kk: "Алушылар")
        case .payments: Localized(ru: "Выплаты", kk: "Төлемдер")
        case .corrections: Localized(ru: "Исправления", kk: "Түзетулер")
        }
    }

    var figures: [MonthFigure] {
        switch self {
        case .lines: MonthFigure.ofLines
        case .recipients: MonthFigure.ofRecipients
        case .payments: MonthFigure.ofPayments
        case .corrections: MonthFigure.all
        }
    }

    public var columns: [CardColumn] { self == .corrections ? Self.correctionColumns : figureColumns }

    private var figureColumns: [CardColumn] {
        let count =
            switch self {
            case .lines: Localized(ru: "Строк", kk: "Жол саны")
            case .recipients: Localized(ru: "Выплат", kk: "Төлем саны")
            case .payments, .corrections: Localized(ru: "Количество", kk: "Саны")
            }
        return [
            CardColumn("figure", Localized(ru: "Показатель", kk: "Көрсеткіш"), width: 39),
            CardColumn("count", count, width: 10, isAtRight: true),
            CardColumn("persons", Localized(ru: "Людей", kk: "Адам саны"), width: 9, isAtRight: true),
        ]
            + (self == .recipients
                ? [] : [CardColumn("sum", Localized(ru: "Сумма", kk: "Сома"), width: 17, isAtRight: true)])
    }

    private static let correctionColumns = [
        CardColumn("figure", Localized(ru: "Показатель", kk: "Көрсеткіш"), width: 25),
        CardColumn("kept", Localized(ru: "Было", kk: "Бұрынғысы"), width: 17, isAtRight: true),
        CardColumn("now", Localized(ru: "Стало", kk: "Қазіргісі"), width: 17, isAtRight: true),
        CardColumn("difference", Localized(ru: "Разница", kk: "Айырма"), width: 16, isAtRight: true),
    ]

    public var emptyText: Localized {
        self == .corrections
            ? Localized(
                ru: "После закрытия ничего не изменилось; у открытого месяца исправлений не бывает.",
                kk: "Жабылғаннан кейін ештеңе өзгерген жоқ; ашық айда түзету болмайды.")
            : .same("")
    }

    /// The rows of the screen: kinds of payment that nobody gets are left out.
    public func rows(_ card: InformationCard, _ language: Language) -> [CardRow] {
        self == .corrections
            ? correctionRows(card, language)
            : figures.filter { figure in
                guard case .recipients(.some, _) = figure else { return true }
                return card.count(of: figure) > 0
            }.map { row($0, card, language) }
    }

    /// The rows of the paper: every figure.
    func paperRows(_ card: InformationCard, _ language: Language) -> [CardRow] {
        self == .corrections
            ? correctionRows(card, language) : figures.map { row($0, card, language) }
    }

    private func row(_ figure: MonthFigure, _ card: InformationCard, _ language: Language) -> CardRow {
        let tally = card.record.figures[figure] ?? MonthTally()
        let isCorrected = card.record.corrections.contains { $0.figure == figure }
        return CardRow(
            id: figure.place,
            cells: [
                figure.label[language], figure == .participants ? "" : String(tally.count),
                String(tally.persons),
            ] + (self == .recipients ? [] : [figure.hasSum ? tally.sum.shown : ""]),
            isCorrected ? .attention : .plain)
    }

    /// Before what changed after the information had been submitted.
    static let lateMark = "! "

    /// A row for each number that is otherwise.
    private func correctionRows(_ card: InformationCard, _ language: Language) -> [CardRow] {
        card.record.corrections.flatMap { correction -> [CardRow] in
            let mark = correction.isAfterSubmission ? Self.lateMark : ""
            func row(_ place: Int64, _ what: Localized, _ kept: String, _ now: String, _ difference: String)
                -> CardRow
            {
                CardRow(
                    id: correction.figure.place + place * InformationTab.placesOfFigures,
                    cells: [
                        mark + (correction.figure.label + .same(", ") + what)[language], kept, now,
                        difference,
                    ], correction.isAfterSubmission ? .late : .attention)
            }
            func number(_ place: Int64, _ what: Localized, _ kept: Int, _ now: Int) -> CardRow {
                row(place, what, String(kept), String(now), now > kept ? "+\(now - kept)" : "\(now - kept)")
            }
            let (kept, now) = (correction.kept, correction.now)
            var rows: [CardRow] = []
            if kept.count != now.count, correction.figure != .participants {
                rows.append(number(0, Localized(ru: "количество", kk: "саны"), kept.count, now.count))
            }
            if kept.persons != now.persons {
                rows.append(number(1, Localized(ru: "людей", kk: "адам"), kept.persons, now.persons))
            }
            if kept.sum != now.sum {
                let difference = now.sum - kept.sum
                rows.append(
                    row(
                        2, Localized(ru: "сумма", kk: "сома"), kept.sum.shown, now.sum.shown,
                        (difference > .zero ? "+" : "") + difference.shown))
            }
            return rows
        }
    }

    /// Numbers of rows: a figure's own, and those of its numbers.
    private static let placesOfFigures: Int64 = 1_000

    /// The figure of a row.
    public static func figure(ofRow row: Int64) -> MonthFigure? {
        let place = Int(row % placesOfFigures) - 1
        return MonthFigure.all.indices.contains(place) ? MonthFigure.all[place] : nil
    }
}

extension MonthFigure {
    private static let places = Dictionary(
        uniqueKeysWithValues: all.enumerated().map { ($1, Int64($0 + 1)) })

    /// From 1, in the order of ``all``.
    fileprivate var place: Int64 { Self.places[self] ?? 0 }
}

extension InformationCard {
    public func count(of figure: MonthFigure) -> Int { record.figures[figure]?.count ?? 0 }

    /// What a figure counts, as what a list is narrowed to.
    public func behind(_ figure: MonthFigure) -> JournalFigure {
        JournalFigure(
            figure.code, from: month.firstDay,
            to: MonthInformation.lastDay(of: month, on: today), count: count(of: figure),
            words: .same("\(month.shown) › ") + figure.label)
    }

    /// What was done of the month: «закрыт 02.11.2026 (Омаров Д.) · передано 05.11.2026».
    public var standing: Localized {
        var parts: [Localized] = []
        if let closing = record.closing {
            parts.append(
                Localized(
                    ru: "закрыт \(closing.at.date.shown) (\(closing.operatorName))",
                    kk: "\(KazakhDay.on(closing.at.date)) жабылды (\(closing.operatorName))"))
        } else {
            parts.append(
                isOver
                    ? Localized(ru: "месяц не закрыт", kk: "ай жабылмаған")
                    : Localized(ru: "месяц ещё идёт", kk: "ай әлі аяқталмаған"))
        }
        if let submission = record.submission {
            let letter = submission.letter.isEmpty ? "" : ", " + submission.letter.numbered
            parts.append(
                Localized(
                    ru: "передано \(submission.on.shown)\(letter)",
                    kk: "\(KazakhDay.on(submission.on)) берілді\(letter)"))
        }
        return parts.joined(" · ")
    }

    /// How many figures are not as they were kept, and how many of them changed after the
    /// submission; `nil` where none is.
    public var corrected: Localized? {
        let all = record.corrections.count
        let late = record.corrections.filter(\.isAfterSubmission).count
        guard all > 0 else { return nil }
        let count = Localized(ru: "исправлено показателей: \(all)", kk: "түзетілген көрсеткіш: \(all)")
        guard late > 0 else { return count }
        return count + Localized(ru: ", после передачи: \(late)", kk: ", бергеннен кейін: \(late)")
    }

    /// By when it is due, or that nobody has set it.
    public var term: Localized {
        switch due {
        case .success(let day):
            Localized(
                ru: "передать не позднее \(day.shown)", kk: "\(KazakhDay.notLater(day.shown)) беру керек")
        case .failure: SettingSpec.informationTermMissing
        }
    }
}
