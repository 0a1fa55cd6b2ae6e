extension Character {
    var isWordPart: Bool { isLetter || isNumber || isLoneMark }
}

extension [Character] {
    /// Where the word before the position begins.
    func wordStart(before position: Int) -> Int {
        var position = Swift.min(position, count)
        while position > 0, !self[position - 1].isWordPart { position -= 1 }
        while position > 0, self[position - 1].isWordPart { position -= 1 }
        return position
    }

    /// Where the next word after the position begins.
    func wordStart(after position: Int) -> Int {
        var position = position
        while position < count, self[position].isWordPart { position += 1 }
        while position < count, !self[position].isWordPart { position += 1 }
        return position
    }
}
