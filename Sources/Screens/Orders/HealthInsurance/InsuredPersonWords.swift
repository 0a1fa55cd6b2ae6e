import Core
import TUI

/// What the card of an insured person says in words.
enum InsuredPersonWords {
    /// The top of the card: who it is, and the answer of the day.
    static func head(_ card: InsuredPersonCard, _ language: Language) -> [CardLine] {
        let answer = (card.entitlement.holds ? "● " : "○ ") + card.answer[language]
        let next = InsuredPersonText.next(card).map { .same("  ") + $0 }
        return [
            CardLine(InsuredPersonText.header(card, language), .label),
            CardLine(answer, card.entitlement.holds ? .success : .error),
            CardLine("  " + InsuredPersonText.basis(card)[language], .value),
            CardLine("  " + InsuredPersonText.term(card)[language]),
            next.map { CardLine($0[language], .hint) } ?? .empty,
        ]
    }

    /// The line above the keys.
    static func advice(_ card: InsuredPersonCard) -> Advice? {
        if let question = card.openQuestions.first(where: \.needsDecision) {
            return .warning(
                Localized(
                    ru: "Требует решения: \(question.text.ru)",
                    kk: "Шешімді қажет етеді: \(question.text.kk)"))
        }
        if card.isFuture {
            return .warning(
                Localized(
                    ru: "День ещё не наступил: показано, что о нём известно сегодня",
                    kk: "Күн әлі келген жоқ: ол туралы бүгін белгілі мәлімет көрсетілген"))
        }
        return nil
    }

    /// The tab «Право»: the answer, what would change it, why.
    static func answer(_ card: InsuredPersonCard) -> Localized {
        Localized(ru: answer(card, .russian), kk: answer(card, .kazakh))
    }

    private static func answer(_ card: InsuredPersonCard, _ language: Language) -> String {
        InsuredPersonText.answer(card).flatMap { part in
            (part.heading.map { [$0[language]] } ?? []) + part.items.map { part.bullet + $0[language] }
        }.joined(separator: "\n")
    }

    static func clause(_ citation: Citation?, _ language: Language) -> String {
        citation?.behind[language] ?? ""
    }
}
