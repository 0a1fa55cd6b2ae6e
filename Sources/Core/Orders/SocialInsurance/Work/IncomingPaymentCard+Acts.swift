extension IncomingPaymentCard {
    /// How a line stands that has no facts of its own.
    public var plainStanding: IncomingPayment.Standing {
        let line = IncomingPayment.Line(
            id: IncomingPaymentFile.plainLine, person: 0, sum: .zero, months: [], isPenalty: false)
        return file.payment.standing(of: line)
    }

    /// What a line has left after refunds.
    public func rest(of line: IncomingLine) -> Tenge {
        guard file.lines.contains(where: { $0.id == line.id }) else { return line.sum }
        return line.sum - file.standing(of: line).refunded
    }

    /// What an operator does with the order next; `nil` when nothing waits.
    public var nextAction: String? {
        switch file.record.kept.status {
        case .awaiting: IncomingForm.arrived.rawValue
        case .received: "enter"
        case .mismatch: IncomingForm.payerReturn.rawValue
        case .entered, .partRefunded, .refunded, .returned: nil
        }
    }

    /// Why a fact may not be recorded of a line, or of the order; `nil` where it may.
    public func obstacle(to form: IncomingForm, _ line: IncomingLine? = nil) -> Localized? {
        let status =
            line.map { line in
                file.lines.contains { $0.id == line.id }
                    ? file.standing(of: line).status : plainStanding.status
            } ?? plainStanding.status
        let event = form.event
        return status.next(event) == nil ? status.obstacle(to: event) : nil
    }

    /// Why nothing can be entered; `nil` where it can.
    public var obstacleToEntry: Localized? {
        let statuses = file.payment.lines.map { file.payment.standing(of: $0).status }
        guard !statuses.contains(.received) else { return nil }
        return (statuses.first ?? .awaiting).obstacle(to: .entry)
    }
}

extension IncomingForm {
    var event: LineStatus.Event {
        switch self {
        case .arrived: .arrival
        case .mismatch: .mismatch
        case .payerReturn: .payerReturn
        case .refund: .refund
        }
    }
}
