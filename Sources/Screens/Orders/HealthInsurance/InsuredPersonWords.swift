import Core
import TUI

/// What the card of an insured person says in words.
enum InsuredPersonWords {
    /// The top of the card: who it is, and the answer of the day.
    static func head(_ card: InsuredPersonCard, _ language: Language) -> [CardLine] {
        let answer = (card.entitlement.holds ? "● " : "○ ") + card.answer[language]
        let next = card.next.map { Localized(ru: "  Дальше: ", kk: "  Әрі қарай: ") + $0 }
        return [
            CardLine(header(card, language), .label),
            CardLine(answer, card.entitlement.holds ? .success : .error),
            CardLine("  " + basis(card)[language], .value), CardLine("  " + term(card)[language]),
            next.map { CardLine($0[language], .hint) } ?? .empty,
        ]
    }

    private static func header(_ card: InsuredPersonCard, _ language: Language) -> String {
        let person = card.file.person
        let age = Numeral.years(person.birthDate.age(on: card.file.today))[language]
        var parts = [
            "\(language == .russian ? "ИИН" : "ЖСН") \(person.iin.digits)",
            "\(person.sex.label[language]), \(person.birthDate.shown), \(age)",
            card.file.citizenship.label[language],
        ]
        if card.file.isSecret { parts.append(language == .russian ? "СЕКРЕТНО (п. 5)" : "ҚҰПИЯ (5-т.)") }
        return parts.joined(separator: " · ")
    }

    /// What the entitlement rests on, in a line.
    static func basis(_ card: InsuredPersonCard) -> Localized {
        guard let basis = card.basis else {
            return Localized(
                ru: "За лицо не платят, и от взносов оно не освобождено (п. 3)",
                kk: "Адам үшін жарна төленбеген және ол босатылмаған (3-т.)")
        }
        guard let behind = card.behind else { return basis }
        let code = card.veil.code(behind)
        return Localized(ru: "\(basis.ru) (\(code))", kk: "\(basis.kk) (\(code))")
    }

    /// Since when, until when, and what else is held.
    static func term(_ card: InsuredPersonCard) -> Localized {
        let also = card.entitlement.also.map(card.veil.code).joined(separator: ", ")
        let note = card.unpaidNote
        let ru = [card.term.ru, note?.ru, also.isEmpty ? nil : "также \(also)"].compactMap(\.self)
        let kk = [card.term.kk, note?.kk, also.isEmpty ? nil : "тағы \(also)"].compactMap(\.self)
        return Localized(
            ru: ru.filter { !$0.isEmpty }.joined(separator: " · "),
            kk: kk.filter { !$0.isEmpty }.joined(separator: " · "))
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
        func say(_ ru: String, _ kk: String) -> String { language == .russian ? ru : kk }
        var lines: [String] = []
        let needed = card.openQuestions.filter(\.needsDecision)
        lines += needed.map { question in
            "! \(OpenQuestionWords.mark[language]): \(question.text[language])"
                + clause(question.citations.first, language)
        }
        if let basis = card.basis { lines.append("\(say("Основание", "Негізі")): \(basis[language])") }
        if let behind = card.behind {
            lines.append("\(say("Категория", "Санат")): \(card.veil.title(behind)[language])")
        }
        lines += card.entitlement.also.map { "\(say("Также", "Тағы")): \(card.veil.title($0)[language])" }
        if !card.changes.isEmpty {
            lines.append(
                card.entitlement.holds
                    ? say("Что изменит ответ:", "Жауапты не өзгертеді:")
                    : say("Что даст право:", "Құқықты не береді:"))
            lines += card.changes.map { "• " + ($0.text + $0.citation.behind)[language] }
        }
        lines.append(say("Почему:", "Неге:"))
        lines += card.reasons.filter(\.applied).map { "• " + $0.line[language] }
        let tried = card.reasons.filter { !$0.applied }
        if !tried.isEmpty {
            lines.append(ReasonWords.tried[language])
            lines += tried.map { "• " + $0.line[language] }
        }
        let readings = card.openQuestions.filter { !$0.needsDecision }
        lines += readings.map { question in
            "\(OpenQuestionWords.reading[language]): \(question.text[language])"
                + clause(question.citations.first, language)
        }
        return lines.joined(separator: "\n")
    }

    static func clause(_ citation: Citation?, _ language: Language) -> String {
        citation?.behind[language] ?? ""
    }
}
