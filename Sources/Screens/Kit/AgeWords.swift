import Core

/// An age in words: the form of the word follows the number.
enum AgeWords {
    /// «56 лет», «51 год», «52 года»; «56 жас».
    static func years(_ age: Int, _ language: Language) -> String {
        "\(age) \(language == .russian ? russian(age) : "жас")"
    }

    private static func russian(_ age: Int) -> String {
        switch (age % 100, age % 10) {
        case (11...14, _): "лет"
        case (_, 1): "год"
        case (_, 2...4): "года"
        default: "лет"
        }
    }
}
