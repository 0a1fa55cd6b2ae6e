/// The case of a Kazakh date within a sentence: its ending is that of the month.
public enum KazakhDateCase: String, Hashable, Sendable, CaseIterable {
    /// «14 наурыз».
    case nominative
    /// «14 наурыздағы»: which was on that day.
    case locative
    /// «14 наурыздан»: beginning with that day.
    case ablative

    /// - Parameter number: 1–12.
    func month(_ number: Int) -> String {
        let name = YearMonth.genitives[number - 1].kk
        return switch self {
        case .nominative: name
        case .locative: name + Self.locatives[number - 1]
        case .ablative: name + Self.ablatives[number - 1]
        }
    }

    /// By the vowels of the month: hard or soft; after a voiceless consonant, т.
    private static let locatives = [
        "дағы", "дағы", "дағы", "дегі", "дағы", "дағы", "дегі", "дағы", "тегі", "дағы", "дағы", "дағы",
    ]

    /// After м, н the ending begins with н.
    private static let ablatives = [
        "дан", "нан", "дан", "ден", "дан", "нан", "ден", "дан", "тен", "нан", "дан", "нан",
    ]
}
