/// A system that files come from.
public struct ImportSource: Hashable, Sendable {
    /// As after `tereze import`, and in the stored log of readings.
    public let code: String
    public let name: Localized
    /// The order whose facts its files tell.
    public let act: Act
    /// The language that the documentation of its columns has first: that of the act.
    public let language: Language

    public init(_ code: String, _ name: Localized, act: Act, language: Language = .russian) {
        self.code = code
        self.name = name
        self.act = act
        self.language = language
    }
}

/// What a file of a source holds, declared once: reading, verdicts and
/// `docs/exchange.md` all follow from it.
public struct ImportFormat: Sendable {
    public let source: ImportSource
    public let title: Localized
    /// In the order in which the documentation and the samples have them; a
    /// file may have them in another.
    public let columns: [ImportColumn]
    /// The lock that excludes files of the format, if there is one.
    let lock: ImportLock?
    /// What its files are, and how they are read.
    let content: Content

    enum Content: Sendable {
        /// A table with a header: creates the reader that imports its rows.
        case table(@Sendable (ImportJob) throws -> any ImportReading)
        case document(ImportDocument)
    }

    public init(
        _ source: ImportSource, _ title: Localized, _ columns: [ImportColumn], lock: ImportLock? = nil,
        reading: @escaping @Sendable (ImportJob) throws -> any ImportReading
    ) {
        precondition(Set(columns.map(\.name)).count == columns.count, "\(source): two columns share a name")
        self.source = source
        self.title = title
        self.columns = columns
        self.lock = lock
        content = .table(reading)
    }

    /// A format whose files are documents, not tables.
    init(_ source: ImportSource, _ title: Localized, _ document: ImportDocument) {
        self.source = source
        self.title = title
        columns = []
        lock = nil
        content = .document(document)
    }

    /// How the names of its files end, besides `.csv`.
    var suffixes: [String] {
        guard case .document(let document) = content else { return [] }
        return document.suffixes
    }

    public func column(_ name: String) -> ImportColumn? { columns.first { $0.name == name } }

    /// Names of columns that begin like this are verdicts of an earlier import.
    static let verdictPrefix = "refused_"
    static let verdictColumns = [
        "refused_line", "refused_code", "refused_column", "refused_ru", "refused_kk",
    ]
}

/// A kind of file that is one document, imported whole or not at all.
struct ImportDocument: Sendable {
    /// Whether a file is of the kind, by its beginning.
    let isOf: @Sendable (_ head: [UInt8]) -> Bool
    /// How its names end, besides `.csv`.
    let suffixes: [String]
    /// What `docs/exchange.md` says of its fields, in the order of the file.
    let fields: [(name: String, meaning: Localized, citation: Citation)]
    let read: @Sendable (_ path: String, Store, WorkProgress) throws -> ImportReport
}

/// Long work of an order during which no rows may be imported.
public struct ImportLock: Sendable {
    /// The name of the ``WorkLock``.
    let name: String
    /// The refusal while the work runs.
    let refusal: Message
    /// The refusal of that work while a file is imported.
    let whileImporting: Message

    public init(_ name: String, refusal: Message, whileImporting: Message) {
        self.name = name
        self.refusal = refusal
        self.whileImporting = whileImporting
    }

    /// What the lock is held for.
    static let work = "import"

    /// Takes the lock; another import is waited for.
    ///
    /// - Throws: ``refusal`` while the work runs, ``whileImporting`` when another import
    ///   does not end, ``Stopped``.
    func take(of store: Store, _ progress: WorkProgress) throws -> WorkLock {
        do {
            return try WorkLock.wait(name, of: store.database.path, for: Self.work, progress)
        } catch WorkLock.Refusal.taken(let holder) {
            throw holder == Self.work ? whileImporting : refusal
        }
    }
}

/// A column of a file.
public struct ImportColumn: Sendable {
    public enum Kind: Hashable, Sendable {
        case iin
        /// БИН, or ИИН of an employer who is a person.
        case employer
        case date
        /// A day of birth (C-13).
        case birth
        /// A day, or a day and a time.
        case moment
        case month
        case sum
        case phone
        case account
        case code([ImportCode])
        case text(limit: Int)
        /// A part of a person's name.
        case name
    }

    public enum Requirement: Hashable, Sendable {
        case always
        case never
        /// In rows in which another column says one of these words: needed there, or
        /// at least allowed; in other rows it stays empty, or is allowed too.
        case when(_ column: String, [String], isNeeded: Bool = true, isAllowedElsewhere: Bool = false)

        /// Only in rows of these events; in others it stays empty.
        static func events(_ codes: [String]) -> Requirement { .when("event", codes) }

        /// Allowed wherever this is, needed nowhere.
        var asOptional: Requirement {
            guard case .when(let column, let words, _, false) = self else { return .never }
            return .when(column, words, isNeeded: false)
        }
    }

    public let name: String
    public let kind: Kind
    public let requirement: Requirement
    public let meaning: Localized
    public let citation: Citation

    public init(
        _ name: String, _ kind: Kind, _ requirement: Requirement = .always, of act: Act, clause: String,
        _ meaning: Localized
    ) {
        self.name = name
        self.kind = kind
        self.requirement = requirement
        self.meaning = meaning
        citation = Citation(act, clause)
    }
}

/// A word that may stand in a column, what it means and by which clause.
public struct ImportCode: Hashable, Sendable {
    public let code: String
    public let meaning: Localized
    /// Of an event; `nil` for other words.
    public let clause: String?

    public init(_ code: String, _ meaning: Localized, clause: String? = nil) {
        self.code = code
        self.meaning = meaning
        self.clause = clause
    }
}
