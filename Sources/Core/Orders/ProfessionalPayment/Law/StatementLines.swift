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
    /// On the day of the paper it is still to happen.
    public var isToCome = false
    /// False for what another fact undid before its day: accounted for, and on no paper.
    public var takesEffect = true

    public var citation: Citation {
        switch kind {
        case .paid: .order526("7")
        case .suspended(let ground): .order526("18.\(ground)")
        case .resumed: .order526("20")
        case .terminated(let ground): .order526("22.\(ground)")
        case .pensionAge: .order526("24")
        }
    }

    /// As the form prints it (catalogue 3.4).
    public var text: Localized {
        let day = date.shown
        let point = citation.point
        let verb: Localized
        switch kind {
        case .paid:
            return Localized(ru: "осуществляется с \(day)", kk: "\(day) күнінен бастап жүзеге асырылады")
        case .suspended:
            verb = told("приостановлена", "тоқтатыла тұрды", toCome: "тоқтатыла тұрады")
        case .resumed: verb = told("возобновлена", "қайта басталды", toCome: "қайта басталады")
        case .terminated: verb = told("прекращена", "тоқтатылды", toCome: "тоқтатылады")
        case .pensionAge:
            verb = told("завершена", "аяқталды", toCome: "аяқталады")
            return Localized(
                ru: "\(verb.ru) с \(day): пенсионный возраст (\(point.ru))",
                kk: "\(day) күнінен бастап \(verb.kk): зейнеткерлік жас (\(point.kk))")
        }
        return Localized(
            ru: "\(verb.ru) с \(day) (\(point.ru))",
            kk: "\(day) күнінен бастап \(verb.kk) (\(point.kk))")
    }

    private func told(_ ru: String, _ kk: String, toCome: String) -> Localized {
        isToCome ? Localized(ru: "будет \(ru)", kk: toCome) : Localized(ru: ru, kk: kk)
    }
}

extension PaymentCase {
    /// Why each line of Appendix 4 has its day.
    public func statementReasons(knownBy day: CivilDate) -> [Reason] {
        let lines = statementLines(knownBy: day)
        guard lines.contains(where: { $0.kind == .paid }) else {
            return [
                .ahead(
                    .order526("17.3"),
                    Localized(
                        ru: "В форме – те, кому выплата осуществляется: строка появится с первой выплатой.",
                        kk: "Нысанда – төлем жүзеге асырылатындар: жол алғашқы төлеммен пайда болады."))
            ]
        }
        return lines.map { line in
            let text = line.kind == .paid ? serviceText(line) : line.text.sentence
            return line.takesEffect
                ? Reason(line.citation, text, facts: line.facts)
                : .ended(line.citation, voidText(line), facts: line.facts)
        }
    }

    /// p.7, 25: the day of the service is not the day from which money is reckoned.
    private func serviceText(_ line: StatementLine) -> Localized {
        let day = line.date.shown
        guard history.reply != nil else {
            return Localized(
                ru: "Осуществляется с \(day): ответа с согласием в деле нет, взят день первой выплаты.",
                kk:
                    "\(day) күнінен бастап жүзеге асырылады: істе келісім берілген жауап жоқ, алғашқы төлем күні "
                    + "алынды.")
        }
        return Localized(
            ru: "Осуществляется с \(day): днём осуществления выплаты через проактивную услугу считается день "
                + "согласия работника, а согласие пришло ответом \(day). Суммы считаются не с него: со "
                + "следующего дня после акта работодателя (п. 25) и не раньше возраста (п. 8).",
            kk:
                "\(day) күнінен бастап жүзеге асырылады: проактивті қызмет арқылы төлемді жүзеге асыру күні – "
                + "жұмыскердің келісім берген күні, ал келісім \(day) күнгі жауаппен келді. Сомалар бұл күннен емес, "
                + "жұмыс берушінің актісінен кейінгі күннен (25-т.) және жасқа толғаннан (8-т.) ерте емес "
                + "есептеледі.")
    }

    private func voidText(_ line: StatementLine) -> Localized {
        line.text.sentence
            + Localized(
                ru: " На бумагу не идёт: до этого дня не дошло.",
                kk: " Қағазға шықпайды: бұл күнге дейін жеткен жоқ.")
    }

    /// Appendix 4: from the first disbursement a line with the day of осуществление (p.7: the
    /// day of the worker's consent), one for each suspension, each resumption by ground,
    /// the termination and the pension age, in order of their days.
    ///
    /// What was learned after `day` is left out; days to come are told as such.
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
            let isInEffect = known.void(suspension) == nil
            var line = StatementLine(
                kind: .suspended(ground: suspension.ground), date: suspension.from, facts: [suspension.id])
            line.takesEffect = isInEffect
            lines.append(line)
            if let resumed = suspension.resumedFrom, let closing = suspension.closing {
                var line = StatementLine(
                    kind: .resumed(ground: suspension.ground), date: resumed,
                    facts: [suspension.id, closing.id])
                line.takesEffect = isInEffect && resumed < known.entitlement.end
                lines.append(line)
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
            .map { line in
                var line = line.element
                line.isToCome = line.date > day
                return line
            }
    }

    /// The last column of Appendix 4; empty of whom nothing was ever paid to.
    public func statementText(knownBy day: CivilDate) -> Localized {
        let all = statementLines(knownBy: day)
        let isPaid = all.contains { $0.kind == .paid }
        let lines = isPaid ? all.filter(\.takesEffect).map(\.text) : []
        return Localized(
            ru: lines.map(\.ru).joined(separator: "; "), kk: lines.map(\.kk).joined(separator: "; "))
    }
}
