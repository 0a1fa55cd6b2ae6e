/// How the values of a column are shown and printed, and what is shown instead to those who
/// lack a permission.
public struct Cell: Sendable {
    public enum Alignment: Sendable { case left, right }

    public typealias Words = @Sendable (_ stored: String, _ language: Language, _ today: CivilDate?) -> String

    /// Numbers and sums stand at the right of their column.
    public let alignment: Alignment
    /// A stored value in words; `today` is the day that terms are counted from.
    public let shown: Words
    /// The value for those who lack ``permission``.
    ///
    /// Applied while reading, so that the original never leaves the store. `nil` if the
    /// column discloses nothing.
    public let veil: (@Sendable (String) -> String)?
    /// What opens the value.
    public let permission: Permission

    public init(
        _ alignment: Alignment = .left, veil: (@Sendable (String) -> String)? = nil,
        openedBy permission: Permission = .medical, shown: @escaping Words
    ) {
        self.alignment = alignment
        self.shown = shown
        self.veil = veil
        self.permission = permission
    }

    /// A cell that is empty where nothing is stored.
    public static func filled(
        veil: (@Sendable (String) -> String)? = nil, _ words: @escaping @Sendable (String, Language) -> String
    ) -> Cell {
        Cell(veil: veil) { value, language, _ in value.isEmpty ? "" : words(value, language) }
    }

    /// A stored code by its name; an unknown code is shown as stored.
    public static func code<Code: RawRepresentable & SendableMetatype>(
        _ type: Code.Type, _ label: @escaping @Sendable (Code) -> Localized
    ) -> Cell where Code.RawValue == String {
        Cell { value, language, _ in Code(rawValue: value).map { label($0)[language] } ?? value }
    }
}

extension Cell {
    public static let text = Cell { value, _, _ in value }
    /// An IIN, of which those who may not open cards see the last two digits: beside a birth date
    /// more would tell all of it.
    public static let guardedIIN = Cell(veil: veiledIIN, openedBy: .cards) { value, _, _ in value }
    /// The number of a payer: that of a person is guarded, that of a firm is public.
    public static let guardedPayer = Cell(veil: veiledPerson, openedBy: .cards) { value, _, _ in value }
    /// A name, or the number of somebody whose name is not known.
    public static let guardedName = Cell(veil: veiledPerson, openedBy: .cards) { value, _, _ in value }

    /// The number of a person without its digits; anything else as it is.
    @Sendable public static func veiledPerson(_ value: String) -> String {
        (try? IIN(value)) == nil ? value : veiledIIN(value)
    }

    @Sendable public static func veiledIIN(_ value: String) -> String {
        value.isEmpty ? "" : String(repeating: "•", count: max(0, value.count - 2)) + value.suffix(2)
    }
    public static let number = Cell(.right) { value, _, _ in value }
    public static let date = Cell { value, _, _ in CivilDate(iso: value)?.shown ?? value }
    /// A day, or the last one of the calendar for one that cannot be reckoned.
    public static let due = Cell { value, _, _ in
        value == CivilDate.unknownISO ? "—" : CivilDate(iso: value)?.shown ?? value
    }
    public static let dateOfMoment = Cell { value, _, _ in Moment(iso: value)?.date.shown ?? value }
    public static let timeOfMoment = Cell { value, _, _ in Moment(iso: value)?.time ?? value }
    public static let moment = Cell { value, _, _ in Moment(iso: value)?.shown ?? value }
    public static let month = Cell { value, _, _ in YearMonth(iso: value)?.shown ?? value }
    public static let phone = Cell { value, _, _ in (try? PhoneNumber(value))?.shown ?? value }
    /// Stored in tiyn.
    public static let money = Cell(.right) { value, _, _ in
        Int64(value).map { Tenge(tiyn: $0).shown } ?? value
    }
    /// Stored in tenge, with decimals.
    public static let tenge = Cell(.right) { value, _, _ in (try? Tenge(value))?.shown ?? value }
    public static let yesNo = Cell.filled { value, language in
        (value == "1" ? Localized(ru: "да", kk: "иә") : Localized(ru: "нет", kk: "жоқ"))[language]
    }
    /// Both languages, parted by U+001F.
    public static let bilingual = Cell { value, language, _ in
        String(
            value.split(separator: "\u{1F}", omittingEmptySubsequences: false)
                .dropFirst(language == .russian ? 0 : 1).first ?? "")
    }
    /// The catalogue's number of a clause, as lawyers write it.
    public static func clause(of act: Act) -> Cell {
        .filled { value, language in Citation(act, value).point[language] }
    }

    /// The state of a term, as ``DeadlineWords`` reads it.
    public static let deadlineState = Cell { value, language, today in
        DeadlineWords.state(value, on: today)[language]
    }
}
