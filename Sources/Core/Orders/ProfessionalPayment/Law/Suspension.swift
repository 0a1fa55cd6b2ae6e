/// p.18–21: one suspension (приостановление) of the payment on one ground.
public struct Suspension: Hashable, Sendable, Identifiable {
    /// The fact with the information.
    public let id: Int64
    /// Sub-point 1–5 of p.18.
    public let ground: Int
    /// Ground 4 only: the search, or the court's decision.
    public let measure: SearchMeasure?
    /// Ground 1 the last debit, 2 the departure, 3 the expiry, 4 the document
    /// or the decision's entry into force, 5 the end of citizenship.
    public let happenedOn: CivilDate
    public let learnedAt: Moment
    /// The fact that ended it (p.20), if one is known.
    public internal(set) var closing: Closing?

    public struct Closing: Hashable, Sendable {
        public let id: Int64
        public let happenedOn: CivilDate
        public let learnedAt: Moment
    }

    public static let grounds = 1...5

    /// p.18: the first day of the month after the month in which the
    /// information arrived; a day off does not move it.
    public var from: CivilDate { learnedAt.date.firstOfNextMonth }

    /// This ground's own date of resumption (возобновление), sub-points 1–5:
    /// ground 1 the day of suspension; 2, 3, 4 the day of the event, but not
    /// before the day of suspension; 5 the day of issue, with no such bound.
    public var resumedFrom: CivilDate? {
        guard let closing else { return nil }
        return switch ground {
        case 1: from
        case 5: closing.happenedOn
        default: max(closing.happenedOn, from)
        }
    }

    /// The days that this ground takes from the payment (catalogue 4.1).
    var unpaid: DayInterval { DayInterval(start: from, end: resumedFrom ?? DayInterval.never) }

    /// p.32: after a departure the payment ends with the month of departure;
    /// known late, that leaves days between it and the suspension.
    var afterDeparture: DayInterval? {
        guard ground == 2 else { return nil }
        let start = happenedOn.firstOfNextMonth
        let end = closing.map { min($0.happenedOn, from) } ?? from
        return start < end ? DayInterval(start: start, end: end) : nil
    }

    /// The name of the ground, as shown to a citizen.
    public static func name(ground: Int, measure: SearchMeasure?) -> Localized {
        switch (ground, measure) {
        case (1, _):
            Localized(
                ru: "нет расходных операций по счету три и более месяцев",
                kk: "шот бойынша үш және одан көп ай бойы шығыс операциялары жоқ")
        case (2, _):
            Localized(
                ru: "выезд на постоянное место жительства за пределы Республики Казахстан",
                kk: "Қазақстан Республикасынан тыс жерге тұрақты тұруға кету")
        case (3, _):
            Localized(
                ru:
                    "истёк срок действия документа, удостоверяющего личность иностранца или лица без "
                    + "гражданства",
                kk:
                    "шетелдіктің немесе азаматтығы жоқ адамның жеке басын куәландыратын құжаттың қолданылу мерзімі өтті"
            )
        case (4, .search):
            Localized(
                ru: "розыск безвестно исчезнувшего лица", kk: "хабарсыз жоғалып кеткен адамды іздестіру")
        case (4, _):
            Localized(
                ru: "решение суда о признании безвестно отсутствующим",
                kk: "хабарсыз кетті деп тану туралы сот шешімі")
        default:
            Localized(
                ru: "прекращение гражданства Республики Казахстан",
                kk: "Қазақстан Республикасы азаматтығының тоқтатылуы")
        }
    }

    /// What ends the ground, by p.18.
    static func endingName(ground: Int, measure: SearchMeasure?) -> Localized {
        switch (ground, measure) {
        case (1, _):
            Localized(ru: "операции по счету возобновились", kk: "шот бойынша операциялар қайта басталды")
        case (2, _):
            Localized(
                ru: "прибытие на постоянное проживание", kk: "тұрақты тұруға келу")
        case (4, .search): Localized(ru: "розыск прекращён", kk: "іздестіру тоқтатылды")
        case (4, _): Localized(ru: "решение суда отменено", kk: "сот шешімінің күші жойылды")
        default:
            Localized(
                ru: "выдан документ постоянно проживающего в Республике Казахстан",
                kk: "Қазақстан Республикасында тұрақты тұратын адамның құжаты берілді")
        }
    }
}

/// Pairs suspensions with what ends them, in the order in which things were
/// learned.
struct SuspensionLedger: Sendable {
    private(set) var suspensions: [Suspension] = []
    /// Resumptions that nothing was open for: kept, because the suspension may
    /// be told later (A526-21).
    private(set) var waiting: [Fact] = []

    /// p.18.
    ///
    /// A waiting resumption ends the suspension at once when the thing itself happened no
    /// later than its end.
    mutating func suspend(_ fact: Fact, ground: Int, measure: SearchMeasure?) {
        var suspension = Suspension(
            id: fact.id, ground: ground, measure: measure, happenedOn: fact.happenedOn,
            learnedAt: fact.learnedAt,
            closing: nil)
        if let index = waiting.firstIndex(where: {
            fact.happenedOn <= $0.happenedOn && Self.ends($0, suspension)
        }) {
            suspension.closing = Self.closing(waiting.remove(at: index))
        }
        suspensions.append(suspension)
    }

    /// p.20: ends what is open on the ground, or waits.
    mutating func resume(_ fact: Fact) {
        var found = false
        for index in suspensions.indices
        where suspensions[index].closing == nil && Self.ends(fact, suspensions[index]) {
            suspensions[index].closing = Self.closing(fact)
            found = true
        }
        if !found { waiting.append(fact) }
    }

    /// What had happened by a day; the pairs stay.
    func seen(on day: CivilDate) -> SuspensionLedger {
        var ledger = SuspensionLedger()
        ledger.waiting = waiting.filter { $0.happenedOn <= day }
        ledger.suspensions = suspensions.filter { $0.happenedOn <= day }.map { suspension in
            var suspension = suspension
            if let closing = suspension.closing, closing.happenedOn > day { suspension.closing = nil }
            return suspension
        }
        return ledger
    }

    func open(ground: Int) -> Suspension? { suspensions.last { $0.ground == ground && $0.closing == nil } }

    private static func closing(_ fact: Fact) -> Suspension.Closing {
        Suspension.Closing(id: fact.id, happenedOn: fact.happenedOn, learnedAt: fact.learnedAt)
    }

    /// Whether the news is of the end of this ground: the same measure, an
    /// arrival not before the departure, a document of a permanent resident.
    private static func ends(_ fact: Fact, _ suspension: Suspension) -> Bool {
        guard case .resumption(let ground, let measure, let isPermanent) = fact.body,
            ground == suspension.ground
        else { return false }
        if let measure, ground == 4, let open = suspension.measure, measure != open { return false }
        if ground == 2, fact.happenedOn < suspension.happenedOn { return false }
        return isPermanent || (ground != 3 && ground != 5)
    }
}
