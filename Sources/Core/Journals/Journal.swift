/// The lists that operators read, filter, print and export, all in one way.
public enum Journal: String, Hashable, Sendable, CaseIterable {
    /// Applications taken (Appendix 1).
    case applications
    /// Cases: recipients and those who may become them.
    case cases
    /// Appendix 2: журнал sms-оповещений.
    case sms
    /// Appendix 3: электронный журнал регистрации заявлений (заявок).
    case registrations
    /// Employers with the number of their cases.
    case employers
    /// What was done and who looked.
    case audit
    /// Reference data: dated numbers of the law, the work calendar, banks.
    case parameters, calendar, banks
    /// S526-6: terms of all cases.
    case deadlines
    /// S526-7: need lists and the lines of one.
    case needLists, needLines
    /// Employers' transfers and the lines of one.
    case transfers, transferLines
    /// Payouts by month, the lines of one, and each payout made.
    case payoutBatches, payoutLines, payouts
    /// What is to be returned to employers, and what was.
    case returns, refunds
    /// Sums by employer and month, and the recipients behind them.
    case reconciliation, balances
    /// Notices to ЭБТ and tasks.
    case notices
    /// S333-1, 2: consumers, the list of a category, answers on the right.
    case consumers, categoryMembers, rightRequests
    /// S333-3, 5: enrolments by hand, family links, fathers' applications.
    case enrolments, families, fatherApplications
    /// S333-4: reconciliations and the protocol of one.
    case checks, protocolLines
    /// S333-6–8: streams to the Fund, files read, failures, bodies and what one sent.
    case streams, batches, failures, bodies, bodyTransfers
    /// Who works here, and who sees medical facts.
    case operators
}

/// A column of a list, on the screen and on paper.
public struct JournalColumn: Hashable, Sendable {
    /// How a stored value is shown.
    public enum Format: Hashable, Sendable {
        case text, number, date, dateOfMoment, timeOfMoment, moment, phone, status, action
        case paymentKind, dayKind
        /// Tiyn, and tenge with decimals.
        case money, tenge
        case month, due, days, deadlineKind, deadlineState
        case noticeKind, addressee, payoutNote, batchState
        /// Health insurance: a category's code, several of them, what a right
        /// rests on, where data come from.
        case category, categories, basis, dataSource
        case yesNo, role
        /// Reconciliation, streams, failures, bodies.
        case whom, checkState, checkOutcome, signedMonths, signedCategories
        case streamKind, batchKind, system, repair, transferKind
        /// Both languages, parted by U+001F.
        case bilingual
        /// The code of a dated number, and its value after its code and U+001F.
        case parameterName, parameterFullName, parameterValue, confidence
        case source

        var isAtRight: Bool { [.number, .money, .tenge, .parameterValue].contains(self) }
    }

    public let key: String
    /// The heading: of an official journal, in the words of the act.
    public let title: Localized
    /// The heading on the screen, where the act's is too long.
    public let shortTitle: Localized
    /// Columns of the terminal, and of paper 132 wide; 0: not shown there.
    public let screenWidth: Int
    public let paperWidth: Int
    public let format: Format
    public let isFrozen: Bool
    /// True for numbers and sums, which stand at the right of their column.
    public var isAtRight: Bool { format.isAtRight }
    /// SQL that gives the stored value.
    ///
    /// A constant of this program.
    let sql: String

    init(
        _ key: String, _ title: Localized, short: Localized? = nil, _ sql: String, format: Format = .text,
        screen: Int, paper: Int = 0, isFrozen: Bool = false
    ) {
        self.key = key
        self.title = title
        shortTitle = short ?? title
        self.sql = sql
        self.format = format
        screenWidth = screen
        paperWidth = paper
        self.isFrozen = isFrozen
    }
}

/// How a list is declared: its words, its columns, and where its rows are.
public struct JournalSpec: Sendable {
    public let journal: Journal
    public let title: Localized
    /// The heading of the printed form.
    public let paperTitle: Localized
    /// «Приложение 2 к Правилам …», empty for a list that no act prescribes.
    public let appendix: Localized
    public let columns: [JournalColumn]
    /// How many of the columns stand before «продолжение таблицы» on paper.
    public let firstPart: Int?
    /// The kinds that rows can be narrowed to.
    public let kinds: [FieldSpec.Choice]
    /// True for a list whose first rows are wanted first: what is due.
    public let opensAtTop: Bool
    let source: JournalSource

    /// True when rows can be ordered by the person's name.
    public var canOrderByName: Bool { source.nameOrdered != nil }
    public var canFilterByPeriod: Bool { source.time != nil }
    /// True for lists of several kinds, which are narrowed by employer too.
    public var hasKinds: Bool { !kinds.isEmpty }
    public var canFilterByEmployer: Bool { source.employer != nil }

    init(
        _ journal: Journal, _ title: Localized, paperTitle: Localized? = nil, appendix: Localized = .same(""),
        firstPart: Int? = nil, kinds: [FieldSpec.Choice] = [], opensAtTop: Bool = false,
        source: JournalSource,
        _ columns: [JournalColumn]
    ) {
        self.journal = journal
        self.title = title
        self.paperTitle = paperTitle ?? title
        self.appendix = appendix
        self.firstPart = firstPart
        self.kinds = kinds
        self.opensAtTop = opensAtTop
        self.source = source
        self.columns = columns
    }
}

/// Where a list's rows are.
///
/// All of it is constant SQL.
struct JournalSource: Sendable {
    /// Tables with the list's own table outermost (`CROSS JOIN` keeps it so,
    /// and with it the reading by key).
    let tables: String
    /// The list's own table, with the name that the other parts know it by.
    var ownTable: String { tables.split(separator: " ").prefix(2).joined(separator: " ") }
    /// The same with the person outermost, for the order by name; `nil` when
    /// the list has no person.
    var nameOrdered: String?
    /// The same for a list that has no order by name: where a person's rows
    /// are looked for first.
    var personFirst: String?
    let id: String
    var person: String?
    var employer: String?
    var time: String?
    var caseID: String?
    /// A number that is looked for by its beginning, as digits.
    var digits: String?
    /// The number of an application in its own list.
    var application: String?
    /// Folded name, where rows have one of their own.
    var nameKey: String?
    /// What the rows of a short list are searched for by any part of it; read
    /// whole, since SQLite folds ASCII only.
    var words: String?
    /// How those words are said where they are stored as codes.
    var spoken: (@Sendable (String) -> String)?
    var phone: String?
    /// Rows that are not shown: corrected entries.
    var hidden: String?
    /// What rows belong to the list at all.
    var only: String?
    /// The column of ``JournalSpec/kinds``.
    var kind: String?
    /// The column of what the list is a part of: a need list, a transfer, a batch.
    var parent: String?
    /// What says that the row corrects another.
    var correction: String?
    /// What says that the row was corrected or taken back.
    var corrected: String?
    /// The column of a category whose medical rows only those see who may.
    var category: String?
    /// Rows that never leave the office on paper or in a file (p.5).
    var secret: String?
}
