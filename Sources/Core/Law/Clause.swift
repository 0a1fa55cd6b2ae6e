/// A place in an act, as lawyers name it: a point with its sub-point, its part
/// or its paragraph; in a code or a law the article first.
///
/// A part (часть) is what begins on a line of its own after a full stop; a
/// paragraph (абзац) is a line inside a part.
public struct Clause: Hashable, Sendable {
    /// Of which points are rows, in an order.
    public var appendix: String?
    public var article: String?
    public var point: String?
    public var subpoint: String?
    public var part: Int?
    public var paragraph: Int?

    public init(
        appendix: String? = nil, article: String? = nil, point: String? = nil, subpoint: String? = nil,
        part: Int? = nil,
        paragraph: Int? = nil
    ) {
        self.appendix = appendix
        self.article = article
        self.point = point
        self.subpoint = subpoint
        self.part = part
        self.paragraph = paragraph
    }

    /// Abbreviated, as `подп. 2) п. 18`, `п. 4 ст. 127-3`; `18-т. 2) тш.`, `17-т. 1-бөлігі`.
    public var short: Localized {
        Localized(
            ru: russian(Self.russianShort),
            kk: [
                appendix.map { "\($0)-қос." }, article.map { "\($0)-бап" }, point.map { "\($0)-т." },
                part.map { kazakhPart($0) },
                subpoint.map { "\($0)) тш." }, paragraph.map { "\($0)-абзацы" },
            ].compactMap(\.self).joined(separator: " "))
    }

    /// The same in whole words, for paper.
    public var full: Localized {
        Localized(ru: russian(Self.russianFull), kk: kazakhFull)
    }

    private struct RussianWords {
        let paragraph, part, subpoint, point, article, appendix: String
    }

    private static let russianShort = RussianWords(
        paragraph: "абз.", part: "ч.", subpoint: "подп.", point: "п.", article: "ст.", appendix: "прил.")
    /// What stands first is in the nominative, all that follows in the genitive.
    private static let russianFull = RussianWords(
        paragraph: "абзац", part: "части", subpoint: "подпункта", point: "пункта", article: "статьи",
        appendix: "приложения")
    private static let nominative = [
        "части": "часть", "подпункта": "подпункт", "пункта": "пункт", "статьи": "статья",
        "приложения": "приложение",
    ]

    private func russian(_ words: RussianWords) -> String {
        let steps: [(word: String, number: String?)] = [
            (words.paragraph, paragraph.map(String.init)), (words.subpoint, subpoint.map { $0 + ")" }),
            (words.part, part.map(String.init)), (words.point, point), (words.article, article),
            (words.appendix, appendix),
        ]
        var text: [String] = []
        for case (let word, let number?) in steps {
            text.append("\(text.isEmpty ? Self.nominative[word] ?? word : word) \(number)")
        }
        return text.joined(separator: " ")
    }

    private func kazakhPart(_ part: Int) -> String {
        "\(part)-\(subpoint == nil && paragraph == nil ? "бөлігі" : "бөлігінің")"
    }

    /// Behind the act in the genitive: the last step but one is in the genitive too, and those
    /// before it only belong.
    var kazakhOfAct: String {
        let steps: [(number: String?, possessed: String)] = [
            (appendix, "-қосымшасы"), (article, "-бабы"), (point, "-тармағы"),
            (part.map(String.init), "-бөлігі"),
            (subpoint, ") тармақшасы"), (paragraph.map(String.init), "-абзацы"),
        ]
        let named = steps.filter { $0.number != nil }
        return named.enumerated().map { place, step in
            let text = (step.number ?? "") + step.possessed
            guard place == named.count - 2 else { return text }
            return text + (text.hasSuffix("і") ? "нің" : "ның")
        }.joined(separator: " ")
    }

    private var kazakhFull: String {
        let steps: [(number: String?, ofWhole: String, last: String, alone: String)] = [
            (appendix, "-қосымшаның", "-қосымшасы", "-қосымша"), (article, "-баптың", "-бабы", "-бап"),
            (point, "-тармақтың", "-тармағы", "-тармақ"),
            (part.map(String.init), "-бөлігінің", "-бөлігі", "-бөлік"),
            (subpoint, ") тармақшасының", ") тармақшасы", ") тармақша"),
            (paragraph.map(String.init), "-абзацының", "-абзацы", "-абзац"),
        ]
        let named = steps.filter { $0.number != nil }
        return named.enumerated().map { place, step in
            let ending =
                named.count == 1 ? step.alone : place == named.count - 1 ? step.last : step.ofWhole
            return (step.number ?? "") + ending
        }.joined(separator: " ")
    }
}

/// What the second number of an act's clauses is: the catalogues number
/// sub-points, parts and paragraphs alike, `18.1`, `17.1`.
public struct ClauseNumbering: Sendable {
    /// Points whose second number is a sub-point.
    private let subpoints: Set<String>
    /// Points whose second number is a part.
    private let parts: Set<String>
    /// All other numbers, each by itself.
    private let others: [String: Clause]
    /// Of the rows of appendices that have numbers of their own.
    private let appendices: [String: ClauseNumbering]

    /// - Parameter others: by the catalogue's number; the point is filled in.
    public init(
        subpoints: Set<String> = [], parts: Set<String> = [], others: [String: Clause] = [:],
        appendices: [String: ClauseNumbering] = [:]
    ) {
        self.subpoints = subpoints
        self.parts = parts
        self.others = others
        self.appendices = appendices
    }

    /// The place that a catalogue's number names in an order.
    ///
    /// A second number that is not declared names the point alone, rather than something false; `18.0` is the
    /// head of point 18, above its sub-points. `A2` is an appendix, `A2.10.1` a sub-point of its row 10.
    func clause(_ code: String) -> Clause {
        if let (appendix, row) = Self.appendix(code) {
            guard !row.isEmpty else { return Clause(appendix: appendix) }
            var clause = (appendices[appendix] ?? ClauseNumbering()).clause(row)
            clause.appendix = appendix
            return clause
        }
        let numbers = code.split(separator: ".", maxSplits: 1).map(String.init)
        var clause = others[code] ?? Clause()
        clause.point = numbers.first ?? code
        guard others[code] == nil, numbers.count > 1, numbers[1] != "0" else { return clause }
        let point = numbers[0]
        if subpoints.contains(point) { clause.subpoint = numbers[1] }
        if parts.contains(point) { clause.part = Int(numbers[1]) }
        return clause
    }

    private static func appendix(_ code: String) -> (number: String, row: String)? {
        guard code.hasPrefix("A") else { return nil }
        let parts = code.dropFirst().split(separator: ".", maxSplits: 1).map(String.init)
        return parts.first.map { ($0, parts.count > 1 ? parts[1] : "") }
    }

    /// True where the number is declared, or names a whole point.
    func knows(_ code: String) -> Bool {
        if let (appendix, row) = Self.appendix(code) {
            return row.isEmpty || (appendices[appendix] ?? ClauseNumbering()).knows(row)
        }
        let numbers = code.split(separator: ".", maxSplits: 1).map(String.init)
        guard numbers.count > 1, numbers[1] != "0" else { return true }
        return others[code] != nil || subpoints.contains(numbers[0]) || parts.contains(numbers[0])
    }
}
