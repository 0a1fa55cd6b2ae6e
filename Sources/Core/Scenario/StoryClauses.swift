/// `expect clause P` of a law that amends several orders, where P is a row of its catalogue: `3.p9.1` is
/// clause 9.1 of the order that point 3 amends, `A2.r5a` the first sub-point of row 5 of appendix 2.
enum StoryClauses {
    static let shape = OwnShape("3.p9.1|A2.r5a") { value in
        let parts = value.split(separator: ".", omittingEmptySubsequences: false)
        return (1...5).contains(parts.count)
            && parts.allSatisfy { part in
                var digits = part.drop { "pAr".contains($0) }
                if let last = digits.last, letters.contains(last) { digits.removeLast() }
                return part.count - digits.count <= 2
                    && digits.split(separator: "-", omittingEmptySubsequences: false)
                        .allSatisfy { !$0.isEmpty && $0.asciiDigits != nil }
            }
    }

    /// Whether reasons name a row of the catalogue.
    ///
    /// - Parameter points: which point of the law amends each act: `[.order380: "3"]`.
    static func finding(_ asked: String, in reasons: [Reason], points: [Act: String]) -> ScenarioFinding {
        let rows = reasons.compactMap { reason in
            points[reason.citation.act].map { ($0, reason.citation.clause) }
        }
        let row = plain(asked)
        let holds = rows.contains { point, clause in
            ScenarioClauses.covers(row, clause) || ScenarioClauses.covers(row, "\(point).\(clause)")
        }
        let found = Set(rows.map { "\($0).p\($1)" }).sorted().joined(separator: ", ")
        return ScenarioFinding(found: holds ? nil : found, reasons: reasons)
    }

    private static let letters = "abcdef"

    /// As citations have it: `3.p9.1` is `3.9.1`, `A2.r5b` is `A2.5.2`.
    private static func plain(_ row: String) -> String {
        row.split(separator: ".").map { part in
            let part = part.drop { "pr".contains($0) }
            guard let last = part.last, let place = letters.firstIndex(of: last) else { return String(part) }
            return "\(part.dropLast()).\(letters.distance(from: letters.startIndex, to: place) + 1)"
        }.joined(separator: ".")
    }
}
