/// What a case is judged by, apart from its facts: the dated numbers, the
/// calendar, the office's hours and the banks.
public struct PaymentRules: Hashable, Sendable {
    public var parameters: Parameters
    public var calendar: WorkCalendar
    /// `nil` when no hours are set: the term of p. 15 is then `E-EXT`.
    public var hours: OfficeHours?
    public var banks: BankList

    public init(parameters: Parameters, calendar: WorkCalendar, hours: OfficeHours?, banks: BankList) {
        self.parameters = parameters
        self.calendar = calendar
        self.hours = hours
        self.banks = banks
    }

    /// The parameter that the size of the payment follows (Labour Code
    /// art. 127-3 p. 4): one прожиточный минимум, whole tenge.
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

    /// - Throws: ``Message/external(_:)`` when the office's hours are not set.
    func officeHours() throws(Message) -> OfficeHours {
        guard let hours else {
            throw .external(Localized(ru: "часы работы отделения", kk: "бөлімшенің жұмыс уақыты"))
        }
        return hours
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
