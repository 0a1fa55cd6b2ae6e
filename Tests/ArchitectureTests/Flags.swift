/// Choices of mechanisms that are choices between orders.
struct Flags {
    private let orders: Set<String>
    /// Which orders write `.name`, by the name.
    private var writers: [String: Set<String>] = [:]
    private var declared: [String: Int] = [:]

    init(_ files: [House.File]) {
        orders = Set(files.compactMap(\.room.order))
        for file in files {
            for member in file.declarations.members { declared[member.name, default: 0] += 1 }
            guard let order = file.room.order else { continue }
            for use in file.declarations.uses where use.isAfterDot {
                writers[use.name, default: []].insert(order)
            }
        }
    }

    /// The flags of a file, by the order that they ask for.
    func named(in file: House.File) -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for choice in file.declarations.choices {
            let named = choice.cases.isEmpty ? asked(choice.name) : byName(choice).merged(with: byUse(choice))
            found = found.merged(with: named)
        }
        return found
    }

    /// A Bool that says the name of an order.
    private func asked(_ name: String) -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for order in orders where name.lowercased().contains(order.lowercased()) { found[order] = [name] }
        return found
    }

    /// A case by the name of an order, or cases that are words of the names of
    /// different orders.
    private func byName(_ choice: Declarations.Choice) -> [String: Set<String>] {
        var whole: [String: Set<String>] = [:]
        var parts: [String: Set<String>] = [:]
        for name in choice.cases {
            for order in orders {
                if name.lowercased() == order.lowercased() {
                    whole[order, default: []].insert("\(choice.name).\(name)")
                } else if Self.words(of: order).contains(name) {
                    parts[order, default: []].insert("\(choice.name).\(name)")
                }
            }
        }
        return parts.count > 1 ? whole.merged(with: parts) : whole
    }

    /// A list of what the orders have, one beside the other: cases that one
    /// order alone writes, two at least of each of two orders, a sixth of all.
    ///
    /// Fewer are taken for words of the mechanism that one order happens to need.
    private func byUse(_ choice: Declarations.Choice) -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for name in choice.cases where declared[name] == 1 {
            guard let writers = writers[name], writers.count == 1, let order = writers.first else { continue }
            found[order, default: []].insert("\(choice.name).\(name)")
        }
        found = found.filter { $0.value.count > 1 }
        let count = found.values.reduce(0) { $0 + $1.count }
        return found.count > 1 && count * 6 >= choice.cases.count ? found : [:]
    }

    /// `HealthInsurance`: health, insurance.
    private static func words(of order: String) -> Set<String> {
        var words: [String] = []
        for letter in order {
            if letter.isUppercase || words.isEmpty { words.append("") }
            words[words.count - 1] += letter.lowercased()
        }
        return Set(words)
    }
}

extension [String: Set<String>] {
    fileprivate func merged(with other: Self) -> Self { merging(other) { $0.union($1) } }
}
