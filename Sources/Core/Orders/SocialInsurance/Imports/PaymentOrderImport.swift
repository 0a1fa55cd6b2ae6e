/// Imports a payment order: checked whole, then written in pieces of which nothing is shown until
/// the last, and nothing counts until its money has arrived (p.8).
struct PaymentOrderImport {
    private let store: Store
    private let progress: WorkProgress
    private let path: String
    private let check: PaymentOrderCheck

    /// - Throws: ``FileFlaw`` of a file that is broken, or that is known already; ``Stopped``.
    static func run(_ path: String, _ store: Store, _ progress: WorkProgress) throws -> ImportReport {
        try Self(path, store, progress).run()
    }

    private init(_ path: String, _ store: Store, _ progress: WorkProgress) throws {
        self.store = store
        self.progress = progress
        self.path = path
        let today = store.clock.now().date
        let banks = BankList(try store.banks(withHistorical: true).map { ($0.code, $0.bic) })
        do {
            check = try PaymentOrderCheck(path, banks: banks, today: today, progress)
        } catch let failure as TextFile.Failure where failure.isOfAnotherKind {
            throw FileFlaw.anotherKind
        }
    }

    private func run() throws -> ImportReport {
        let head = check.head
        if try store.knows(head) { throw FileFlaw.knownDocument(head) }
        let (id, doubts) = try store.writeIncomingPayment(
            new, period: check.order.period,
            note: "\(ImportSource.paymentOrders.code): \(check.lineCount) + 0 + 0", progress, fill)
        return report(id, doubts)
    }

    private var new: NewIncomingPayment {
        let order = check.order
        return NewIncomingPayment(
            head: check.head, senderName: order.payer.name.squeezed, senderAccount: order.payer.account,
            senderBank: order.payerBank, receiver: order.beneficiary.number,
            receiverName: order.beneficiary.name.squeezed, receiverAccount: order.beneficiary.account,
            lineCount: check.lineCount, assignment: order.assignment.squeezed, reference: order.reference,
            basis: nil)
    }

    private func report(_ id: Int64, _ doubts: IncomingDoubts) -> ImportReport {
        var report = ImportReport(.paymentOrders, check.encoding, total: check.lineCount)
        report.accepted = check.lineCount
        report.record = RecordLink("incoming-payment", id)
        if check.hasMonthAhead { report.warnings.add(.monthAhead) }
        report.tell(check.head, check.order.payer.name.squeezed, doubts)
        return report
    }

    // MARK: Lines

    private func fill(_ staging: PaymentOrderStaging) throws {
        guard check.isList else { return try staging.add(payer: check.order.payer) }
        let lines = try ByteLines(path)
        var reader = PaymentFileReader(check.encoding == .utf8 ? nil : .kz1048)
        try lines.forEach { line, _ in
            guard try reader.take(line) else { return }
            try staging.add(reader.item)
        }
        // The file itself may have been exchanged between the two readings.
        guard reader.count == check.lineCount, reader.statedTotal == check.head.total else {
            throw FileFlaw.whole(
                Localized(
                    ru: "файл изменился во время чтения: загрузите его ещё раз",
                    kk: "файл оқылып жатқанда өзгерді: оны қайта жүктеңіз"))
        }
    }
}

extension ImportSource {
    static let paymentOrders = ImportSource(
        "payment-orders", Localized(ru: "Платёжное поручение", kk: "Төлем тапсырмасы"), act: .order430,
        language: .kazakh)
}
