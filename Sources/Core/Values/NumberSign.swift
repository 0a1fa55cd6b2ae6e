extension String {
    /// A typed number behind its sign; one that has the sign already gets no second.
    public var numbered: String { contains("№") ? self : "№ " + self }

    /// Without the sign that stands before it on the form already.
    var withoutNumberSign: String {
        guard hasPrefix("№") else { return self }
        let bare = dropFirst().drop(while: \.isWhitespace)
        return bare.isEmpty ? self : String(bare)
    }
}
