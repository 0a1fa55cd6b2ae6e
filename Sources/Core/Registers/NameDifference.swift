extension PersonName {
    /// Whether another name is more than this one with other capital letters.
    public func differs(from other: PersonName) -> Bool { full.lowercased() != other.full.lowercased() }
}

extension Employer {
    /// Whether another name is more than this one in another spelling (``Employer/ownName(_:)``).
    public func isNamedOtherwise(_ other: String) -> Bool { Self.ownName(name) != Self.ownName(other) }

    /// Whether another name is this one with other quotation marks or other capital letters.
    ///
    /// Then the latest spelling stands; any other spelling of it changes no paper unasked.
    func isSpelled(_ other: String) -> Bool { Self.plainName(name) == Self.plainName(other) }
}
