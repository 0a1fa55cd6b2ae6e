/// A social payment as its card shows it.
public struct SocialPaymentCard: Sendable {
    public let file: SocialPaymentFile
    /// p.14.
    public let term: Decision<Result<CivilDate, Message>>
    /// The name of the participant who died, where the office has met them.
    public let deceased: PersonName?
    /// What other records tell of the recipient.
    public let news: RecordNews
    /// The day on which it is looked at.
    public let today: CivilDate

    public var record: SocialPaymentRecord { file.record }
    public var status: Decision<RecipientStatus> { file.payment.status(on: today) }
    public var overpaid: Decision<Tenge> { file.payment.overpaid(on: today) }
    /// Items of p.12 that an assigned payment has and this one lacks.
    public var lacking: [Int] { file.payment.lackingItems }
}

extension Store {
    func socialCard(id: Int64) throws -> SocialPaymentCard? {
        guard let file = try socialFile(id: id) else { return nil }
        let today = clock.now().date
        return SocialPaymentCard(
            file: file, term: file.payment.entryTerm(try workCalendar()),
            deceased: try file.record.deceased.flatMap { try person(iin: $0) }?.name,
            news: try recordNews(ofPerson: file.record.person.id, file.newsDesk(on: today)), today: today)
    }
}

extension SocialInsurance {
    /// S430-2: a social payment with its facts.
    public struct OpenSocialPayment: Query {
        public let id: Int64
        /// False to read a payment again that is open already.
        public let isOpening: Bool
        public var access: Access { .holders(of: .cards) }
        public var reading: RecordLink? { isOpening ? RecordLink("social-payment", id) : nil }

        public init(id: Int64, isOpening: Bool) {
            self.id = id
            self.isOpening = isOpening
        }

        public func prepare(in workplace: Workplace) throws {
            try SocialPaymentUpkeep().refresh([id], in: workplace.store)
        }

        public func answer(in workplace: Workplace) throws -> SocialPaymentCard? {
            try workplace.store.socialCard(id: id)
        }
    }

    /// p.10: takes an application for a social payment; the draft of it ends with it.
    public struct AcceptSocialPayment: Command {
        public let values: FormValues
        public let draft: Int64
        public var access: Access { .operators }

        public init(_ values: FormValues, draft: Int64) {
            self.values = values
            self.draft = draft
        }

        public func perform(in workplace: Workplace) throws -> SocialPaymentRecord {
            try workplace.store.accept(socialPayment: values, draft: draft)
        }
    }

    /// Records a fact of a social payment from the values of its form, or corrects one.
    public struct RecordSocialFact: Command {
        public let payment: Int64
        /// Of the payment, as the operator saw it.
        public let version: Int64
        public let form: SocialPaymentForm
        public let values: FormValues
        /// The fact that this one takes the place of, and why.
        public let correcting: Int64?
        public let reason: String?
        public var access: Access { .holders(of: .cards) }

        public init(
            payment: Int64, version: Int64, _ form: SocialPaymentForm, _ values: FormValues,
            correcting: Int64? = nil, reason: String? = nil
        ) {
            self.payment = payment
            self.version = version
            self.form = form
            self.values = values
            self.correcting = correcting
            self.reason = reason
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            let store = workplace.store
            guard let file = try store.socialFile(id: payment) else { throw Message.dictionary }
            let law = SocialPaymentLaw(store: store)
            let entry = try form.entry(
                values, file, try store.formContext(),
                correcting: correcting.flatMap { fact in file.facts.first { $0.id == fact } })
            let warnings = try store.record(
                entry, of: payment, version: version, by: law, correcting: correcting, reason: reason,
                ending: DraftKey(form.code, payment))
            return law.outcome(warnings).named(form.title)
        }
    }

    /// Takes a fact back by an entry that names the reason.
    public struct WithdrawSocialFact: Command {
        public let fact: Int64
        public let payment: Int64
        /// Of the payment, as the operator saw it.
        public let version: Int64
        public let reason: String
        public var access: Access { .holders(of: .cards) }

        public init(fact: Int64, payment: Int64, version: Int64, reason: String) {
            self.fact = fact
            self.payment = payment
            self.version = version
            self.reason = reason
        }

        public func perform(in workplace: Workplace) throws -> ActOutcome {
            let law = SocialPaymentLaw(store: workplace.store)
            try workplace.store.withdraw(fact, of: payment, version: version, by: law, reason: reason)
            return law.outcome([])
        }
    }
}
