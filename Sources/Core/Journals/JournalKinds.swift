/// A second column of kinds that rows can be narrowed to.
public struct JournalKinds: Sendable {
    let column: String
    let choices: [FieldSpec.Choice]
    /// Who may ask by it: what a row is, its place in a narrowed list would tell as well as a cell.
    let openedBy: Permission?

    public init(_ column: String, _ choices: [FieldSpec.Choice], openedBy: Permission? = nil) {
        self.column = column
        self.choices = choices
        self.openedBy = openedBy
    }
}

extension JournalSpec {
    /// The kinds that an operator may narrow rows to.
    public func kinds(openTo worker: Operator?) -> [FieldSpec.Choice] {
        guard let other = source.otherKind, let permission = other.openedBy,
            worker?.holds(permission) != true
        else { return kinds }
        return kinds.filter { choice in !other.choices.contains { $0.code == choice.code } }
    }
}
