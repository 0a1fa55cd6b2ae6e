/// The values of a form while it is typed, with what the program filled in by itself.
public struct Filling: Sendable {
    public private(set) var values: FormValues
    /// Fields that the program filled and may fill again.
    public private(set) var filled: Set<String>
    /// Quiet words beside a field.
    public var notes: [String: Localized]
    /// What is to be confirmed at a field before the form is recorded.
    public var doubts: [String: Message]
    /// Names that are known otherwise, by their fields.
    public var renames: [String: Rename]
    /// What is said of it above the keys.
    public var remark: Remark?

    /// A sentence about what was filled in.
    public struct Remark: Hashable, Sendable {
        public let text: Localized
        public let isWarning: Bool

        public init(_ text: Localized, isWarning: Bool = false) {
            self.text = text
            self.isWarning = isWarning
        }
    }

    public init(
        _ values: FormValues, filled: Set<String> = [], notes: [String: Localized] = [:],
        doubts: [String: Message] = [:], renames: [String: Rename] = [:]
    ) {
        self.renames = renames
        self.doubts = doubts
        self.values = values
        self.filled = filled
        self.notes = notes
    }

    public func text(_ key: String) -> String { values[key] ?? "" }

    /// Fills a field that is empty, or that the program itself filled before.
    ///
    /// - Parameter language: of words that were typed before, if it is known.
    public mutating func fill(_ key: String, _ value: String, in language: Language? = nil) {
        guard !value.isEmpty, text(key).isEmpty || filled.contains(key) else { return }
        values[key] = value
        values.setLanguage(language, of: key)
        filled.insert(key)
    }

    /// Empties what the program filled by itself: it was about another person or employer.
    ///
    /// What was typed stays.
    public mutating func unfill(_ keys: [String]) {
        for key in keys where filled.contains(key) {
            values[key] = ""
            values.setLanguage(nil, of: key)
            filled.remove(key)
        }
    }

    /// The operator typed or chose it: it is the program's no more.
    public mutating func type(_ key: String, _ value: String) {
        values[key] = value
        filled.remove(key)
    }
}
