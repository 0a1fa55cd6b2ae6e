/// By when an event must have happened.
public struct RegisterTerm: Sendable {
    /// What a term is counted from.
    public enum Start: Hashable, Sendable {
        /// The moment at which the record came into the state of the row.
        case state
        /// The moment at which it came into an earlier state.
        case earlier(RegisterState)
        /// A day that is told.
        case told(RegisterField)
    }

    /// In working days, calendar days or minutes; the day of the start is not counted (C-04).
    public let length: ParameterSpec
    public let start: Start

    public init(_ length: ParameterSpec, from start: Start = .state) {
        self.length = length
        self.start = start
    }

    /// The last moment in time.
    ///
    /// - Returns: `E-EXT` naming the length where no value of it is set, `E-CAL` for a year
    ///   without a calendar.
    func due(_ start: Moment, _ rules: RegisterRules) -> Result<Moment, Message> {
        do throws(Message) {
            let count = try ParameterReader(parameters: rules.parameters, day: start.date).number(length)
            switch length.unit {
            case .minutes: return .success(start.adding(seconds: Int64(count) * 60))
            case .calendarDays: return .success(.endOf(start.date.adding(days: count)))
            default: return .success(.endOf(try rules.calendar.workingDay(count, after: start.date)))
            }
        } catch {
            return .failure(error)
        }
    }

    /// Why the last moment is that.
    func reason(_ start: Moment, _ rules: RegisterRules, _ clause: Citation, fact: Int64?) -> Reason {
        guard let length = words(on: start.date, rules) else {
            return .unknown(
                clause,
                Localized(
                    ru: "срок не задан: \(self.length.label.ru.quoted)",
                    kk: "мерзім берілмеген: \(self.length.label.kk.quoted)"))
        }
        let text =
            self.length.unit == .minutes
            ? Localized(ru: "\(length.ru) с \(start.time)", kk: "\(start.time) бастап \(length.kk)")
            : Localized(
                ru: "\(length.ru) после \(start.date.shown), сам день не считается",
                kk: "\(start.date.shown) күнінен кейінгі \(length.kk), сол күннің өзі есептелмейді")
        return Reason(clause, text, facts: fact.map { [$0] } ?? [])
    }

    /// The length with its unit; `nil` where no value of it is set.
    public func words(on day: CivilDate, _ rules: RegisterRules) -> Localized? {
        let reader = ParameterReader(parameters: rules.parameters, day: day)
        guard let count = try? reader.number(length) else { return nil }
        return switch length.unit {
        case .minutes: Localized(ru: "\(count) мин.", kk: "\(count) мин.")
        case .calendarDays: Localized(ru: "\(count) кал. дн.", kk: "\(count) күнт. күн")
        default: Localized(ru: "\(count) раб. дн.", kk: "\(count) жұм. күні")
        }
    }

    /// What an event is told that came after its term, or in one that ends on a day off.
    func warnings(_ at: Moment, from start: Moment, _ rules: RegisterRules, _ clause: Citation) -> [Message] {
        guard case .success(let due) = due(start, rules) else { return [] }
        var warnings: [Message] = []
        if at > due {
            warnings.append(
                length.unit == .minutes
                    ? Self.lateByMinutes(clause, due, at)
                    : .late(clause.point, due.date, days: due.date.days(to: at.date)))
        }
        if length.unit == .calendarDays, let isWorking = try? rules.calendar.isWorking(due.date), !isWorking {
            warnings.append(.lastDayOff)
        }
        return warnings
    }

    private static func lateByMinutes(_ clause: Citation, _ due: Moment, _ at: Moment) -> Message {
        let over = at.seconds - due.seconds
        let shown = "\(over / 60):\(padded(Int(over % 60), 2))"
        return .of(
            OrderMessage(
                "W-LATE",
                Localized(
                    ru: "Дольше, чем допускает \(clause.point.ru): на \(shown) (минуты, секунды)",
                    kk: "\(clause.point.kk) рұқсат еткен уақыттан ұзақ: \(shown) (минут, секунд)")))
    }
}
