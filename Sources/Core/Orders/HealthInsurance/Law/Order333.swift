extension Act {
    public static let order333 = Act(
        "order333", .order, Localized(ru: "Приказ № ҚР ДСМ-333/2020", kk: "№ ҚР ДСМ-333/2020 бұйрық"),
        numbering: ClauseNumbering(
            subpoints: [
                "2", "7", "15", "18", "21", "26", "30", "33", "35", "37", "43", "45", "50", "53", "60",
            ],
            parts: ["10", "20", "54", "55"],
            others: [
                // Two sentences of part 1: the day of the category, and what follows its end.
                "9.1": Clause(part: 1), "9.2": Clause(part: 1), "9.3": Clause(part: 2),
            ]))
}

extension Citation {
    public static func order333(_ clause: String) -> Citation { Citation(.order333, clause) }
}
