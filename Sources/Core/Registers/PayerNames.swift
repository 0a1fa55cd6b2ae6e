extension Store {
    /// The names of payers by their БИН or ИИН, as the last source had them.
    func payerNames(_ numbers: Set<String>) throws -> [String: String] {
        var names: [String: String] = [:]
        for number in numbers {
            guard let value = Int64(number) else { continue }
            names[number] = try database.first("SELECT name FROM payer WHERE number = ?", [.integer(value)]) {
                $0.text(0)
            }
        }
        return names
    }
}
