extension IncomingPayment {
    /// How a line stands, and why.
    public struct Standing: Hashable, Sendable {
        public var status: LineStatus
        public var refunded = Tenge.zero
        public var mismatches: [MismatchField] = []
        /// From when the months of the line count for other orders.
        public var enteredAt: Moment?
        /// From when they no longer do: everything was given back.
        public var refundedAt: Moment?
        public var reasons: [Reason] = []
    }

    /// - Parameter isKnown: which facts count: those of a day, or those learned before another.
    func standing(of line: Line, _ isKnown: (Fact) -> Bool = { _ in true }) -> Standing {
        var standing = Standing(status: .awaiting)
        standing.reasons = [
            Reason(
                .order430("8.1"),
                Localized(
                    ru: "поручение обрабатывают, когда деньги поступили на счет",
                    kk: "тапсырма ақша шотқа түскен кезде өңделеді"))
        ]
        for fact in facts(of: line.id) where isKnown(fact) {
            guard let next = standing.status.next(fact.event) else { continue }
            standing.status = next
            switch fact.body {
            case .arrived:
                standing.reasons = [fact.reason("8.1", ru: "деньги поступили", kk: "ақша түсті")]
            case .entered:
                standing.enteredAt = fact.learnedAt
                standing.reasons.append(fact.reason("9", ru: "данные внесены", kk: "деректер енгізілді"))
            case .mismatch(_, let field):
                standing.mismatches.append(field)
                standing.reasons.append(
                    fact.reason(
                        "8.2", ru: "не соответствует: \(field.label.ru)",
                        kk: "сәйкес келмейді: \(field.label.kk)"))
            case .payerReturned:
                standing.reasons.append(
                    fact.reason("8.2", ru: "возвращено плательщику", kk: "төлеушіге қайтарылды"))
            case .refunded(_, let sum):
                standing.refunded += sum
                if standing.refunded >= line.sum {
                    standing.status = .refunded
                    standing.refundedAt = fact.learnedAt
                }
                standing.reasons.append(
                    fact.reason("5", ru: "возврат учитывается", kk: "қайтару есепке алынады"))
                standing.reasons.append(
                    fact.reason(
                        "6.2", ru: "возвращено \(sum.shown)", kk: "\(sum.shown) қайтарылды"))
            }
        }
        return standing
    }

    /// By the end of a day, by everything learned so far.
    public func standing(of line: Line, on day: CivilDate) -> Standing {
        standing(of: line) { $0.happenedOn <= day }
    }

}

extension IncomingPayment.Fact {
    var event: LineStatus.Event {
        switch body {
        case .arrived: .arrival
        case .entered: .entry
        case .mismatch: .mismatch
        case .payerReturned: .payerReturn
        case .refunded: .refund
        }
    }

    fileprivate func reason(_ clause: String, ru: String, kk: String) -> Reason {
        Reason(
            .order430(clause),
            Localized(ru: "\(happenedOn.shown): \(ru)", kk: "\(happenedOn.shown): \(kk)"), facts: [id])
    }
}
