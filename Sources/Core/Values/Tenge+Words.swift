/// A sum in words, as papers of money name it beside its digits.
extension Tenge {
    /// «Двадцать семь тысяч сто двадцать тенге 53 тиына».
    public var inWords: Localized {
        let (whole, rest) = (Int64(tiyn.magnitude / 100), Int(tiyn.magnitude % 100))
        let sign = tiyn < 0 ? Localized(ru: "минус ", kk: "минус ") : .same("")
        let parts = padded(rest, 2)
        let text =
            sign
            + Localized(
                ru: "\(Self.russian(whole)) тенге \(parts) "
                    + Numeral.form(rest, "тиын", "тиына", "тиынов"),
                kk: "\(Self.kazakh(whole)) теңге \(parts) тиын")
        return Localized(ru: Self.capitalised(text.ru), kk: Self.capitalised(text.kk))
    }

    /// Three digits at a time, the greatest first, with their place: 0 units, 1 thousands.
    private static func groups(_ number: Int64) -> [(value: Int, place: Int)] {
        var groups: [(value: Int, place: Int)] = []
        var rest = number
        while rest > 0 {
            groups.insert((Int(rest % 1000), groups.count), at: 0)
            rest /= 1000
        }
        return groups.filter { $0.value > 0 }
    }

    private static func russian(_ number: Int64) -> String {
        guard number > 0 else { return "ноль" }
        return groups(number).flatMap { value, place -> [String] in
            var words = [russianHundreds[value / 100]]
            let last = value % 100
            if last < 20 {
                words.append(place == 1 ? feminine(last) : russianUnits[last])
            } else {
                words += [russianTens[last / 10], place == 1 ? feminine(last % 10) : russianUnits[last % 10]]
            }
            if place > 0, russianPlaces.indices.contains(place - 1) {
                let forms = russianPlaces[place - 1]
                words.append(Numeral.form(value, forms.0, forms.1, forms.2))
            }
            return words
        }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func feminine(_ number: Int) -> String {
        number == 1 ? "одна" : number == 2 ? "две" : russianUnits[number]
    }

    private static func kazakh(_ number: Int64) -> String {
        guard number > 0 else { return "нөл" }
        return groups(number).flatMap { value, place -> [String] in
            var words: [String] = []
            if value >= 200 { words.append(Numeral.kazakh(value / 100)) }
            if value >= 100 { words.append("жүз") }
            if value % 100 > 0 { words.append(Numeral.kazakh(value % 100)) }
            if place > 0, kazakhPlaces.indices.contains(place - 1) { words.append(kazakhPlaces[place - 1]) }
            return words
        }.joined(separator: " ")
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private static let russianUnits = [
        "", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять",
        "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать",
        "семнадцать", "восемнадцать", "девятнадцать",
    ]
    private static let russianTens = [
        "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят",
        "девяносто",
    ]
    private static let russianHundreds = [
        "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот",
        "девятьсот",
    ]
    private static let russianPlaces = [
        ("тысяча", "тысячи", "тысяч"), ("миллион", "миллиона", "миллионов"),
        ("миллиард", "миллиарда", "миллиардов"), ("триллион", "триллиона", "триллионов"),
    ]
    private static let kazakhPlaces = ["мың", "миллион", "миллиард", "триллион"]
}
