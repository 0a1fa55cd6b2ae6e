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

    /// The size of the payment for a whole month: one прожиточный минимум (Labour Code
    /// art.127-3 p.4), by the row in force on the month's first day; the row must belong
    /// to the month's own year.
    ///
    /// - Throws: ``Message/external(_:)`` when the year has no row.
    public func size(of month: YearMonth) throws(Message) -> Tenge {
        guard let row = parameters.row(Parameters.subsistenceMinimum, ofYear: month.firstDay) else {
            throw .external(
                Localized(
                    ru: "прожиточный минимум на \(month.year) год",
                    kk: "\(month.year) жылға арналған ең төмен күнкөріс деңгейі"))
        }
        if let whole = Int64(row.value) { return Tenge(tenge: whole) }
        return try Tenge(row.value)
    }

    /// The office's hours on a day.
    ///
    /// - Throws: ``Message/external(_:)`` when no hours are set.
    func officeHours(on day: CivilDate) throws(Message) -> OfficeHours {
        guard let hours else {
            throw .external(Localized(ru: "часы работы отделения", kk: "бөлімшенің жұмыс уақыты"))
        }
        return parameters.officeHours(on: day, ordinarily: hours)
    }
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
