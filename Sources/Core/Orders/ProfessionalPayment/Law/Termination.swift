/// p.22: the payment ends (прекращение).
public struct Termination: Hashable, Sendable, Identifiable {
    /// The fact with the information.
    public let id: Int64
    /// Sub-point of p.22: 1 death, 2 the discovered end of citizenship,
    /// 3 discovered contributions (ОППВ) in the recipient's favour.
    public let ground: Int
    public let happenedOn: CivilDate
    public let learnedAt: Moment

    public static let grounds = 1...3

    /// p.22: the first day of the month after the month in which the
    /// information arrived.
    public var from: CivilDate { learnedAt.date.firstOfNextMonth }

    /// p.32: after a death nothing is due beyond the month of death.
    var end: CivilDate { ground == 1 ? min(from, happenedOn.firstOfNextMonth) : from }

    public static func name(ground: Int) -> Localized {
        switch ground {
        case 1: Localized(ru: "смерть получателя", kk: "алушының қайтыс болуы")
        case 2:
            Localized(
                ru: "выявлен факт прекращения гражданства Республики Казахстан",
                kk: "Қазақстан Республикасы азаматтығының тоқтатылу фактісі анықталды")
        default:
            Localized(
                ru: "выявлен факт уплаты ОППВ в пользу получателя",
                kk: "алушының пайдасына МКЗЖ төлеу фактісі анықталды")
        }
    }
}
