/// What the order says of an opened case, computed once: the card is drawn at every key, and
/// paper says the same.
public struct CaseCard: Sendable {
    public let file: CaseFile
    public let status: CaseStanding
    public let conditions: Conditions
    /// p.10: the data of the register of persons.
    public let register: [Conditions.Condition]
    /// Through the present one, oldest first.
    public let months: [MonthLine]
    /// What the sums of months wait for before they are owed.
    public let lack: PaymentCase.Lack?
    public let strip: MonthStrip
    /// Months gone by among them, as in the list of the office; the longest overdue first.
    public let deadlines: [Deadline]
    public let questions: [PaymentQuestion]
    public let changes: [PendingChange]

    public init(_ file: CaseFile) {
        let (caseState, today) = (file.caseState, file.today)
        self.file = file
        status = caseState.standing(on: today)
        conditions = caseState.conditions(on: today)
        register = file.register.conditions(on: today)
        months = (try? caseState.statement(through: today.yearMonth)) ?? []
        lack = caseState.lack(on: today)
        strip = MonthStrip(file, year: today.year)
        deadlines = Deadline.byUrgency(caseState.dueList(on: today), on: today)
        questions =
            file.news.questions.map { $0.asOpenQuestion() } + caseState.openQuestions(on: today)
        changes = caseState.pendingChanges(after: today)
    }

    /// The conditions, then what the register told.
    public var allConditions: [Conditions.Condition] { conditions.all + register }
    /// The first question that waits for the operator.
    public var toDecide: PaymentQuestion? { questions.first(where: \.needsDecision) }
    /// Whether what comes next is to judge what another record tells.
    public var judgesNewsNext: Bool { overdue.isEmpty && toDecide.map { $0.topic == nil } ?? false }
    /// What is still to be done, the longest overdue first.
    public var open: [Deadline] { deadlines.filter(\.isOpen) }
    public var overdue: [Deadline] {
        open.filter { deadline in
            if case .overdue = deadline.state(on: file.today) { return true }
            return false
        }
    }
    /// The deadline that is late or ends today.
    public var pressing: Deadline? {
        overdue.first ?? open.first { $0.state(on: file.today) == .waiting(daysLeft: 0) }
    }

    /// Why the line above the keys says what it says: the deadline or the question.
    public var pressingReasons: [Reason] {
        if let pressing { return pressing.reasons }
        if let toDecide { return file.caseState.reasons(of: toDecide) }
        return open.first?.reasons ?? []
    }

    /// Who it is and who employed, in two lines.
    public func header(_ language: Language) -> [String] {
        let person = file.record.person
        let age = Numeral.years(person.birthDate.age(on: file.today))[language]
        let phone = person.phone.map { " · " + $0.shown } ?? ""
        let born = [person.sex?.label[language], person.birthDate.shown, age].compactMap(\.self)
        let label = language == .russian ? ("ИИН", "Работодатель") : ("ЖСН", "Жұмыс беруші")
        return [
            "\(label.0) \(person.iin.digits)  \(born.joined(separator: ", "))\(phone)",
            "\(label.1): \(file.record.employer.name), \(file.record.employer.number)",
        ]
    }
}
