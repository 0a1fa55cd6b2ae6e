/// What may become known of a person and concern several orders.
public enum PersonNewsKind: String, Hashable, Sendable, CaseIterable {
    case death, departure, arrival, missing
    case citizenshipLost = "citizenship-lost"
    case citizenshipGained = "citizenship-gained"

    public var label: Localized {
        switch self {
        case .death: Localized(ru: "смерть", kk: "қайтыс болуы")
        case .departure:
            Localized(
                ru: "выезд на постоянное место жительства за пределы РК",
                kk: "ҚР-дан тыс жерге тұрақты тұруға кетуі")
        case .arrival: Localized(ru: "прибытие на постоянное проживание", kk: "тұрақты тұруға келуі")
        case .missing: Localized(ru: "безвестное отсутствие", kk: "хабарсыз кетуі")
        case .citizenshipLost: Localized(ru: "прекращение гражданства РК", kk: "ҚР азаматтығының тоқтатылуы")
        case .citizenshipGained: Localized(ru: "приобретение гражданства РК", kk: "ҚР азаматтығын алуы")
        }
    }

    /// What undoes it; `nil` of what nothing undoes, and of what itself undoes something.
    var end: PersonNewsKind? {
        switch self {
        case .departure: .arrival
        case .citizenshipLost: .citizenshipGained
        case .death, .missing, .arrival, .citizenshipGained: nil
        }
    }

    /// Whether it ends or suspends what a person has; else it brings it back.
    var isLoss: Bool { self != .arrival && self != .citizenshipGained }

    /// What the words of a document tell, where they name it: «смерть получателя», «қайтыс болды».
    ///
    /// Whoever reads the question has the words before them: nothing is decided by this reading.
    public static func named(in words: String) -> PersonNewsKind? {
        let words = words.lowercased()
        func has(_ beginnings: String...) -> Bool { beginnings.contains { words.contains($0) } }
        if has("безвестн", "хабарсыз") { return .missing }
        if has("смерт", "умер", "скончал", "қайтыс бол", "өлім") { return .death }
        if has("гражданств", "азаматты") {
            if has("прекращ", "утрат", "утерян", "лишени", "лишил", "выход из", "тоқтат", "айырыл", "шығу") {
                return .citizenshipLost
            }
            return has("приобрет", "принят", "восстановл", "алу", "алды", "қабылда")
                ? .citizenshipGained : nil
        }
        if has("прибыт", "прибыл", "возвращ", "вернул", "қайтып кел", "тұруға кел") { return .arrival }
        let isAbroad = has("пмж", "постоянное мест", "за предел", "за границ", "тұрақты тұруға", "тыс жер")
        return isAbroad && has("выезд", "выехал", "кету", "кетті") ? .departure : nil
    }
}

/// What a record of an order tells of a person, for the other orders to judge.
public struct PersonNews: Hashable, Sendable {
    public let kind: PersonNewsKind
    /// On which it happened, as it is told.
    public let day: CivilDate
    /// The record that tells it.
    public let source: RecordLink
    /// What the record says of it; no name and no number of a person.
    public let told: Localized

    public init(_ kind: PersonNewsKind, on day: CivilDate, by source: RecordLink, _ told: Localized) {
        self.kind = kind
        self.day = day
        self.source = source
        self.told = told
    }
}

/// Which news an order judges.
public struct NewsConcern: Hashable, Sendable {
    public let kind: PersonNewsKind
    /// What of the order it may concern, the foremost first.
    public let citations: [Citation]
    /// The code of the form that records the order's own fact of it; `nil` where the order has none.
    public let form: String?

    public init(_ kind: PersonNewsKind, _ citations: Citation..., answeredBy form: String? = nil) {
        self.kind = kind
        self.citations = citations
        self.form = form
    }
}

/// An operator's judgement that news does not concern a record, or is accounted for already.
public struct NewsJudgement: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let kind: PersonNewsKind
    public let day: CivilDate
    public let source: RecordLink
    public let reason: String
    public let recordedAt: Moment
    public let operatorName: String
    /// True of a line that takes an earlier judgement back.
    public let isWithdrawal: Bool
    /// True of a judgement that was taken back.
    public let isWithdrawn: Bool

    public var isInForce: Bool { !isWithdrawal && !isWithdrawn }

    /// Other news is not judged by it: another day, another record.
    func covers(_ news: PersonNews) -> Bool {
        isInForce && kind == news.kind && day == news.day && source == news.source
    }
}
