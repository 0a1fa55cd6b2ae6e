extension FactForm {
    /// What the case knows already of a fact that is about to be typed.
    public func known(in file: CaseFile, on today: CivilDate) -> FormValues {
        var values: FormValues = [:]
        if spec.field("phone") != nil { values["phone"] = file.record.person.phone?.shown }
        if kind == "payout" || kind == "transfer" { values["month"] = today.yearMonth.shown }
        if kind == "ruling" {
            // The first question of the case that waits for a decision is chosen.
            let open = file.caseState.openQuestions(on: file.today)
            values["clause"] = open.first(where: \.needsDecision)?.topic?.rawValue
        }
        return values
    }
}
