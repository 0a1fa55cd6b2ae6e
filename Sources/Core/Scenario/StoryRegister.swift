/// The records of one register in a story, each person's own.
///
/// An event concerns the last record that began by its moment; one that begins a record begins
/// another where the last does not take it.
struct StoryRegister {
    let table: RegisterTable
    /// By person, in the order in which they began.
    private(set) var records: [Int64: [RegisterHistory]] = [:]

    init(_ table: RegisterTable) { self.table = table }

    /// Judges an event of a person and keeps it where it is accepted.
    mutating func enter(_ fact: RegisterFact, of person: Int64, _ rules: RegisterRules) -> Admission {
        var own = records[person] ?? []
        let place = place(of: fact, among: own)
        let record = place.map { own.remove(at: $0) }
        var history = record ?? RegisterHistory(table)
        let admission = history.judge(fact, among: own, rules)
        guard admission.isAccepted else {
            // The step that it follows may have begun a record of its own later.
            let later = own.lazy.compactMap { $0.laterStep(before: fact) }.first
            guard let later, history.laterStep(before: fact) == nil else { return admission }
            return Admission(
                refusals: [.order(later.event.act, fact.event.act)] + admission.refusals)
        }
        history.add(fact)
        own.insert(history, by: { $0.beganAt ?? fact.at })
        records[person] = own
        return admission
    }

    /// `nil` where the event begins a record.
    private func place(of fact: RegisterFact, among own: [RegisterHistory]) -> Int? {
        let begun = own.lastIndex { ($0.beganAt ?? fact.at) <= fact.at }
        if let begun, table.row(own[begun].standing(at: fact.at).state, fact.event) != nil { return begun }
        if table.row(nil, fact.event) != nil { return nil }
        return begun ?? own.indices.first
    }

    /// The last record of a person that began by a moment.
    func record(of person: Int64, by moment: Moment) -> RegisterHistory? {
        records[person]?.last { ($0.beganAt ?? moment) <= moment }
    }
}
