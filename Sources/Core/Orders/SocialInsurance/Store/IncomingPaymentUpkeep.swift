/// What is kept of payment orders: states, sums, the term of entry, and the months that their lines
/// give the register of contributions.
struct IncomingPaymentUpkeep: Upkeep {
    let kind = "incoming-payment"
    let words = Localized(ru: "платёжных поручений", kk: "төлем тапсырмасы")
    let tables = [
        KeptTable(
            "incoming_payment", kept: KeptIncomingPayment.names + ["next_change"],
            said: [
                "id", "sender", "sender_name", "sender_account", "sender_bank", "receiver", "receiver_name",
                "receiver_account", "document", "dated_on", "sent_on", "purpose", "total", "line_count",
                "assignment", "reference", "basis", "learned_at", "operator_id", "told_through",
                "version", "changed_at", "changed_by",
            ]),
        KeptTable(
            "incoming_line", kept: ["status", "refunded"],
            said: ["id", "payment_id", "iin", "purpose", "tiyn", "month", "more", "doubt"]),
    ]

    /// Nothing of a payment order changes with the calendar; the term does with another calendar of
    /// working days.
    private static let waits = "next_change <= ?1 OR told_through IS NOT NULL"

    static let waitingDay = "2000-01-01"

    func waiting(in store: Store) throws -> Int {
        try store.database.first(
            "SELECT count(*) FROM incoming_payment WHERE \(Self.waits)", [.date(store.clock.now().date)]
        ) { Int($0.integer(0)) } ?? 0
    }

    func makeAllWait(in store: Store) throws {
        try store.database.execute(
            "UPDATE incoming_payment SET next_change = '\(Self.waitingDay)' WHERE learned_at IS NOT NULL")
    }

    func refresh(atMost count: Int, in store: Store) throws -> Int {
        let found = try store.database.rows(
            "SELECT id FROM incoming_payment WHERE \(Self.waits) LIMIT ?2",
            [.date(store.clock.now().date), .integer(Int64(count))]
        ) { $0.integer(0) }
        for id in found { try refresh(id, in: store) }
        return found.count
    }

    func refresh(_ records: [Int64], in store: Store) throws {
        for id in records {
            let waits = try store.database.first(
                "SELECT 1 FROM incoming_payment WHERE id = ?2 AND (\(Self.waits))",
                [.date(store.clock.now().date), .integer(id)]
            ) { $0.integer(0) }
            if waits != nil { try refresh(id, in: store) }
        }
    }

    private func refresh(_ id: Int64, in store: Store) throws {
        try store.database.write { database in
            if let file = try store.incomingFile(id: id) {
                try store.keep(file.kept(try store.workCalendar()), of: file)
            }
            try database.execute(
                "UPDATE incoming_payment SET next_change = NULL WHERE id = ?", [.integer(id)])
        }
        // A piece of many persons: what is left of them is told by the next.
        _ = try store.tellNextLines(ofIncomingPayment: id)
    }

    @discardableResult
    func refreshAll(in store: Store, _ progress: WorkProgress) throws -> Int {
        let total = try waiting(in: store)
        var left = total
        while left > 0 {
            try progress.report(.statuses, total - left, of: total)
            guard try refresh(atMost: 1, in: store) > 0 else { break }
            left = min(left, try waiting(in: store))
        }
        return total
    }

    func rebuild(in store: Store, _ progress: WorkProgress) throws {
        let all = try ids(in: store)
        var count = try progress.begin(.comparing, of: all.count)
        for id in all {
            // What an operator records meanwhile counts: nothing is written by a file read before.
            let read = try store.database.write { database -> IncomingPaymentFile? in
                guard let file = try store.incomingFile(id: id) else { return nil }
                try database.execute(
                    """
                    UPDATE incoming_line SET status = NULL, refunded = 0
                    WHERE payment_id = ? AND (status IS NOT NULL OR refunded <> 0)
                    """, [.integer(id)])
                try store.keep(file.kept(try store.workCalendar()), of: file)
                try database.execute(
                    "UPDATE incoming_payment SET next_change = NULL WHERE id = ?", [.integer(id)])
                return file
            }
            guard let read else { continue }
            try store.eachPiece(of: read) { lines in
                guard let file = try store.incomingFile(id: id) else { return }
                for line in lines { _ = try store.bringMonths(of: line, file) }
            }
            try count.advance()
        }
    }

