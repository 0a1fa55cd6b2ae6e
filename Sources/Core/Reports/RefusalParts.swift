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

    /// The paragraphs after the text of the refusal: the remedy, then the appeal.
    ///
    /// - Throws: ``Message/unprintable(_:)`` naming what lacks, and where it is set.
    func rows(_ details: LetterDetails, _ language: Language, _ paper: Paper) throws(Message) -> [[String]] {
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
                    ru: "задайте «\(label.ru)»: Общее › Настройки",
                    kk: "«\(label.kk)» беріңіз: Жалпы › Баптаулар"))
        }
        return [[""]] + [paper.lines(Words.remedy[language])] + remedy.map { paper.lines("• " + $0) }
            + [paper.lines("\(Words.appeal[language]): \(appeal)")]
    }
}
