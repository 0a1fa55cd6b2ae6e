/// How a value is written.
public enum ScenarioShape: Hashable, Sendable {
    case date, month, moment, money, integer, time, clause, point, code, text
    case oneOf([String])
    /// Words of the list, parted by commas.
    case listOf([String])
    /// A person above, or several, parted by commas, or `none`.
    case person, persons
    /// Written in a way that only one order knows.
    case own(OwnShape)

    /// Whether a value is written as such; an empty value is judged by who
    /// reads it.
    ///
    /// - Parameter codes: of messages.
    func accepts(_ value: String, codes: Set<String>) -> Bool {
        switch self {
        case .date: CivilDate(iso: value) != nil
        case .month: YearMonth(iso: value) != nil
        case .moment: Moment(iso: value) != nil
        case .money: Self.isMoney(value)
        case .integer: Int(value) != nil && value.utf8.count <= 9
        case .time: Moment(iso: "2000-01-01T\(value)") != nil && value.utf8.count == 5
        case .clause: Self.isClause(value)
        case .point: Self.isClause(value) && !value.contains(".")
        case .code: codes.contains(value)
        case .text, .person, .persons: true
        case .oneOf(let words): words.contains(value)
        case .listOf(let words): Self.parts(value).allSatisfy(words.contains)
        case .own(let shape): shape.accepts(value)
        }
    }

    /// What stands in the list of words and in «expected …».
    var shown: String {
        switch self {
        case .date: "DATE"
        case .month: "YYYY-MM"
        case .moment: "MOMENT"
        case .money: "SUM"
        case .integer: "N"
        case .time: "HH:MM"
        case .clause: "P"
        case .point: "N"
        case .code: "CODE"
        case .text: "TEXT"
        case .oneOf(let words): words.joined(separator: "|")
        case .listOf: "CODE,CODE"
        case .person: "NAME"
        case .persons: "NAME,…|none"
        case .own(let shape): shape.shown
        }
    }

    /// The names that a value of this shape speaks of.
    func names(in value: String) -> [String] {
        switch self {
        case .person: [value]
        case .persons: value == "none" ? [] : Self.parts(value)
        case .own(let shape): shape.names(value)
        default: []
        }
    }

    public static func parts(_ value: String) -> [String] {
        value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    /// Always with two decimals: `1234.56`.
    private static func isMoney(_ value: String) -> Bool {
        let digits = value.hasPrefix("-") ? value.dropFirst() : value[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.asciiDigits != nil }
            && parts[0].count <= 14 && parts[1].count == 2
    }

    /// `18`, `18.1`, `12-1`, `127-3.4`.
    private static func isClause(_ value: String) -> Bool {
        let parts = value.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { part in
                part.split(separator: "-", omittingEmptySubsequences: false)
                    .allSatisfy { !$0.isEmpty && $0.asciiDigits != nil }
            }
    }
}

/// A way of writing that an order brings: its list of documents, say.
public struct OwnShape: Hashable, Sendable {
    /// What stands in the list of words; two shapes that show the same are the same.
    public let shown: String
    let accepts: @Sendable (String) -> Bool
    /// The persons that a value speaks of.
    let names: @Sendable (String) -> [String]

    public init(
        _ shown: String, accepts: @escaping @Sendable (String) -> Bool,
        names: @escaping @Sendable (String) -> [String] = { _ in [] }
    ) {
        self.shown = shown
        self.accepts = accepts
        self.names = names
    }

    public static func == (one: OwnShape, other: OwnShape) -> Bool { one.shown == other.shown }

    public func hash(into hasher: inout Hasher) { hasher.combine(shown) }
}

/// A fact or an expectation of a vocabulary: its word and what may follow.
public struct ScenarioPhrase: Sendable {
    public typealias Keys = [(name: String, shape: ScenarioShape)]

    let word: String
    /// Words without a key, in order.
    let positional: [ScenarioShape]
    /// True when the positional words may be left out.
    let isPositionalOptional: Bool
    let keys: Keys
    /// Keys without which the phrase says nothing; facts have none, since what
    /// an operator leaves out is the fact's own error.
    let needed: [String]
    /// A key that stands for the needed one: `error=` in place of a value.
    let stand: String?
    /// False where several persons do not make `who=` necessary.
    let needsPerson: Bool
    /// The fact that it is a part of and stands behind, with or without a moment: the lines of
    /// an order.
    let continues: String?
    /// What else was expected, or `nil` when nothing is.
    let flaw: @Sendable (_ bare: [String], _ values: [String: String]) -> String?

    public init(
        word: String, positional: [ScenarioShape] = [], isPositionalOptional: Bool = false, keys: Keys = [],
        needed: [String] = [], stand: String? = nil, needsPerson: Bool = true,
        continues: String? = nil,
        flaw: @escaping @Sendable (_ bare: [String], _ values: [String: String]) -> String? = { _, _ in nil }
    ) {
        self.word = word
        self.positional = positional
        self.isPositionalOptional = isPositionalOptional
        self.keys = keys
        self.needed = needed
        self.stand = stand
        self.needsPerson = needsPerson
        self.continues = continues
        self.flaw = flaw
    }

    /// The phrase as the list of words shows it.
    var usage: String {
        var parts = [word] + positional.map { isPositionalOptional ? "[\($0.shown)]" : $0.shown }
        for key in keys {
            let text = "\(key.name)=\(key.shape.shown)"
            parts.append(needed.contains(key.name) ? text : "[\(text)]")
        }
        return parts.joined(separator: " ")
    }

    /// - Parameters:
    ///   - codes: of messages.
    ///   - isFact: an empty value of a fact counts as left out.
    func check(
        _ bare: [String], _ values: [String: String], codes: Set<String>, line: Int, isFact: Bool
    ) throws(ScenarioFlaw) {
        let counts = isPositionalOptional ? 0...positional.count : positional.count...positional.count
        guard counts.contains(bare.count) else {
            throw ScenarioFlaw(line: line, expected: usage)
        }
        for (text, shape) in zip(bare, positional) where !shape.accepts(text, codes: codes) {
            throw ScenarioFlaw(line: line, expected: "\(word) \(shape.shown), not «\(text)»")
        }
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            guard let shape = keys.first(where: { $0.name == name })?.shape else {
                throw ScenarioFlaw(line: line, expected: "\(usage), not \(name)=")
            }
            if isFact, value.isEmpty { continue }
            guard shape.accepts(value, codes: codes), !value.isEmpty else {
                throw ScenarioFlaw(line: line, expected: "\(name)=\(shape.shown), not «\(value)»")
            }
        }
        if !(stand.map { values[$0] != nil } ?? false),
            let missing = needed.first(where: { values[$0] == nil })
        {
            throw ScenarioFlaw(line: line, expected: "\(usage), with \(missing)=")
        }
        if let expected = flaw(bare, values) { throw ScenarioFlaw(line: line, expected: expected) }
    }
}
