/// What a figure of a month comes to.
public struct MonthTally: Hashable, Sendable {
    /// Lines, refunds, recipients or payments: the rows of the list behind the figure.
    public var count = 0
    public var persons = 0
    public var sum = Tenge.zero

    init(count: Int = 0, persons: Int = 0, sum: Tenge = .zero) {
        self.count = count
        self.persons = persons
        self.sum = sum
    }
}

/// Counts what belongs to a month (p.7 (2)), order by order and payment by payment.
struct MonthCount {
    let month: YearMonth
    private var counts: [MonthFigure: (count: Int, sum: Int64, persons: [Int64])] = [:]

    init(_ month: YearMonth) { self.month = month }

    /// - Parameter person: whose it is; the same person is counted once a figure.
    mutating func add(_ figure: MonthFigure, person: Int64, _ sum: Tenge) {
        counts[figure, default: (0, 0, [])].count += 1
        counts[figure, default: (0, 0, [])].sum += sum.tiyn
        counts[figure, default: (0, 0, [])].persons.append(person)
    }

    /// Many at once.
    mutating func add(_ figure: MonthFigure, persons: [Int64], _ sum: Tenge) {
        counts[figure, default: (0, 0, [])].count += persons.count
        counts[figure, default: (0, 0, [])].sum += sum.tiyn
        counts[figure, default: (0, 0, [])].persons += persons
    }

    /// The events of a line in the month; other money than that of the order counts nowhere.
    mutating func add(_ line: IncomingPayment.Line, of order: IncomingPayment) {
        guard order.isOfOrder430 else { return }
        for event in order.events(of: line, in: month) {
            add(
                .lines(line.isPenalty ? .socialPenalty : .social, event.status), person: line.person,
                event.sum)
        }
    }

    /// A recipient's payment by the end of a day of the month, and the money of the month.
    mutating func add(_ payment: SocialPayment, person: Int64, through day: CivilDate) {
        if let status = payment.counted(in: month, through: day) {
            add(.recipients(nil, status), person: person, .zero)
            add(.recipients(payment.kind, status), person: person, .zero)
        }
        for fact in payment.facts where fact.happenedOn.yearMonth == month {
            switch fact.body {
            case .paid(_, let sum, let row): add(.paid(row), person: person, sum)
            case .returned(_, let sum): add(.returned, person: person, sum)
            case .decision, .item: break
            }
        }
    }

    /// Every one of these figures, those of which nothing was counted too.
    func tallies(of figures: [MonthFigure]) -> [MonthFigure: MonthTally] {
        var tallies: [MonthFigure: MonthTally] = [:]
        for figure in figures {
            let found = counts[figure == .participants ? .lines(.social, .entered) : figure]
            let persons = Self.distinct(found?.persons ?? [])
            tallies[figure] =
                figure == .participants
                ? MonthTally(count: persons, persons: persons)
                : MonthTally(count: found?.count ?? 0, persons: persons, sum: Tenge(tiyn: found?.sum ?? 0))
        }
        return tallies
    }

    private static func distinct(_ persons: [Int64]) -> Int {
        var last: Int64?
        return persons.sorted().reduce(0) { count, person in
            defer { last = person }
            return person == last ? count : count + 1
        }
    }
}

extension IncomingPayment {
    /// What happened to a line in a month: the states that it came into, each with the money
    /// that the event moved.
    ///
    /// A second field that differs is no second mismatch.
    func events(of line: Line, in month: YearMonth) -> [(status: LineStatus, sum: Tenge)] {
        var (status, refunded) = (LineStatus.awaiting, Tenge.zero)
        var events: [(status: LineStatus, sum: Tenge)] = []
        for fact in facts(of: line.id) {
            guard var next = status.next(fact.event) else { continue }
            var sum = line.sum
            if case .refunded(_, let part) = fact.body {
                refunded += part
                sum = part
                if refunded >= line.sum { next = .refunded }
            }
            let isNew = next != status || next == .partRefunded
            status = next
            if isNew, fact.happenedOn.yearMonth == month { events.append((status, sum)) }
        }
        return events
    }
}

extension SocialPayment {
    /// From which day it is in which state, with no new fact; the first is the application.
    func states() -> [(from: CivilDate, status: RecipientStatus)] {
        var days: Set<CivilDate> = [appliedOn]
        for fact in facts {
            guard case .decision(_, let from, let through) = fact.body else { continue }
            days.formUnion([fact.happenedOn, from])
            if let through { days.insert(through.adding(days: 1)) }
        }
        var states: [(from: CivilDate, status: RecipientStatus)] = []
        for day in days.filter({ $0 >= appliedOn }).sorted() {
            let status = status(on: day).value
            if states.last?.status != status { states.append((day, status)) }
        }
        return states
    }

    /// In which state it is counted in a month; `nil` before the application, and after the month
    /// of its end.
    ///
    /// - Parameter day: the last day of the month, or today in a month that goes on.
    func counted(in month: YearMonth, through day: CivilDate) -> RecipientStatus? {
        guard let state = states().last(where: { $0.from <= day }) else { return nil }
        return state.status == .terminated && state.from < month.firstDay ? nil : state.status
    }
}
