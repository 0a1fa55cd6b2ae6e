/// What a case is judged by, apart from its facts: the dated numbers, the
/// calendar, the office's hours and the banks.
public struct PaymentRules: Hashable, Sendable {
    public var parameters: Parameters
    public var calendar: WorkCalendar { didSet { terms = nil } }
    /// `nil` when no hours are set: the term of p.15 is then `E-EXT`.
    public var hours: OfficeHours?
    public var banks: BankList
    /// See ``prepared(_:)``.
    var terms: MonthlyTerms?

    public init(parameters: Parameters, calendar: WorkCalendar, hours: OfficeHours?, banks: BankList) {
        self.parameters = parameters
        self.calendar = calendar
        self.hours = hours
        self.banks = banks
    }

    /// The parameter that the size of the payment follows (Labour Code
    /// art.127-3 p.4): one прожиточный минимум, whole tenge.
    public static let subsistenceMinimum = "subsistence_minimum"

    /// The size of the payment for a whole month, by the row in force on the
    /// month's first day; the row must belong to the month's own year.
    ///
    /// - Throws: ``Message/external(_:)`` when the year has no row.
    public func size(of month: YearMonth) throws(Message) -> Tenge {
        guard let row = parameters.row(Self.subsistenceMinimum, ofYear: month.firstDay) else {
            throw .external(
                Localized(
                    ru: "прожиточный минимум на \(month.year) год",
                    kk: "\(month.year) жылға арналған ең төмен күнкөріс деңгейі"))
        }
        if let whole = Int64(row.value) { return Tenge(tenge: whole) }
        return try Tenge(row.value)
    }

    /// The office's hours on a day; rows of the parameters go before the hours
    /// of the office's kind.
    ///
    /// - Throws: ``Message/external(_:)`` when no hours are set.
    func officeHours(on day: CivilDate) throws(Message) -> OfficeHours {
        guard let hours else {
            throw .external(Localized(ru: "часы работы отделения", kk: "бөлімшенің жұмыс уақыты"))
        }
        let kind = parameters.row(Self.officeKind, on: day).flatMap { OfficeHours.Kind(rawValue: $0.value) }
        let base = kind.map { OfficeHours(kind: $0) } ?? hours
        return OfficeHours(
            kind: base.kind, opens: minutes(Self.officeOpen, day) ?? base.opens,
            closes: minutes(Self.officeClose, day) ?? base.closes)
    }

    private func minutes(_ name: String, _ day: CivilDate) -> Int? {
        guard let row = parameters.row(name, on: day) else { return nil }
        return Moment(iso: "2000-01-01T\(row.value)")?.minuteOfDay
    }

    /// Parameters with the hours of the office: `HH:MM`, and `ordinary` or `duty`.
    public static let officeOpen = "office_open"
    public static let officeClose = "office_close"
    public static let officeKind = "office_kind"
}

/// The person of a case: what the order's ages are counted from.
public struct Recipient: Hashable, Sendable {
    public let born: CivilDate
    public let sex: Sex

    public init(born: CivilDate, sex: Sex) {
        self.born = born
        self.sex = sex
    }
}
