extension InternetPlatforms {
    /// Every list of the order.
    static var journals: [JournalSpec] {
        [.platformOperators, .platformLines, .platformDeclared, .exemptions]
    }

    static let recordNames = [
        RecordName(
            PlatformUpkeep.platform, "(SELECT printf('%012d', number) FROM platform_operator WHERE id = {id})"
        ),
        RecordName(
            PlatformUpkeep.line,
            """
            (SELECT substr(l.month, 5, 2) || '.' || substr(l.month, 1, 4) || '/' || l.id
                FROM platform_line l WHERE l.id = {id})
            """,
            person: """
                (SELECT q.id FROM platform_line l JOIN person q ON q.iin = printf('%012d', l.iin) WHERE l.id = {id})
                """),
        RecordName(
            PlatformUpkeep.exemption, "{id}",
            person: "(SELECT person_id FROM platform_exemption WHERE id = {id})"),
    ]

    static let auditWords: [String: Localized] = [
        "change": Localized(ru: "изменил", kk: "өзгертті"),
        "send": Localized(ru: "передал", kk: "берді"),
        PlatformUpkeep.platform: Localized(ru: "оператор платформы", kk: "платформа операторы"),
        PlatformUpkeep.line: Localized(ru: "строка сверки", kk: "салыстыру жолы"),
        PlatformUpkeep.exemption: Localized(ru: "освобождение", kk: "босату"),
    ]

    /// What waits on the first screen: differences nobody has answered, exemptions that ЦС КГД was
    /// not told of.
    @Sendable static func today(_ store: Store) throws -> [DayLine] {
        func count(_ rows: String) throws -> Int {
            try store.database.first("SELECT count(*) FROM (\(rows) LIMIT \(DueList.Count.limit))") {
                Int($0.integer(0))
            } ?? 0
        }
        let differing = try count("SELECT 1 FROM platform_line WHERE status = 'differs'")
        let unsent = try count("SELECT 1 FROM platform_exemption x WHERE \(ExemptionRecord.unsent)")
        var lines: [DayLine] = []
        if differing > 0 {
            let number = DueList.Count.shown(differing)
            lines.append(
                DayLine(
                    Localized(
                        ru: "расхождения с операторами: \(number)", kk: "операторлармен айырма: \(number)"),
                    isWaiting: true, list: .platformLines, kind: ReconciliationStatus.differs.rawValue))
        }
        if unsent > 0 {
            let number = DueList.Count.shown(unsent)
            lines.append(
                DayLine(
                    Localized(
                        ru: "освобождения для ЦС КГД: \(number)", kk: "МКК ЦЖ-ға босатулар: \(number)"),
                    isWaiting: true, list: .exemptions))
        }
        return lines
    }
}
