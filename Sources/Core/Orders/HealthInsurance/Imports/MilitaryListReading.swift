/// Reads the full list of an authority (p.63–64): one file is one delivery, taken
/// whole or not at all.
struct MilitaryListReading: ImportReading {
    private struct Member {
        let number: Int64
        let isReserve: Bool
    }

    let file: ImportFile
    let format: ImportFormat
    let refusals: RefusedFile
    var report: ImportReport
    private let run: InsuranceImport
    private var waiting = 0

    private var members: [Member] = []
    private var authority: Authority?
    private var learned: Moment?
    private var seen: Set<IIN> = []

    /// Rows between two progress reports.
    private static let step = 1_000

    init(_ run: InsuranceImport, _ job: ImportJob) {
        self.run = run
        file = job.file
        format = job.format
        refusals = job.refusals
        report = job.report
    }

    mutating func read(_ progress: WorkProgress) throws {
        let rows = try file.rows()
        var found: [Int: RowRefusal] = [:]
        for (index, (line, cells)) in rows.enumerated() {
            do {
                let row = try file.row(line, cells, format, today: run.now.date)
                try judge(row, isFirst: index == 0)
            } catch let refusal as RowRefusal {
                found[index] = refusal
            }
            if index.isMultiple(of: Self.step), !progress.goesOn(.judging, index, of: report.total) {
                report.isStopped = true
                return
            }
        }
        guard found.isEmpty else {
            refusals.add(rows, found, others: .wholeList)
            report.refused = rows.count
            _ = progress.goesOn(.reading, report.done, of: report.total)
            return
        }
        if let authority { try write(authority, progress) }
        report.warnings = run.warnings
        _ = progress.goesOn(.reading, report.done, of: report.total)
        waiting = try run.refreshTouched(progress)
    }

    private mutating func judge(_ row: ImportRow, isFirst: Bool) throws {
        guard let named = Authority(rawValue: row.text("body")), let identity = row.identity else {
            throw RowRefusal(.dictionary, column: "body")
        }
        let received = try run.receivedAt(row)
        if authority == nil { (authority, learned) = (named, received) }
        guard named == authority else { throw RowRefusal(.alternatives, column: "body") }
        guard received == learned else { throw RowRefusal(.alternatives, column: "received_at") }
        guard seen.insert(identity.iin).inserted else {
            throw RowRefusal(
                code: "E-DUP", column: "iin",
                text: Localized(ru: "Этот ИИН уже есть в файле", kk: "Бұл ЖСН файлда бар"))
        }
        members.append(
            Member(number: try run.people.number(of: identity), isReserve: row.text("reserve") == "yes"))
    }

    private mutating func write(_ authority: Authority, _ progress: WorkProgress) throws {
        let at = learned ?? run.now
        let isNew = try run.store.database.write { database -> Bool in
            try run.people.writePending(isInside: true)
            members = members.map {
                Member(number: run.people.storedID($0.number), isReserve: $0.isReserve)
            }.sorted { $0.number < $1.number }
            let before = try last(of: authority, database)
            if let before, try isSame(before, at, database) { return false }
            try noteLateness(authority, at, database)
            let delivery = try database.insert(
                """
                INSERT INTO military_transfer (body, kind, happened_on, learned_at, member_count, batch_id,
                    operator_id)
                VALUES (?, 'full', ?, ?, ?, ?, ?)
                """,
                [
                    .text(authority.rawValue), .date(at.date), .moment(at), .integer(Int64(members.count)),
                    .integer(run.id), .integer(run.worker.id),
                ])
            let insertion = try database.bulkInsert(
                """
                INSERT INTO military_member (person_id, transfer_id, is_reserve)
                VALUES (?1, ?2, ?3)
                """)
            insertion.bind(2, delivery)
            for (index, member) in members.enumerated() {
                // Stopped here, nothing of the list is taken.
                if index.isMultiple(of: Self.step) {
                    try progress.report(.reading, index, of: report.total)
                }
                insertion.bind(1, member.number)
                insertion.bind(3, member.isReserve ? 1 : 0)
                _ = try insertion.insert()
            }
            // p.64: the delivery also ends the category of those whom it leaves out.
            let earlier = try database.rows(
                """
                SELECT DISTINCT m.person_id FROM military_member m JOIN military_transfer t ON t.id = m.transfer_id
                WHERE t.body = ?1 AND t.id <> ?2 AND t.learned_at >= coalesce(?3, '')
                """,
                [.text(authority.rawValue), .integer(delivery), .moment(before?.learned)]
            ) { $0.integer(0) }
            for person in Set(earlier).union(members.map(\.number)).sorted() { try run.touch(person) }
            try run.count(accepted: members.count, repeated: 0, refused: 0)
            return true
        }
        if isNew { report.accepted = members.count } else { report.repeated = members.count }
    }

    private func last(of authority: Authority, _ database: Database) throws -> (id: Int64, learned: Moment)? {
        try database.first(
            """
            SELECT id, learned_at FROM military_transfer WHERE body = ? AND kind = 'full'
            ORDER BY learned_at DESC, id DESC LIMIT 1
            """,
            [.text(authority.rawValue)]
        ) { row in row.instant(1).map { (row.integer(0), $0) } } ?? nil
    }

    /// The same persons, told at the same time: of files that say no time, on
    /// the same day.
    private func isSame(_ before: (id: Int64, learned: Moment), _ at: Moment, _ database: Database) throws
        -> Bool
    {
        guard learned == nil ? before.learned.date == at.date : before.learned == at else { return false }
        let identity = try database.rows(
            "SELECT person_id, is_reserve FROM military_member WHERE transfer_id = ? ORDER BY person_id",
            [.integer(before.id)]
        ) { ($0.integer(0), $0.integer(1) == 1) }
        return identity.count == members.count
            && zip(identity, members).allSatisfy { $0.0 == $1.number && $0.1 == $1.isReserve }
    }

    /// p.63: once in fourteen days.
    private func noteLateness(_ authority: Authority, _ at: Moment, _ database: Database) throws {
        let shared = try SharedFacts(database)
        let facts = shared.deliveryOrder.compactMap { id -> InsuranceFact? in
            guard let delivery = shared.deliveries[id], delivery.authority == authority,
                delivery.change == nil
            else {
                return nil
            }
            return InsuranceFact(
                id: FactTable.listDelivery.identity(id), person: nil, happenedOn: delivery.happenedOn,
                learnedAt: delivery.learnedAt, body: .fullList(authority, [], reserve: []))
        }
        let register = InsuranceRegister(persons: [], facts: facts, rules: run.rules)
        let admission = register.judge(
            InsuranceFact(
                id: .max, person: nil, happenedOn: at.date, learnedAt: at,
                body: .fullList(authority, [], reserve: [])))
        for warning in admission.warnings { run.warnings.add(warning) }
    }

    mutating func close(_ database: Database) throws -> Int64? {
        try run.close(&report, waiting: waiting)
        return run.id
    }
}

extension RowRefusal {
    /// p.63–64: an authority sends its whole list.
    static let wholeList = RowRefusal(
        code: "E-TOTAL", column: nil,
        text: Localized(
            ru: "Полный список принимается целиком: исправьте другие строки",
            kk: "Толық тізім тұтас қабылданады: басқа жолдарды түзетіңіз"))
}
