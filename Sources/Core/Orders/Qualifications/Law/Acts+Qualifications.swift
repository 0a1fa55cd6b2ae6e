/// The orders that points 1–4 of order № 129 of 10.04.2026 amend; only what it words anew is known.
extension Act {
    /// Order № 1019: training and knowledge checks on safety and labour protection.
    public static let order1019 = Act(
        "order1019", .order,
        Localized(ru: "Приказ № 1019 в ред. № 129", kk: "№ 129 редакциясындағы № 1019 бұйрық"),
        numbering: ClauseNumbering(subpoints: ["2"], parts: ["28"]))

    /// Order № 374: rules of recognition of professional qualifications.
    public static let order374 = Act(
        "order374", .order,
        Localized(ru: "Приказ № 374 в ред. № 129", kk: "№ 129 редакциясындағы № 374 бұйрық"),
        numbering: ClauseNumbering(subpoints: ["10", "11", "18"]))

    /// Order № 380: single-use vouchers for recognition.
    public static let order380 = Act(
        "order380", .order,
        Localized(ru: "Приказ № 380 в ред. № 129", kk: "№ 129 редакциясындағы № 380 бұйрық"),
        numbering: ClauseNumbering(subpoints: ["2"], parts: ["8", "9", "10", "12"]))

    /// Order № 391: the digital platform of the National system of qualifications (НСК).
    public static let order391 = Act(
        "order391", .order,
        Localized(ru: "Приказ № 391 в ред. № 129", kk: "№ 129 редакциясындағы № 391 бұйрық"),
        numbering: ClauseNumbering(subpoints: ["7", "13", "14"]))
}

extension Citation {
    static func order1019(_ clause: String) -> Citation { Citation(.order1019, clause) }
    static func order374(_ clause: String) -> Citation { Citation(.order374, clause) }
    static func order380(_ clause: String) -> Citation { Citation(.order380, clause) }
    static func order391(_ clause: String) -> Citation { Citation(.order391, clause) }
}
