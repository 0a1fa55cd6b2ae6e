/// Files in the inbox that may be read.
public struct InboxFiles: Query {
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init() {}

    public func answer(in workplace: Workplace) throws -> [String] {
        TextFile.names(in: workplace.inbox).filter { $0.lowercased().hasSuffix(".csv") }
    }
}

/// The kinds of files that the orders read, in the order of their documentation.
public struct ImportFormats: Query {
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init() {}

    public func answer(in workplace: Workplace) throws -> [ImportFormat] { workplace.house.imports }
}

/// Reads a file of another system, with a verdict for each row.
public struct ImportRows: Command {
    /// Of the source.
    public let source: String
    /// A name in the inbox, or a path.
    public let file: String
    public var access: Access { .operators }

    public init(source: String, file: String) {
        self.source = source
        self.file = file
    }

    /// - Throws: as ``Importer/run(path:format:progress:)``; ``Message/dictionary`` for a
    ///   source that no order reads.
    public func perform(in workplace: Workplace) throws -> ImportReport {
        guard let format = workplace.house.importFormat(source) else { throw Message.dictionary }
        let path = file.contains("/") ? file : workplace.inbox + "/" + file
        return try Importer(store: workplace.store)
            .run(path: path, format: format, progress: workplace.progress)
    }
}
