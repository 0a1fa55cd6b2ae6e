extension Act {
    /// Rules of withholding and transfer by an operator of an internet platform, order № 392 as
    /// point 6 of order № 129 words it; the other points of order № 129 amend other orders.
    public static let order129 = Act(
        "order129", .order,
        Localized(ru: "Приказ № 392 в ред. № 129", kk: "№ 129 редакциясындағы № 392 бұйрық"),
        numbering: ClauseNumbering(subpoints: ["2", "5"], parts: ["4"]))
}

extension Citation {
    static func order129(_ clause: String) -> Citation { Citation(.order129, clause) }
}
