/// What a refusal on paper must say: by which norm, by what fact, what would remedy it, and
/// where it can be appealed.
///
/// One that lacks a part is not printed: nobody could do anything with it.
public struct RefusalParts: Sendable {
    let norm: String
    let fact: String
    /// What would change the answer, each in a line.
    let remedy: [String]

    public init(norm: String, fact: String, remedy: [String]) {
        self.norm = norm.trimmed
        self.fact = fact.trimmed
        self.remedy = remedy.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// A part, as the blank of a template is called that takes it.
    enum Part: String, CaseIterable {
        case norm = "clause"
        case fact = "reason"
        case remedy
        case appeal
    }

    /// The paragraphs of a refusal, from the norm to the appeal, without those that are said.
    ///
    /// - Parameter said: what the text before them has said already.
    /// - Throws: ``Message/unprintable(_:)`` naming what lacks, and where it is set.
    func rows(
        besides said: Set<Part> = [.norm, .fact], _ details: LetterDetails, _ language: Language,
        _ paper: Paper
    ) throws(Message) -> [[String]] {
        let appeal = try appeal(details, language)
        return Part.allCases.filter { !said.contains($0) }.flatMap { part -> [[String]] in
            switch part {
            case .norm: [paper.lines("\(Words.norm[language]): \(norm)".asSentence)]
            case .fact: [paper.lines("\(Words.fact[language]): \(fact)".asSentence)]
            case .remedy:
                [[""]] + [paper.lines(Words.remedy[language])] + remedy.map { paper.lines("• " + $0) }
            case .appeal: [paper.lines("\(Words.appeal[language]): \(appeal)".asSentence)]
            }
        }
    }

    /// What stands in the blanks of a form that has places for the parts.
    func values(_ details: LetterDetails, _ language: Language) throws(Message) -> FormValues {
        [
            Part.norm.rawValue: norm, Part.fact.rawValue: fact,
            Part.remedy.rawValue: remedy.joined(separator: "; "),
            Part.appeal.rawValue: try appeal(details, language),
        ]
    }

    /// Where it can be appealed.
    ///
    /// - Throws: ``Message/unprintable(_:)`` when any part lacks.
    private func appeal(_ details: LetterDetails, _ language: Language) throws(Message) -> String {
        let appeal = details.appeal[language]
        if norm.isEmpty { throw .unprintable(Localized(ru: "нет нормы", kk: "норма жоқ")) }
        if fact.isEmpty {
            throw .unprintable(Localized(ru: "не указана причина", kk: "себебі көрсетілмеген"))
        }
        if remedy.isEmpty {
            throw .unprintable(
                Localized(ru: "не указано, что исправит отказ", kk: "бас тартуды не түзететіні көрсетілмеген")
            )
        }
        guard !appeal.isEmpty else {
            let label = SettingSpec.appeal(language).label
            throw .unprintable(
                Localized(
                    ru: "задайте \(label.ru.quoted): Общее › Настройки",
                    kk: "\(label.kk.quoted) беріңіз: Жалпы › Баптаулар"))
        }
        return appeal
    }
}
