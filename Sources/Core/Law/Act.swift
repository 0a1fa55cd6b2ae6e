/// An act that the program carries out or reads: an order brings its own.
public struct Act: Hashable, Sendable {
    /// Orders are numbered by points, codes and laws by articles.
    public enum Kind: Hashable, Sendable {
        case order, code, law
    }

    /// A place to keep the words: an act is copied with every reason.
    private final class Words: Sendable {
        let code: String
        let kind: Kind
        let short: Localized
        let numbering: ClauseNumbering

        init(_ code: String, _ kind: Kind, _ short: Localized, _ numbering: ClauseNumbering) {
            self.code = code
            self.kind = kind
            self.short = short
            self.numbering = numbering
        }
    }

    private let words: Words

    public init(
        _ code: String, _ kind: Kind, _ short: Localized, numbering: ClauseNumbering = ClauseNumbering()
    ) {
        words = Words(code, kind, short, numbering)
    }

    /// Stable: stores keep it.
    public var code: String { words.code }
    public var kind: Kind { words.kind }
    public var short: Localized { words.short }
    var numbering: ClauseNumbering { words.numbering }

    public static func == (left: Act, right: Act) -> Bool {
        left.words === right.words || left.code == right.code
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(code) }

    /// The place that a catalogue's number names; of a code or a law the
    /// article, then its point.
    func place(_ clause: String) -> Clause {
        guard kind != .order else { return numbering.clause(clause) }
        let numbers = clause.split(separator: ".", maxSplits: 1).map(String.init)
        return Clause(article: numbers.first ?? clause, point: numbers.count > 1 ? numbers[1] : nil)
    }
}
