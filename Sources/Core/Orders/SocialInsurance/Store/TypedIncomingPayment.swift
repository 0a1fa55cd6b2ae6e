extension Store {
    /// Writes a payment order that is typed by hand (A430-09).
    ///
    /// - Returns: its number.
    /// - Throws: ``Refused`` where the document is known, ``FileFlaw`` while somebody writes it.
    func writeTypedIncomingPayment(
        _ entry: IncomingPaymentForm.Entry, ending draft: DraftKey? = nil
    ) throws -> (id: Int64, warnings: [Message]) {
        let head = entry.new.head
        let known = try incomingPayment(
            sender: UInt64(head.sender) ?? 0, document: head.number, datedOn: head.datedOn)
        guard known == nil else {
            throw Refused([
                Problem(
                    key: "number", message: .duplicate("\(head.number.numbered), \(head.datedOn.shown)"),
                    citation: .order430("13"))
            ])
        }
        let id = try writeIncomingPayment(
            entry.new, period: nil, note: head.number, typed: entry.typed, ending: draft
        ) { staging in
            try staging.add(entry.told, entry.iin, head.total, head.purpose, entry.months)
        }.id
        let isAhead = entry.months.contains { $0 > clock.now().date.yearMonth }
        return (id, isAhead ? [.monthAhead] : [])
    }
}
