/// What becomes of a fact that somebody wants to enter.
public struct Admission: Hashable, Sendable {
    /// Why it is refused; empty when it is accepted.
    public let refusals: [Message]
    /// What may be confirmed and gone past.
    public let warnings: [Message]
    /// The one refused fact that is kept: a resumption that nothing is open for.
    ///
    /// It stays among the case's facts and ends a suspension told later.
    public let isWaiting: Bool

    public init(refusals: [Message] = [], warnings: [Message] = [], isWaiting: Bool = false) {
        self.refusals = refusals
        self.warnings = warnings
        self.isWaiting = isWaiting
    }

    public var isAccepted: Bool { refusals.isEmpty }
    /// True when the fact becomes one of the case's.
    public var isKept: Bool { isAccepted || isWaiting }
}

/// Where information came from, as far as the order asks.
public struct Origin: Hashable, Sendable {
    /// p.20: the data on resumption come from ИС МТСЗН.
    public var isMinistrySystem: Bool
    /// p.28: the application was submitted by the administration of the
    /// penal institution.
    public var isAdministration: Bool

    public init(isMinistrySystem: Bool = true, isAdministration: Bool = true) {
        self.isMinistrySystem = isMinistrySystem
        self.isAdministration = isAdministration
    }
}

extension PaymentCase {
    /// Judges a new fact by what was learned not later than the fact itself.
    public func judge(_ fact: Fact, origin: Origin = Origin()) -> Admission {
        let known = known(at: fact.learnedAt)
        var refusals: [Message] = []
        var warnings: [Message] = []
        switch fact.body {
        case .employmentEnded(_, let recorded): known.judgeEmploymentEnd(fact, recorded, &refusals, &warnings)
        case .contributionCount(let count):
            if !(0...999).contains(count) { refusals.append(.sum) }
        case .contributionMonths(let from, let to):
            if to < from { refusals.append(.order(Words.start, Words.end)) }
        case .sms: known.judgeSms(fact, &refusals)
        case .push, .contactCentre: known.judgeReminder(fact, &refusals)
        case .reply(let account, let bank): known.judgeReply(account, bank, &refusals)
        case .caseFile:
            if known.history.reply == nil { refusals.append(.order(Words.caseFile, Words.reply)) }
        case .employerConsent:
            if known.history.reply == nil { refusals.append(known.stateRefusal(fact)) }
        case .suspension(let ground, let measure): known.judgeSuspension(fact, ground, measure, &refusals)
        case .resumption: return known.judgeResumption(fact, origin)
        case .termination: known.judgeTermination(fact, &refusals)
        case .penalInstitution(let name):
            if name.trimmed.isEmpty { refusals.append(.required) }
            if !origin.isAdministration { refusals.append(.source("28")) }
            refusals += known.paymentStateRefusals(fact)
        case .transfer(let month, let sum): known.judgeTransfer(fact, month, sum, &refusals, &warnings)
        case .payout(let month, let sum): known.judgePayout(fact, month, sum, &refusals)
        case .refund(let month, let sum): known.judgeRefund(month, sum, &refusals)
        case .refusalNotice(let reason): if reason.trimmed.isEmpty { refusals.append(.reason) }
        case .ruling(let ruling): known.judgeRuling(fact, ruling, &refusals)
        case .terminationNotice(let reason): known.judgeNotice(fact, reason, &refusals, &warnings)
        case .application, .phone, .noPhone, .alreadyPaid, .noticeExists: break
        }
        return Admission(refusals: refusals, warnings: refusals.isEmpty ? warnings : [])
    }

    /// `E-STATE` with the status on the day of the fact.
    func stateRefusal(_ fact: Fact) -> Message { .state(statusCode(on: fact.learnedAt.date).label) }

    /// p.18, 22, 28 concern a recipient: from the employer's consent on, and
    /// before the date of a termination.
    func paymentStateRefusals(_ fact: Fact) -> [Message] {
        let day = fact.learnedAt.date
        return history.consent == nil || history.isTerminated(on: day) ? [stateRefusal(fact)] : []
    }

    /// Names of dates, for messages.
    enum Words {
        static let start = Localized(ru: "начало периода", kk: "кезең басы")
        static let end = Localized(ru: "конец периода", kk: "кезең соңы")
        static let reply = Localized(ru: "ответ получателя", kk: "алушының жауабы")
        static let caseFile = Localized(ru: "формирование ЭМД", kk: "ІЭМ қалыптастыру")
        static let sms = Localized(ru: "отправка sms", kk: "sms жіберу")
        static let act = Localized(ru: "акт работодателя", kk: "жұмыс берушінің актісі")
        static let record = Localized(ru: "запись в ЕСУТД", kk: "ЕШЕБЖ-дағы жазба")
        static let event = Localized(ru: "событие", kk: "оқиға")
        static let news = Localized(ru: "поступление сведений", kk: "мәліметтің түсуі")
        static let departure = Localized(ru: "выезд", kk: "кету")
        static let arrival = Localized(ru: "прибытие", kk: "келу")
        static let threeMonths = Localized(
            ru: "окончание трёх месяцев без операций", kk: "операциясыз үш айдың аяқталуы")
    }
}
