/// The systems that files come from.
public enum ImportSource: String, Hashable, Sendable, CaseIterable {
    case esutd, oop, bmg, gbdfl, mtszn, bank
    case insuranceList = "insurance-list"
    case insuranceRemoval = "insurance-removal"
    case insurancePayments = "insurance-payments"
    case unemployed
    case socialCard = "social-card"
    case family, military
    case militaryChange = "military-change"

    public var name: Localized {
        switch self {
        case .esutd: Localized(ru: "ЕСУТД", kk: "ЕШЕБЖ")
        case .oop: Localized(ru: "АИС «ООП»", kk: "«ООП» ААЖ")
        case .bmg: Localized(ru: "БМГ", kk: "МАБ")
        case .gbdfl: Localized(ru: "ИС ГБД ФЛ", kk: "ЖТ МДҚ АЖ")
        case .mtszn: Localized(ru: "ИС МТСЗН", kk: "ҚР Еңбекмині АЖ")
        case .bank: Localized(ru: "БВУ", kk: "ЕДБ")
        case .insuranceList: Localized(ru: "ОСМС: списки", kk: "МӘМС: тізімдер")
        case .insuranceRemoval: Localized(ru: "ОСМС: снятие", kk: "МӘМС: шығару")
        case .insurancePayments: Localized(ru: "ОСМС: платежи", kk: "МӘМС: төлемдер")
        case .unemployed: Localized(ru: "ОСМС: безработные", kk: "МӘМС: жұмыссыздар")
        case .socialCard: Localized(ru: "«Цифровая карта семьи»", kk: "«Отбасының цифрлық картасы»")
        case .family: Localized(ru: "ЗАГС и опека", kk: "АХАТ және қорғаншылық")
        case .military, .militaryChange: Localized(ru: "Уполномоченный орган", kk: "Уәкілетті орган")
        }
    }

    /// The order whose facts the file tells.
    public var act: Act { batchKind == nil ? .order526 : .order333 }

    /// As `insurance_batch` names it; `nil` for files of order 526.
    var batchKind: String? {
        switch self {
        case .esutd, .oop, .bmg, .gbdfl, .mtszn, .bank: nil
        case .insuranceList: "list"
        case .insuranceRemoval: "removal"
        case .insurancePayments: "contributions"
        case .unemployed, .socialCard, .family, .military, .militaryChange: rawValue
        }
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

    init(_ source: ImportSource, _ title: Localized, _ columns: [ImportColumn]) {
        precondition(Set(columns.map(\.name)).count == columns.count, "\(source): two columns share a name")
        self.source = source
        self.title = title
        self.columns = columns
    }

    public static func of(_ source: ImportSource) -> ImportFormat {
        switch source {
        case .esutd: esutd
        case .oop: oop
        case .bmg: bmg
        case .gbdfl: gbdfl
        case .mtszn: mtszn
        case .bank: bank
        case .insuranceList: insuranceList
        case .insuranceRemoval: insuranceRemoval
        case .insurancePayments: insurancePayments
        case .unemployed: unemployed
        case .socialCard: socialCard
        case .family: family
        case .military: military
        case .militaryChange: militaryChange
        }
    }

    public static var all: [ImportFormat] { ImportSource.allCases.map(of) }

    public func column(_ name: String) -> ImportColumn? { columns.first { $0.name == name } }

    /// Names of columns that begin like this are verdicts of an earlier import.
    static let verdictPrefix = "refused_"
    static let verdictColumns = [
        "refused_line", "refused_code", "refused_column", "refused_ru", "refused_kk",
    ]
}

/// A column of a file.
public struct ImportColumn: Sendable {
    public enum Kind: Hashable, Sendable {
        case iin
        /// БИН, or ИИН of an employer who is a person.
        case employer
        case date
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
    public let basis: Citation

    init(
        _ name: String, _ kind: Kind, _ requirement: Requirement = .always, of act: Act = .order526,
        clause: String, _ meaning: Localized
    ) {
        self.name = name
        self.kind = kind
        self.requirement = requirement
        self.meaning = meaning
        basis = Citation(act, clause)
    }
}

/// A word that may stand in a column, what it means and by which clause.
public struct ImportCode: Hashable, Sendable {
    public let code: String
    public let meaning: Localized
    /// Of an event; `nil` for other words.
    public let clause: String?

    init(_ code: String, _ meaning: Localized, clause: String? = nil) {
        self.code = code
        self.meaning = meaning
        self.clause = clause
    }
}
