/// A payment order as its card shows it.
public struct IncomingPaymentCard: Sendable {
    public let file: IncomingPaymentFile
    /// Lines that ask for somebody first, then the first of the others.
    public let lines: [IncomingLine]
    public let doubts: IncomingDoubts
    /// Whether the IIN of its lines are seen (p.7 (1)).
    public let showsIIN: Bool
    /// p.9; `nil` while no money has arrived, and for money of another order.
    public let term: Decision<Result<CivilDate, Message>>?
    /// The day on which it is looked at.
    public let today: CivilDate

    /// The payer's number as it may be seen.
    public var senderNumber: String {
        showsIIN ? file.record.sender : Cell.veiledPerson(file.record.sender)
    }

    /// More lines are read in the list of lines.
    static let shownLines = 200
}

extension SocialInsurance {
    /// A payment order with its facts.
    public struct OpenIncomingPayment: Query {
        public let id: Int64
        /// A line that is shown first.
        public let line: Int64?
        /// False to read an order again that is open already.
        public let isOpening: Bool
        public var access: Access { .operators }
        public var reading: RecordLink? { isOpening ? RecordLink("incoming-payment", id) : nil }

        public init(id: Int64, line: Int64? = nil, isOpening: Bool) {
            self.id = id
            self.line = line
            self.isOpening = isOpening
        }

        public func prepare(in workplace: Workplace) throws {
            try IncomingPaymentUpkeep().refresh([id], in: workplace.store)
        }

        public func answer(in workplace: Workplace) throws -> IncomingPaymentCard? {
            let store = workplace.store
            guard let file = try store.incomingFile(id: id) else { return nil }
            let asked = try line.flatMap { try store.incomingLine(id: $0) }.map { [$0] } ?? []
            let first = asked + file.lines.filter { $0.id != line }
            let own = Set(first.map(\.id))
            let limit = SQLValue.integer(Int64(IncomingPaymentCard.shownLines))
            // By two keys: a million lines are not sorted for the first screen.
            let others = try store.incomingLines(
                where: """
                    l.id IN (SELECT line_id FROM incoming_name WHERE line_id > ?1 AND line_id < ?2
                        ORDER BY line_id LIMIT ?4)
                    OR l.id IN (SELECT id FROM incoming_line WHERE payment_id = ?3 ORDER BY id LIMIT ?4)
                    """,
                [
                    .integer(IncomingLine.id(id, 0)), .integer(IncomingLine.id(id + 1, 0)), .integer(id),
                    limit,
                ]
            ).filter { !own.contains($0.id) }
            let isWaiting = file.record.kept.plainStatus == .received
            return IncomingPaymentCard(
                file: file, lines: first + others,
                doubts: isWaiting ? try store.incomingDoubts(of: id) : IncomingDoubts(),
                showsIIN: store.currentOperator?.holds(.cards) == true,
                term: file.payment.entryTerm(try store.workCalendar()), today: store.clock.now().date)
        }
    }

    /// Records a fact of a payment order from the values of its form.
    public struct RecordIncomingFact: Command {
        public let payment: Int64
        /// Of the order, as the operator saw it.
        public let version: Int64
        public let form: IncomingForm
        /// The line that it is about.
        public let line: Int64?
        public let values: FormValues
        public var access: Access { .operators }

        public init(
            payment: Int64, version: Int64, _ form: IncomingForm, line: Int64?, _ values: FormValues
        ) {
            self.payment = payment
            self.version = version
            self.form = form
            self.line = line
            self.values = values
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            let store = workplace.store
            let law = IncomingPaymentLaw(store: store)
            let warnings = try store.record(
                try form.entry(values, line: line, try store.formContext()), of: payment, version: version,
                by: law, ending: DraftKey(form.code, line ?? payment))
            return outcome(law.outcome(warnings)).named(form.title)
        }

        /// Of one line among others the state of the whole order says nothing: the line is named, and
        /// the letter that follows.
        private func outcome(_ whole: ActOutcome) -> ActOutcome {
            guard form == .payerReturn, let line else { return whole }
            let place = line & IncomingLine.places
            let number = (values["number"] ?? "").squeezed.numbered
            return ActOutcome(
                change: Localized(
                    ru: "строка \(place) возвращена плательщику, \(number)",
                    kk: "\(place)-жол төлеушіге қайтарылды, \(number)"),
                next: whole.next + [
                    Localized(
                        ru: "письмо плательщику – F2 на этой строке поручения",
                        kk: "төлеушіге хат – тапсырманың осы жолында F2")
                ], warnings: whole.warnings)
        }
    }

    /// p.9: enters the data of an order whose money has arrived.
    public struct EnterIncomingPayment: Command {
        public let payment: Int64
        /// Of the order, as the operator saw it.
        public let version: Int64
        public let spelling: SpellingDecision
        public var access: Access { .operators }

        public init(payment: Int64, version: Int64, spelling: SpellingDecision) {
            self.payment = payment
            self.version = version
            self.spelling = spelling
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            try workplace.store.enterIncomingPayment(
                payment, version: version, spelling: spelling, workplace.progress
            ).named(Localized(ru: "Данные внесены", kk: "Деректер енгізілді"))
        }
    }

    /// Takes a fact back by an entry that names the reason.
    public struct WithdrawIncomingFact: Command {
        public let fact: Int64
        public let payment: Int64
        /// Of the order, as the operator saw it.
        public let version: Int64
        public let reason: String
        public var access: Access { .operators }

        public init(fact: Int64, payment: Int64, version: Int64, reason: String) {
            self.fact = fact
            self.payment = payment
            self.version = version
            self.reason = reason
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            let law = IncomingPaymentLaw(store: workplace.store)
            try workplace.store.withdraw(fact, of: payment, version: version, by: law, reason: reason)
            return law.outcome([])
        }
    }
}
