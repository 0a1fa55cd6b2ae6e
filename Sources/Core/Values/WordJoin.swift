/// Where a line of a paper may not end.
enum WordJoin {
    /// Whether a line must not end between a number and the short word that says of what it is.
    static func joins(_ word: some StringProtocol, _ next: some StringProtocol) -> Bool {
        let word = word.drop { "(«".contains($0) }
        let whole = next[...]
        let next = whole.drop { "(«".contains($0) }
        guard let first = next.first else { return false }
        if word == "№" { return true }
        if first.isNumber { return isShort(word) }
        // A bracket begins something else.
        guard next.startIndex == whole.startIndex else { return false }
        return isNumbered(word) && (isShort(next.prefix { $0 != "," && $0 != ";" }) || "₸%".contains(first))
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
