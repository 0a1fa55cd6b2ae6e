/// p.5 (2): the reconciliation of a period with totals by kind, by operator and in all.
public struct PlatformReconciliationPrint: FiguresPrint {
    public static let spec = PrintSpec(
        "platform-reconciliation",
        Localized(
            ru: "Сверка с операторами интернет-платформ",
            kk: "Интернет-платформа операторларымен салыстырып тексеру"))

    /// It has whole numbers of persons.
    public var access: Access { .holders(of: .cards) }
    public let from: CivilDate
    public let to: CivilDate

    /// Of the months that the days touch.
    public init(from: CivilDate, to: CivilDate) {
        self.from = from
        self.to = to
    }

    public func prepare(in workplace: Workplace) throws { try workplace.bringToToday(PlatformUpkeep.line) }

    public func pages(in workplace: Workplace, _ language: Language) throws -> PlatformReconciliationReport {
        PlatformReconciliationReport(
            try workplace.store.platformFigures(from.yearMonth, to.yearMonth, workplace.progress),
            from: from.yearMonth, to: to.yearMonth, language: language, paper: try workplace.paper(132),
            setting: try workplace.setting())
    }
}
