extension String {
    /// The text as it begins a line or a sentence.
    public var capitalised: String { prefix(1).uppercased() + dropFirst() }

    /// The text with the full stop that ends a sentence.
    var asSentence: String { last.map { ".!?…".contains($0) } ?? true ? self : self + "." }
}

extension Localized {
    /// A sentence of its own: a capital letter first, a stop behind.
    public var sentence: Localized {
        Localized(ru: ru.capitalised.asSentence, kk: kk.capitalised.asSentence)
    }
}
