extension Unicode.Scalar {
    /// True for a sign that has no face: nobody sees it, and what holds it is not found again.
    var isUnseen: Bool {
        if value < 0x7F { return value < 0x20 }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            return true
        // The blank of Braille is a symbol, the place of an object too.
        default: return properties.isDefaultIgnorableCodePoint || value == 0x2800 || value == 0xFFFC
        }
    }

    /// `U+041E`.
    var codePoint: String {
        let code = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    }
}

extension Character {
    /// `U+041E`; of a letter with marks the codes of all.
    var codePoint: String { unicodeScalars.prefix(4).map(\.codePoint).joined(separator: " ") }
}

extension StringProtocol {
    /// The first sign that nobody sees.
    var firstUnseen: Unicode.Scalar? {
        // Almost every text is of plain bytes and of two-byte letters.
        for byte in utf8 where byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xCD || byte >= 0xD8 {
            return String(self).unicodeScalars.first(where: \.isUnseen)
        }
        return nil
    }
}
