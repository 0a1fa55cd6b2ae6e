/// A payment on its way to `insurance_contribution`.
struct PaymentEntry {
    /// Negative (provisional) until the person is inserted.
    var person: Int64
    let month: Int32
    let kind: HealthContribution.Kind
    let payer: String
    let reference: String
    let receivedOn: CivilDate
    /// False if the row has no day and the day of the import is used.
    let isDayTold: Bool
    let tiyn: Int64
    let purpose: String
    let place: RowPlace

    /// The order of the table.
    static func isInOrder(_ left: PaymentEntry, _ right: PaymentEntry) -> Bool {
        if left.person != right.person { return left.person < right.person }
        if left.month != right.month { return left.month < right.month }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        if left.payer != right.payer { return left.payer < right.payer }
        if left.reference != right.reference { return left.reference < right.reference }
        if left.receivedOn != right.receivedOn { return left.receivedOn < right.receivedOn }
        if left.tiyn != right.tiyn { return left.tiyn < right.tiyn }
        return left.purpose < right.purpose
    }
}

/// Rows of payments: the nine items of p.15, and months of ОПВ and СО.
struct PaymentRows: InsuranceRows {
    private let run: InsuranceImport
    private let insertion: BulkInsert
    private let purposes: Set<String>
    private var payers: [String: String] = [:]
    private var newPayers: [String: String] = [:]

    init(_ run: InsuranceImport) throws {
        self.run = run
        let database = run.store.database
        purposes = Set(try database.rows("SELECT code FROM payment_purpose") { $0.text(0) })
        insertion = try database.bulkInsert(
            """
            INSERT INTO insurance_contribution (person_id, month, kind, payer, reference, received_on,
                tiyn, knp, batch_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING
            """
        )
        insertion.bind(9, run.id)
    }

    mutating func entries(of row: ImportRow, at place: RowPlace) throws -> [PaymentEntry] {
        guard let identity = row.identity, let month = row.month, let sum = row.sum,
            let kind = HealthContribution.Kind(rawValue: row.text("kind"))
        else { throw RowRefusal(.required) }
        let today = run.now.date
        let received = row.date("received_on") ?? today
        guard received <= today else { throw RowRefusal(.future, column: "received_on") }
        let purpose = row.text("knp")
        guard purpose.isEmpty || purposes.contains(purpose) else {
            throw RowRefusal(.dictionary, column: "knp")
        }
        let payer = row.text("payer")
        let name = row.text("payer_name")
        if !payer.isEmpty, !name.isEmpty, payers[payer] != name {
            payers[payer] = name
            newPayers[payer] = name
        }
        return [
            PaymentEntry(
                person: try run.people.number(of: identity), month: Int32(month.number), kind: kind,
                payer: payer,
                reference: row.text("reference"), receivedOn: received,
                isDayTold: row.date("received_on") != nil, tiyn: sum.tiyn, purpose: purpose,
                place: place)
        ]
    }

    mutating func sort(_ entries: inout [PaymentEntry]) {
        for place in entries.indices where entries[place].person < 0 {
            entries[place].person = run.people.storedID(entries[place].person)
        }
        entries.sort(by: PaymentEntry.isInOrder)
    }

    mutating func write(
        _ entries: ArraySlice<PaymentEntry>, _ tell: (PaymentEntry, EntryVerdict) throws -> Void
    ) throws {
        try run.store.database.write { database in
            for (number, name) in newPayers {
                try database.execute(
                    """
                    INSERT INTO insurance_payer (number, name) VALUES (?1, ?2)
                    ON CONFLICT DO UPDATE SET name = ?2 WHERE name <> ?2
                    """,
                    [.text(number), .text(name)])
            }
            newPayers.removeAll()
            for entry in entries { try tell(entry, try write(entry, database)) }
        }
    }

    private func write(_ entry: PaymentEntry, _ database: Database) throws -> EntryVerdict {
        insertion.bind(1, entry.person)
        insertion.bind(2, Int64(entry.month))
        insertion.bind(3, text: entry.kind.rawValue)
        insertion.bind(4, text: entry.payer)
        insertion.bind(5, text: entry.reference)
        insertion.bind(6, entry.receivedOn.number)
        insertion.bind(7, entry.tiyn)
        insertion.bind(8, text: entry.purpose)
        // A row without its day is of the day of reading: on a later day it is the same.
        if !entry.isDayTold, entry.reference.isEmpty {
            let known = try database.first(
                """
                SELECT 1 FROM insurance_contribution WHERE person_id = ? AND month = ? AND kind = ?
                    AND payer = ? AND reference = '' AND tiyn = ? AND knp = ?
                """,
                [
                    .integer(entry.person), .integer(Int64(entry.month)), .text(entry.kind.rawValue),
                    .text(entry.payer), .integer(entry.tiyn), .text(entry.purpose),
                ]
            ) { $0.integer(0) }
            if known != nil { return .repeated }
        }
        if try insertion.insert() {
            try run.touch(entry.person)
            return .accepted
        }
        // Without a reference every item is of the key. A reference stands once:
        // with the very payment, or with another one (p.15.7).
        guard !entry.reference.isEmpty else { return .repeated }
        let isSame = try database.first(
            """
            SELECT 1 FROM insurance_contribution
            WHERE person_id = ? AND month = ? AND kind = ? AND payer = ? AND reference = ? AND tiyn = ?
                AND knp = ? AND (received_on = ? OR ?)
            """,
            [
                .integer(entry.person), .integer(Int64(entry.month)), .text(entry.kind.rawValue),
                .text(entry.payer), .text(entry.reference), .integer(entry.tiyn), .text(entry.purpose),
                .integer(entry.receivedOn.number), .flag(!entry.isDayTold),
            ]
        ) { $0.integer(0) }
        if isSame != nil { return .repeated }
        return .refused(RowRefusal(.duplicate(entry.reference), column: "reference"))
    }

    func place(of entry: PaymentEntry) -> RowPlace? { entry.place }
}
