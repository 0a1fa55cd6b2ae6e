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
///
/// A letter that is written for the first time gets its number with it, in one transaction.
public struct WritePrint: Command {
    public let print: any Print
    /// The pages that were seen.
    public let report: Report
    public let language: Language
    public var access: Access { print.access }

    public init(_ print: any Print, _ report: Report, _ language: Language) {
        self.print = print
        self.report = report
        self.language = language
    }

    /// - Returns: the path to show, and the pages as they were written.
    public func perform(in workplace: Workplace) throws -> (path: String, report: Report) {
        guard let subject = try print.letter(in: workplace) else {
            let path = try workplace.write(
                report.text, report.fileName, of: print.code, "print", about: print.reading)
            return (path, report)
        }
        // Somebody may have registered it since the pages were seen: they lack its number then.
        guard try workplace.store.letter(subject) == nil else {
            let numbered = try print.report(in: workplace, language)
            let path = try workplace.write(
                numbered.text, numbered.fileName, of: print.code, "print", about: subject.record)
            return (path, numbered)
        }
        // The paper is seen once its number stands: of a number that was taken back no paper
        // may be left.
        let written = try workplace.store.registerLetter(subject, language) {
            let numbered = try print.report(in: workplace, language)
            return (file: try workplace.outgoing(numbered.text, numbered.fileName), report: numbered)
        }
        try written.file.place()
        try workplace.noteFile(written.file.path, of: print.code, "print", about: subject.record)
        return (written.file.path, written.report)
    }
}
