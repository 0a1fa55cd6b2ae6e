/// What an event is judged by: the numbers of the law, the calendar, the hours of the office.
public struct RegisterRules: Sendable {
    public let parameters: Parameters
    public let calendar: WorkCalendar
    public let hours: OfficeHours

    public init(parameters: Parameters, calendar: WorkCalendar, hours: OfficeHours) {
        self.parameters = parameters
        self.calendar = calendar
        self.hours = hours
    }
}

/// An event about to be entered, and the record as it stands before it.
public struct RegisterStep: Sendable {
    public let record: RegisterStanding
    public let fact: RegisterFact
    /// Other records of the same register and the same person, as they stand at that moment.
    public let others: [RegisterStanding]
    public let rules: RegisterRules

    public var values: RegisterValues { fact.values }
    public var day: CivilDate { fact.at.date }
}

/// A condition of a row: what it says where it does not hold.
public struct RegisterGuard: Sendable {
    /// `E-…` refuses, `W-…` warns.
    public let code: String
    /// The condition as it holds, as the table of the register shows it.
    public let words: Localized
    let objection: @Sendable (RegisterStep) -> Message?

    /// - Parameter objection: what is said where the condition does not hold; `nil` where it
    ///   does. Its message has the code.
    public init(
        _ code: String, _ words: Localized, objection: @escaping @Sendable (RegisterStep) -> Message?
    ) {
        self.code = code
        self.words = words
        self.objection = objection
    }

    /// The same, with one message.
    public init(
        _ message: Message, _ words: Localized, unless holds: @escaping @Sendable (RegisterStep) -> Bool
    ) {
        self.init(message.code, words) { holds($0) ? nil : message }
    }

    /// Words of a reason are told.
    public static func reason(_ field: RegisterField) -> RegisterGuard {
        RegisterGuard(.reason, Localized(ru: "названа причина", kk: "себебі көрсетілген")) {
            $0.values.isTold(field)
        }
    }

    /// At least one ground is named.
    public static func ground(_ field: RegisterField) -> RegisterGuard {
        RegisterGuard(
            .reason, Localized(ru: "названо хотя бы одно основание", kk: "кемінде бір негіз көрсетілген")
        ) {
            !$0.values.codes(field).isEmpty
        }
    }

    /// A day of the event does not lie before another of it.
    public static func order(_ first: RegisterField, _ second: RegisterField) -> RegisterGuard {
        RegisterGuard(
            .order(first.label, second.label),
            Localized(
                ru: "\(first.label.ru.quoted) – не позже, чем \(second.label.ru.quoted)",
                kk: "\(first.label.kk.quoted) – \(second.label.kk.quoted) күнінен кейін емес")
        ) { step in
            guard let one = step.values.day(first), let other = step.values.day(second) else { return true }
            return one <= other
        }
    }

    /// A day of the event does not lie before the event itself.
    public static func notBeforeEvent(_ field: RegisterField) -> RegisterGuard {
        RegisterGuard(
            .order(RegisterWords.dayOfEvent, field.label),
            Localized(
                ru: "\(field.label.ru.quoted) – не раньше дня события",
                kk: "\(field.label.kk.quoted) – оқиға күнінен ерте емес")
        ) { step in
            step.values.day(field).map { $0 >= step.day } ?? true
        }
    }

    /// A day of the event lies behind what the record has told of it so far.
    public static func later(_ field: RegisterField) -> RegisterGuard {
        RegisterGuard(
            .order(RegisterWords.former(field.label), field.label),
            Localized(
                ru: "\(field.label.ru.quoted) – позже прежнего",
                kk: "\(field.label.kk.quoted) – бұрынғысынан кейін")
        ) { step in
            guard let new = step.values.day(field), let old = step.record.values.day(field) else {
                return true
            }
            return new > old
        }
    }

    /// What the event tells is what the record told before.
    public static func same(_ field: RegisterField, _ message: Message, _ words: Localized) -> RegisterGuard {
        RegisterGuard(message, words) { step in
            !step.values.isTold(field) || step.values[field] == step.record.values[field]
        }
    }

    /// The wording that the event is entered by is in force on its day.
    public static func inForce(since day: CivilDate) -> RegisterGuard {
        RegisterGuard("E-EDIT", RegisterWords.since(day)) { step in
            step.day >= day ? nil : .edition(step.day, since: day)
        }
    }

    /// The same from a day that a parameter sets.
    public static func inForce(
        _ words: Localized, since day: @escaping @Sendable (RegisterRules) -> CivilDate?
    ) -> RegisterGuard {
        RegisterGuard("E-EDIT", words) { step in
            guard let day = day(step.rules), step.day < day else { return nil }
            return .edition(step.day, since: day)
        }
    }
}

/// Words of every register.
enum RegisterWords {
    static let dayOfEvent = Localized(ru: "день события", kk: "оқиға күні")

    static func former(_ label: Localized) -> Localized {
        Localized(ru: "прежний: ", kk: "бұрынғы: ") + label
    }

    static func since(_ day: CivilDate) -> Localized {
        Localized(ru: "действует с \(day.shown)", kk: "\(KazakhDay.from(day)) қолданылады")
    }
}
