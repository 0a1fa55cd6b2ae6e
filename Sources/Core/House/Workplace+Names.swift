extension Workplace {
    /// What a record of any order is called, as in the lists of records of every kind; its id where
    /// no order says.
    public func name(of record: RecordLink) throws -> String {
        let name = house.recordNames.number(kind: "r.kind", id: "r.id")
        return try store.database.first(
            "SELECT \(name) FROM (SELECT ? AS kind, ? AS id) r", [.text(record.kind), .integer(record.id)]
        ) { $0.text(0) } ?? String(record.id)
    }
}
