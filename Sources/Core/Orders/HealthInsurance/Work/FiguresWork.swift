/// Writes the report of a period into the outbox as CSV.
public struct WriteInsuranceFigures: Command {
    public let from: CivilDate
    public let to: CivilDate
    public var access: Access { .operators }

    public init(from: CivilDate, to: CivilDate) {
        self.from = from
        self.to = to
    }

    /// - Returns: the path to show.
    public func perform(in workplace: Workplace) throws -> String {
        try workplace.bringToToday("consumer")
        let report = try InsuranceFiguresPrint(from: from, to: to).pages(in: workplace, workplace.language)
        return try workplace.write(
            report.csv(try workplace.store.spreadsheetFile()), report.fileName("csv").text,
            of: InsuranceFiguresPrint.spec.code, "export")
    }
}
