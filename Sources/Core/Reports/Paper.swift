/// A printer's sheet: how wide a line and how long a page is.
public struct Paper: Sendable {
    /// Columns of a line.
    public let columns: Int
    /// Lines of a page, heading and foot included.
    public let lines: Int
    /// Columns that a character takes; handed in, because the screen and the
    /// paper must agree on it.
    let widthOf: @Sendable (Character) -> Int
    /// What is printed on it is invented, and every sheet says so.
    let isTraining: Bool
    /// Blank columns at the left, beside ``columns``: room to file the sheet.
    let margin: Int

    public init(
        columns: Int, lines: Int = 60, isTraining: Bool = false, margin: Int = 0,
        widthOf: @escaping @Sendable (Character) -> Int
    ) {
        self.columns = columns
        self.lines = max(lines, 24)
        self.isTraining = isTraining
        self.margin = margin
        self.widthOf = widthOf
    }

    public func width(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + widthOf($1) } }

    public func padded(_ text: String, to columns: Int, atRight: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, columns - width(text)))
        return atRight ? blanks + text : text + blanks
    }

    public func centred(_ text: String) -> String {
        String(repeating: " ", count: max(0, (columns - width(text)) / 2)) + text
    }

    /// Lines of at most `columns`, broken at blanks; a longer word is broken where it
    /// must be.
    ///
    /// Nothing is cut.
    public func wrap(_ text: String, to columns: Int) -> [String] {
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            for cluster in clusters(paragraph, to: columns) {
                var word = cluster[...]
                let joined = line.isEmpty ? cluster : line + " " + cluster
                if width(joined) <= columns {
                    line = joined
                    continue
                }
                if !line.isEmpty { lines.append(line) }
                var rest = width(String(word))
                while rest > columns {
                    let head = self.head(of: word, columns)
                    lines.append(head)
                    word = word.dropFirst(head.count)
                    rest -= width(head)
                }
                line = String(word)
            }
            lines.append(line)
        }
        return lines
    }

    /// Words, and those that stay together while they fit on a line.
    private func clusters(_ text: Substring, to columns: Int) -> [String] {
        var clusters: [String] = []
        var last: Substring = ""
        for word in text.split(whereSeparator: { $0 == " " }) {
            let joined = (clusters.last ?? "") + " " + word
            if !clusters.isEmpty, WordJoin.joins(last, word), width(joined) <= columns {
                clusters[clusters.count - 1] = joined
            } else {
                clusters.append(String(word))
            }
            last = word
        }
        return clusters
    }

    /// Lines in the middle of the sheet.
    func centredLines(_ text: String, within columns: Int? = nil) -> [String] {
        wrap(text.printable, to: columns ?? self.columns).map(centred)
    }

    /// Lines from the left edge.
    func lines(_ text: String) -> [String] { wrap(text.printable, to: columns) }

    /// «Лист 2 из 5», in the middle.
    func pageLabel(_ page: Int, of count: Int, _ language: Language) -> String {
        centred(language == .russian ? "Лист \(page) из \(count)" : "\(count) парақтың \(page)-парағы")
    }

    private func head(of word: Substring, _ columns: Int) -> String {
        var head = ""
        var used = 0
        for character in word {
            used += widthOf(character)
            if used > columns, !head.isEmpty { return Self.toHyphen(head) }
            head.append(character)
        }
        return head
    }

    /// A word with a hyphen between letters is broken behind it: «Ибрагимова-/Сейітқалиева».
    private static func toHyphen(_ head: String) -> String {
        guard let hyphen = head.lastIndex(of: "-"), hyphen > head.startIndex,
            head[head.index(before: hyphen)].isLetter
        else { return head }
        return String(head[...hyphen])
    }
}

/// A finished document: pages of lines, and the name of its file, which holds
/// no personal data.
public struct Report: Hashable, Sendable {
    public let title: String
    public let fileName: String
    public let pages: [[String]]
    /// The settings that lack: the paper has a blank for each.
    public let blanks: [Localized]

    public init(title: String, fileName: FileName, sheets: Sheets, blanks: [Localized] = []) {
        self.blanks = blanks
        self.title = title
        self.fileName = fileName.text
        pages = sheets.pages.map { $0.map { $0.printable.replacing("\u{A0}", with: " ") } }
    }

    /// The document as a file: UTF-8, pages parted by form feeds.
    public var text: String {
        pages.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\u{0C}")
    }
}
