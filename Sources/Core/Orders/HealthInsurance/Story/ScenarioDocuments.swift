/// Documents as a scenario writes them: `D4,D2`, `L10(2026-01-01)`, `none`.
enum ScenarioDocuments {
    /// - Returns: `nil` for what is not written as such.
    static func read(_ text: String) -> [SupportingDocument]? {
        if text == "none" { return [] }
        var documents: [SupportingDocument] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "(", omittingEmptySubsequences: false)
            guard let kind = pieces.first.flatMap({ DocumentKind(code: String($0)) }) else { return nil }
            guard pieces.count > 1 else {
                documents.append(SupportingDocument(kind))
                continue
            }
            guard pieces.count == 2, pieces[1].last == ")", let date = CivilDate(iso: pieces[1].dropLast())
            else { return nil }
            documents.append(SupportingDocument(kind, legalForce: date))
        }
        return documents
    }

    /// `D4,D1/D2` as a set of sets, or `nil` for what is not written as such.
    static func requirements(_ text: String) -> Set<Set<String>>? {
        if text == "none" { return [] }
        var sets: Set<Set<String>> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let codes = part.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard codes.allSatisfy({ DocumentKind(code: $0) != nil }) else { return nil }
            sets.insert(Set(codes))
        }
        return sets
    }
}
