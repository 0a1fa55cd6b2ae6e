/// The capitals of a name that was typed in small letters, or in nothing but capitals.
public enum NameCapitals {
    /// Words inside a name that stay small: «Мамед оглы», «де», «ибн».
    private static let particles: Set<String> = [
        "оглы", "кызы", "ұлы", "қызы", "гызы", "уулу", "угли", "де", "ла", "ди", "да", "дер", "ван", "фон",
        "бен", "бин", "ибн",
    ]

    /// «әбдірахманов-тәуке», «ӘБДІРАХМАНОВ-ТӘУКЕ» → «Әбдірахманов-Тәуке»; a text with letters of
    /// both sizes stays, and so do initials.
    public static func put(_ text: String) -> String {
        guard text.contains(where: \.isLetter) else { return text }
        if text.contains(where: \.isUppercase) {
            guard !text.contains(where: \.isLowercase) else { return text }
            return put(small: text.lowercased())
        }
        return put(small: text)
    }

    private static func put(small text: String) -> String {
        var result = ""
        var word = ""
        for character in text {
            if character == " " || character == "-" || character == "." {
                result += capitalised(word, isFirst: result.isEmpty)
                result.append(character)
                word = ""
            } else {
                word.append(character)
            }
        }
        return result + capitalised(word, isFirst: result.isEmpty)
    }

    private static func capitalised(_ word: String, isFirst: Bool) -> String {
        guard isFirst || !particles.contains(word) else { return word }
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
