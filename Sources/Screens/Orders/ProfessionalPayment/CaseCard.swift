import Core

/// What the order says of an opened case, computed once: the card is drawn at every key.
struct CaseCard: Sendable {
    let file: CaseFile
    let status: CaseStatus
    let conditions: Conditions
    /// p.10: the data of the register of persons.
    let register: [Conditions.Condition]
    /// Through the present one, oldest first.
    let months: [MonthLine]
    let strip: MonthStrip
    /// Months gone by among them, as in the list of the office; the longest overdue first.
    let deadlines: [Deadline]
    let questions: [PaymentQuestion]
    let changes: [PendingChange]

    init(_ file: CaseFile) {
        let (caseState, today) = (file.caseState, file.today)
        self.file = file
        status = caseState.statusCode(on: today)
        conditions = caseState.conditions(on: today)
        register = file.register.conditions(on: today)
        months = (try? caseState.statement(through: today.yearMonth)) ?? []
        strip = MonthStrip(file, year: today.year)
        deadlines = Deadline.byUrgency(caseState.dueList(on: today), on: today)
        questions = caseState.openQuestions(on: today)
        changes = caseState.pendingChanges(after: today)
    }

    /// The conditions, then what the register told.
    var allConditions: [Conditions.Condition] { conditions.all + register }
    /// The first question that waits for the operator.
    var toDecide: PaymentQuestion? { questions.first(where: \.needsDecision) }
    /// What is still to be done, the longest overdue first.
    var open: [Deadline] { deadlines.filter(\.isOpen) }
    var overdue: [Deadline] {
        open.filter { deadline in
            if case .overdue = deadline.state(on: file.today) { return true }
            return false
        }
    }
    /// The deadline that is late or ends today.
    var pressing: Deadline? {
        overdue.first ?? open.first { $0.state(on: file.today) == .waiting(daysLeft: 0) }
    }

    /// Why the line above the keys says what it says: the deadline or the question.
    var pressingReasons: [Reason] {
        if let pressing { return pressing.reasons }
        if let toDecide { return file.caseState.reasons(of: toDecide) }
        return open.first?.reasons ?? []
    }
}
