/// What is told of an event, under the key that a record keeps it by.
public struct RegisterField: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case text
        case day
        case yes
        /// One of the choices, by its code.
        case one([RegisterChoice])
        /// Any of them, parted by commas.
        case some([RegisterChoice])
    }

    public let key: String
    public let label: Localized
    public let kind: Kind

    public init(_ key: String, _ label: Localized, _ kind: Kind = .text) {
        self.key = key
        self.label = label
        self.kind = kind
    }

    public static func == (one: RegisterField, other: RegisterField) -> Bool { one.key == other.key }

    public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

/// One of what may be chosen.
public struct RegisterChoice: Hashable, Sendable {
    public let code: String
    public let label: Localized

    public init(_ code: String, _ label: Localized) {
        self.code = code
        self.label = label
    }
}

/// What is told of an event, or of a record so far: texts by the keys of fields.
public struct RegisterValues: Hashable, Sendable {
    public private(set) var texts: [String: String]

    /// - Parameter texts: days as `2026-07-12`, yes as `yes`, choices by their codes. What is
    ///   empty counts as not told.
    public init(_ texts: [String: String] = [:]) {
        self.texts = texts.filter { !$0.value.trimmed.isEmpty }
    }

    /// Empty where nothing is told.
    public subscript(field: RegisterField) -> String { texts[field.key] ?? "" }

    public func isTold(_ field: RegisterField) -> Bool { texts[field.key] != nil }
    public func day(_ field: RegisterField) -> CivilDate? { CivilDate(iso: self[field]) }
    public func isYes(_ field: RegisterField) -> Bool { self[field] == "yes" }

    public func codes(_ field: RegisterField) -> [String] {
        self[field].split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// What is told last stands.
    mutating func add(_ other: RegisterValues) { texts.merge(other.texts) { $1 } }
}
