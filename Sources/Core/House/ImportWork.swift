/// Files in the inbox that may be read, what others have sent before what the program has
/// written of refused rows.
public struct InboxFiles: Query {
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init() {}

    public struct Answer: Sendable {
        /// Of other systems.
        public var names: [String] = []
        /// Rows that were refused, to be corrected and read.
        public var refused: [String] = []
        /// How many have names with signs that nobody can type or see: a line break.
        public var unnameable = 0
    }

    public func answer(in workplace: Workplace) throws -> Answer {
        var answer = Answer()
        // A name that begins with a dot is hidden everywhere.
        let suffixes = [".csv"] + workplace.house.imports.flatMap(\.suffixes)
        for name in TextFile.names(in: workplace.inbox) {
            let small = name.lowercased()
            guard suffixes.contains(where: { small.hasSuffix($0) }) else { continue }
            guard !name.hasPrefix("."), TextFile.isRegular(workplace.inbox + "/" + name) else { continue }
            if name.printable != name || name.firstUnseen != nil {
                answer.unnameable += 1
            } else if RefusedFile.stem(of: name) != nil {
                answer.refused.append(name)
            } else {
                answer.names.append(name)
            }
        }
        return answer
    }
}

/// The kinds of files that the orders read, in the order of their documentation.
public struct ImportFormats: Query {
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init() {}

    public func answer(in workplace: Workplace) throws -> [ImportFormat] { workplace.house.imports }
}

/// The source whose files have the columns of a file; `nil` if none has, or several have.
public struct SourceOfFile: Query {
    public let file: String
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    /// - Parameter file: a name in the inbox, or a path.
    public init(_ file: String) { self.file = file }

    /// - Throws: ``TextFile/Failure`` and ``FileFlaw`` of what is no text: nobody is asked then
    ///   where it is from.
    public func answer(in workplace: Workplace) throws -> ImportSource? {
        let fitting = try workplace.house.readableFormats(fitting: workplace.path(ofIncoming: file))
        return fitting.count == 1 ? fitting[0].source : nil
    }
}

extension House {
    /// The kinds of files whose columns a file has; none for what cannot be read.
    func importFormats(fitting path: String) -> [ImportFormat] {
        (try? readableFormats(fitting: path)) ?? []
    }

    /// The kinds of files whose columns a file has.
    ///
    /// - Throws: ``TextFile/Failure`` and ``FileFlaw`` of what is no text.
    fileprivate func readableFormats(fitting path: String) throws -> [ImportFormat] {
        let head = try TextFile.bytes(path, atLeast: ImportFormat.headLength)
        guard !head.isEmpty else { throw FileFlaw.empty }
        guard !head.contains(0) else { throw FileFlaw.encoding }
        return ImportFormat.fitting(head, among: imports)
    }

    /// Reads a file into a store.
    ///
    /// - Throws: as ``Importer``; of a file that must be of another source, that.
    public func load(_ path: String, as format: ImportFormat, into store: Store, _ progress: WorkProgress)
        throws -> ImportReport
    {
        do {
            return try Importer(store: store).run(path: path, format: format, progress: progress)
        } catch let flaw as FileFlaw { throw explained(flaw, of: path, readAs: format) }
    }

    /// The flaw of a file, or the source that it must be of.
    private func explained(_ flaw: FileFlaw, of path: String, readAs format: ImportFormat) -> FileFlaw {
        let fitting = importFormats(fitting: path).map(\.source)
        guard fitting.count == 1, fitting[0] != format.source else { return flaw }
        return .otherSource(fitting[0].name, chosen: format.source.name)
    }
}

extension Workplace {
    /// - Parameter file: a name in the inbox, or a path.
    fileprivate func path(ofIncoming file: String) -> String {
        file.contains("/") ? file : inbox + "/" + file
    }
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
        return try workplace.house.load(
            workplace.path(ofIncoming: file), as: format, into: workplace.store, workplace.progress)
    }
}
