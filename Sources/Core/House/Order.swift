/// What an order of law supplies to the mechanisms, as values.
///
/// Lists are closures, evaluated on first use, so that the start does not build the
/// specifications of every order.
public struct Order: Sendable {
    public let act: Act
    /// What the sheet of the menu and the place line call its work.
    public let name: Localized

    /// Every form; drafts, help and tests look it up here.
    public var forms: @Sendable () -> [FormSpec] = { [] }

    /// Every list.
    public var journals: @Sendable () -> [JournalSpec] = { [] }

    /// Every document that it prints.
    public var prints: @Sendable () -> [PrintSpec] = { [] }

    /// Its outgoing letters.
    public var letters: @Sendable () -> [LetterForm] = { [] }

    /// The numbers that its records are known by.
    public var numbers: [RecordNumber] = []

    /// What its records are called in lists of records of every kind.
    public var recordNames: [RecordName] = []

    /// What its acts and records are called in the audit, by the codes that are stored.
    public var auditWords: [String: Localized] = [:]

    /// Which of its facts disclose health, listed where the permission is granted.
    public var medicalFacts: Localized?

    /// Files of other systems that it reads.
    public var imports: @Sendable () -> [ImportFormat] = { [] }

    /// Whom or what an unfinished entry is about, where its own values do not say it; `nil` for
    /// the entries of other forms.
    public var draftSubject: @Sendable (Draft, Store) throws -> Localized? = { _, _ in nil }

    /// What it says of the day on the first screen.
    public var today: @Sendable (Store) throws -> [DayLine] = { _ in [] }

    /// Its deadlines, counted on the first screen; made on first use.
    public var due: @Sendable () -> DueList? = { nil }

    /// Refreshes the derived values that ``today`` and ``due`` count.
    public var prepareToday: @Sendable (Store) throws -> Void = { _ in }

    /// What it does when months of somebody begin to count in the register of contributions.
    public var hearsContributions: ContributionListener?

    /// What it asks of a person on the cards of other orders.
    public var asksOfPerson: PersonQuestioner?

    /// What it knows of a person that the other orders may have to judge.
    public var tellsOfPerson: PersonTeller?

    /// Which news of other records its own records judge; it is put to them on their cards.
    public var judgesNews: [NewsConcern] = []

    /// The upkeep of its derived values.
    public var upkeep: [any Upkeep] = []

    /// The dated numbers of its law.
    public var parameters: @Sendable () -> [ParameterSpec] = { [] }

    /// What an administrator enters for it, in the order of the screen.
    public var settings: @Sendable (Store) throws -> [SettingSpec] = { _ in [] }

    /// Writes invented records into a store, to try the program with.
    ///
    /// Their words are in the language of who is to try it.
    public var samples: @Sendable (Store, Language) throws -> Void = { _, _ in }

    /// What is done for it from the command line.
    public var subcommands: @Sendable () -> [Subcommand] = { [] }

    /// Its own refusal messages, with examples for the blanks.
    public var messages: @Sendable () -> [Message] = { [] }

    /// The steps of its long work.
    public var steps: @Sendable () -> [WorkStep] = { [] }

    /// Its words in scenarios.
    public var story: @Sendable () -> ScenarioVocabulary? = { nil }

    public init(act: Act, name: Localized, _ bring: (inout Order) -> Void = { _ in }) {
        self.act = act
        self.name = name
        bring(&self)
    }
}
