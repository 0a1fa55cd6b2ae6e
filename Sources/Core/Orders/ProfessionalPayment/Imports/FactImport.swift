/// Imports rows that are facts of cases or entries of registers, one by one.
struct FactImport: ImportReading {
    let store: Store
    let file: ImportFile
    let format: ImportFormat
    let refusals: RefusedFile
    var report: ImportReport
    private var run: Int64?

    /// Rows between two progress reports.
    private static let step = 20

    init(_ job: ImportJob) {
        store = job.store
        file = job.file
        format = job.format
        refusals = job.refusals
        report = job.report
    }

    func close(_ database: Database) throws -> Int64? {
        try database.closeRun(run)
        return run
    }

    mutating func read(_ progress: WorkProgress) throws {
        for (line, cells) in try file.rows() {
            try judge(line, cells)
            guard report.done.isMultiple(of: Self.step) else { continue }
            do throws(Stopped) {
                try progress.report(.reading, report.done, of: report.total)
            } catch {
                report.isStopped = report.done < report.total
                return
            }
        }
        try? progress.report(.reading, report.done, of: report.total)
    }

    private mutating func judge(_ line: Int, _ cells: [String]) throws {
        do {
            let row = try file.row(line, cells, format, today: store.clock.now().date)
            if try store.isImported(row.hash) {
                report.repeated += 1
            } else if try accept(row) {
                report.accepted += 1
                for warning in row.warnings { report.warnings.add(warning) }
            } else {
                report.repeated += 1
            }
        } catch let refusal as RowRefusal {
            report.refused += 1
            refusals.add(cells, line: line, refusal)
        }
    }

    private mutating func currentRun() throws -> Int64 {
        if let run { return run }
        let begun = try store.beginImport(format.source)
        run = begun
        return begun
    }

    /// - Returns: false when every case has the fact already.
    private mutating func accept(_ row: ImportRow) throws -> Bool {
        let now = store.clock.now()
        let received = row.receivedAt ?? now
        guard received <= now else { throw RowRefusal(.future, column: "received_at") }
        guard let iin = row.iin, let person = try store.person(iin: iin) else {
            throw RowRefusal.unknownPerson
        }
        if let entry = format.registerEntry(of: row) {
            if let day = row.date("happened_on"), day > received.date {
                throw RowRefusal(
                    .order(PaymentCase.Words.event, PaymentCase.Words.news), column: "happened_on")
            }
            try store.register(
                entry, person: person.id, at: received, hash: row.hash, run: try currentRun(), line: row.line)
            return true
        }
        guard let body = format.fact(of: row) else { throw RowRefusal(.dictionary, column: "event") }
        let entry = FactEntry(
            body: body, happenedOn: row.date("happened_on") ?? received.date, learnedAt: received,
            source: format.source.name.ru)
        let isNew = try record(entry, in: try cases(of: person, row), isDated: row.receivedAt != nil)
        try store.rememberRow(row.hash, run: try currentRun(), line: row.line)
        return isNew
    }

    /// The cases concerned by a row: those of the person, or the one with the employer.
    ///
    /// Finished cases are left out while there is another.
    private func cases(of person: Person, _ row: ImportRow) throws -> [CaseRecord] {
        var cases = try store.cases(ofPerson: person.id)
        guard !cases.isEmpty else { throw RowRefusal.unknownCase }
        if format.column("employer") != nil {
            cases = cases.filter { $0.employer.number == row.text("employer") }
            guard !cases.isEmpty else { throw RowRefusal.unknownCaseOfEmployer }
        }
        if let account = row.account {
            let paid = try cases.map {
                (record: $0, account: try store.caseFile(id: $0.id)?.caseState.replyAccount)
            }
            // Without any account yet the order itself refuses the fact.
            if paid.contains(where: { $0.account != nil }) {
                cases = paid.filter { $0.account == account }.map(\.record)
                guard !cases.isEmpty else { throw RowRefusal.otherAccount }
            }
        }
        let finished = [CaseStatus.closed, .terminated, .pensionAge].map(\.rawValue)
        let current = cases.filter { !finished.contains($0.status) }
        return current.isEmpty ? Array(cases.prefix(1)) : current
    }

    /// Records the fact in each of the cases.
    ///
    /// A row is refused only if no case accepts it: another case of the person may be
    /// in another state.
    ///
    /// - Returns: false when every case that could take the fact has it.
    private mutating func record(_ entry: FactEntry, in cases: [CaseRecord], isDated: Bool) throws -> Bool {
        var isNew = false
        var isKnown = false
        var refusal: RowRefusal?
        for record in cases {
            if try has(entry, record.id, isDated: isDated) {
                isKnown = true
                continue
            }
            do {
                for warning in try recordPatiently(entry, in: record.id) {
                    report.warnings.add(warning)
                }
                isNew = true
            } catch let refused as Refused {
                refusal = refusal ?? refused.problems.first.map { RowRefusal($0.message) }
            } catch let message as Message {
                refusal = refusal ?? RowRefusal(message)
            }
        }
        if let refusal, !isNew, !isKnown { throw refusal }
        return isNew
    }

    /// A process that ended between recording the fact and remembering the row has left
    /// the fact, which must not be recorded twice.
    private func has(_ entry: FactEntry, _ caseID: Int64, isDated: Bool) throws -> Bool {
        try store.facts(ofCase: caseID).contains { known in
            !known.isWithdrawal && known.fact.body == entry.body && known.source == entry.source
                && (isDated
                    ? known.fact.learnedAt == entry.learnedAt && known.fact.happenedOn == entry.happenedOn
                    : known.fact.happenedOn == entry.happenedOn)
        }
    }

    /// Somebody may be recording in the case at the same time.
    private func recordPatiently(_ entry: FactEntry, in caseID: Int64) throws -> [Message] {
        for _ in 0..<3 {
            do {
                guard let version = try store.paymentCase(id: caseID)?.version else {
                    throw RowRefusal.unknownCase
                }
                return try store.record(entry, inCase: caseID, version: version)
            } catch is Conflict {
                continue
            }
        }
        throw Message.conflict
    }
}

extension PaymentCase {
    /// The account that the recipient chose, if there is an answer yet.
    var replyAccount: IBAN? {
        if case .reply(let account, _)? = history.reply?.body { return account }
        return nil
    }
}
