extension Act {
    /// Order № 20: reimbursement of preventive and rehabilitation measures, as point 5 of order № 129
    /// words it.
    public static let preventionRules = Act(
        "order20", .order, Localized(ru: "Приказ № 20 в ред. № 129", kk: "№ 129 редакциясындағы № 20 бұйрық"),
        numbering: ClauseNumbering(parts: ["8", "16"]))
}

extension Citation {
    static func preventionRules(_ clause: String) -> Citation { Citation(.preventionRules, clause) }
}
