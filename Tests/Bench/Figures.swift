/// Times in milliseconds, the slowest last.
struct Times {
    private var sorted: [Double] = []

    init(_ measured: [Duration]) {
        sorted = measured.map(\.milliseconds).sorted()
    }

    /// The time that so many of a hundred stayed below.
    func percentile(_ share: Int) -> Double {
        guard !sorted.isEmpty else { return .infinity }
        return sorted[min(sorted.count - 1, sorted.count * share / 100)]
    }

    var median: Double { percentile(50) }

    /// Measures `body` so many times.
    static func of(_ count: Int, _ body: (Int) throws -> Void) rethrows -> Times {
        let clock = ContinuousClock()
        return Times(try (0..<count).map { index in try clock.measure { try body(index) } })
    }
}

extension Duration {
    var milliseconds: Double {
        Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
    }
}

/// A line of the table: what, how much is wanted, how much it is, and beside it
/// the same figure of a program that everybody knows.
struct Figure {
    let name: String
    let goal: Double?
    let measured: Double
    let unit: String
    var peer = ""

    static let heading = row(["figure", "goal", "measured", "", "the same elsewhere"])

    var text: String {
        let verdict = goal.map { measured <= $0 ? "met" : "MISSED" } ?? ""
        return Self.row([
            name, goal.map { "≤ \(Self.shown($0)) \(unit)" } ?? "", "\(Self.shown(measured)) \(unit)",
            verdict, peer,
        ])
    }

    static func shown(_ value: Double) -> String {
        let scale: Double = value >= 100 ? 1 : value >= 10 ? 10 : 100
        let rounded = (value * scale).rounded() / scale
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }

    private static func row(_ cells: [String]) -> String {
        var line = ""
        for (cell, width) in zip(cells, [52, 14, 14, 8, 0]) {
            line += cell + String(repeating: " ", count: max(1, width - cell.count))
        }
        return line
    }
}