    func verify(
        in store: Store, _ progress: WorkProgress, _ visit: (Difference) throws -> Void
    ) throws -> Int {
        let all = try ids(in: store)
        var count = try progress.begin(.comparing, of: all.count)
        for id in all {
            try count.advance()
            guard let record = try store.incomingPayment(id: id) else {
                // A code that no fact gives: the row itself cannot be read.
                try visit(
                    Difference(RecordLink(kind, id), what: "incoming_payment", stored: "?", computed: "—"))
                continue
            }
            try compare(record, try store.incomingFile(record), in: store, visit)
        }
        return all.count
    }

    private func compare(
        _ record: IncomingPaymentRecord, _ file: IncomingPaymentFile, in store: Store,
        _ visit: (Difference) throws -> Void
    ) throws {
        let link = RecordLink(kind, record.id)
        let names = KeptIncomingPayment.names + ["next_change"]
        let stored = try store.database.first(
            "SELECT \(names.joined(separator: ", ")) FROM incoming_payment WHERE id = ?",
            [.integer(record.id)]
        ) { row in names.indices.map { row.optionalText(Int32($0)) ?? "—" } }
        let computed = file.kept(try store.workCalendar()).values.map(\.said)
        for (place, value) in (stored ?? []).enumerated() {
            // Of a record that waits the day of waiting is no difference.
            let wanted = place < computed.count ? computed[place] : value == Self.waitingDay ? value : "—"
            guard value != wanted else { continue }
            try visit(Difference(link, what: names[place], stored: value, computed: wanted))
        }
        let kept = try store.database.rows(
            """
            SELECT id, status, refunded FROM incoming_line
            WHERE payment_id = ? AND (status IS NOT NULL OR refunded <> 0)
            """, [.integer(record.id)]
        ) { ($0.integer(0), KeptLine(status: $0.text(1), refunded: $0.integer(2))) }
        let storedLines = Dictionary(kept, uniquingKeysWith: { first, _ in first })
        let wanted = Dictionary(
            uniqueKeysWithValues: file.lines.map { ($0.id, KeptLine(file.standing(of: $0))) })
        for id in Set(storedLines.keys).union(wanted.keys).sorted() where storedLines[id] != wanted[id] {
            try visit(
                Difference(
                    link, what: "incoming_line \(id & IncomingLine.places)",
                    stored: storedLines[id]?.said ?? "—", computed: wanted[id]?.said ?? "—"))
        }
        try compareMonths(file, link, in: store, visit)
    }

    /// What stands in the register of contributions against what the lines give.
    private func compareMonths(
        _ file: IncomingPaymentFile, _ link: RecordLink, in store: Store,
        _ visit: (Difference) throws -> Void
    ) throws {
        var expected: Int64 = 0
        var found: Int64 = 0
        try store.eachPiece(of: file, isWriting: false) { lines in
            for line in lines {
                let wanted = LineMonths(file.standing(of: line))
                for key in try store.monthKeys(of: line, sender: Int64(file.record.sender) ?? 0) {
                    let stands = try store.database.first(
                        "SELECT refunded_at, tiyn, refunded FROM contribution_month WHERE \(Store.monthKey)",
                        key
                    ) { (refundedAt: $0.instant(0), sum: $0.tenge(1), refunded: $0.tenge(2)) }
                    if wanted.stand { expected += 1 }
                    if let stands, wanted.stand, stands.refundedAt == wanted.refundedAt,
                        stands.sum == line.sum, stands.refunded == wanted.refunded
                    {
                        found += 1
                    } else if stands != nil, !wanted.stand {
                        found -= 1
                    }
                }
            }
        }
        guard found != expected else { return }
        try visit(
            Difference(
                link, what: "contribution_month", stored: String(found), computed: String(expected)))
    }

