/// What an operator of an internet platform declared and what it transferred for a performer for a
/// month, of one kind of payment: a line of the reconciliation (p.5 (2), A129-11).
public struct PlatformLine: Hashable, Sendable {
    /// A sum that the data of the operator tell.
    public struct Declared: Hashable, Sendable, Identifiable {
        public let id: Int64
        public let sum: Tenge
        public let learnedAt: Moment
    }

    /// A line of a payment order whose sender is the operator.
    public struct Transferred: Hashable, Sendable, Identifiable {
        public let id: Int64
        /// Without what was given back.
        public let sum: Tenge
        /// In order; the sum is not split by them and counts in the first.
        public let months: [YearMonth]
        public let learnedAt: Moment

        /// What counts in a month.
        func sum(in month: YearMonth) -> Tenge { months.first == month ? sum : .zero }
    }

    /// What somebody said of a difference.
    public struct Answer: Hashable, Sendable, Identifiable {
        public enum Kind: Hashable, Sendable {
            case explained(String)
            /// By a document of this number.
            case returned(number: String)
        }

        public let id: Int64
        public let kind: Kind
        /// The sums that it was said of: it stands as long as they do.
        public let declared: Tenge
        public let transferred: Tenge
        public let learnedAt: Moment
    }

    public let month: YearMonth
    public let kind: PlatformPaymentKind
    public let declared: [Declared]
    public let transferred: [Transferred]
    /// Of the performer, that stand.
    public let exemptions: [PerformerExemption]
    public let answers: [Answer]

    init(
        _ month: YearMonth, _ kind: PlatformPaymentKind, declared: [Declared] = [],
        transferred: [Transferred] = [], exemptions: [PerformerExemption] = [], answers: [Answer] = []
    ) {
        self.month = month
        self.kind = kind
        self.declared = declared
        self.transferred = transferred
        self.exemptions = exemptions
        self.answers = answers
    }

    public var declaredSum: Tenge { declared.reduce(.zero) { $0 + $1.sum } }
    public var transferredSum: Tenge { transferred.reduce(.zero) { $0 + $1.sum(in: month) } }
    /// Transferred less declared; the tolerance is nought (A129-11).
    public var difference: Tenge { transferredSum - declaredSum }

    /// The exemption of the month from this payment.
    public var exemption: PerformerExemption? { exemptions.covering(month, kind) }

    /// «Перечислено при освобождении»: money came that was not due; it changes no sum.
    public var isTransferredThoughExempt: Bool { exemption != nil && transferredSum > .zero }

    /// The answer that stands: the last, if the sums are those that it was given of.
    public var answer: Answer? {
        answers.last.flatMap { last in
            last.declared == declaredSum && last.transferred == transferredSum ? last : nil
        }
    }

    public var status: ReconciliationStatus {
        guard difference != .zero else { return .matched }
        switch answer?.kind {
        case .explained: return .explained
        case .returned: return .returned
        case nil: return .differs
        }
    }

    /// Judges an answer before it is given.
    func judge(_ answer: Answer.Kind) -> Admission {
        guard status == .differs else { return Admission(refusals: [.nothingToAnswer(status)]) }
        switch answer {
        case .explained(let text):
            return Admission(refusals: text.trimmed.isEmpty ? [.reason] : [])
        case .returned(let number):
            guard difference > .zero else { return Admission(refusals: [.nothingToReturn]) }
            return Admission(refusals: number.trimmed.isEmpty ? [.required] : [])
        }
    }
}
