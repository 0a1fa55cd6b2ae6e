/// A Swift file as text, with what the architecture asks of it.
struct SwiftSource {
    let path: String
    let text: String

    var lineCount: Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).count - (text.hasSuffix("\n") ? 1 : 0)
    }

    /// The text with comments and the insides of string literals blanked, line
    /// breaks kept: what is left is code.
    var code: String { Self.blanked(text, keepsStrings: false) }

    /// The text without comments, its string literals kept.
    var codeWithStrings: String { Self.blanked(text, keepsStrings: true) }

    /// The modules that the file imports, attributes, access levels, single
    /// declarations and submodules aside.
    var imports: [String] {
        let kinds: Set<Substring> = [
            "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
        ]
        return code.split { $0.isNewline || $0 == ";" }.compactMap { line in
            var words = line.split(whereSeparator: \.isWhitespace)
            while let first = words.first, first != "import" {
                guard
                    first.hasPrefix("@")
                        || ["public", "internal", "package", "fileprivate", "private"].contains(first)
                else { return nil }
                words.removeFirst()
            }
            guard words.count > 1 else { return nil }
            words.removeFirst()
            if let kind = words.first, kinds.contains(kind), words.count > 1 { words.removeFirst() }
            return words.first?.split(separator: ".").first.map(String.init)
        }
    }

    /// Pairs of texts written in place: `Localized(ru: "…", kk: "…")`.
    var localizedPairs: [(ru: Substring, kk: Substring)] {
        codeWithStrings.matches(
            of: /Localized\(\s*ru:\s*"((?:[^"\\\n]|\\.)*)"\s*,\s*kk:\s*"((?:[^"\\\n]|\\.)*)"/
        )
        .map { ($0.output.1, $0.output.2) }
    }

    private static func blanked(_ text: String, keepsStrings: Bool) -> String {
        let source = Array(text)
        var result: [Character] = []
        var index = 0
        func starts(_ word: String, at place: Int) -> Bool {
            let letters = Array(word)
            return place + letters.count <= source.count
                && Array(source[place..<place + letters.count]) == letters
        }
        func skip(_ count: Int, keeping: Bool) {
            for character in source[index..<min(index + count, source.count)] {
                result.append(keeping || character.isNewline ? character : " ")
            }
            index = min(index + count, source.count)
        }
        /// Reads code up to the bracket that closes an interpolation, or to the end.
        func readCode(isInterpolation: Bool) {
            var depth = 0
            while index < source.count {
                if starts("//", at: index) {
                    while index < source.count, !source[index].isNewline { skip(1, keeping: false) }
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
                    if source[index] == "(" { depth += 1 }
                    if source[index] == ")" {
                        if isInterpolation, depth == 0 { return }
                        depth -= 1
                    }
                    skip(1, keeping: true)
                }
            }
        }
        func hashesBeforeQuote() -> Int? {
            var place = index
            while place < source.count, source[place] == "#" { place += 1 }
            return place < source.count && source[place] == "\"" ? place - index : nil
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
                if !isLong, source[index].isNewline { return }
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
        return String(result)
    }
}
