/// Where information came from, as far as the order asks.
public struct FactOrigin: Hashable, Sendable {
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
    public func judge(_ fact: Fact, origin: FactOrigin = FactOrigin()) -> Admission {
        let known = known(at: fact.learnedAt)
        var refusals: [Message] = []
        var warnings: [Message] = []
        switch fact.body {
        case .employmentEnded(_, let recorded): known.judgeEmploymentEnd(fact, recorded, &refusals, &warnings)
        case .contributionCount(let count):
            if !(0...999).contains(count) { refusals.append(.sum) }
        case .contributionMonths(let from, let to):
            if to < from { refusals.append(PeriodWords.reversed) }
        case .sms: known.judgeSms(fact, &refusals)
        case .push, .contactCentre: known.judgeReminder(fact, &refusals)
        case .reply(let account, let bank): known.judgeReply(account, bank, &refusals)
        case .caseFile:
            if known.history.reply == nil { refusals.append(.order(Words.caseFile, Words.reply)) }
        case .employerConsent:
            // p.16: once, after the recipient's answer (T13).
            if known.history.reply == nil || known.history.consent != nil {
                refusals.append(known.stateRefusal(fact))
            }
        case .suspension(let ground, let measure): known.judgeSuspension(fact, ground, measure, &refusals)
        case .resumption: return known.judgeResumption(fact, origin)
        case .termination(let ground): known.judgeTermination(fact, ground, &refusals)
        case .penalInstitution(let name):
            if name.trimmed.isEmpty { refusals.append(.required) }
            if !origin.isAdministration { refusals.append(.source("28")) }
            refusals += known.paymentStateRefusals(fact)
        case .remittance(let month, let sum): known.judgeRemittance(fact, month, sum, &refusals, &warnings)
        case .disbursement(let month, let sum): known.judgeDisbursement(fact, month, sum, &refusals)
        case .refund(let month, let sum): known.judgeRefund(month, sum, &refusals)
        case .refusalNotice(let reason): known.judgeRefusalNotice(fact, reason, &refusals)
        case .determination(let determination): known.judgeDetermination(fact, determination, &refusals)
        case .terminationNotice(let reason): known.judgeNotice(fact, reason, &refusals, &warnings)
        case .alreadyPaid, .noticeExists:
            // p.10 comes before the sms; after the employer's consent it is out of turn.
            if known.history.consent != nil { refusals.append(known.stateRefusal(fact)) }
        case .application, .phone, .noPhone: break
        }
        return Admission(refusals: refusals, warnings: refusals.isEmpty ? warnings : [])
    }

    /// `E-STATE` with the status on the day of the fact.
    func stateRefusal(_ fact: Fact) -> Message { .state(standing(on: fact.learnedAt.date).label) }

    /// p.18, 22, 24, 28 concern a recipient: from the employer's consent on, before the date
    /// of a termination and before the end that the pension age sets (T20).
    ///
    /// - Parameter lastMonth: by p.32 the last month of payment, of a death or a departure.
    ///   Where it lies before the pension age, its news takes away what was paid for the months
    ///   between and is heard also afterwards.
    func paymentStateRefusals(_ fact: Fact, lastMonth: YearMonth? = nil) -> [Message] {
        let day = fact.learnedAt.date
        if history.consent == nil || history.isTerminated(on: day) { return [stateRefusal(fact)] }
        guard let end = pensionEnd(by: day) else { return [] }
        return lastMonth.map { $0.next.firstDay < end } ?? false ? [] : [stateRefusal(fact)]
    }

    /// Names of dates, for messages.
    enum Words {
        static let reply = Localized(ru: "ответ получателя", kk: "алушының жауабы")
        static let caseFile = Localized(ru: "формирование ЭМД", kk: "ІЭМ қалыптастыру")
        static let sms = Localized(ru: "отправка sms", kk: "sms жіберу")
        static let act = Localized(ru: "акт работодателя", kk: "жұмыс берушінің актісі")
        static let record = Localized(ru: "запись в ЕСУТД", kk: "ЕШЕБЖ-дағы жазба")
        static let event = Localized(ru: "событие", kk: "оқиға")
        static let news = Localized(ru: "поступление сведений", kk: "мәліметтің түсуі")
        static let departure = Localized(ru: "выезд", kk: "кету")
        static let arrival = Localized(ru: "прибытие", kk: "келу")
        static func idleMonths(_ count: Int) -> Localized {
            Localized(
                ru: "окончание \(Numeral.russianGenitive(count)) месяцев без операций",
                kk: "операциясыз \(Numeral.kazakh(count)) айдың аяқталуы")
        }
    }
}
