extension PersonName {
    /// Whether another name is more than this one with other capital letters.
    public func differs(from other: PersonName) -> Bool { full.lowercased() != other.full.lowercased() }
}

extension Employer {
    /// Whether another name is more than this one with other quotation marks, other
    /// capital letters or another legal form.
    public func isNamedOtherwise(_ other: String) -> Bool { Self.ownName(name) != Self.ownName(other) }
}
