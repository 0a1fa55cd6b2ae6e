extension Act {
    /// Rules of personified accounting in compulsory social insurance; the original is in Kazakh.
    public static let order430 = Act(
        "order430", .order, Localized(ru: "Приказ № 430", kk: "№ 430 бұйрық"),
        numbering: ClauseNumbering(
            subpoints: ["2", "9", "12"], parts: ["8"],
            others: [
                // One sentence: personal data, refunds of contributions, payments made.
                "6.1": Clause(), "6.2": Clause(), "6.3": Clause(),
                // «Мемлекеттік корпорация:», then what it does.
                "7.1": Clause(paragraph: 2), "7.2": Clause(paragraph: 3),
            ]))
}

extension Citation {
    static func order430(_ clause: String) -> Citation { Citation(.order430, clause) }
}
