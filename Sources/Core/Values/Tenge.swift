/// A sum of money in whole tiyn (1 tenge is 100 tiyn).
public struct Tenge: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let tiyn: Int64

    public static let zero = Tenge(tiyn: 0)

    public init(tiyn: Int64) { self.tiyn = tiyn }

    public init(tenge: Int64) { tiyn = tenge * 100 }

    /// A sum as it is typed or stored: `27120,53`, `27 120.5`, `100`.
    ///
    /// - Throws: ``Message/sumForm`` when it is not a sum of at most two decimals
    ///   within ±90 000 000 000 000 tenge.
    public init(_ text: some StringProtocol) throws(Message) {
        let compact = String(text).filter { !$0.isWhitespace }
        let isNegative = compact.hasPrefix("-")
        let parts = compact.dropFirst(isNegative ? 1 : 0)
            .split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].count <= 14,
            parts.allSatisfy({ $0.asciiDigits != nil }), let whole = Int64(parts[0])
        else { throw .sumForm }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard decimals.count <= 2, parts.count == 1 || !decimals.isEmpty else { throw .sumForm }
        let hundredths = Int64(decimals + String(repeating: "0", count: 2 - decimals.count)) ?? 0
        let magnitude = whole * 100 + hundredths
        guard magnitude <= 9_000_000_000_000_000 else { throw .sumForm }
        tiyn = isNegative ? -magnitude : magnitude
    }

    public static func < (left: Tenge, right: Tenge) -> Bool { left.tiyn < right.tiyn }
    public static func + (left: Tenge, right: Tenge) -> Tenge { Tenge(tiyn: left.tiyn + right.tiyn) }
    public static func - (left: Tenge, right: Tenge) -> Tenge { Tenge(tiyn: left.tiyn - right.tiyn) }
    public static func += (left: inout Tenge, right: Tenge) { left = left + right }

    /// `self × numerator ÷ denominator`, half a tiyn up (A526-15).
    ///
    /// - Precondition: none is negative, the denominator is not 0, the share
    ///   itself is a sum that `tiyn` can hold.
    public func share(_ numerator: Int, of denominator: Int) -> Tenge {
        // In 128 bits: a large sum by the days of some years is more than 64.
        let divisor = Int64(denominator)
        let (quotient, rest) = divisor.dividingFullWidth(tiyn.multipliedFullWidth(by: Int64(numerator)))
        return Tenge(tiyn: quotient + (rest >= divisor - rest ? 1 : 0))
    }

    /// As shown: `27 120,53`, thousands apart by a no-break space.
    public var shown: String {
        let magnitude = tiyn.magnitude
        var groups: [String] = []
        var rest = magnitude / 100
        repeat {
            groups.insert(rest >= 1000 ? padded(Int(rest % 1000), 3) : String(rest), at: 0)
            rest /= 1000
        } while rest > 0
        return (tiyn < 0 ? "-" : "") + groups.joined(separator: "\u{A0}") + ","
            + padded(Int(magnitude % 100), 2)
    }

    /// As stored and exchanged: `27120.53`.
    public var plain: String {
        "\(tiyn < 0 ? "-" : "")\(tiyn.magnitude / 100).\(padded(Int(tiyn.magnitude % 100), 2))"
    }

    public var description: String { plain }
}
