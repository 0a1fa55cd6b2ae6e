import Core

/// An explanation: each step with its clause, and the facts that it read.
enum ReasonWords {
    static func text(_ reasons: [Reason], _ facts: [RecordedFact]) -> Localized {
        Localized(ru: text(reasons, facts, .russian), kk: text(reasons, facts, .kazakh))
    }

    private static func text(_ reasons: [Reason], _ facts: [RecordedFact], _ language: Language) -> String {
        guard !reasons.isEmpty else {
            return language == .russian ? "Фактов для вывода ещё нет." : "Қорытынды жасауға фактілер әлі жоқ."
        }
        let applied = reasons.filter(\.applied).map { line($0, language) }
        let tried = reasons.filter { !$0.applied }.map { line($0, language) }
        let read = Set(reasons.flatMap(\.facts))
        let sources = facts.filter { read.contains($0.id) }.map { fact in
            "• \(CaseWords.fact(fact)[language]) – \(fact.fact.happenedOn.shown), "
                + (language == .russian ? "узнали " : "белгілі болған күні ") + fact.fact.learnedAt.shown
                + (fact.source.isEmpty ? "" : " · \(fact.source)") + " · \(fact.operatorName)"
        }
        var parts = [applied.joined(separator: "\n")]
        if !tried.isEmpty {
            parts.append(
                (language == .russian ? "Проверено и не подошло:\n" : "Тексерілді, сәйкес келмеді:\n")
                    + tried.joined(separator: "\n"))
        }
        if !sources.isEmpty {
            parts.append(
                (language == .russian ? "Факты:\n" : "Фактілер:\n") + sources.joined(separator: "\n"))
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func line(_ reason: Reason, _ language: Language) -> String {
        "\(reason.text[language])\n  [\(reason.citation.shown[language])]"
    }
}
