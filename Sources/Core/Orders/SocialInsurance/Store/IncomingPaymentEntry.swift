/// What to do with names that differ by letters only (Қ and К).
public enum SpellingDecision: Hashable, Sendable {
    /// The same person: enter.
    case enter
    /// Not the person: to be returned.
    case mismatch
}

/// What is in doubt about the lines that wait to be entered, in numbers of lines.
public struct IncomingDoubts: Hashable, Sendable {
    public var mismatched = 0
    public var spelled = 0
    public var unknown = 0

    /// Counts a line once, by what weighs most.
    mutating func count(_ doubt: LineDoubt) {
        if !doubt.mismatches.isEmpty {
            mismatched += 1
        } else if doubt.contains(.unknown) {
            unknown += 1
        } else if doubt.contains(.spelling) {
            spelled += 1
        }
    }
}

extension Store {
    /// The lines that wait for entry and are not as the person is known, judged by what is known
    /// today.
    func incomingDoubts(of id: Int64) throws -> IncomingDoubts {
        var doubts = IncomingDoubts()
        var last = IncomingLine.id(id, 0)
        while let piece = try doubtfulPiece(of: id, after: last) {
            for (_, doubt) in piece.lines { doubts.count(doubt) }
            last = piece.end
        }
        return doubts
    }

    /// Lines that wait and have a name of their own, with how they differ now.
    private typealias DoubtfulPiece = (lines: [(line: IncomingLine, doubt: LineDoubt)], end: Int64)

    /// - Returns: `nil` behind the last of them.
    private func doubtfulPiece(of id: Int64, after last: Int64) throws -> DoubtfulPiece? {
        let lines = try incomingLines(
            where: """
                l.id IN (SELECT n.line_id FROM incoming_name n CROSS JOIN incoming_line x ON x.id = n.line_id
                    WHERE n.line_id > ? AND n.line_id < ? AND (x.status IS NULL OR x.status = 'received')
                    ORDER BY n.line_id LIMIT 500)
                """, [.integer(last), .integer(IncomingLine.id(id + 1, 0))])
        guard let end = lines.last?.id else { return nil }
        let judged = lines.compactMap { line in
            line.told.map { (line: line, doubt: LineDoubt.between($0, line.iin, line.known)) }
        }
        return (judged, end)
    }

    /// p.9: enters the data of a payment order whose money has arrived.
    ///
    /// Lines that do not match are set aside to be returned (p.8), persons whom nobody has met are
    /// written down; then the months of all others begin to count at once. What was done stays done
    /// if the work is stopped, and is gone on with.
    ///
    /// - Parameter spelling: what to do with names that differ by letters only.
    /// - Throws: ``Refused``, ``Conflict``, ``Stopped``.
    func enterIncomingPayment(
        _ id: Int64, version: Int64, spelling: SpellingDecision, ending draft: DraftKey? = nil,
        _ progress: WorkProgress = .unobserved
    ) throws -> ActOutcome {
        _ = try requireOperator()
        let law = IncomingPaymentLaw(store: self)
        // Two windows would judge the same lines.
        guard let claim = RecordClaim(id, of: database.path) else { throw Message.beingEntered }
        defer { withExtendedLifetime(claim) {} }
        try requireVersion(version, of: id, law.book)
        guard let file = try incomingFile(id: id) else { throw Message.dictionary }
        let today = clock.now().date
        let entry = IncomingEntry(.entered, on: today)
        let admission = file.payment.judge(
            IncomingPayment.Fact(id: .max, happenedOn: today, learnedAt: clock.now(), body: .entered),
            try workCalendar())
        guard admission.isAccepted else {
            throw Refused(
                admission.refusals.map { Problem(key: "", message: $0, citation: .order430("9")) })
        }
        var version = version
        var last = IncomingLine.id(id, 0)
        var done = 0
        while let piece = try settlePiece(of: file.record, after: last, spelling, law, &version) {
            last = piece.end
            done += piece.lines.count
            try progress.report(.entering, done, of: file.record.lineCount)
        }
        try progress.report(.entering, file.record.lineCount, of: file.record.lineCount)
        let outcome = try enterRest(entry, file.record, law, version: version, ending: draft)
        while try tellNextLines(ofIncomingPayment: id) {}
        return outcome
    }

