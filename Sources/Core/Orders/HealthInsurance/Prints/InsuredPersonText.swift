/// What the card of an insured person says, on the screen and on paper.
public enum InsuredPersonText {
    /// A part of the answer: what stands above it, and its sentences.
    public struct Part: Sendable {
        public let heading: Localized?
        /// What stands before each sentence on the screen.
        public let bullet: String
        public let items: [Localized]
    }

    public static func header(_ card: InsuredPersonCard, _ language: Language) -> String {
        let person = card.file.person
        let age = Numeral.years(person.birthDate.age(on: card.file.today))[language]
        var parts = [
            "\(language == .russian ? "ИИН" : "ЖСН") \(person.iin.digits)",
            [person.sex?.label[language], person.birthDate.shown, age].compactMap(\.self).joined(
                separator: ", "),
            card.file.citizenship.label[language],
        ]
        // First: whatever is cut, that is not.
        if card.file.isSecret {
            parts.insert(language == .russian ? "СЕКРЕТНО (п. 5)" : "ҚҰПИЯ (5-т.)", at: 0)
        }
        return parts.joined(separator: " · ")
    }

    /// What the entitlement rests on, in a line.
    public static func basis(_ card: InsuredPersonCard) -> Localized {
        guard let basis = card.basis else {
            let isPaidFor = card.file.contributions.contains { paid in
                paid.kind.isToFund && paid.fact.map { $0.happenedOn.yearMonth <= card.day.yearMonth } ?? false
            }
            guard !isPaidFor else {
                return Localized(
                    ru:
                        "Взносы уплачены не за все нужные месяцы, и от взносов лицо не освобождено (п. 3, 10)",
                    kk:
                        "Қажетті айлар үшін жарна толық төленбеген, адам жарна төлеуден де босатылмаған (3, 10-т.)"
                )
            }
            return Localized(
                ru: "За лицо не платят, и от взносов оно не освобождено (п. 3)",
                kk: "Адам үшін жарна төленбеген, ол жарна төлеуден де босатылмаған (3-т.)")
        }
        guard let behind = card.behind else { return basis }
        let code = card.veil.code(behind)
        return Localized(ru: "\(basis.ru) (\(code))", kk: "\(basis.kk) (\(code))")
    }

    /// Since when, until when, and what else is held.
    public static func term(_ card: InsuredPersonCard) -> Localized {
        let also = card.entitlement.also.map(card.veil.code).joined(separator: ", ")
        let note = card.unpaidNote
        let ru = [card.term.ru, note?.ru, also.isEmpty ? nil : "также \(also)"].compactMap(\.self)
        let kk = [card.term.kk, note?.kk, also.isEmpty ? nil : "тағы \(also)"].compactMap(\.self)
        return Localized(
            ru: ru.filter { !$0.isEmpty }.joined(separator: " · "),
            kk: kk.filter { !$0.isEmpty }.joined(separator: " · "))
    }

    /// The first of what would change the answer.
    public static func next(_ card: InsuredPersonCard) -> Localized? {
        card.next.map { Localized(ru: "Дальше: ", kk: "Әрі қарай: ") + $0 }
    }

    /// The answer in its parts: what waits for somebody, what it rests on, what would change it,
    /// why, how the rule is read.
    ///
    /// - Parameter onPaper: categories are named as acts name them.
    public static func answer(_ card: InsuredPersonCard, onPaper: Bool = false) -> [Part] {
        func title(_ category: InsuranceCategory) -> Localized {
            onPaper ? card.veil.paperTitle(category) : card.veil.title(category)
        }
        func named(_ name: Localized, _ value: Localized) -> Localized { name + .same(": ") + value }
        func question(_ question: InsuranceQuestion, _ mark: Localized) -> Localized {
            named(mark, question.text) + (question.citations.first?.behind ?? .same(""))
        }
        let questions = card.openQuestions
        let rests =
            [
                (onPaper ? card.entitlement.basis.map(card.veil.paperTitle) : card.basis).map {
                    named(Localized(ru: "Основание", kk: "Негізі"), $0)
                }, card.behind.map { named(Localized(ru: "Категория", kk: "Санат"), title($0)) },
            ].compactMap(\.self)
            + card.entitlement.also.map { named(Localized(ru: "Также", kk: "Тағы"), title($0)) }
        let changes =
            card.entitlement.holds
            ? Localized(ru: "Что изменит ответ:", kk: "Жауапты не өзгертеді:")
            : Localized(ru: "Что даст право:", kk: "Құқықты не береді:")
        return [
            Part(
                heading: nil, bullet: "! ",
                items: questions.filter(\.needsDecision).map { question($0, OpenQuestionWords.mark) }),
            Part(heading: nil, bullet: "", items: rests),
            Part(
                heading: changes, bullet: "• ", items: card.changes.map { $0.text + $0.citation.behind }),
            Part(
                heading: Localized(ru: "Почему:", kk: "Неге:"), bullet: "• ",
                items: card.reasons.filter(\.applied).map(\.line)),
            Part(
                heading: ReasonWords.unknown, bullet: "• ",
                items: card.reasons.filter(\.isUnknown).map(\.line)),
            Part(
                heading: ReasonWords.ahead, bullet: "• ", items: card.reasons.filter(\.isAhead).map(\.line)),
            Part(
                heading: ReasonWords.ended, bullet: "• ", items: card.reasons.filter(\.isEnded).map(\.line)),
            Part(
                heading: ReasonWords.tried, bullet: "• ", items: card.reasons.tried.map(\.line)),
            Part(
                heading: nil, bullet: "",
                items: questions.filter { !$0.needsDecision }.map { question($0, OpenQuestionWords.reading) }),
        ].filter { !$0.items.isEmpty }
    }
}
