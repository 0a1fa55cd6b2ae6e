extension String {
    /// The text as it begins a line or a sentence.
    public var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
