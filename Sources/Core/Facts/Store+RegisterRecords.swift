extension Store {
    /// What events of registers are judged by, as it is set now.
    public func registerRules() throws -> RegisterRules {
        RegisterRules(
            parameters: try parameters(), calendar: try workCalendar(),
            hours: try office()?.hours ?? OfficeHours(kind: .ordinary))
    }

    /// A record of a register; `nil` of none, or of one of another register.
    public func registerRecord(id: Int64, _ table: RegisterTable) throws -> RegisterRecord? {
        let row = try database.first(
            "SELECT number, person_id, version FROM register_record WHERE id = ? AND register = ?",
            [.integer(id), .text(table.code)]
        ) { ($0.integer(0), $0.optionalInteger(1), $0.integer(2)) }
        guard let row else { return nil }
        let recorded = try registerFacts(of: id, table)
        return RegisterRecord(
            id: id, number: row.0, person: row.1, version: row.2,
            history: RegisterHistory(table, recorded.filter(\.isInForce).compactMap(\.fact)),
            recorded: recorded)
    }

    /// All that was recorded of a record, in the order of entry.
    func registerFacts(of record: Int64, _ table: RegisterTable) throws -> [RecordedRegisterFact] {
        try database.rows(
            """
            SELECT f.id, f.event, f.happened_at, f.told, f.learned_at, coalesce(w.name, ''), f.reason, f.corrects,
                (SELECT n.id FROM register_fact n WHERE n.corrects = f.id)
            FROM register_fact f LEFT JOIN operator w ON w.id = f.operator_id
            WHERE f.record_id = ? ORDER BY f.id
            """, [.integer(record)]
        ) { row in
            guard let happened = row.moment(2), let learned = row.moment(4) else { return nil }
            let values = RegisterValues(FlatJSON.decode(row.text(3)) ?? [:])
            let id = row.integer(0)
            return RecordedRegisterFact(
                fact: table.event(row.text(1)).map { RegisterFact(id: id, $0, at: happened, values) },
                id: id, learnedAt: learned, operatorName: row.text(5), reason: row.optionalText(6),
                corrects: row.optionalInteger(7), correctedBy: row.optionalInteger(8))
        }.compactMap(\.self)
    }

    /// Other records of the same register and the same person.
    func otherRegisterHistories(
        than record: Int64?, of person: Int64?, _ table: RegisterTable
    ) throws -> [RegisterHistory] {
        let own = try database.rows(
            "SELECT id FROM register_record WHERE register = ? AND person_id IS ? AND id IS NOT ?",
            [.text(table.code), .optional(person), .optional(record)]
        ) { $0.integer(0) }
        return try own.map { id in
            let facts = try registerFacts(of: id, table).filter(\.isInForce).compactMap(\.fact)
            return RegisterHistory(table, facts)
        }
    }

    /// Begins a record by its first event, in one act.
    ///
    /// - Parameter person: whose it is; `nil` of nobody.
    /// - Returns: the record's id and what is to be watched.
    /// - Throws: ``Refused``.
    public func beginRegisterRecord(
        _ table: RegisterTable, of person: Int64?, _ entry: NewRegisterFact, ending draft: DraftKey? = nil
    ) throws -> (id: Int64, warnings: [Message]) {
        let worker = try requireOperator()
        return try perform("open", on: table.code, note: entry.event.code, ending: draft) { database, now in
            let others = try otherRegisterHistories(than: nil, of: person, table)
            let law = RegisterLaw(table, store: self)
            let warnings = try law.judge(entry, RegisterHistory(table), among: others, at: now)
            let id = try database.insert(
                """
                INSERT INTO register_record (register, number, person_id, learned_at, operator_id, changed_at,
                    changed_by)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .text(table.code), .integer(try nextNumber("register " + table.code)), .optional(person),
                    .moment(now), .integer(worker.id), .moment(now), .integer(worker.id),
                ])
            try law.write(entry, of: id, at: now, by: worker)
            try keepRegisterRecord(id, table, on: now.date, try registerRules())
            return ((id, warnings), id)
        }
    }

    /// Brings what is kept of a record to its events and to a day.
    ///
    /// Must run inside a transaction.
    func keepRegisterRecord(
        _ id: Int64, _ table: RegisterTable, on day: CivilDate, _ rules: RegisterRules
    ) throws {
        guard let record = try registerRecord(id: id, table) else { throw Message.dictionary }
        let kept = KeptRegisterRecord(record.history, on: day, rules)
        try database.execute(
            "UPDATE register_record SET \(KeptRegisterRecord.columns.map { $0 + " = ?" }.joined(separator: ", ")) WHERE id = ?",
            kept.values.map { SQLValue.text($0) } + [.integer(id)])
    }
}
