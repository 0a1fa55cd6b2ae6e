/// Names compared and judged in UTF-8 as it lies in a file or in the store: by the million, without
/// a text for each.
enum NameBytes {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Whether two names are the same but for the case of letters.
    ///
    /// Of Cyrillic letters and ASCII; other letters must be the same.
    static func areSame(_ left: Bytes, _ right: Bytes) -> Bool {
        guard left.count == right.count else { return false }
        var place = 0
        while place < left.count {
            let (first, width) = letter(left, place)
            let (second, _) = letter(right, place)
            guard first == second else { return false }
            place += width
        }
        return true
    }

    /// The letter at a place as a capital, and the bytes that it takes; single bytes of letters that
    /// take three and more.
    private static func letter(_ bytes: Bytes, _ place: Int) -> (UInt32, Int) {
        let byte = bytes[place]
        if byte < 0x80 { return (UInt32((97...122).contains(byte) ? byte - 32 : byte), 1) }
        guard (0xD0...0xD4).contains(byte), place + 1 < bytes.count else { return (UInt32(byte), 1) }
        let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[place + 1] & 0x3F)
        switch value {
        case 0x430...0x44F: return (value - 0x20, 2)
        case 0x450...0x45F: return (value - 0x50, 2)
        // Pairs of a capital and a small letter, but for those of the Caucasus.
        case 0x460...0x4BF, 0x4D0...0x52F: return (value & ~1, 2)
        default: return (value, 2)
        }
    }

    /// True of a part of a name (C-12) that needs no second look: letters of the Kazakh alphabet
    /// and hyphens, at most sixty; false may be either.
    static func isPlain(_ bytes: Bytes) -> Bool {
        guard (2...120).contains(bytes.count), bytes.count < 4 || bytes[0] != UInt8(ascii: "-") else {
            return false
        }
        var place = 0
        var letters = 0
        while place < bytes.count {
            let (value, width) = letter(bytes, place)
            guard value == 0x2D || isKazakh(value) else { return false }
            letters += 1
            place += width
        }
        return letters <= 60
    }

    /// Of capital letters.
    private static func isKazakh(_ value: UInt32) -> Bool {
        switch value {
        case 0x410...0x42F, 0x401, 0x406, 0x492, 0x49A, 0x4A2, 0x4AE, 0x4B0, 0x4BA, 0x4D8, 0x4E8: true
        default: false
        }
    }
}
