/// A notice that the order has sent to the personal cabinet of the employer or
/// the worker on ЭБТ (p.11, 17, 19, 21, 23), or a task for the office.
public struct Notice: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// p.11: the conditions are not met.
        case refusal
        /// p.17: the employer is to make the first remittance.
        case firstRemittance = "first-transfer"
        /// p.17: the worker is told of the monthly payment.
        case disbursement = "payout"
        /// p.19.
        case suspension
        /// p.21.
        case resumption
        /// p.23.
        case termination
        /// p.25, A526-20: money came for somebody who is in no funding request.
        case absentFromFundingRequest = "need-absent"

        public var label: Localized {
            switch self {
            case .refusal: Localized(ru: "не соответствует условиям", kk: "шарттарға сәйкес келмейді")
            case .firstRemittance: Localized(ru: "перевести первую сумму", kk: "алғашқы соманы аудару")
            case .disbursement: Localized(ru: "об осуществлении выплаты", kk: "төлемді жүзеге асыру туралы")
            case .suspension: Localized(ru: "выплата приостановлена", kk: "төлем тоқтатыла тұрды")
            case .resumption: Localized(ru: "выплата возобновлена", kk: "төлем қайта басталды")
            case .termination: Localized(ru: "выплата прекращена", kk: "төлем тоқтатылды")
            case .absentFromFundingRequest:
                Localized(ru: "проверить: нет в потребности", kk: "тексеру: қажеттілікте жоқ")
            }
        }
    }

    public enum Addressee: String, Hashable, Sendable, CaseIterable {
        case employer, worker, office

        public var label: Localized {
            switch self {
            case .employer: Localized(ru: "работодатель", kk: "жұмыс беруші")
            case .worker: Localized(ru: "работник", kk: "жұмыскер")
            case .office: Localized(ru: "задача", kk: "тапсырма")
            }
        }
    }

    public let kind: Kind
    public let addressee: Addressee
    /// The fact that it follows from.
    public let fact: Int64
    /// The day on which it arose.
    public let arisenOn: CivilDate
    /// The last day, where the order names one.
    public let due: CivilDate?
    public let citation: Citation
    public let reason: Localized
    /// The day on which a fact of the case says that it went out.
    public let doneOn: CivilDate?
    /// Why it is not to be sent any more, unless it went out already.
    var void: Void?
    /// Of a resumption: the fact of the suspension that it ends.
    var ends: Int64?

    /// What makes a notice untrue, or takes away its reader.
    public enum Void: String, Hashable, Sendable, CaseIterable {
        /// Nothing is sent to the dead.
        case deceased
        /// The circumstances ended before the suspension began.
        case notBegun = "not-begun"
        /// The payment ended before the day that the notice tells of.
        case ended
        /// What the notice asks for has come: what lacks of a month has a term of its own.
        case met

        public var label: Localized {
            switch self {
            case .deceased: Localized(ru: "получатель умер", kk: "алушы қайтыс болған")
            case .notBegun:
                Localized(
                    ru: "приостановления не будет: обстоятельства прекратились до него",
                    kk: "тоқтата тұру болмайды: мән-жайлар оған дейін аяқталды")
            case .met:
                Localized(ru: "первый перевод уже поступил", kk: "алғашқы аударым түскен")
            case .ended:
                Localized(
                    ru: "выплата к этому дню прекращена", kk: "төлем бұл күнге дейін тоқтатылған")
            }
        }

        /// «не отправляется: получатель умер».
        public var sentence: Localized {
            Localized(ru: "не отправляется: ", kk: "жіберілмейді: ") + label
        }
    }
}

extension PaymentCase {
    /// The notices that follow from the facts, in the order of the facts.
    public func notices(on today: CivilDate) -> [Notice] {
        (refusalNotices(today) + consentNotices(today) + suspensionNotices() + terminationNotices())
            .sorted { ($0.fact, $0.addressee.rawValue) < ($1.fact, $1.addressee.rawValue) }
    }

    /// p.11: to both, with the reason; until a fact says that it went out.
    private func refusalNotices(_ today: CivilDate) -> [Notice] {
        let sent = facts.first { fact in
            if case .refusalNotice = fact.body { return true }
            return false
        }
        guard let phone = history.phone, sent != nil || statusCode(on: today) == .ineligible else {
            return []
        }
        // What no system has told yet refuses nobody; what was sent said all.
        let missing = conditions(on: sent?.learnedAt.date ?? today).all
            .filter { !$0.holds && (sent != nil || $0.isKnown) }
            .map { $0.missingOnPaper ?? $0.missing ?? $0.label }
        guard sent != nil || !missing.isEmpty else { return [] }
        let reason = Localized(
            ru: missing.map(\.ru).joined(separator: "; "), kk: missing.map(\.kk).joined(separator: "; "))
        return [Notice.Addressee.employer, .worker].map { addressee in
            Notice(
                kind: .refusal, addressee: addressee, fact: phone.id, arisenOn: phone.learnedAt.date,
                due: nil,
                citation: .order526("11"), reason: reason, doneOn: sent?.learnedAt.date)
        }
    }

