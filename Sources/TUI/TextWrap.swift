/// Breaks text into lines of a given width.
public enum TextWrap {
    /// Lines of at most `width` columns, broken between words.
    ///
    /// A number stays with its short word while both fit on a line (``WordJoin``). A word
    /// longer than the width is broken inside; `\n` always breaks; blanks at a break are
    /// dropped. There is always at least one line.
    ///
    /// - Parameter width: columns; anything below one counts as one.
    public static func lines(_ text: String, width: Int) -> [String] {
        let width = max(1, width)
        return text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .flatMap { paragraph($0, width: width) }
    }

    /// The same of a text with lists: what goes on stands under the words of its item, so that every
    /// mark («•», «1.») stands alone at the left.
    public static func items(_ text: String, width: Int) -> [String] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }.flatMap { paragraph -> [String] in
            let mark = mark(of: paragraph)
            let lines =
                paragraph == ""
                ? [""] : Self.lines(String(paragraph.dropFirst(mark.count)), width: width - mark.count)
            let indent = String(repeating: " ", count: mark.count)
            return lines.enumerated().map { ($0 == 0 ? mark : $1.isEmpty ? "" : indent) + $1 }
        }
    }

    /// The mark of an item with its blank; empty where a paragraph is no item.
    private static func mark(of paragraph: Substring) -> String {
        if paragraph.hasPrefix("• ") { return "• " }
        let number = paragraph.prefix { ("0"..."9").contains($0) }
        guard (1...2).contains(number.count), paragraph.dropFirst(number.count).hasPrefix(". ") else {
            return ""
        }
        return number + ". "
    }

    /// Words, and words that stay together.
    private static func clusters(_ text: Substring, width: Int) -> [String] {
        var clusters: [String] = []
        var last: Substring = ""
        for word in text.split(separator: " ") {
            let joined = (clusters.last ?? "") + " " + word
            if !clusters.isEmpty, WordJoin.joins(last, word), DisplayWidth.of(joined) <= width {
                clusters[clusters.count - 1] = joined
            } else {
                clusters.append(String(word))
            }
            last = word
        }
        return clusters
    }

    private static func paragraph(_ text: Substring, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for cluster in clusters(text, width: width) {
            var word = cluster[...]
            var columns = DisplayWidth.of(cluster)
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
