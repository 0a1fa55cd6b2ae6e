/// The orders that order № 113 of 01.04.2026 amends; the originals are in Kazakh.
extension Act {
    /// Order № 78: certificates of rehabilitated persons (ақталған адамға куәлік беру қағидалары).
    public static let order78 = Act(
        "order78", .order, Localized(ru: "Приказ № 78 в ред. № 113", kk: "№ 113 редакциясындағы № 78 бұйрық"),
        numbering: ClauseNumbering(
            parts: ["12", "18"],
            appendices: ["2": ClauseNumbering(subpoints: ["5", "9", "10", "11", "12"])]))

    /// Order № 277: monetary compensation of victims of mass political repression.
    public static let order277 = Act(
        "order277", .order,
        Localized(ru: "Приказ № 277 в ред. № 113", kk: "№ 113 редакциясындағы № 277 бұйрық"),
        numbering: ClauseNumbering(parts: ["3"]))

    /// Order № 28: the report on home schooling of children with disabilities.
    public static let schoolingReport = Act(
        "order28", .order, Localized(ru: "Приказ № 28 в ред. № 113", kk: "№ 113 редакциясындағы № 28 бұйрық"),
        numbering: ClauseNumbering(subpoints: ["2"], parts: ["5"]))

    /// Order № 113 itself: when its parts come into force.
    public static let order113 = Act("order113", .order, Localized(ru: "Приказ № 113", kk: "№ 113 бұйрық"))
}

extension Citation {
    static func order78(_ clause: String) -> Citation { Citation(.order78, clause) }
    static func order277(_ clause: String) -> Citation { Citation(.order277, clause) }
    static func schoolingReport(_ clause: String) -> Citation { Citation(.schoolingReport, clause) }
    static func order113(_ clause: String) -> Citation { Citation(.order113, clause) }
}
