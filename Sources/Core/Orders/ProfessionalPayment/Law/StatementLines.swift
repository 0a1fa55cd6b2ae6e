/// Appendix 4 (p.17): one dated line of a recipient's account.
public struct StatementLine: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case paid
        case suspended(ground: Int)
        case resumed(ground: Int)
        case terminated(ground: Int)
        case pensionAge
    }

    public let kind: Kind
    /// The day of effect, also when it is still to come.
    public let date: CivilDate
    public let facts: [Int64]

    public var citation: Citation {
        switch kind {
        case .paid: .order526("7")
        case .suspended(let ground), .resumed(let ground): .order526("18.\(ground)")
        case .terminated(let ground): .order526("22.\(ground)")
        case .pensionAge: .order526("24")
        }
    }

    /// As the form prints it (catalogue 3.4).
    public var text: Localized {
        let day = date.shown
        let point = citation.point
        return switch kind {
        case .paid: Localized(ru: "осуществляется с \(day)", kk: "\(day) күнінен бастап жүзеге асырылады")
        case .suspended:
            Localized(
                ru: "приостановлена с \(day) (\(point.ru))",
                kk: "\(day) күнінен бастап тоқтатыла тұрды (\(point.kk))")
        case .resumed:
            Localized(
                ru: "возобновлена с \(day) (\(point.ru))",
                kk: "\(day) күнінен бастап қайта басталды (\(point.kk))")
        case .terminated:
            Localized(
                ru: "прекращена с \(day) (\(point.ru))",
                kk: "\(day) күнінен бастап тоқтатылды (\(point.kk))")
        case .pensionAge:
            Localized(
                ru: "завершена с \(day): пенсионный возраст (\(point.ru))",
                kk: "\(day) күнінен бастап аяқталды: зейнеткерлік жас (\(point.kk))")
        }
    }
}

extension PaymentCase {
    /// Appendix 4: from the first disbursement a line with the day of осуществление (p.7: the
    /// day of the worker's consent), one for each suspension, each resumption by ground,
    /// the termination and the pension age, in order of their days.
    ///
    /// What was learned after `day` is left out; days to come are not.
    public func statementLines(knownBy day: CivilDate) -> [StatementLine] {
        let known = known(at: .endOf(day))
        let history = known.history
        var lines: [StatementLine] = []
        if let disbursement = history.firstDisbursement {
            let start = history.reply ?? disbursement
            lines.append(
                StatementLine(kind: .paid, date: start.happenedOn, facts: [disbursement.id, start.id]))
        }
        for suspension in history.suspensions {
            lines.append(
                StatementLine(
                    kind: .suspended(ground: suspension.ground), date: suspension.from, facts: [suspension.id]
                ))
            if let resumed = suspension.resumedFrom, let closing = suspension.closing {
                lines.append(
                    StatementLine(
                        kind: .resumed(ground: suspension.ground), date: resumed,
                        facts: [suspension.id, closing.id]))
            }
        }
        if let termination = history.termination {
            lines.append(
                StatementLine(
                    kind: .terminated(ground: termination.ground), date: termination.from,
                    facts: [termination.id]))
        }
        if let consent = history.consent, case .success(let reached) = entitlement.pensionAge, reached <= day
        {
            let end = reached.firstOfNextMonth
            if history.termination.map({ end < $0.from }) ?? true {
                lines.append(StatementLine(kind: .pensionAge, date: end, facts: [consent.id]))
            }
        }
        // A stable order: of two lines of one day the one known earlier stands first.
        return lines.enumerated()
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
    }

    /// The last column of Appendix 4.
    public func statementText(knownBy day: CivilDate) -> Localized {
        let lines = statementLines(knownBy: day).map(\.text)
        return Localized(
            ru: lines.map(\.ru).joined(separator: "; "), kk: lines.map(\.kk).joined(separator: "; "))
    }
}
