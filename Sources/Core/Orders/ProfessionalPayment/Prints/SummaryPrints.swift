extension ProfessionalPayment {
    /// Appendix 4 of an employer as of a day.
    public struct EmployerStatementPrint: Print {
        public static let spec = PrintSpec(
            "employer-statement", Localized(ru: "Учет (Приложение 4)", kk: "Есепке алу (4-қосымша)"))
        public let employerID: Int64
        public let day: CivilDate
        public var access: Access { .operators }
        public var reading: RecordLink? { nil }

        public init(employerID: Int64, asOf day: CivilDate) {
            self.employerID = employerID
            self.day = day
        }

        public func report(in workplace: Workplace, _ language: Language) throws -> Report {
            guard let statement = try workplace.store.employerStatement(id: employerID, asOf: day) else {
                throw Message.dictionary
            }
            return EmployerStatementReport(
                statement, language: language, paper: try workplace.paper(132, lines: 45),
                setting: try workplace.setting()
            ).report()
        }
    }

    /// The figures of a period.
    public struct PeriodPrint: FiguresPrint {
        public static let spec = PrintSpec(
            "period", Localized(ru: "Отчет по профессиональной выплате", kk: "Кәсіптік төлем бойынша есеп"))
        public let from: CivilDate
        public let to: CivilDate

        public init(from: CivilDate, to: CivilDate) {
            self.from = from
            self.to = to
        }

        public func prepare(in workplace: Workplace) throws { try workplace.bringToToday("case") }

        public func pages(in workplace: Workplace, _ language: Language) throws -> PeriodReport {
            PeriodReport(
                try workplace.store.figures(from: from, to: to, workplace.progress), language: language,
                paper: try workplace.paper(132, lines: 45), setting: try workplace.setting())
        }
    }
}
