/// The monthly information by its rules (p.7 (2)): when a month may be closed, when it is due, and
/// what became of its figures since.
public enum MonthInformation {
    /// A month that is not over has no figures to keep.
    static func refusalToClose(_ month: YearMonth, on day: CivilDate) -> Message? {
        day > month.lastDay ? nil : .monthGoesOn(month)
    }

    /// The day by whose end recipients are counted.
    static func lastDay(of month: YearMonth, on today: CivilDate) -> CivilDate { min(month.lastDay, today) }

    /// The last day for the information of a month, in the next one.
    ///
    /// - Parameter day: of the month, 1–31; in a shorter month its last.
    static func due(_ month: YearMonth, on day: Int) -> CivilDate {
        month.next.day(min(max(day, 1), month.next.dayCount))
    }

    /// What a figure has been since the month was closed.
    public struct Correction: Hashable, Sendable {
        public let figure: MonthFigure
        /// As it was kept, and as it is now.
        public let kept: MonthTally
        public let now: MonthTally
        /// It was otherwise when the information was submitted.
        public let isAfterSubmission: Bool
    }

    /// Every figure that is not as it was kept, in the order of the figures.
    ///
    /// - Parameter submitted: as it was submitted; `nil` where it was not.
    static func corrections(
        _ kept: [MonthFigure: MonthTally], _ submitted: [MonthFigure: MonthTally]?,
        now: [MonthFigure: MonthTally]
    ) -> [Correction] {
        MonthFigure.all.compactMap { figure in
            guard let kept = kept[figure] else { return nil }
            let current = now[figure] ?? MonthTally()
            let given = submitted?[figure]
            let isAfterSubmission = given.map { $0 != current } ?? false
            guard kept != current || isAfterSubmission else { return nil }
            // What came back to what was kept is told against what was submitted.
            return Correction(
                figure: figure, kept: kept == current ? given ?? kept : kept, now: current,
                isAfterSubmission: isAfterSubmission)
        }
    }
}

/// What is still open of a month: said when it is closed, and forbids nothing.
public struct MonthRemains: Hashable, Sendable {
    /// Lines of payment orders dated up to the month's end whose money has not arrived.
    public var awaiting = 0
    /// Lines whose money arrived by then and that are not entered.
    public var received = 0
    /// Lines that do not match and were not returned.
    public var mismatched = 0

    public var isEmpty: Bool { awaiting + received + mismatched == 0 }

    public var words: Localized {
        let parts: [(Int, Localized)] = [
            (awaiting, Localized(ru: "строк без поступивших денег: ", kk: "ақшасы түспеген жол: ")),
            (received, Localized(ru: "не внесено строк: ", kk: "енгізілмеген жол: ")),
            (
                mismatched,
                Localized(ru: "не возвращено плательщику строк: ", kk: "төлеушіге қайтарылмаған жол: ")
            ),
        ]
        return parts.filter { $0.0 > 0 }.map { $0.1 + .same(String($0.0)) }.joined("; ")
    }
}