    /// Settles the next lines in doubt in one transaction, as the order and the persons are then.
    ///
    /// What was set aside stays so whatever becomes of the rest: the version of the order tells
    /// other windows, and what is kept of it waits for upkeep.
    ///
    /// - Returns: `nil` behind the last of them.
    private func settlePiece(
        of record: IncomingPaymentRecord, after last: Int64, _ spelling: SpellingDecision,
        _ law: IncomingPaymentLaw, _ version: inout Int64
    ) throws -> DoubtfulPiece? {
        let seen = version
        let settled: (piece: DoubtfulPiece, version: Int64)? = try database.write { database in
            try refreshOperator()
            let worker = try requireOperator()
            try requireVersion(seen, of: record.id, law.book)
            guard let piece = try doubtfulPiece(of: record.id, after: last) else { return nil }
            var isChanged = false
            for (line, _) in piece.lines {
                // A line before may have been the first of the same person.
                guard let line = try incomingLine(id: line.id) else { continue }
                isChanged = try settle(line, spelling, record, by: worker) || isChanged
            }
            guard isChanged else { return (piece, seen) }
            try database.execute(
                """
                UPDATE incoming_payment SET version = version + 1, changed_at = ?, changed_by = ?, next_change = ?
                WHERE id = ?
                """,
                [
                    .moment(clock.now()), .integer(worker.id), .text(IncomingPaymentUpkeep.waitingDay),
                    .integer(record.id),
                ])
            return (piece, seen + 1)
        }
        if let settled { version = settled.version }
        return settled?.piece
    }

    /// - Returns: whether the line was set aside.
    private func settle(
        _ line: IncomingLine, _ spelling: SpellingDecision, _ record: IncomingPaymentRecord,
        by worker: Operator
    ) throws -> Bool {
        guard let told = line.told else { return false }
        let doubt = LineDoubt.between(told, line.iin, line.known)
        var fields = doubt.mismatches
        if doubt.contains(.spelling), spelling == .mismatch { fields = [.name] }
        let now = clock.now()
        for field in fields {
            try insertIncomingFact(
                IncomingEntry(.mismatch(line: line.id, field), on: now.date), of: record.id, at: now,
                by: worker)
        }
        guard fields.isEmpty else {
            _ = try bring(.none, of: line, record)
            try database.execute(
                "UPDATE incoming_line SET status = ? WHERE id = ?",
                [.text(LineStatus.mismatch.rawValue), .integer(line.id)])
            return true
        }
        if doubt.contains(.unknown) { try meet(line) }
        return false
    }

    /// Writes down the person of a line whom nobody has met.
    func meet(_ line: IncomingLine) throws {
        guard line.known == nil, let told = line.told, let birth = told.birthDate ?? line.iin.birthDate
        else { return }
        _ = try rememberPerson(
            iin: line.iin, name: PersonName(told.surname, told.givenName, told.patronymic), birthDate: birth,
            sex: line.iin.sex, phone: nil, email: nil)
    }

    /// The fact itself: from here on the months count.
    private func enterRest(
        _ entry: IncomingEntry, _ record: IncomingPaymentRecord, _ law: IncomingPaymentLaw, version: Int64,
        ending draft: DraftKey?
    ) throws -> ActOutcome {
        let worker = try requireOperator()
        return try perform("record", on: law.book.kind, note: entry.body.kind, ending: draft) {
            database, now in
            try requireVersion(version, of: record.id, law.book)
            let file = try incomingFile(record)
            // Every line may have turned out to be a mismatch: then nothing is left to enter.
            guard file.waitsForEntry else {
                try law.keep(record.id, at: now, by: worker)
                return (ActOutcome(change: Message.allMismatched, next: []), record.id)
            }
            let warnings = try law.insert(
                entry, of: record.id, among: file.facts.filter(\.isInForce), nil, at: now, by: worker)
            if let delivery = try delivery(.incomingPayment, record.id) {
                try database.execute(
                    "UPDATE contribution_delivery SET at = ? WHERE id = ? AND at IS NULL",
                    [.moment(now), .integer(delivery)])
            }
            try database.execute(
                "UPDATE incoming_payment SET told_through = 0 WHERE id = ?", [.integer(record.id)])
            try law.keep(record.id, at: now, by: worker)
            return (law.outcome(warnings), record.id)
        }
    }
}

extension WorkStep {
    static let entering = WorkStep(
        "430.entering", Localized(ru: "Внесение данных", kk: "Деректерді енгізу"))
}
