/// How facts of a payment order are judged and written, and what the last act changed.
final class IncomingPaymentLaw: CaseLaw {
    private let store: Store
    private var states: (before: KeptIncomingPayment, after: KeptIncomingPayment)?

    /// What the texts of a fact are known by (``Store/typedLanguages(of:_:)``).
    static let typed = "incoming-fact"

    let book = CaseBook(
        kind: "incoming-payment", table: "incoming_payment", key: "id", isMadeByFacts: false,
        reasonCitation: .order430("6.1"))

    init(store: Store) { self.store = store }

    func requireAccess(to entry: IncomingEntry, by worker: Operator) throws {}

    func note(of entry: IncomingEntry) -> String { entry.body.kind }

    func recorded(of record: Int64) throws -> [RecordedIncomingFact] {
        try store.facts(ofIncomingPayment: record)
    }

    /// Money that arrived and data that were entered stand: what was wrong goes back by a refund.
    func requireChangeable(_ fact: RecordedIncomingFact, by worker: Operator) throws {
        if fact.fact.body == .entered { throw Message.enteredStands }
    }

    func insert(
        _ entry: IncomingEntry, of id: Int64, among known: [RecordedIncomingFact],
        _ correction: FactCorrection?, at now: Moment, by worker: Operator
    ) throws -> [Message] {
        let file = try file(id, with: entry.body.line)
        let payment = IncomingPayment(
            file.record.head, learnedAt: file.record.learnedAt, lines: file.payment.lines,
            facts: known.map(\.fact))
        let new = IncomingPayment.Fact(
            id: .max, happenedOn: entry.happenedOn, learnedAt: now, body: entry.body)
        let admission = payment.judge(new, try store.workCalendar())
        if case .mismatch(let line, _) = entry.body { try store.keepName(of: line) }
        guard admission.isAccepted else {
            throw Refused(
                admission.refusals.map {
                    Problem(
                        key: Self.place(of: $0, entry.body), message: $0, citation: entry.body.citation)
                })
        }
        states = (file.record.kept, file.record.kept)
        try store.insertIncomingFact(entry, of: id, at: now, by: worker, correcting: correction)
        try bringMonths(of: entry.body, id)
        return admission.warnings
    }

    /// The field at which a refusal stands.
    private static func place(of message: Message, _ body: IncomingPayment.Fact.Body) -> String {
        switch (body, message.code) {
        case (.refunded, "E-SUM"): "sum"
        case (.mismatch, "E-STATE"): "field"
        default: "happened_on"
        }
    }

    func insertWithdrawal(
        of fact: RecordedIncomingFact, in id: Int64, reason: String, at now: Moment, by worker: Operator
    ) throws {
        let file = try file(id, with: fact.fact.body.line)
        states = (file.record.kept, file.record.kept)
        try requireNothingRests(on: fact, file)
        if case .mismatch(let line, _) = fact.fact.body { try requireMatch(of: line, file) }
        try store.database.execute(
            """
            INSERT INTO incoming_fact (payment_id, line_id, kind, happened_on, learned_at, operator_id, corrects, reason)
            VALUES (?, ?, 'withdrawn', ?, ?, ?, ?, ?)
            """,
            [
                .integer(id), .optional(fact.fact.body.line), .date(fact.fact.happenedOn), .moment(now),
                .integer(worker.id), .integer(fact.id), .text(reason),
            ])
        try bringMonths(of: fact.fact.body, id)
    }

