/// The dated reference data that the program ships, read from its CSV files.
public struct ReferenceData: Sendable {
    public var parameters: Parameters
    public var calendarDays: [CalendarDay]
    public var banks: BankList

    /// What the orders declare stands beside what the files say.
    ///
    /// - Parameters: what the orders declare, and the contents of `parameters.csv`, `holidays_kz.csv` and
    ///   `banks_kz.csv`. Rows that say nothing usable are left out: a day that
    ///   is no holiday, a bank that is no more.
    public init(
        _ declared: DeclaredParameters, parameters: String, holidays: String, banks: String
    ) throws(CSV.Flaw) {
        self.parameters = Parameters(declaredBy: declared.all)
        for record in try CSV(parameters).records {
            guard let name = record["name"], let value = record["value"],
                let from = record["effective_from"].flatMap({ CivilDate(iso: $0) })
            else { continue }
            self.parameters.add(
                name, Parameters.Row(from: from, value: value, source: record["source"] ?? ""))
        }
        calendarDays = try CSV(holidays).records.compactMap(Self.day)
        self.banks = BankList(
            try CSV(banks).records.filter { $0["status"] == "current" }.compactMap { record in
                guard let code = record["bank_code"], let bic = record["bic"] else { return nil }
                return (code, bic)
            })
    }

    private static func day(_ record: [String: String]) -> CalendarDay? {
        guard let date = record["date"].flatMap({ CivilDate(iso: $0) }),
            let kind = record["kind"].flatMap(CalendarDay.Kind.init(rawValue:))
        else { return nil }
        return CalendarDay(
            date: date, kind: kind, holdsInSixDayWeek: record["applies_to_six_day_week"] == "yes",
            name: Localized(ru: record["name_ru"] ?? "", kk: record["name_kk"] ?? ""))
    }
}
