import Core

/// What a fact says beyond its kind, in short.
enum FactWords {
    static func detail(_ body: FactBody) -> Localized {
        switch body {
        case .application, .noPhone, .alreadyPaid, .noticeExists, .push, .contactCentre: .same("")
        case .employmentEnded(.termination, _): Localized(ru: "прекращение", kk: "тоқтату")
        case .employmentEnded(.transfer, _): Localized(ru: "перевод", kk: "ауыстыру")
        case .contributionCount(let count): Localized(ru: "\(count) мес.", kk: "\(count) ай")
        case .contributionMonths(let from, let to): .same("\(from.shown)–\(to.shown)")
        case .phone(let phone): .same(phone.shown)
        case .refusalNotice(let reason), .terminationNotice(let reason): .same(reason)
        case .sms(let phone, let code):
            .same([phone?.shown, code].compactMap(\.self).joined(separator: ", "))
        case .reply(let account, _): .same(account.grouped)
        case .caseFile(let number): .same(number ?? "")
        case .employerConsent(let certificate): .same(certificate ?? "")
        case .suspension(let ground, let measure): Suspension.name(ground: ground, measure: measure)
        case .resumption(let ground, _, _): Localized(ru: "подп. \(ground) п. 18", kk: "18-т. \(ground)-тш.")
        case .termination(let ground): Termination.name(ground: ground)
        case .transfer(let month, let sum), .payout(let month, let sum), .refund(let month, let sum):
            .same("\(month.shown), \(sum.shown)")
        case .penalInstitution(let name): .same(name)
        case .ruling(let ruling):
            (ruling.outcome == nil ? .same("") : ruling.shown + .same(" – "))
                + .same("\(ruling.reason) ") + .same("(")
                + Citation(.order526, ruling.clause).point + .same(")")
        }
    }
}

/// An explanation: each step with its clause, and the facts that it read.
enum ReasonWords {
    static func text(_ reasons: [Reason], _ facts: [RecordedFact]) -> Localized {
        Localized(ru: text(reasons, facts, .russian), kk: text(reasons, facts, .kazakh))
    }

    private static func text(_ reasons: [Reason], _ facts: [RecordedFact], _ language: Language) -> String {
        guard !reasons.isEmpty else {
            return language == .russian ? "Фактов для вывода ещё нет." : "Қорытынды жасауға фактілер әлі жоқ."
        }
        let applied = reasons.filter(\.applied).map { line($0, language) }
        let tried = reasons.filter { !$0.applied }.map { line($0, language) }
        let read = Set(reasons.flatMap(\.facts))
        let sources = facts.filter { read.contains($0.id) }.map { fact in
            "• \(CaseWords.fact(fact)[language]) – \(fact.fact.happenedOn.shown), "
                + (language == .russian ? "узнали " : "белгілі болған күні ") + fact.fact.learnedAt.shown
                + (fact.source.isEmpty ? "" : " · \(fact.source)") + " · \(fact.operatorName)"
        }
        var parts = [applied.joined(separator: "\n")]
        if !tried.isEmpty {
            parts.append(
                (language == .russian ? "Проверено и не подошло:\n" : "Тексерілді, сәйкес келмеді:\n")
                    + tried.joined(separator: "\n"))
        }
        if !sources.isEmpty {
            parts.append(
                (language == .russian ? "Факты:\n" : "Фактілер:\n") + sources.joined(separator: "\n"))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func line(_ reason: Reason, _ language: Language) -> String {
        "\(reason.text[language])\n  [\(reason.citation.shown[language])]"
    }
}

/// A year as one mark a month: nothing, payable, part, suspended.
struct MonthStrip {
    private let payable: [Int: (days: Int, whole: Bool)]

    init(_ file: CaseFile, year: Int) {
        let lines = (try? file.account.statement(through: YearMonth(year, 12) ?? file.today.yearMonth)) ?? []
        payable = Dictionary(
            lines.filter { $0.month.year == year }.map { line in
                // A month that only a ruling pays for is a part of one.
                let days = max(line.amount.days, line.amount.ruled > .zero ? 1 : 0)
                return (line.month.month, (days, days == line.month.dayCount))
            }, uniquingKeysWith: { first, _ in first })
    }

    func names(_ language: Language) -> String {
        YearMonth.names.map { String($0[language].prefix(3)) }.joined(separator: "  ")
    }

    func marks(ascii: Bool) -> String {
        (1...12).map { month in
            let mark =
                switch payable[month] {
                case nil: ascii ? "." : "·"
                case (0, _)?: "-"
                case (_, true)?: ascii ? "#" : "█"
                case (_, false)?: ascii ? "+" : "▄"
                }
            return " \(mark) "
        }.joined(separator: "  ")
    }
}
