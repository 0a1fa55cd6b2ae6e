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
        deadlines = caseState.deadlines(on: today)
        questions = caseState.openQuestions(on: today)
        changes = caseState.pendingChanges(after: today)
    }

    /// The conditions, then what the register told.
    var allConditions: [Conditions.Condition] { conditions.all + register }
    /// The first question that waits for the operator.
    var toDecide: PaymentQuestion? { questions.first(where: \.needsDecision) }
}
