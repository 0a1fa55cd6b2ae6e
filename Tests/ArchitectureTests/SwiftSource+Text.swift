extension SwiftSource {
    /// The text with comments, and the insides of string literals unless they are kept,
    /// blanked, line breaks kept: what is left is code.
    static func blanked(_ text: String, keepsStrings: Bool) -> String {
        let source = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        func starts(_ word: String, at place: Int) -> Bool {
            var index = place
            for byte in word.utf8 {
                guard index < source.count, source[index] == byte else { return false }
                index += 1
            }
            return true
        }
        func skip(_ count: Int, keeping: Bool) {
            for character in source[index..<min(index + count, source.count)] {
                result.append(keeping || character == 10 || character == 13 ? character : 32)
            }
            index = min(index + count, source.count)
        }
        /// Reads code up to the bracket that closes an interpolation, or to the end.
        func readCode(isInterpolation: Bool) {
            var depth = 0
            while index < source.count {
                if starts("//", at: index) {
                    while index < source.count, source[index] != 10 { skip(1, keeping: false) }
                } else if starts("/*", at: index) {
                    var comments = 0
                    repeat {
                        if starts("/*", at: index) {
                            comments += 1
                            skip(2, keeping: false)
                        } else if starts("*/", at: index) {
                            comments -= 1
                            skip(2, keeping: false)
                        } else {
                            skip(1, keeping: false)
                        }
                    } while comments > 0 && index < source.count
                } else if let hashes = hashesBeforeQuote() {
                    readString(hashes: hashes)
                } else {
                    if source[index] == UInt8(ascii: "(") { depth += 1 }
                    if source[index] == UInt8(ascii: ")") {
                        if isInterpolation, depth == 0 { return }
                        depth -= 1
                    }
                    skip(1, keeping: true)
                }
            }
        }
        func hashesBeforeQuote() -> Int? {
            var place = index
            while place < source.count, source[place] == UInt8(ascii: "#") { place += 1 }
            return place < source.count && source[place] == UInt8(ascii: "\"") ? place - index : nil
        }
        func readString(hashes: Int) {
            let marks = String(repeating: "#", count: hashes)
            let isLong = starts(marks + "\"\"\"", at: index)
            let quote = isLong ? "\"\"\"" : "\""
            skip(hashes + quote.count, keeping: true)
            while index < source.count {
                if starts(quote + marks, at: index) {
                    skip(quote.count + hashes, keeping: true)
                    return
                }
                if !isLong, source[index] == 10 { return }
                if starts("\\" + marks + "(", at: index) {
                    skip(2 + hashes, keeping: keepsStrings)
                    readCode(isInterpolation: true)
                    skip(1, keeping: keepsStrings)
                } else if starts("\\" + marks, at: index) {
                    skip(2 + hashes, keeping: keepsStrings)
                } else {
                    skip(1, keeping: keepsStrings)
                }
            }
        }
        readCode(isInterpolation: false)
        return String(decoding: result, as: UTF8.self)
    }
}
