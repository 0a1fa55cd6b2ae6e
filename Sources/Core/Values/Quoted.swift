extension String {
    /// In «», quotes within it being those of the second rank: two in a row do not read.
    public var quoted: String { "«" + replacing("«", with: "„").replacing("»", with: "“") + "»" }
}
