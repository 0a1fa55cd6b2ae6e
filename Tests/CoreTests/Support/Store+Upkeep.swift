@testable import Core

extension Store {
    /// Brings what all orders keep to today.
    func refreshStatuses(_ progress: WorkProgress = .unobserved) throws {
        for upkeep in House(Orders.all).upkeep { try upkeep.refreshAll(in: self, progress) }
    }

    /// What is kept otherwise than it follows, of all orders.
    func differences() throws -> [Difference] {
        var found: [Difference] = []
        for upkeep in House(Orders.all).upkeep {
            _ = try upkeep.verify(in: self, .unobserved) { found.append($0) }
        }
        return found
    }

    /// A table as text, row by row.
    func dump(_ table: String, without left: Set<String> = []) throws -> [String] {
        let columns = try database.rows("SELECT name FROM pragma_table_info('\(table)')") { $0.text(0) }
        let row = columns.filter { !left.contains($0) }.map { "quote(\($0))" }
            .joined(separator: " || '|' || ")
        return try database.rows("SELECT \(row) FROM \(table) ORDER BY 1") { $0.text(0) }
    }
}
