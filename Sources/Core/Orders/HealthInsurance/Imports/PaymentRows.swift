/// A payment on its way to the register of contributions.
struct PaymentEntry {
    /// Negative (provisional) until the person is inserted.
    var person: Int64
    let month: Int32
    let purpose: PaymentPurpose
    /// 0 if the row has none.
    let payer: Int64
    let reference: String
    let receivedOn: CivilDate
    /// False if the row has no day and the day of the import is used.
    let isDayTold: Bool
    let tiyn: Int64
    /// КНП of the row; 0 if it has none.
    let toldPurpose: Int64
    let place: RowPlace

    /// The order of the register.
    static func isInOrder(_ left: PaymentEntry, _ right: PaymentEntry) -> Bool {
        if left.person != right.person { return left.person < right.person }
        if left.month != right.month { return left.month < right.month }
        if left.purpose != right.purpose { return left.purpose.rawValue < right.purpose.rawValue }
        if left.payer != right.payer { return left.payer < right.payer }
        if left.reference != right.reference { return left.reference < right.reference }
        if left.receivedOn != right.receivedOn { return left.receivedOn < right.receivedOn }
        if left.tiyn != right.tiyn { return left.tiyn < right.tiyn }
        return left.toldPurpose < right.toldPurpose
    }
}

extension ContributionOrigin {
    /// A file of order ҚР ДСМ-333, by its batch.
    static let insuranceBatch = ContributionOrigin(rawValue: "insurance-batch")
}

/// Rows of payments: the nine items of p.15, and months of ОПВ and СО.
struct PaymentRows: InsuranceRows {
    private let run: InsuranceImport
    private let insertion: ContributionInsert
    private var payers: [Int64: String] = [:]
    private var newPayers: [Int64: String] = [:]

    init(_ run: InsuranceImport) throws {
        self.run = run
        let delivery = try run.store.database.write { _ in
            try run.store.beginDelivery(.insuranceBatch, run.id, at: run.now)
        }
        insertion = try ContributionInsert(run.store.database, delivery: delivery)
    }

    mutating func entries(of row: ImportRow, at place: RowPlace) throws -> [PaymentEntry] {
        guard let identity = row.identity, let month = row.month, let sum = row.sum,
            let kind = HealthContribution.Kind(rawValue: row.text("kind"))
        else { throw RowRefusal(.required) }
        let today = run.now.date
        let received = row.date("received_on") ?? today
        guard received <= today else { throw RowRefusal(.future, column: "received_on") }
        let told = row.text("knp")
        guard let purpose = told.isEmpty ? kind.purposes.first : PaymentPurpose(code: told),
            kind == .single || kind.purposes.contains(purpose)
        else { throw RowRefusal(.dictionary, column: "knp") }
        let payer = Int64(row.text("payer")) ?? 0
        let name = row.text("payer_name")
        if payer != 0, !name.isEmpty, payers[payer] != name {
            payers[payer] = name
            newPayers[payer] = name
        }
        return [
            PaymentEntry(
                person: try run.people.number(of: identity), month: month.ordinal,
                purpose: kind == .single ? .single : purpose, payer: payer,
                reference: row.text("reference"), receivedOn: received,
                isDayTold: row.date("received_on") != nil, tiyn: sum.tiyn,
                toldPurpose: Int64(told) ?? 0, place: place)
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
                    INSERT INTO payer (number, name) VALUES (?1, ?2)
                    ON CONFLICT DO UPDATE SET name = ?2 WHERE name <> ?2
                    """,
                    [.integer(number), .text(name)])
            }
            newPayers.removeAll()
            for entry in entries { try tell(entry, try write(entry, database)) }
        }
    }

    private func write(_ entry: PaymentEntry, _ database: Database) throws -> EntryVerdict {
        // A row without its day is of the day of reading: on a later day it is the same.
        if !entry.isDayTold, entry.reference.isEmpty, try isKnown(entry, database) { return .repeated }
        let isNew = try insertion.add(
            person: entry.person, month: YearMonth(ordinal: entry.month), entry.purpose, payer: entry.payer,
            reference: entry.reference, receivedOn: entry.receivedOn, tiyn: entry.tiyn,
            toldPurpose: entry.toldPurpose)
        if isNew {
            try run.touch(entry.person)
            return .accepted
        }
        // Without a reference every item is of the key. A reference stands once:
        // with the very payment, or with another one (p.15.7).
        guard !entry.reference.isEmpty else { return .repeated }
        if try isKnown(entry, database) { return .repeated }
        return .refused(RowRefusal(.duplicate(entry.reference), column: "reference"))
    }

    /// Whether the very payment is there, on whatever day if the row names none.
    private func isKnown(_ entry: PaymentEntry, _ database: Database) throws -> Bool {
        try database.first(
            """
            SELECT 1 FROM contribution_month
            WHERE person_id = ? AND month = ? AND purpose = ? AND payer = ? AND reference = ? AND tiyn = ?
                AND knp = ? AND (received_on = ? OR ?)
            """,
            [
                .integer(entry.person), .integer(YearMonth(ordinal: entry.month).number),
                .integer(entry.purpose.rawValue), .integer(entry.payer), .text(entry.reference),
                .integer(entry.tiyn), .integer(entry.toldPurpose), .integer(entry.receivedOn.number),
                .flag(!entry.isDayTold),
            ]
        ) { $0.integer(0) } != nil
    }

    func place(of entry: PaymentEntry) -> RowPlace? { entry.place }
}
