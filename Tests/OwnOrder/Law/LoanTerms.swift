import Core

/// p.2, 3: for how long a book is lent, and how many at a time, by the day of lending.
struct LoanTerms {
    static let days = ParameterSpec(
        "900.loan-days", .calendarDays, Localized(ru: "Читальный зал: срок", kk: "Оқу залы: мерзім"),
        Citation(ReadingRoom.act, "2"), [.init(from: civil(2020, 1, 1), 14)])
    static let books = ParameterSpec(
        "900.books", .months, Localized(ru: "Читальный зал: книг", kk: "Оқу залы: кітап саны"),
        Citation(ReadingRoom.act, "3"), [.init(from: civil(2020, 1, 1), 3)])

    static let parameters = [days, books]

    private let parameters: Parameters

    /// - Throws: ``Message/external(_:)`` where a number has no row.
    init(_ parameters: Parameters) throws(Message) {
        for spec in Self.parameters where parameters.history(spec.name).isEmpty {
            throw .external(spec.fullLabel)
        }
        self.parameters = parameters
    }

    func due(lentOn day: CivilDate) -> CivilDate { day.adding(days: value(Self.days, day)) }
    func limit(on day: CivilDate) -> Int { value(Self.books, day) }

    private func value(_ spec: ParameterSpec, _ day: CivilDate) -> Int {
        parameters.row(spec.name, on: day).flatMap { Int($0.value) } ?? 0
    }

    private static func civil(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(dayNumber: CivilDate.number(year, month, day))
    }
}
