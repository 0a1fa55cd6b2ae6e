/// A change of the composition of an authority, of one person or of the staffing as
/// a whole.
struct MilitaryEntry {
    let authority: Authority
    let change: CompositionChange
    let day: CivilDate
    /// `nil` with the file.
    let learned: Moment?
    /// `nil` for a change of the staffing that names nobody.
    var person: Int64?
    let isReserve: Bool
    let note: String
    let place: RowPlace
}

/// Rows of changes of composition (p.65): those of one body, kind, day and
/// arrival are one delivery.
struct MilitaryRows: InsuranceRows {
    private let run: InsuranceImport

    init(_ run: InsuranceImport) { self.run = run }

    mutating func entries(of row: ImportRow, at place: RowPlace) throws -> [MilitaryEntry] {
        guard let authority = Authority(rawValue: row.text("body")), let day = row.date("change_date"),
            let change = CompositionChange(rawValue: row.text("change"))
        else { throw RowRefusal(.dictionary, column: "change") }
        let learned = try run.receivedAt(row)
        let admission = InsuranceRegister(persons: [], facts: [], rules: run.rules).judgeAlone(
            InsuranceFact(
                id: 0, person: nil, happenedOn: day, learnedAt: learned ?? run.now,
                body: .delta(authority, change, [])))
        if let refusal = admission.refusals.first { throw RowRefusal(refusal, column: "change_date") }
        for warning in admission.warnings { run.warnings.add(warning) }
        return [
            MilitaryEntry(
                authority: authority, change: change, day: day, learned: learned,
                person: try row.identity.map { try run.people.number(of: $0) },
                isReserve: row.text("reserve") == "yes", note: row.text("note"), place: place)
        ]
    }

    mutating func sort(_ entries: inout [MilitaryEntry]) {
        for place in entries.indices {
            entries[place].person = entries[place].person.map { run.people.storedID($0) }
        }
    }

    mutating func write(
        _ entries: ArraySlice<MilitaryEntry>, _ tell: (MilitaryEntry, EntryVerdict) throws -> Void
    ) throws {
        try run.store.database.write { database in
            for entry in entries { try tell(entry, try write(entry, database) ? .accepted : .repeated) }
        }
    }

    /// - Returns: false if the same change is already stored.
    private func write(_ entry: MilitaryEntry, _ database: Database) throws -> Bool {
        let key: [SQLValue] = [
            .text(entry.authority.rawValue), .text(entry.change.rawValue), .date(entry.day),
        ]
        let same = "t.body = ?1 AND t.kind = ?2 AND t.happened_on = ?3"
        if let person = entry.person {
            let known = try database.first(
                """
                SELECT 1 FROM military_member m JOIN military_transfer t ON t.id = m.transfer_id
                WHERE \(same) AND m.person_id = ?4
                """,
                key + [.integer(person)]
            ) { $0.integer(0) }
            guard known == nil else { return false }
        } else {
            let known = try database.first(
                "SELECT 1 FROM military_transfer t WHERE \(same) AND t.note = ?4 AND t.member_count = 0",
                key + [.text(entry.note)]
            ) { $0.integer(0) }
            guard known == nil else { return false }
        }
        let learned = entry.learned ?? run.now
        // A change that names nobody is a delivery of its own.
        let open =
            entry.person == nil
            ? nil
            : try database.first(
                """
                SELECT t.id FROM military_transfer t
                WHERE \(same) AND t.batch_id = ?4 AND t.learned_at = ?5 AND t.note = ?6 AND t.member_count > 0
                """,
                key + [.integer(run.id), .moment(learned), .text(entry.note)]
            ) { $0.integer(0) }
        let delivery =
            try open
            ?? database.insert(
                """
                INSERT INTO military_transfer (body, kind, happened_on, learned_at, note, batch_id, operator_id)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                key + [
                    .moment(learned), .text(entry.note), .integer(run.id), .integer(run.worker.id),
                ])
        if let person = entry.person {
            try database.execute(
                "INSERT INTO military_member (person_id, transfer_id, is_reserve) VALUES (?, ?, ?)",
                [.integer(person), .integer(delivery), .flag(entry.isReserve)])
            try database.execute(
                "UPDATE military_transfer SET member_count = member_count + 1 WHERE id = ?",
                [.integer(delivery)])
            try run.touch(person)
        }
        return true
    }

    func place(of entry: MilitaryEntry) -> RowPlace? { entry.place }
}
