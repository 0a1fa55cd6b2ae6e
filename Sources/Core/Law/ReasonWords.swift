/// How the reasons of a decision are worded, on the screen and on paper.
public enum ReasonWords {
    /// Above the rules that were tried and did not apply.
    public static let tried = Localized(ru: "Проверено и не подошло:", kk: "Тексерілді, сәйкес келмеді:")
    /// Above what nobody has told yet; each line says who will.
    public static let unknown = Localized(ru: "Ещё неизвестно:", kk: "Әлі белгісіз:")
    /// Above what is to come.
    public static let ahead = Localized(ru: "Впереди:", kk: "Алда:")
    /// Above what applied and is over.
    public static let ended = Localized(ru: "Было и закончилось:", kk: "Болған, аяқталған:")
    /// Above what the answer waits for: a term, a question.
    public static let next = Localized(ru: "Что дальше:", kk: "Әрі қарай:")
    private static let read = Localized(ru: "Факты:", kk: "Фактілер:")

    /// An explanation in its parts: the steps that applied, what is still unknown, what comes next,
    /// what is to come, what is over, what was tried, and the facts that were read.
    ///
    /// Parts with nothing in them are left out.
    ///
    /// - Parameters:
    ///   - next: of the term or the question that the answer waits for.
    ///   - facts: what was read, in the words of the order.
    public static func parts(
        _ reasons: [Reason], next: [Reason] = [], facts: [String], _ language: Language
    ) -> [String] {
        let steps = steps(reasons, next: next, language) { $0.step }
        return (steps + [headed(read, facts.map { "• \($0)" }, language)])
            .filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    }

    /// The same on paper, without the facts: a line each, with its clause.
    public static func lines(_ reasons: [Reason], _ language: Language) -> [String] {
        steps(reasons, next: [], language) { $0.line }.flatMap(\.self)
    }

    /// What applied; what is still unknown, what is to come, what is over and what was tried, each
    /// under its heading.
    private static func steps(
        _ reasons: [Reason], next: [Reason], _ language: Language, _ words: (Reason) -> Localized
    ) -> [[String]] {
        // One sentence by two clauses is said once.
        func said(_ reasons: [Reason]) -> [String] {
            var lines: [String] = []
            var last: Localized?
            for reason in reasons {
                if reason.text == last, let line = lines.popLast() {
                    lines.append(line + reason.citation.behind[language])
                } else {
                    lines.append(words(reason)[language])
                }
                last = reason.text
            }
            return lines
        }
        return [
            said(reasons.filter(\.applied)), headed(unknown, said(reasons.filter(\.isUnknown)), language),
            headed(Self.next, said(next), language),
            headed(ahead, said(reasons.filter(\.isAhead)), language),
            headed(ended, said(reasons.filter(\.isEnded)), language),
            headed(tried, said(reasons.tried), language),
        ]
    }

    private static func headed(_ heading: Localized, _ lines: [String], _ language: Language) -> [String] {
        lines.isEmpty ? [] : [heading[language]] + lines
    }
}

extension Reason {
    /// In one line, the clause in brackets behind it.
    public var line: Localized { text + citation.behind }
    /// As an explanation has it, the clause on a line of its own.
    public var step: Localized { text + .same("\n ") + citation.behind }
}

extension Citation {
    /// In brackets, behind the sentence that it bears out.
    public var behind: Localized { .same(" [") + shown + .same("]") }
}
