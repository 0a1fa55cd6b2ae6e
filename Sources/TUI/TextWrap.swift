/// Breaks text into lines of a given width.
public enum TextWrap {
    /// Lines of at most `width` columns, broken between words.
    ///
    /// A word longer than the width is broken inside; `\n` always breaks; blanks
    /// at a break are dropped. There is always at least one line.
    ///
    /// - Parameter width: columns; anything below one counts as one.
    public static func lines(_ text: String, width: Int) -> [String] {
        let width = max(1, width)
        return text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .flatMap { paragraph($0, width: width) }
    }

    private static func paragraph(_ text: Substring, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            var word = word
            var columns = DisplayWidth.of(String(word))
            if used > 0, used + 1 + columns <= width {
                line += " " + word
                used += 1 + columns
                continue
            }
            if used > 0 { lines.append(line) }
            while columns > width {
                var part = DisplayWidth.prefix(of: word, columns: width)
                if part.isEmpty { part = String(word.prefix(1)) }  // a wide letter on a one-column line
                lines.append(part)
                word = word.dropFirst(part.count)
                columns -= DisplayWidth.of(part)
            }
            line = String(word)
            used = columns
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }
}
