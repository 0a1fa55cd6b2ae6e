/// Whole numbers as acts write them: in words where they are short, else in digits.
public enum Numeral {
    static func russian(_ number: Int) -> String { word(number, russianWords) }

    /// «не позднее семи дней».
    static func russianGenitive(_ number: Int) -> String { word(number, genitiveWords) }

    /// «на четвёртый день».
    static func russianOrdinal(_ number: Int) -> String {
        ordinalWords.indices.contains(number - 1) ? ordinalWords[number - 1] : "\(number)-й"
    }

    static func kazakh(_ number: Int) -> String {
        guard (1..<100).contains(number) else { return String(number) }
        return [kazakhTens[number / 10], kazakhUnits[number % 10]].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// «төртінші күні», «12-күні».
    static func kazakhOrdinal(_ number: Int, _ noun: String) -> String {
        kazakhOrdinals.indices.contains(number - 1)
            ? "\(kazakhOrdinals[number - 1]) \(noun)" : "\(number)-\(noun)"
    }

    /// «55 лет», «55 жас».
    public static func years(_ count: Int) -> Localized {
        Localized(ru: "\(count) \(form(count, "год", "года", "лет"))", kk: "\(count) жас")
    }

    /// Which of the three Russian forms stands after a number: «1 месяц, 3 месяца, 12 месяцев».
    static func form(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
        switch (number % 100, number % 10) {
        case (11...14, _): many
        case (_, 1): one
        case (_, 2...4): few
        default: many
        }
    }

    private static func word(_ number: Int, _ words: [String]) -> String {
        words.indices.contains(number - 1) ? words[number - 1] : String(number)
    }

    private static let russianWords = [
        "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять",
        "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать",
    ]
    private static let genitiveWords = [
        "одного", "двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти", "десяти",
        "одиннадцати", "двенадцати", "тринадцати", "четырнадцати", "пятнадцати",
    ]
    private static let ordinalWords = ["первый", "второй", "третий", "четвёртый", "пятый", "шестой"]
    private static let kazakhUnits = [
        "", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз",
    ]
    private static let kazakhTens = [
        "", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан",
    ]
    private static let kazakhOrdinals = [
        "бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы",
    ]
}
