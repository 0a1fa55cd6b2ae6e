/// S333-9 on paper: the register of insured persons and the work of a period.
public struct InsuranceFiguresPrint: FiguresPrint {
    public static let spec = PrintSpec("insurance-figures", Localized(ru: "Отчет ОСМС", kk: "МӘМС есебі"))
    public let from: CivilDate
    public let to: CivilDate

    public init(from: CivilDate, to: CivilDate) {
        self.from = from
        self.to = to
    }

    public func prepare(in workplace: Workplace) throws { try workplace.bringToToday("consumer") }

    public func pages(in workplace: Workplace, _ language: Language) throws -> InsuranceFiguresReport {
        InsuranceFiguresReport(
            try workplace.store.insuranceFigures(from: from, to: to), language: language,
            paper: try workplace.paper(80), setting: try workplace.setting(),
            seesMedical: workplace.seesMedical)
    }
}
