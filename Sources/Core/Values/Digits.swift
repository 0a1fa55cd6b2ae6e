/// `number` in decimal, with zeros before it up to `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes the last `width` decimal digits of `number`, with zeros before it.
    ///
    /// Dates are written by the million when the lists of an office are reckoned anew.
    func write(_ number: Int, _ width: Int, at start: Int) {
        var rest = number
        for index in stride(from: start + width - 1, through: start, by: -1) {
            self[index] = UInt8(48 + rest % 10)
            rest /= 10
        }
    }
}

extension Character {
    /// The digit's value for `0`…`9`; `nil` for every other character, digits
    /// of other scripts included.
    var asciiDigit: Int? {
        guard let value = asciiValue, (48...57).contains(value) else { return nil }
        return Int(value) - 48
    }
}

extension StringProtocol {
    /// The values of ASCII digits, or `nil` when any other character is there.
    var asciiDigits: [Int]? {
        var digits: [Int] = []
        digits.reserveCapacity(utf8.count)
        for character in self {
            guard let digit = character.asciiDigit else { return nil }
            digits.append(digit)
        }
        return digits
    }

    /// The text without blanks at both ends.
    ///
    /// Scalars are walked, not characters: to find the last character of a long run of blanks
    /// takes as long as the run.
    public var trimmed: String {
        let text = String(self)
        // Almost every text begins and ends with a letter or a digit of ASCII.
        if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
            (0x21...0x7E).contains(last)
        {
            return text
        }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// The text without blanks at both ends, inner runs of blanks made one.
    public var squeezed: String {
        isSqueezed ? String(self) : split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// True of a text that ``squeezed`` leaves as it is, told by its bytes.
    ///
    /// False may be either. Most of what is typed is so, and each field is squeezed several
    /// times.
    private var isSqueezed: Bool {
        let blank: UInt8 = 0x20
        var last = blank
        for byte in utf8 {
            switch byte {
            case 0x09...0x0D: return false
            // The first bytes of combining marks and of all wider blanks.
            case 0xCC, 0xCD, 0xC2, 0xE1...0xE3: return false
            case blank where last == blank: return false
            default: last = byte
            }
        }
        return last != blank
    }
}
