/// What an operator decided where the order is silent.
public struct Determination: Hashable, Sendable {
    /// The clause of the question: ``Topic`` where the program knows it.
    public let clause: String
    /// `nil` only in entries of the time before outcomes were recorded.
    public let outcome: Outcome?
    /// What is owed for all days of the question together; only with
    /// ``Outcome/partly``.
    public let sum: Tenge?
    public let reason: String

    public init(clause: String, outcome: Outcome?, sum: Tenge? = nil, reason: String) {
        self.clause = clause
        self.outcome = outcome
        self.sum = sum
        self.reason = reason
    }

    public var topic: Topic? { Topic(rawValue: clause) }

    /// The questions that order 526 leaves to an operator, by their clause.
    public enum Topic: String, Hashable, Sendable, CaseIterable {
        /// A526-21: the days between the month of departure and the suspension.
        case departure = "32.2"
        /// A526-14: sums held back by a suspension that stood at the death.
        case sumsAtDeath = "32.1"
        /// A526-14: owed up to a death and not paid by it: to whom, the order does not say.
        case paymentAfterDeath = "26"
        /// A526-08: contributions for a time when the worker still worked there.
        case contributions = "22.3"
        /// A526-21: news of an end that nothing was open for.
        case waiting = "20"
        /// A526-14: the employer's silence.
        case employerSilence = "16"
        /// A526-14: no answer after the reminders.
        case noAnswer = "13.1"

        /// What can be decided; the foremost is what holds until then.
        public var alternatives: [Outcome] {
            switch self {
            case .departure: [.owed, .partly, .notOwed]
            case .sumsAtDeath: [.notOwed, .partly, .owed]
            case .paymentAfterDeath: [.wait, .pay]
            case .contributions: [.ends, .goesOn]
            case .waiting: [.wait, .mistaken]
            case .employerSilence, .noAnswer: [.wait, .askAgain]
            }
        }

        public var label: Localized {
            switch self {
            case .departure:
                Localized(
                    ru: "п. 32: дни после месяца выезда", kk: "32-т.: кеткен айдан кейінгі күндер")
            case .sumsAtDeath:
                Localized(
                    ru: "п. 32: не выплачено на дату смерти",
                    kk: "32-т.: қайтыс болған күнге дейін төленбеген")
            case .paymentAfterDeath:
                Localized(
                    ru: "п. 26, 32: получатель умер, месяцы не выплачены",
                    kk: "26, 32-т.: алушы қайтыс болған, айлар төленбеген")
            case .contributions:
                Localized(
                    ru: "п. 22: взнос за время до прекращения работ",
                    kk: "22-т.: жұмыс тоқтатылғанға дейінгі жарна")
            case .waiting:
                Localized(
                    ru: "п. 20: сведения ждут приостановления", kk: "20-т.: мәлімет тоқтата тұруды күтуде")
            case .employerSilence:
                Localized(ru: "п. 16: работодатель не ответил", kk: "16-т.: жұмыс беруші жауап бермеді")
            case .noAnswer:
                Localized(ru: "п. 13: человек не ответил", kk: "13-т.: адам жауап бермеді")
            }
        }
    }

    /// What was decided.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        case owed
        case notOwed = "not-owed"
        case partly
        case ends
        case goesOn = "goes-on"
        case wait
        case askAgain = "ask-again"
        case mistaken
        case pay

        public var label: Localized {
            switch self {
            case .owed: Localized(ru: "причитается полностью", kk: "толық тиесілі")
            case .notOwed: Localized(ru: "не причитается", kk: "тиесілі емес")
            case .partly: Localized(ru: "причитается часть", kk: "бір бөлігі тиесілі")
            case .ends: Localized(ru: "прекращение остаётся", kk: "тоқтату күшінде қалады")
            case .goesOn: Localized(ru: "выплата продолжается", kk: "төлем жалғасады")
            case .wait: Localized(ru: "ждать", kk: "күту")
            case .askAgain: Localized(ru: "обратиться ещё раз", kk: "қайта жүгіну")
            case .mistaken: Localized(ru: "сведения ошибочны", kk: "мәлімет қате")
            case .pay: Localized(ru: "выплатить на его счет", kk: "оның шотына төлеу")
            }
        }
    }

    /// The outcome and the sum: «причитается часть, 20 000,00 ₸».
    public var shown: Localized {
        guard let outcome else { return .same("") }
        return sum.map { outcome.label + .same(", \($0.shown) ₸") } ?? outcome.label
    }
}

/// A determination as the case has it.
struct DeterminationFact: Hashable, Sendable {
    let id: Int64
    let learnedAt: Moment
    let determination: Determination
}

extension CaseHistory {
    /// The latest determination on a question that arose at `moment`; an earlier one
    /// was about something else.
    func determination(on topic: Determination.Topic, since moment: Moment) -> DeterminationFact? {
        determinations.last { fact in
            guard fact.learnedAt >= moment else { return false }
            // Entries from before outcomes name the point alone.
            guard fact.determination.topic == nil else { return fact.determination.topic == topic }
            return fact.determination.clause.prefix { $0 != "." } == topic.rawValue.prefix { $0 != "." }
        }
    }
}
