/// How a day of birth is read and judged (C-13), on the screen and in every file.
public enum Birth {
    private static let earliest = 1900

    /// As ``DateEntry``; a year of two digits is one of the past.
    ///
    /// - Throws: as ``DateEntry``.
    public static func read(_ typed: some StringProtocol, today: CivilDate) throws(Message) -> CivilDate {
        let day = try DateEntry.read(typed, today: today)
        guard day > today, DateEntry.hasShortYear(typed) else { return day }
        let (year, month, dayOfMonth) = day.parts
        guard let earlier = CivilDate(year - 100, month, dayOfMonth) else {
            throw .noSuchDay(day: dayOfMonth, month: month, year: year - 100)
        }
        return earlier
    }

    /// Why nobody is born that day; `nil` for a day that may be one of birth.
    public static func refusal(of day: CivilDate, today: CivilDate) -> Message? {
        if day > today { return .future }
        return day.year < earliest ? .date : nil
    }

    /// What a number speaks against (C-10): reasons to ask.
    public static func doubts(_ iin: IIN, born: CivilDate?, sex: Sex?) -> [Message] {
        var doubts: [Message] = []
        if let born, !iin.agrees(with: born) { doubts.append(.birthDiffersFromIIN) }
        if let sex, let told = iin.sex, told != sex { doubts.append(.sexDiffersFromIIN) }
        return doubts
    }
}
