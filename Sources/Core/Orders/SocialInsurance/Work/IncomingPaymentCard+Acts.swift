extension IncomingPaymentCard {
    /// What a line has left after refunds.
    public func rest(of line: IncomingLine) -> Tenge { line.sum - file.standing(of: line).refunded }

    /// The fact by which a line went back to the payer, while it stands.
    public func payerReturn(of line: IncomingLine) -> Int64? {
        file.facts.last { fact in
            guard fact.isInForce, case .payerReturned(line.id, _) = fact.fact.body else { return false }
            return true
        }?.id
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
        let status = (line.map { file.standing(of: $0) } ?? file.plainStanding).status
        let event = form.event
        return status.next(event) == nil ? status.obstacle(to: event) : nil
    }

    /// Why nothing can be entered; `nil` where it can.
    public var obstacleToEntry: Localized? {
        guard !file.waitsForEntry, let first = file.payment.lines.first else { return nil }
        return file.payment.standing(of: first).status.obstacle(to: .entry)
    }
}

extension IncomingForm {
    public var event: LineStatus.Event {
        switch self {
        case .arrived: .arrival
        case .mismatch: .mismatch
        case .payerReturn: .payerReturn
        case .refund: .refund
        }
    }
}
