extension Deadline {
    /// Whether what it asks for is still to be done.
    public var isOpen: Bool { metOn == nil && untold == nil }

    /// Open ones first by their last day, so that the longest overdue is the first; then what
    /// has no day, what was done late or in time last.
    public static func byUrgency(_ deadlines: [Deadline], on today: CivilDate) -> [Deadline] {
        func rank(_ deadline: Deadline) -> Int {
            switch deadline.state(on: today) {
            case .overdue, .waiting: 0
            case .unknown, .untold: 1
            case .met, .metLate: 2
            }
        }
        func precedes(_ left: (offset: Int, element: Deadline), _ right: (offset: Int, element: Deadline))
            -> Bool
        {
            let ranks = (rank(left.element), rank(right.element))
            guard ranks.0 == ranks.1 else { return ranks.0 < ranks.1 }
            guard let days = left.element.day.flatMap({ day in right.element.day.map { (day, $0) } }),
                days.0 != days.1
            else { return left.offset < right.offset }
            // Of what is done the latest stands first.
            return ranks.0 == 2 ? days.0 > days.1 : days.0 < days.1
        }
        return deadlines.enumerated().sorted(by: precedes).map(\.element)
    }

    private var day: CivilDate? { try? due.get() }

    /// «первый перевод работодателя – срок 07.12»; `nil` where the day is not known.
    public func awaited(on today: CivilDate) -> Localized? {
        guard let day else { return nil }
        let shown = day.year == today.year ? String(day.shown.prefix(5)) : day.shown
        return subject + Localized(ru: " – срок \(shown)", kk: " – мерзімі \(shown)")
    }

    /// What is waited for, with the month.
    private var subject: Localized {
        guard let month else { return kind.label }
        return Localized(ru: "\(kind.label.ru) \(month.shown)", kk: "\(kind.label.kk), \(month.shown)")
    }

    /// What is late or due, in a sentence: «PUSH и контакт-центр: напомнить – до 09.10,
    /// просрочено на 46 дней»; `nil` where the day is not known.
    public func sentence(on today: CivilDate) -> Localized? {
        guard let awaited = awaited(on: today) else { return nil }
        switch state(on: today) {
        case .overdue(let days):
            let word = Numeral.form(days, "день", "дня", "дней")
            return awaited
                + Localized(ru: ", просрочено на \(days) \(word)", kk: ", \(days) күн кешігуде")
        case .waiting(0): return awaited + Localized(ru: ", сегодня", kk: ", бүгін")
        default: return awaited
        }
    }
}
