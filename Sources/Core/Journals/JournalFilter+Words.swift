extension JournalFilter {
    /// The filter in words, for the screen and for paper.
    ///
    /// - Parameter kinds: those of the list; a kind that is none of them is a month.
    public func words(_ kinds: [FieldSpec.Choice]) -> Localized {
        var parts: [Localized] = []
        if let figure { parts.append(figure.words) }
        if let kind {
            parts.append(
                kinds.first { $0.code == kind }?.label ?? .same(YearMonth(iso: kind)?.shown ?? kind))
        }
        if !employer.isEmpty { parts.append(.same("\(employer.quoted)")) }
        if !text.isEmpty { parts.append(.same("\(text.quoted)")) }
        if let from {
            parts.append(Localized(ru: "с \(from.shown)", kk: "\(from.shown) күнінен бастап"))
        }
        if let to { parts.append(Localized(ru: "по \(to.shown)", kk: "\(to.shown) күнін қоса алғанда")) }
        return Localized(
            ru: parts.map(\.ru).joined(separator: " "), kk: parts.map(\.kk).joined(separator: " "))
    }
}
