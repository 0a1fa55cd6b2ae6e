extension Voucher {
    /// V1–V11 of the catalogue.
    ///
    /// A voucher that an extension is asked of does not lapse: p.11 annuls what was not used, and p.13
    /// gives its working day after the receipt of the sheet.
    static let table = RegisterTable(
        "voucher", Localized(ru: "Единоразовые ваучеры", kk: "Біржолғы ваучерлер"),
        [
            RegisterRow(nil, Event.application, to: State.received, by: .order380("9.1")),
            RegisterRow(
                State.received, Event.careerRefusal, to: State.careerRefused, by: .order380("8.2"),
                if: [.ground(Fields.grounds)], within: RegisterTerm(QualificationParameters.careerRefusalDays)
            ),
            RegisterRow(
                State.received, Event.forward, to: State.forwarded, by: .order380("9.1"),
                within: RegisterTerm(QualificationParameters.forwardDays)),
            RegisterRow(
                State.forwarded, Event.confirm, to: State.confirmed, by: .order380("9-1"),
                within: RegisterTerm(QualificationParameters.confirmationDays)),
            RegisterRow(
                State.forwarded, Event.negative, to: State.negative, by: .order380("9.2"),
                if: [.reason(Fields.reason)]),
            RegisterRow(
                State.negative, Event.refuse, to: State.refused, by: .order380("9.2"),
                within: RegisterTerm(QualificationParameters.refusalDays)),
            RegisterRow(
                State.confirmed, Event.issue, to: State.valid, by: .order380("10.1"),
                if: [chosenCentre, .notBeforeEvent(Fields.validTo), onlyOne],
                within: RegisterTerm(QualificationParameters.issueDays)),
        ] + RegisterRow.rows(inForce, Event.used, to: State.used, by: .order380("11"))
            + RegisterRow.rows(
                inForce, Event.annulment, to: State.annulled, by: .order380("11"), .dayAfter(Fields.validTo))
            + RegisterRow.rows(
                inForce, Event.sickLeave, to: State.extensionAsked, by: .order380("12.2"),
                if: [.order(Fields.from, Fields.to)])
            + [
                RegisterRow(
                    State.extensionAsked, Event.extend, to: State.extended, by: .order380("13"),
                    if: [.later(Fields.validTo)], within: RegisterTerm(QualificationParameters.extensionDays))
            ],
        answers: [
            RegisterAnswer(State.ofVoucher, Event.issue, .secondVoucher),
            RegisterAnswer([State.annulled], Event.sickLeave, .annulledForGood),
            RegisterAnswer([State.annulled], Event.used, .annulledForGood),
            RegisterAnswer(inForce, Event.extend, .extensionNotAsked),
        ])

    private static let inForce = [State.valid, State.extended]

    /// p.9 part 1, 10 part 1: the voucher names the centre that the applicant chose.
    private static let chosenCentre = RegisterGuard.same(
        Fields.centre, .otherCentre,
        Localized(ru: "центр тот, что выбрал претендент", kk: "орталық үміткер таңдағаны"))

    /// «Единоразовый».
    private static let onlyOne = RegisterGuard(
        .secondVoucher,
        Localized(ru: "другого действующего ваучера нет", kk: "қолданыстағы басқа ваучер жоқ")
    ) { step in
        !step.others.contains { $0.state.map(State.ofVoucher.contains) ?? false }
    }
}
