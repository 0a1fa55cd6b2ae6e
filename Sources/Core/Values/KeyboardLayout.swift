/// What was meant by letters that were typed in another layout than the one that was on.
///
/// The keys of ЙЦУКЕН, and the digit row of the Kazakh layout (СТ РК 903-90).
enum KeyboardLayout {
    /// A Latin text as it would be in Cyrillic, a Cyrillic one as it would be in Latin; `nil`
    /// of one that has no letter of either.
    static func other(_ text: String) -> String? {
        let keys = text.lowercased()
        let map = keys.contains { ("a"..."z").contains($0) } ? toCyrillic : toLatin
        let other = String(keys.map { map[$0] ?? $0 })
        return other == keys ? nil : other
    }

    /// The digits of a text that is all digits, typed as letters of the digit row or not.
    static func digits(_ text: String) -> String? {
        let digits = text.lowercased().map { $0.isASCII && $0 != "\"" ? $0 : digitRow[$0] ?? $0 }
        return String(digits).asciiDigits == nil ? nil : String(digits)
    }

    private static let cyrillic = "йцукенгшщзхъфывапролджэячсмитьбюё"
    private static let latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
    private static let toCyrillic = Dictionary(uniqueKeysWithValues: zip(latin, cyrillic))
    private static let toLatin = Dictionary(uniqueKeysWithValues: zip(cyrillic, latin))
    private static let digitRow: [Character: Character] = [
        "\"": "1", "ә": "2", "і": "3", "ң": "4", "ғ": "5", "ү": "8", "ұ": "9", "қ": "0",
    ]
}
