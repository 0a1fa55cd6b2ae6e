extension FactForm {
    /// What the case knows already of a fact that is about to be typed.
    public func known(in file: CaseFile, on today: CivilDate, _ language: Language) -> FormValues {
        var values: FormValues = [:]
        if spec.field("phone") != nil { values["phone"] = file.record.person.phone?.shown }
        if kind == "payout" || kind == "transfer" { values["month"] = today.yearMonth.shown }
        if kind == "termination-notice", let termination = file.caseState.termination {
            values["reason"] = Termination.name(ground: termination.ground)[language]
        }
        if kind == "ruling" {
            // The first question of the case that waits for a decision is chosen.
            let open = file.caseState.openQuestions(on: file.today)
            values["clause"] = open.first(where: \.needsDecision)?.topic?.rawValue
        }
        if kind == "resumption" {
            // What ends is not asked where only one thing can end.
            let open = file.caseState.suspensions.filter { $0.closing == nil }
            if open.count == 1, let ground = open.first {
                values["ground"] = String(ground.ground)
                values["measure"] = ground.measure?.rawValue
            }
        }
        return values
    }
}
