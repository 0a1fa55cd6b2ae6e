/// Times of day as operators type them.
public enum TimeEntry {
    /// Reads `10:12`, `1012`, `10.12`, `9:05`, `9`.
    ///
    /// - Returns: minutes since midnight, 0–1439.
    /// - Throws: ``Message/time``.
    public static func read(_ typed: some StringProtocol) throws(Message) -> Int {
        let text = typed.trimmed
        var groups = text.split(whereSeparator: { ":. -".contains($0) })
        if groups.count == 1, let only = groups.first, only.count > 2 {
            groups = [only.dropLast(2), only.suffix(2)]
        }
        guard (1...2).contains(groups.count), groups.allSatisfy({ $0.asciiDigits != nil && $0.count <= 2 }),
            let hour = Int(groups[0]), let minute = groups.count == 2 ? Int(groups[1]) : 0, hour < 24,
            minute < 60
        else { throw .time }
        return hour * 60 + minute
    }

    /// `10:12`.
    public static func shown(_ minutes: Int) -> String {
        "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
    }
}
