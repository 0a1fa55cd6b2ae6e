extension ProfessionalPayment {
    /// Writes the report of a period into the outbox as CSV.
    public struct WritePeriodFigures: Command {
        public let from: CivilDate
        public let to: CivilDate
        public var access: Access { .operators }

        public init(from: CivilDate, to: CivilDate) {
            self.from = from
            self.to = to
        }

        /// - Returns: the path to show.
        public func perform(in workplace: Workplace) throws -> String {
            try workplace.bringToToday("case")
            let language = workplace.language
            let report = try PeriodPrint(from: from, to: to).pages(in: workplace, language)
            let text = report.csv(try workplace.store.spreadsheetFile())
            return try workplace.write(text, report.fileName("csv").text, of: PeriodPrint.spec.code, "export")
        }
    }
}
