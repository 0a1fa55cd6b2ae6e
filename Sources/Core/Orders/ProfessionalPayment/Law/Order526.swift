extension Act {
    public static let order526 = Act(
        "order526", .order, Localized(ru: "Приказ № 526", kk: "№ 526 бұйрық"),
        numbering: ClauseNumbering(
            subpoints: ["2", "18", "22"],
            parts: ["3", "12", "25"],
            others: [
                // «Работодатель:», then what he does.
                "5.1": Clause(paragraph: 2), "5.2": Clause(paragraph: 3),
                // The check, the two systems that are asked, what ends the service.
                "10.1": Clause(part: 1, paragraph: 1), "10.2": Clause(part: 1, paragraph: 2),
                "10.3": Clause(part: 1, paragraph: 3), "10.4": Clause(part: 2),
                // PUSH, the contact centre.
                "13.1": Clause(paragraph: 2), "13.2": Clause(paragraph: 3),
                // One sentence on both answers, in and outside the working day.
                "15.1": Clause(), "15.2": Clause(),
                // The employer, the worker; then the account.
                "17.1": Clause(part: 1, paragraph: 2), "17.2": Clause(part: 1, paragraph: 3),
                "17.3": Clause(part: 2),
                // One sentence on death and departure.
                "32.1": Clause(), "32.2": Clause(),
            ]))
}

extension Citation {
    static func order526(_ clause: String) -> Citation { Citation(.order526, clause) }
}
