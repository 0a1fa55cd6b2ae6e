/// The figures of an order for a period: on paper, and as a table for other programs.
public protocol FiguresPrint: Print {
    associatedtype Pages: FiguresPages

    /// - Parameters:
    ///   - from: the first day.
    ///   - to: the last day.
    init(from: CivilDate, to: CivilDate)

    /// What was reckoned, in a language.
    func pages(in workplace: Workplace, _ language: Language) throws -> Pages
}

/// Figures that were reckoned, ready to be laid out.
public protocol FiguresPages {
    func report() -> Report
    func csv(_ file: SpreadsheetFile) -> String
    func fileName(_ ending: String) -> FileName
}

extension FiguresPrint {
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public func report(in workplace: Workplace, _ language: Language) throws -> Report {
        try pages(in: workplace, language).report()
    }
}

/// Writes the figures of a period into the outbox as CSV.
public struct WriteFigures<Figures: FiguresPrint>: Command {
    public let figures: Figures
    public var access: Access { figures.access }

    public init(_ figures: Figures) { self.figures = figures }

    /// - Returns: the path to show.
    public func perform(in workplace: Workplace) throws -> String {
        try figures.prepare(in: workplace)
        let pages = try figures.pages(in: workplace, workplace.language)
        return try workplace.write(
            pages.csv(try workplace.store.spreadsheetFile()), pages.fileName("csv").text, of: figures.code,
            "export")
    }
}
