/// The terms of entry of payment orders and of recipients, which stand in one list (p.9, 14).
///
/// Triggers keep its rows in step with the terms and states of either; the list itself brings
/// both to today before it is shown.
struct EntryDeadlineUpkeep: Upkeep {
    /// True for the list: what waits of payment orders and recipients waits for it.
    var isOfList = false

    let kind = "entry-deadline"
    let words = Localized(ru: "сроков внесения", kk: "енгізу мерзімі")
    let tables = [KeptTable("entry_deadline", kept: Self.columns)]

    /// Rows of what is done have greater numbers than those of what is open.
    static let firstDone: Int64 = 1 << 58

    private static let columns = ["id", "subject", "record", "due"]
    private static let names = columns.joined(separator: ", ")

    private var parts: [any Upkeep] { isOfList ? [IncomingPaymentUpkeep(), SocialPaymentUpkeep()] : [] }

    func waiting(in store: Store) throws -> Int { try parts.reduce(0) { try $0 + $1.waiting(in: store) } }

    func refresh(atMost count: Int, in store: Store) throws -> Int {
        var done = 0
        for part in parts where done < count { done += try part.refresh(atMost: count - done, in: store) }
        return done
    }

    func refresh(_ records: [Int64], in store: Store) throws {
        for part in parts { try part.refresh(records, in: store) }
    }

    func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int {
        try parts.reduce(0) { try $0 + $1.refreshAll(in: store, progress) }
    }

    /// The terms wait with their records.
    func makeAllWait(in store: Store) throws {}

    func rebuild(in store: Store, _ progress: WorkProgress) throws {
        try store.database.write { database in
            try database.execute("DELETE FROM entry_deadline")
            try database.execute(
                "INSERT INTO entry_deadline (\(Self.names)) SELECT \(Self.names) FROM entry_term")
        }
    }

    func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int {
        let (kept, computed) = ("entry_deadline", "entry_term")
        for (table, other) in [(kept, computed), (computed, kept)] {
            let rows = try store.database.rows(
                "SELECT \(Self.names) FROM \(table) EXCEPT SELECT \(Self.names) FROM \(other)"
            ) { (id: $0.integer(0), subject: $0.text(1), record: $0.integer(2), due: $0.text(3)) }
            for row in rows {
                let isKept = table == kept
                try visit(
                    Difference(
                        RecordLink(row.subject, row.record), what: kept, stored: isKept ? row.due : "—",
                        computed: isKept ? "—" : row.due))
            }
        }
        return try store.database.first("SELECT count(*) FROM entry_term") { Int($0.integer(0)) } ?? 0
    }
}
