/// The store of one office: a SQLite file, the clock, and who is working.
///
/// Every command of an operator is one transaction that also writes its audit row.
public final class Store {
    public let database: Database
    public let clock: Clock
    public let assets: Assets
    private let presence: StorePresence?
    /// The operator who is signed in; 0 before that.
    public private(set) var currentOperator: Operator?
    /// Who is told of months in the register of contributions; set by the house.
    var contributionListeners: [ContributionListener] = []
    /// Who asks something of a person on the cards of others; set by the house.
    var personQuestioners: [PersonQuestioner] = []
    /// Who tells what it knows of a person; set by the house.
    var personTellers: [PersonTeller] = []
    /// The drafts that this session has written.
    var draftsInHand: [DraftKey: DraftInHand] = [:]
    /// The largest number of rows that a filter may leave for them to be sorted in
    /// memory; a filter that leaves more is applied while the list is scanned in its
    /// own order.
    ///
    /// At this size either takes a few milliseconds.
    var fewRows = 1_000

    /// Opens the file, brings its schema to the last step and loads the
    /// reference data that the program ships.
    ///
    /// - Parameters:
    ///   - path: a file on a local disk, or `:memory:`.
    ///   - declared: numbers of the law that the store must have rows of.
    ///   - isNew: whether a store is made where there is none.
    ///   - whenTheyChange: what is kept by earlier numbers is to be computed again; inside the
    ///     transaction that adds rows.
    public init(
        path: String, assets: Assets, clock: Clock, declared: DeclaredParameters, creating isNew: Bool = true,
        whenTheyChange: (Store) throws -> Void = { _ in }
    ) throws {
        let steps = try assets.migrations()
        var isMade = false
        if path == ":memory:" {
            presence = nil
        } else {
            isMade = try StoreFile.require(path, creatingBy: isNew ? steps : nil)
            presence = try StorePresence(of: path)
        }
        database = try Database(path: path)
        self.clock = clock
        self.assets = assets
        if try database.schemaVersion() != steps.count {
            let backup = path == ":memory:" ? nil : path + ".before-\(try database.schemaVersion() + 1)"
            try database.migrate(steps, backup: backup)
        }
        try database.expectSameStore()
        if isMade, clock.isNamed { try set(Self.namedDaySetting, to: clock.now().iso) }
        try loadReferenceOnce(declared)
        try addMissing(declared, whenTheyChange)
    }

    public func signIn(_ operator: Operator) { currentOperator = `operator` }

    /// Runs `body`, writes its audit row and deletes the draft it was entered as, in
    /// one transaction.
    ///
    /// - Parameters:
    ///   - record: the kind of the record that the id is of, where that is not the subject.
    ///   - draft: the key of the operator's draft, if the entry may have one.
    ///   - body: returns its result and the id of the subject, for the audit.
    @discardableResult
    public func perform<Result>(
        _ action: String, on subject: String, about record: String? = nil, note: String = "",
        ending draft: DraftKey? = nil,
        _ body: (Database, Moment) throws -> (result: Result, id: Int64?)
    ) throws -> Result {
        try database.write { database in
            try refreshOperator()
            // Read once the write lock is held: the entry bears the time at
            // which it is made, not the time at which it was requested.
            let now = clock.now()
            let (result, id) = try body(database, now)
            if let draft { try end(draft) }
            try database.execute(
                """
                INSERT INTO audit (at, operator_id, action, subject, subject_id, note, record)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .moment(now), .optional(currentOperator?.id), .text(action), .text(subject),
                    .optional(id),
                    .text(note), .optional(record),
                ])
            return result
        }
    }

    /// The next number of a gapless sequence.
    ///
    /// Must be called in the transaction that inserts the row with that number.
    public func nextNumber(_ name: String) throws -> Int64 {
        try database.first(
            """
            INSERT INTO counter (name, value)
            VALUES (?, 1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value
            """,
            [.text(name)]
        ) { $0.integer(0) } ?? 1
    }

    /// The operator's id, for columns that must name one.
    public func requireOperator() throws -> Operator {
        guard let currentOperator else { throw Message.access }
        return currentOperator
    }
}
