/// The environment in which queries and commands run: the store, the orders, the folders of
/// files, and the listener of long work.
public final class Workplace {
    public let store: Store
    public let house: House
    /// Where files of other systems are looked for.
    public let inbox: String
    /// Where printed and exported files go.
    public let outbox: String
    /// The account of the session.
    public let login: String
    /// The language of who works.
    public var language = Language.russian
    /// Receives the progress of all long work, and may stop it.
    public var progress = WorkProgress.unobserved
    private let widthOf: @Sendable (Character) -> Int

    /// - Parameter widthOf: columns that a character takes: the screen and the paper must
    ///   agree on it.
    public init(
        store: Store, house: House, inbox: String, outbox: String, login: String,
        widthOf: @escaping @Sendable (Character) -> Int
    ) {
        self.store = store
        self.house = house
        self.inbox = inbox
        self.outbox = outbox
        self.login = login
        self.widthOf = widthOf
    }

    public func paper(_ columns: Int, lines: Int = 60) throws -> Paper {
        Paper(columns: columns, lines: lines, isTraining: try store.isTraining, widthOf: widthOf)
    }

    /// A sheet for a letter: 80 columns with those of the margin.
    public func letterPaper() throws -> Paper {
        Paper(columns: 70, isTraining: try store.isTraining, margin: 10, widthOf: widthOf)
    }

    /// A letter of the office with its number, if it has one.
    public func letterPaper(
        _ subject: LetterSubject, _ language: Language
    ) throws -> LetterPaper {
        LetterPaper(
            try store.letterDetails(), try store.letter(subject), language, on: try letterPaper())
    }

    /// What stands in the heading and at the foot of a document of today.
    public func setting(filter: Localized = .same("")) throws -> JournalReport.Setting {
        JournalReport.Setting(
            office: try store.office() ?? Office(code: "", name: .same(""), kind: .ordinary),
            operatorName: store.currentOperator?.name ?? "", now: store.clock.now(), filter: filter)
    }

    public func template(_ name: String, _ language: Language) throws -> FormTemplate {
        FormTemplate(try store.assets.text("templates/\(name).\(language.rawValue).txt"))
    }

    /// Writes a text into the outbox, with its row of the audit.
    ///
    /// - Parameter code: of the list or the document that it is.
    /// - Returns: the path to show.
    public func write(
        _ text: String, _ name: String, of code: String, _ action: String, about record: RecordLink? = nil
    ) throws -> String {
        let path = try put(text, name)
        try noteFile(path, of: code, action, about: record)
        return path
    }

    func noteFile(_ path: String, of code: String, _ action: String, about record: RecordLink?) throws {
        try store.noteFile(action, of: code, String(path.dropFirst(outbox.count + 1)), about: record)
    }

    /// Another file of the same name stays what it is: the later one gets a number.
    func put(_ text: String, _ name: String) throws -> String {
        let file = try outgoing(text, name)
        try file.place()
        return file.path
    }

    /// A file that has its name and is not to be seen yet.
    func outgoing(_ text: String, _ name: String) throws -> OutgoingFile {
        try TextFile.makeDirectory(outbox)
        return try OutgoingFile(text, in: outbox, name: try store.outgoingName(name, language))
    }
}
