import Core

/// What is kept beside the facts of a reader, to be listed.
struct ReaderUpkeep: Upkeep {
    let kind = "reader"
    let words = Localized(ru: "читатели", kk: "оқырмандар")
    let tables = [
        KeptTable(
            "reader", kept: ["status", "held", "next_change"],
            said: ["id", "number", "person_id", "opened_at", "version", "changed_at", "changed_by"]),
        KeptTable("loan", kept: ["reader_id", "book", "lent_on", "due_on", "returned_on"], said: ["id"]),
    ]

    private static let waits = "next_change IS NOT NULL AND next_change <= ?"

    func waiting(in store: Store) throws -> Int {
        try store.database.first("SELECT count(*) FROM reader WHERE \(Self.waits)", [today(store)]) {
            Int($0.integer(0))
        } ?? 0
    }

    func makeAllWait(in store: Store) throws {
        try store.database.execute("UPDATE reader SET next_change = '2000-01-01'")
    }

    func refresh(atMost count: Int, in store: Store) throws -> Int {
        let records = try store.database.rows(
            "SELECT id FROM reader WHERE \(Self.waits) ORDER BY next_change LIMIT ?",
            [today(store), .integer(Int64(count))]
        ) { $0.integer(0) }
        try refresh(records, in: store)
        return records.count
    }

    func refresh(_ records: [Int64], in store: Store) throws {
        try store.database.write { _ in
            for record in records { try keep(record, on: store.clock.now().date, in: store) }
        }
    }

    func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int {
        let total = try waiting(in: store)
        var done = 0
        while done < total {
            guard progress.goesOn(.statuses, done, of: total) else { throw Stopped() }
            done += try refresh(atMost: 100, in: store)
        }
        return done
    }

    func rebuild(in store: Store, _ progress: WorkProgress) throws {
        let all = try store.database.rows("SELECT id FROM reader ORDER BY id") { $0.integer(0) }
        try store.database.write { database in
            var count = try progress.begin(.comparing, of: all.count)
            try database.execute("DELETE FROM loan")
            for record in all {
                try keep(record, on: store.clock.now().date, in: store)
                try count.advance()
            }
        }
    }

    func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int {
        let today = store.clock.now().date
        let all = try store.database.rows("SELECT id, number FROM reader ORDER BY id") {
            ($0.integer(0), $0.text(1))
        }
        for (record, number) in all {
            let card = try ReaderLaw(store: store).card(of: record)
            let stored = try stored(record, in: store)
            let computed = [Self.row(of: card, on: today)] + card.loans.map(Self.row)
            guard stored != computed else { continue }
            try visit(
                Difference(
                    RecordLink(kind, record), number: number, what: "reader, loan",
                    stored: "\(stored.count)", computed: "\(computed.count)"))
        }
        return all.count
    }

    /// Inside a transaction.
    func keep(_ record: Int64, on day: CivilDate, in store: Store) throws {
        let card = try ReaderLaw(store: store).card(of: record)
        let values = Self.row(of: card, on: day)
        try store.database.execute(
            "UPDATE reader SET status = ?, held = ?, next_change = ? WHERE id = ?",
            [
                .text(values[0]), .integer(Int64(values[1]) ?? 0),
                .optional(values[2].isEmpty ? nil : values[2]),
                .integer(record),
            ])
        try store.database.execute("DELETE FROM loan WHERE reader_id = ?", [.integer(record)])
        for loan in card.loans {
            try store.database.execute(
                "INSERT INTO loan (id, reader_id, book, lent_on, due_on, returned_on) VALUES (?, ?, ?, ?, ?, ?)",
                [
                    .integer(loan.fact), .integer(record), .text(loan.book), .date(loan.lentOn),
                    .date(loan.dueOn), .date(loan.returnedOn),
                ])
        }
    }

    private func stored(_ record: Int64, in store: Store) throws -> [[String]] {
        let row = try store.database.rows(
            "SELECT status, held, coalesce(next_change, '') FROM reader WHERE id = ?", [.integer(record)]
        ) { [$0.text(0), $0.text(1), $0.text(2)] }
        return row
            + (try store.database.rows(
                "SELECT book, lent_on, due_on, coalesce(returned_on, '') FROM loan WHERE reader_id = ? ORDER BY lent_on, id",
                [.integer(record)]
            ) { [$0.text(0), $0.text(1), $0.text(2), $0.text(3)] })
    }

    private static func row(of card: ReaderCard, on day: CivilDate) -> [String] {
        [
            card.status(on: day).value.rawValue, String(card.held(on: day).count),
            card.nextChange(after: day)?.iso ?? "",
        ]
    }

    private static func row(of loan: ReaderCard.Loan) -> [String] {
        [loan.book, loan.lentOn.iso, loan.dueOn.iso, loan.returnedOn?.iso ?? ""]
    }

    private func today(_ store: Store) -> SQLValue { .date(store.clock.now().date) }
}
