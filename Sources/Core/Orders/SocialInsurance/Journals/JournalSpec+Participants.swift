extension JournalSpec {
    /// What came for a person and was entered, of social contributions and their penalty.
    private static func months(_ result: String, _ condition: String = "") -> String {
        """
        (SELECT \(result) FROM contribution_month m JOIN contribution_delivery d ON d.id = m.delivery_id \
        WHERE m.person_id = p.id AND m.purpose IN (\(PaymentPurpose.sql([.social, .socialPenalty]))) \
        AND d.at IS NOT NULL\(condition))
        """
    }

    /// Of contributions that stand.
    private static let standing =
        " AND m.purpose = \(PaymentPurpose.social.rawValue) AND m.refunded_at IS NULL"

    /// S430-1: participants, for whom contributions came (p.3–5).
    public static let participants: JournalSpec = {
        var source = JournalSource(
            tables: "person p", nameOrdered: "person p", id: "p.id", person: "p.id",
            link: .to("participant", "p.id"))
        source.only = "EXISTS \(months("1"))"
        source.figure = { MonthFigure.participantCondition($0, isFew: $1) }
        return JournalSpec(
            "participants", Localized(ru: "Участники", kk: "Қатысушылар"),
            paperTitle: Localized(
                ru: "Участники системы обязательного социального страхования",
                kk: "Міндетті әлеуметтік сақтандыру жүйесіне қатысушылар"),
            source: source,
            [
                .person(screen: 30, paper: 32), .guardedIIN,
                JournalColumn(
                    "birth", Localized(ru: "Дата рождения", kk: "Туған күні"),
                    short: Localized(ru: "Дата рожд.", kk: "Туған күні"), "p.birth_date", cell: .date,
                    screen: 10, paper: 10),
                JournalColumn(
                    "months", Localized(ru: "Месяцев", kk: "Ай саны"),
                    months("count(DISTINCT m.month)", standing),
                    cell: .number, screen: 7, paper: 7),
                JournalColumn(
                    "last", Localized(ru: "Последний месяц", kk: "Соңғы ай"),
                    short: Localized(ru: "Последний", kk: "Соңғы ай"),
                    "coalesce(\(months("max(m.month)", standing)), '')", cell: .lineMonths, screen: 9,
                    paper: 9),
            ])
    }()
}
