/// What a case is judged by, apart from its facts: the dated numbers, the
/// calendar, the office's hours and the banks.
public struct PaymentRules: Hashable, Sendable {
    public let parameters: Parameters
    public var calendar: WorkCalendar { didSet { terms = nil } }
    /// `nil` when no hours are set: the term of p.15 is then `E-EXT`.
    public var hours: OfficeHours?
    public var banks: BankList
    /// See ``prepared(_:)``.
    var terms: MonthlyTerms?
    /// The order's own numbers, at hand.
    let numbers: Editions<PaymentNumbers>
    let pensionAge: PensionAge

    /// - Throws: ``Message/external(_:)`` naming a number of the order that has no row.
    public init(
        parameters: Parameters, calendar: WorkCalendar, hours: OfficeHours?, banks: BankList
    ) throws(Message) {
        self.parameters = parameters
        numbers = try PaymentNumbers.editions(parameters)
        pensionAge = PensionAge(parameters)
        self.calendar = calendar
        self.hours = hours
        self.banks = banks
    }

    /// The size of the payment for a whole month: so many прожиточный минимум (Labour Code
    /// art.127-3 p.4), by the row in force on the month's first day; the row must belong
    /// to the month's own year.
    ///
    /// - Throws: ``Message/external(_:)`` when the year has no row.
    public func size(of month: YearMonth) throws(Message) -> Tenge {
        if let known = terms?.size(of: month) { return known }
        guard let row = parameters.row(Parameters.subsistenceMinimum, ofYear: month.firstDay) else {
            throw .external(
                Localized(
                    ru: "прожиточный минимум на \(month.year) год",
                    kk: "\(month.year) жылға арналған ең төмен күнкөріс деңгейі"))
        }
        let minimum = if let whole = Int64(row.value) { Tenge(tenge: whole) } else { try Tenge(row.value) }
        return Tenge(tiyn: minimum.tiyn * Int64(numbers.on(month.firstDay).minimums))
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
