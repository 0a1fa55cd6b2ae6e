/// What the program says about bad input, in the operator's language.
///
/// One case a code of the catalogue that several orders use; what one order alone says is
/// ``of(_:)``. `E-` refuses, `W-` warns. A message holds dates, numbers of records and names of things, never a
/// person's data.
public enum Message: Error, Hashable, Sendable {
    case required
    case tooLong(Int)
    case characters
    case iinLength
    case binLength
    case checkDigit
    case birthDiffersFromIIN
    case date
    case noSuchDay(day: Int, month: Int, year: Int)
    case future
    /// A time of day that is none.
    case time
    /// `earlier` should not be later than `later`: names of two dates.
    case order(Localized, Localized)
    case alternatives
    case consent
    case phone
    case email
    case iban
    case sum
    /// A sum that is not written as one.
    case sumForm
    /// No number from 0 to the named one.
    case count(Int)
    /// More than the named limit.
    case sumAbove(Localized)
    case period
    /// A month that is none, as it was typed; empty where that is not to be repeated.
    case noSuchMonth(String)
    case state(Localized)
    case source(String)
    case duplicate(String)
    case dictionary
    case noCalendar(year: Int)
    case external(Localized)
    case edition(CivilDate, since: CivilDate)
    case document(Localized)
    case documentExpired(Localized)
    case total
    /// A paper that lacks what it must say; names what, and where it is set.
    case unprintable(Localized)
    case reason
    case access
    /// What the administrator opens to an operator: facts that tell of health.
    ///
    /// - Parameter own: said to an administrator.
    case medicalAccess(own: Bool)
    /// The same of whole cards of persons.
    ///
    /// - Parameter own: said to an administrator.
    case cardAccess(own: Bool)
    case conflict
    case immutable
    /// The term by its clause, its last day, and how long that is past.
    case late(Localized, CivilDate, days: Int)
    case lastDayOff
    case outsideHours
    case binAttribute
    case phoneUnknownCode
    /// What was seen has changed: the list is to be formed anew.
    case listChanged
    case healed(Character, Character)
    case mixedAlphabet
    /// A name in Latin letters.
    case latinName
    /// A number without a digit, or with signs that numbers have not.
    case noDigit
    /// A name typed in small letters got its capitals.
    case capitals
    /// A sign that looks like the right one.
    case lookalike(Character)
    /// A sign that nobody sees.
    case unseen(Unicode.Scalar)
    /// A sign that may not stand here, and is on no keyboard.
    case sign(Character)
    /// A letter that looks like those of its word and is of another alphabet.
    case foreignLetter(Character)
    /// The number tells another sex.
    case sexDiffersFromIIN
    /// Ten digits that may be eleven of which one was forgotten.
    case phoneShort
    /// Indirect: refusals of all kinds stay as small as the common ones.
    indirect case of(OrderMessage)

    /// The code of the catalogue.
    public var code: String {
        switch self {
        case .required: "E-REQ"
        case .tooLong: "E-LEN"
        case .characters, .lookalike, .unseen, .sign, .noDigit: "E-CHR"
        case .iinLength: "E-IIN"
        case .binLength: "E-BIN"
        case .checkDigit: "E-IIN-CHK"
        case .birthDiffersFromIIN: "W-IIN-DOB"
        case .sexDiffersFromIIN: "W-IIN-SEX"
        case .date, .noSuchDay, .time: "E-DATE"
        case .future: "E-FUT"
        case .order: "E-ORD"
        case .alternatives: "E-ALT"
        case .consent: "E-CONSENT"
        case .phone: "E-PHONE"
        case .email: "E-MAIL"
        case .iban: "E-IBAN"
        case .sum, .sumForm, .sumAbove, .count: "E-SUM"
        case .period, .noSuchMonth: "E-PERIOD"
        case .state: "E-STATE"
        case .source: "E-SRC"
        case .duplicate: "E-DUP"
        case .dictionary: "E-DICT"
        case .noCalendar: "E-CAL"
        case .external: "E-EXT"
        case .edition: "E-EDIT"
        case .document: "E-DOC"
        case .documentExpired: "E-DOC-EXP"
        case .total: "E-TOTAL"
        case .unprintable: "E-PAPER"
        case .reason: "E-REASON"
        case .access, .medicalAccess, .cardAccess: "E-ACCESS"
        case .conflict: "E-CONF"
        case .immutable: "E-IMMUT"
        case .late: "W-LATE"
        case .lastDayOff: "W-NWD"
        case .outsideHours: "W-HOURS"
        case .binAttribute: "W-BIN"
        case .phoneUnknownCode, .phoneShort: "W-PHONE"
        case .healed, .mixedAlphabet, .latinName, .capitals, .foreignLetter: "W-CHR"
        case .listChanged: "E-CONF"
        case .of(let own): own.code
        }
    }

    /// True for a message that may be confirmed and gone past.
    public var isWarning: Bool { code.hasPrefix("W-") }

    /// The same in two or three words, for counts.
    public var brief: Localized {
        if case .of(let own) = self, let brief = own.brief { return brief }
        return CodeWords.said(code)
    }
}

/// A message that only one order has.
public struct OrderMessage: Hashable, Sendable {
    /// `E-…` refuses, `W-…` warns; of the catalogue, or the order's own.
    public let code: String
    public let text: Localized
    /// In two or three words; `nil` where those of the code do.
    public let brief: Localized?

    public init(_ code: String, _ text: Localized, brief: Localized? = nil) {
        precondition(code.hasPrefix("E-") || code.hasPrefix("W-"), "\(code) neither refuses nor warns")
        self.code = code
        self.text = text
        self.brief = brief
    }
}
