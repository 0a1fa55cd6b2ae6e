/// What is kept of a record of a register beside its facts, on a day.
struct KeptRegisterRecord: Hashable, Sendable {
    static let columns = ["state", "since", "told", "due_event", "due_at", "next_change"]

    /// As the columns are stored.
    let values: [String]

    init(_ history: RegisterHistory, on day: CivilDate, _ rules: RegisterRules) {
        let now = Moment.endOf(day)
        let standing = history.standing(at: now)
        // A term whose end cannot be reckoned is open all the same, and comes last.
        let open = history.terms(rules, at: now).filter { $0.outcome == .open }
            .map { due in (due.row.event.code, (try? due.due.get().iso) ?? Self.unknown) }
            .min { ($0.1, $0.0) < ($1.1, $1.0) }
        values = [
            standing.state?.code ?? "", standing.steps.last { !$0.row.isNote }?.at.iso ?? "",
            FlatJSON.encode(standing.values.texts), open?.0 ?? "", open?.1 ?? Self.unknown,
            history.nextChange(after: day)?.iso ?? CivilDate.unknownISO,
        ]
    }

    private static let unknown = CivilDate.unknownISO + "T23:59:59"
}