    private func ids(in store: Store) throws -> [Int64] {
        try store.database.rows("SELECT id FROM incoming_payment WHERE learned_at IS NOT NULL ORDER BY id") {
            $0.integer(0)
        }
    }
}

/// What is kept of a line with facts of its own.
private struct KeptLine: Equatable {
    let status: String
    let refunded: Int64

    init(status: String, refunded: Int64) {
        self.status = status
        self.refunded = refunded
    }

    init(_ standing: IncomingPayment.Standing) {
        self.init(status: standing.status.rawValue, refunded: standing.refunded.tiyn)
    }

    var said: String { "\(status) \(refunded)" }
}

extension SQLValue {
    /// As a difference tells it.
    var said: String {
        switch self {
        case .null: "—"
        case .integer(let number): String(number)
        case .text(let text): text
        case .blob: "?"
        }
    }
}

extension Store {
    /// Lines per transaction; other writers wait for some hundredths of a second.
    static let linesAtOnce = 5_000
    /// Persons of whom other orders are told in a transaction: they may judge each.
    private static let toldAtOnce = 500

    /// Writes what is kept of a payment order and of its lines with facts of their own.
    ///
    /// Must run inside a transaction.
    func keep(_ kept: KeptIncomingPayment, of file: IncomingPaymentFile) throws {
        let columns = KeptIncomingPayment.names.map { "\($0) = ?" }.joined(separator: ", ")
        try database.execute(
            "UPDATE incoming_payment SET \(columns) WHERE id = ?",
            kept.values + [.integer(file.record.id)])
        let own = Set(file.facts.compactMap(\.fact.body.line))
        for line in file.lines where own.contains(line.id) {
            let standing = file.standing(of: line)
            try database.execute(
                """
                UPDATE incoming_line SET status = ?2, refunded = ?3
                WHERE id = ?1 AND (status IS NOT ?2 OR refunded <> ?3)
                """,
                [.integer(line.id), .text(standing.status.rawValue), .integer(standing.refunded.tiyn)])
        }
    }

    /// Walks over the lines of a payment order, a piece a transaction.
    func eachPiece(
        of file: IncomingPaymentFile, isWriting: Bool = true, _ body: ([IncomingLine]) throws -> Void
    ) throws {
        var last: Int64 = 0
        while true {
            let lines = try incomingLines(
                where: "l.payment_id = ? AND l.id > ? AND l.id <= ?",
                [
                    .integer(file.record.id), .integer(IncomingLine.id(file.record.id, Int(last))),
                    .integer(IncomingLine.id(file.record.id, Int(last) + Self.linesAtOnce)),
                ])
            guard !lines.isEmpty else { return }
            if isWriting { try database.write { _ in try body(lines) } } else { try body(lines) }
            last += Int64(Self.linesAtOnce)
        }
    }

    /// Tells other orders of the next lines of an order whose months began to count.
    ///
    /// - Returns: false when nobody is left to be told.
    func tellNextLines(ofIncomingPayment id: Int64) throws -> Bool {
        try database.write { database in
            let told =
                try database.first(
                    "SELECT told_through FROM incoming_payment WHERE id = ?", [.integer(id)]
                ) { $0.optionalInteger(0) } ?? nil
            guard let told else { return false }
            let lines = try database.rows(
                """
                SELECT id, iin, purpose FROM incoming_line WHERE payment_id = ? AND id > ?
                ORDER BY id LIMIT \(Self.toldAtOnce)
                """, [.integer(id), .integer(IncomingLine.id(id, Int(told)))]
            ) { (id: $0.integer(0), iin: $0.integer(1), purpose: PaymentPurpose(rawValue: $0.integer(2))) }
            for (purpose, lines) in Dictionary(grouping: lines, by: \.purpose) {
                guard let purpose else { continue }
                try tellContributions(
                    of: lines.compactMap { try? IIN(padded(Int($0.iin), 12)) }, purpose)
            }
            let through =
                lines.count < Self.toldAtOnce ? nil : lines.last.map { $0.id & IncomingLine.places }
            try database.execute(
                "UPDATE incoming_payment SET told_through = ? WHERE id = ?",
                [.optional(through), .integer(id)])
            return through != nil
        }
    }
}
