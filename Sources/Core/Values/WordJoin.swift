/// Where a line of a paper may not end.
enum WordJoin {
    /// Whether a line must not end between a number and the short word that says of what it is.
    static func joins(_ word: some StringProtocol, _ next: some StringProtocol) -> Bool {
        let word = word.drop { "(«[".contains($0) }
        let whole = next[...]
        let next = whole.drop { "(«[".contains($0) }
        guard let first = next.first else { return false }
        if word == "№" || isGrouped(word, next) { return true }
        if first.isNumber { return isShort(word) }
        // A bracket begins something else.
        guard next.startIndex == whole.startIndex else { return false }
        return isNumbered(word) && (isShort(next.prefix { $0 != "," && $0 != ";" }) || "₸%".contains(first))
    }

    /// Groups of one number: «+7 701 555 22 46», «1 234 567,89», «KZ86 125K ZT50».
    private static func isGrouped(_ word: some StringProtocol, _ next: some StringProtocol) -> Bool {
        let (word, next) = (String(word), String(next))
        let group = String(next.prefix { isSign($0) })
        let rest = next.dropFirst(group.count)
        if group.count == 4, word.count == 4, word.allSatisfy({ isSign($0) }), !rest.contains(where: isSign) {
            return (word + group).contains(where: isDigit)
        }
        let digits = word.hasPrefix("+") ? String(word.dropFirst()) : word
        guard (1...4).contains(digits.count), (2...4).contains(group.count),
            (digits + group).allSatisfy({ isDigit($0) })
        else { return false }
        // Tenths of a sum, then whatever ends a sentence.
        let tenths = rest.hasPrefix(",") ? rest.dropFirst().prefix { isDigit($0) }.count : 0
        return rest.dropFirst(tenths == 0 ? 0 : tenths + 1).allSatisfy { ".,;:)»".contains($0) }
    }

    private static func isDigit(_ sign: Character) -> Bool { ("0"..."9").contains(sign) }

    /// A sign of an account's number.
    private static func isSign(_ sign: Character) -> Bool {
        isDigit(sign) || ("A"..."Z").contains(sign)
    }

    /// «п.», «подп.», «18-т.»: a stop behind at most four letters.
    private static func isShort(_ word: some StringProtocol) -> Bool {
        var word = Substring(word)
        while let last = word.last, ")»,;:".contains(last) { word.removeLast() }
        guard word.last == "." else { return false }
        word.removeLast()
        let letters = word.reversed().prefix { $0.isLetter }.count
        let rest = word.dropLast(letters)
        return (1...4).contains(letters) && rest.allSatisfy { $0.isNumber || $0 == "-" }
    }

    /// «13», «2)», «12.07.2026».
    private static func isNumbered(_ word: some StringProtocol) -> Bool {
        var word = Substring(word)
        if word.last == ")" { word.removeLast() }
        return word.last?.isNumber == true
    }
}