    /// p.17: what the employer is to remit and by when, what the worker will receive.
    private func consentNotices(_ today: CivilDate) -> [Notice] {
        guard let consent = history.consent else { return [] }
        let day = consent.learnedAt.date
        let first = firstRemittance()
        let until = (try? first?.due.get())?.shown ?? "—"
        let sum = first?.shown ?? Localized(ru: "к переводу сумма", kk: "аударылатын сома бар")
        let disbursementDay = rules.numbers.on(day).disbursementDay
        return [
            Notice(
                kind: .firstRemittance, addressee: .employer, fact: consent.id, arisenOn: day, due: nil,
                citation: .order526("17.1"),
                reason: Localized(
                    ru: "согласие подтверждено \(day.shown); \(sum.ru), срок – \(until)",
                    kk: "келісім \(day.shown) күні расталды; \(sum.kk), мерзімі – \(until)"),
                doneOn: nil,
                void: history.firstRemittance != nil ? .met : first?.isEmpty == true ? .ended : nil),
            Notice(
                kind: .disbursement, addressee: .worker, fact: consent.id, arisenOn: day, due: nil,
                citation: .order526("17.2"),
                reason: Localized(
                    ru: "ежемесячно не позднее \(disbursementDay)-го рабочего дня месяца",
                    kk: "ай сайын айдың \(disbursementDay)-жұмыс күнінен кешіктірілмей"),
                doneOn: nil,
                void: history.isDeathKnown ? .deceased : statusCode(on: today).isEnded ? .ended : nil),
        ]
    }

    /// p.19 for every ground; p.21 when the last open one has ended.
    private func suspensionNotices() -> [Notice] {
        history.suspensions.flatMap { suspension -> [Notice] in
            let name = Suspension.name(ground: suspension.ground, measure: suspension.measure)
            var found = both(
                .suspension, fact: suspension.id, suspension.learnedAt.date, .order526("19"),
                Localized(
                    ru: "с \(suspension.from.shown): \(name.ru)",
                    kk: "\(suspension.from.shown) күнінен бастап: \(name.kk)"),
                void: void(suspension))
            if let closing = suspension.closing, let from = suspension.resumedFrom,
                isLast(closing, suspension)
            {
                found += both(
                    .resumption, fact: closing.id, closing.learnedAt.date, .order526("21"),
                    Self.ended(suspension, closing, from),
                    void: void(suspension) ?? (entitlement.end <= from ? .ended : nil), ends: suspension.id)
            }
            return found
        }
    }

    /// What ended the circumstances, in the words of p.18, and what sets the day by it.
    private static func ended(
        _ suspension: Suspension, _ closing: Suspension.Closing, _ from: CivilDate
    ) -> Localized {
        let name = Suspension.endingName(ground: suspension.ground, measure: suspension.measure)
        let day = closing.happenedOn.shown
        let rule: Localized =
            if suspension.ground == 1 {
                Localized(ru: ", со дня приостановления", kk: ", тоқтатыла тұрған күннен бастап")
            } else if closing.happenedOn < from {
                Localized(ru: ", не ранее даты приостановления", kk: ", тоқтатыла тұрған күннен ерте емес")
            } else {
                .same("")
            }
        return Localized(
            ru: "с \(from.shown): \(name.ru) \(day)", kk: "\(KazakhDay.from(from)): \(name.kk) (\(day))")
            + rule
    }

    /// Why nobody is to be told of a suspension any more.
    func void(_ suspension: Suspension) -> Notice.Void? {
        if entitlement.end <= suspension.from { return .ended }
        guard let closing = suspension.closing, suspension.unpaid.isEmpty else { return nil }
        // What began and was made good afterwards did happen.
        return closing.learnedAt.date < suspension.from ? .notBegun : nil
    }

    /// Whether no other ground was open when this one ended (catalogue T17, T18).
    private func isLast(_ closing: Suspension.Closing, _ suspension: Suspension) -> Bool {
        !history.suspensions.contains { other in
            other.id != suspension.id && other.learnedAt <= closing.learnedAt
                && (other.closing.map { $0.learnedAt > closing.learnedAt } ?? true)
        }
    }

    /// p.23: to the employer, by the calendar day after the information.
    private func terminationNotices() -> [Notice] {
        guard let termination else { return [] }
        let name = Termination.name(ground: termination.ground)
        return [
            Notice(
                kind: .termination, addressee: .employer, fact: termination.id,
                arisenOn: termination.learnedAt.date, due: termination.learnedAt.date.adding(days: 1),
                citation: .order526("23"),
                reason: Localized(
                    ru: "с \(termination.from.shown): \(name.ru)",
                    kk: "\(termination.from.shown) күнінен бастап: \(name.kk)"),
                doneOn: history.terminationNotice?.learnedAt.date)
        ]
    }

    private func both(
        _ kind: Notice.Kind, fact: Int64, _ day: CivilDate, _ citation: Citation, _ reason: Localized,
        void: Notice.Void? = nil, ends: Int64? = nil
    ) -> [Notice] {
        [Notice.Addressee.employer, .worker].map {
            Notice(
                kind: kind, addressee: $0, fact: fact, arisenOn: day, due: nil, citation: citation,
                reason: reason, doneOn: nil,
                void: $0 == .worker && history.isDeathKnown ? .deceased : void, ends: ends)
        }
    }
}
