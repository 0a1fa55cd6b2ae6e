/// The head of a payment order that is about to be written.
struct NewIncomingPayment {
    let head: IncomingPayment.Head
    let senderName: String
    var senderAccount = ""
    var senderBank = ""
    /// ИИН/БИН; empty if it is not told.
    var receiver = ""
    let receiverName: String
    var receiverAccount = ""
    let lineCount: Int
    var assignment = ""
    var reference = ""
    /// Why it is typed by hand (A430-09); `nil` of one that a file brings.
    let basis: String?
}

extension FileFlaw {
    fileprivate static let beingRead = FileFlaw.whole(
        Localized(
            ru: "этот файл сейчас загружает другой сеанс: подождите, пока он закончит",
            kk: "бұл файлды қазір басқа сеанс жүктеп жатыр: ол аяқтағанша күтіңіз"))
}

extension Store {
    /// Writes a payment order of which nothing is shown before all of it is there; what was written
    /// is taken away if that fails.
    ///
    /// - Parameters:
    ///   - period: of lines that name none.
    ///   - note: of the audit row.
    ///   - typed: the form that it was typed in, whose languages are kept; `nil` of a file.
    ///   - fill: adds the lines.
    func writeIncomingPayment(
        _ new: NewIncomingPayment, period: YearMonth?, note: String, typed: FormValues? = nil,
        ending draft: DraftKey? = nil, _ progress: WorkProgress = .unobserved,
        _ fill: (PaymentOrderStaging) throws -> Void
    ) throws -> (id: Int64, doubts: IncomingDoubts) {
        let (id, claim) = try beginIncomingPayment(new)
        defer { withExtendedLifetime(claim) {} }
        do {
            func stage() throws -> IncomingDoubts {
                let staging = try PaymentOrderStaging(self, payment: id, new, period: period, progress)
                try fill(staging)
                return try staging.finish()
            }
            let isSmall = new.lineCount <= Self.linesAtOnce
            let doubts = try isSmall ? stage() : database.withRoomForBulk(stage)
            try perform("import", on: "incoming-payment", note: note, ending: draft) { database, now in
                let written = try database.change(
                    "UPDATE incoming_payment SET learned_at = ? WHERE id = ? AND learned_at IS NULL",
                    [.moment(now), .integer(id)])
                guard written == 1 else { throw FileFlaw.beingRead }
                if let typed { try keepTypedLanguages(of: "incoming-payment", id, typed) }
                return ((), id)
            }
            return (id, doubts)
        } catch {
            // What is half written is nobody's; the next import of the document clears it else.
            try? clearIncomingPayment(id)
            throw error
        }
    }

    /// Begins a payment order of which nothing is shown.
    ///
    /// What a killed process left of the same document is taken away first.
    ///
    /// - Returns: its number, and what tells others that it is being written.
    /// - Throws: ``FileFlaw`` while somebody else is writing it.
    func beginIncomingPayment(_ new: NewIncomingPayment) throws -> (id: Int64, claim: RecordClaim) {
        let worker = try requireOperator()
        try clearAbandoned(new.head)
        let head = new.head
        return try database.write { database in
            let isThere = try database.first(
                "SELECT 1 FROM incoming_payment WHERE sender = ? AND document = ? AND dated_on = ?",
                [.integer(Int64(head.sender) ?? 0), .text(head.number), .date(head.datedOn)]
            ) { $0.integer(0) }
            guard isThere == nil else { throw FileFlaw.beingRead }
            let id = try database.insert(
                """
                INSERT INTO incoming_payment (sender, sender_name, sender_account, sender_bank, receiver,
                    receiver_name, receiver_account, document, dated_on, sent_on, purpose, total, line_count,
                    assignment, reference, basis, operator_id, changed_at, changed_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    .integer(Int64(head.sender) ?? 0), .text(new.senderName), .text(new.senderAccount),
                    .text(new.senderBank), .integer(Int64(new.receiver) ?? 0), .text(new.receiverName),
                    .text(new.receiverAccount), .text(head.number), .date(head.datedOn), .date(head.sentOn),
                    .integer(head.purpose.rawValue), .integer(head.total.tiyn),
                    .integer(Int64(new.lineCount)), .text(new.assignment), .text(new.reference),
                    .optional(new.basis), .integer(worker.id), .moment(clock.now()), .integer(worker.id),
                ])
            _ = try beginDelivery(.incomingPayment, id, at: nil)
            // Before anybody can see the row.
            guard let claim = RecordClaim(id, of: self.database.path) else { throw FileFlaw.beingRead }
            return (id, claim)
        }
    }

    private func clearAbandoned(_ head: IncomingPayment.Head) throws {
        let left = try database.first(
            """
            SELECT id FROM incoming_payment
            WHERE sender = ? AND document = ? AND dated_on = ? AND learned_at IS NULL
            """,
            [.integer(Int64(head.sender) ?? 0), .text(head.number), .date(head.datedOn)]
        ) { $0.integer(0) }
        guard let left else { return }
        guard let claim = RecordClaim(left, of: database.path) else { throw FileFlaw.beingRead }
        try withExtendedLifetime(claim) { try clearIncomingPayment(left) }
    }

    /// Takes away what was written of an order that nothing shows yet.
    private func clearIncomingPayment(_ id: Int64) throws {
        let sender = try database.first(
            "SELECT sender FROM incoming_payment WHERE id = ? AND learned_at IS NULL", [.integer(id)]
        ) { $0.integer(0) }
        guard let sender else { return }
        while true {
            let lines = try incomingLines(
                where: """
                    l.id IN (SELECT id FROM incoming_line WHERE payment_id = ? ORDER BY id LIMIT \(Self.linesAtOnce))
                    """, [.integer(id)])
            guard let last = lines.last else { break }
            try database.write { database in
                for line in lines { _ = try forgetMonths(of: line, sender: sender) }
                try database.execute(
                    "DELETE FROM incoming_name WHERE line_id > ? AND line_id <= ?",
                    [.integer(IncomingLine.id(id, 0)), .integer(last.id)])
                try database.execute(
                    "DELETE FROM incoming_line WHERE payment_id = ? AND id <= ?",
                    [.integer(id), .integer(last.id)])
            }
        }
        try database.write { database in
            if let delivery = try delivery(.incomingPayment, id) {
                try database.execute(
                    "DELETE FROM contribution_delivery WHERE id = ? AND at IS NULL", [.integer(delivery)])
            }
            try database.execute(
                "DELETE FROM incoming_payment WHERE id = ? AND learned_at IS NULL", [.integer(id)])
        }
    }
}
