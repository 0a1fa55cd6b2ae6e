/// `expect clause P`: by which clauses something came about.
public enum ScenarioClauses {
    /// Whether an asked point is a cited one: it covers its sub-points, and the head of p.18 is
    /// `18.0`.
    public static func covers(_ asked: String, _ cited: String) -> Bool {
        cited == asked || cited.hasPrefix(asked + ".")
            || (asked.hasSuffix(".0") && cited == String(asked.dropLast(2)))
    }

    /// - Parameters:
    ///   - cited: the reasons whose clauses of the act count.
    ///   - reasons: what is explained.
    public static func finding(
        _ asked: String, of act: Act, in cited: [Reason], reasons: [Reason]
    ) -> ScenarioFinding {
        let clauses = Set(cited.filter { $0.citation.act == act }.map(\.citation.clause))
        let holds = clauses.contains { covers(asked, $0) }
        return ScenarioFinding(
            found: holds ? nil : clauses.sorted().joined(separator: ", "), reasons: reasons)
    }
}
