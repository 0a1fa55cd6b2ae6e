extension CrossRule {
    /// Two days that come one after the other, or fall together.
    ///
    /// - Parameters:
    ///   - first: the key of the day that comes first.
    ///   - second: the key of the other.
    ///   - key: where a wrong order is said; of the two, that which is typed against the other.
    ///   - message: what is said.
    public static func days(
        _ first: String, notAfter second: String, at key: String, _ message: Message, citation: Citation?
    ) -> CrossRule {
        CrossRule(key, citation: citation) { values, context in
            guard let start = try? DateEntry.read(values[first] ?? "", today: context.today),
                let end = try? DateEntry.read(values[second] ?? "", today: context.today), end < start
            else { return nil }
            return message
        }
    }

    /// A period that ends before it begins would look like one without rows.
    public static func period(from: String = "from", to: String = "to", citation: Citation? = nil)
        -> CrossRule
    {
        days(from, notAfter: to, at: to, PeriodWords.reversed, citation: citation)
    }
}