    /// What came after a fact by the state that it gave would have happened to nothing: money that
    /// was entered without having arrived, a line returned that was no mismatch.
    private func requireNothingRests(on fact: RecordedIncomingFact, _ file: IncomingPaymentFile) throws {
        let line = fact.fact.body.line
        let calendar = try store.workCalendar()
        var with = IncomingPayment(
            file.record.head, learnedAt: file.record.learnedAt,
            lines: file.payment.lines.filter { line == nil || $0.id == line })
        var without = with
        // What would not be accepted anyway rests on nothing.
        for other in file.payment.facts where line == nil || other.body.line == nil || other.body.line == line
        {
            let isAccepted = with.judge(other, calendar).isAccepted
            with.add(other)
            guard other.id != fact.id else { continue }
            if isAccepted, !without.judge(other, calendar).isAccepted {
                throw Message.factIsBuiltOn(other.body)
            }
            without.add(other)
        }
    }

    /// p.8: a line that comes back to an order whose data are entered is entered with it, and so
    /// has to match; whoever nobody has met is written down.
    private func requireMatch(of line: Int64, _ file: IncomingPaymentFile) throws {
        guard file.payment.facts.contains(where: { $0.body == .entered }),
            let line = file.lines.first(where: { $0.id == line }), let told = line.told
        else { return }
        let doubt = LineDoubt.between(told, line.iin, line.known)
        guard doubt.mismatches.isEmpty else { throw Message.stillDiffers(doubt.mismatches) }
        try store.meet(line)
    }

    func keep(_ id: Int64, at now: Moment, by worker: Operator) throws {
        let file = try file(id)
        let kept = file.kept(try store.workCalendar())
        try store.keep(kept, of: file)
        try store.database.execute(
            "UPDATE incoming_payment SET version = version + 1, changed_at = ?, changed_by = ? WHERE id = ?",
            [.moment(now), .integer(worker.id), .integer(id)])
        states?.after = kept
    }

    /// The months of the line that a fact concerns alone.
    private func bringMonths(of body: IncomingPayment.Fact.Body, _ id: Int64) throws {
        guard let lineID = body.line else { return }
        let file = try file(id, with: lineID)
        guard let line = file.lines.first(where: { $0.id == lineID }) else { return }
        if try store.bringMonths(of: line, file) {
            try store.tellContributions(of: [line.iin], line.purpose)
        }
    }

    private func file(_ id: Int64, with line: Int64? = nil) throws -> IncomingPaymentFile {
        guard let file = try store.incomingFile(id: id, with: line) else { throw Message.dictionary }
        return file
    }

    /// What the last act changed, and what comes next.
    func outcome(_ warnings: [Message]) -> ActOutcome {
        guard let states else { return ActOutcome(warnings: warnings) }
        let isSame = states.before.status == states.after.status
        return ActOutcome(
            change: isSame ? nil : states.after.standing, next: states.after.next, warnings: warnings)
    }
}

extension KeptIncomingPayment {
    /// The state in words; of an order that is entered but for some lines, both.
    public var standing: Localized {
        guard status == .mismatch, entered > .zero else { return status.label }
        return Localized(
            ru: "Внесено, строк к возврату: \(mismatchCount)",
            kk: "Енгізілді, қайтарылатын жол: \(mismatchCount)")
    }

    /// What is to be done with the order next.
    public var next: [Localized] {
        switch status {
        case .awaiting:
            [Localized(ru: "отметить поступление денег", kk: "ақшаның түскенін белгілеу")]
        case .received:
            [
                due.map {
                    Localized(
                        ru: "внести данные не позднее \($0.shown)",
                        kk: "деректерді \(KazakhDay.notLater($0.shown)) енгізу")
                }
                    ?? Localized(ru: "внести данные", kk: "деректерді енгізу")
            ]
        case .mismatch:
            [Localized(ru: "вернуть плательщику", kk: "төлеушіге қайтару")]
        case .entered, .partRefunded, .refunded, .returned: []
        }
    }
}

extension IncomingPayment.Fact.Body {
    /// The clause that asks for a fact.
    var citation: Citation {
        switch self {
        case .arrived: .order430("8.1")
        case .entered: .order430("9")
        case .mismatch, .payerReturned: .order430("8.2")
        case .refunded: .order430("6.2")
        }
    }
}
