/// The pages of a document in a language.
public struct ReportOf: Query {
    public let print: any Print
    public let language: Language
    /// False to see a document again that was seen before, so that its reading is written
    /// down once.
    public let isOpening: Bool
    public var access: Access { print.access }
    public var reading: RecordLink? { isOpening ? print.reading : nil }

    public init(_ print: any Print, _ language: Language, isOpening: Bool) {
        self.print = print
        self.language = language
        self.isOpening = isOpening
    }

    public func prepare(in workplace: Workplace) throws { try print.prepare(in: workplace) }

    public func answer(in workplace: Workplace) throws -> Report { try print.report(in: workplace, language) }
}

/// Writes the pages of a document into the outbox.
public struct WriteReport: Command {
    public let report: Report
    public var access: Access { .operators }

    public init(_ report: Report) { self.report = report }

    /// - Returns: the path to show.
    public func perform(in workplace: Workplace) throws -> String {
        try workplace.write(report.text, report.fileName, "print")
    }
}
