/// A payment to many persons as the program knows it, apart from any bank's
/// format: who pays whom, for what, and the list follows as ``PaymentItem``.
public struct PaymentOrder: Hashable, Sendable {
    /// A side of the payment.
    public struct Party: Hashable, Sendable {
        public var name: String
        /// БИН or ИИН.
        public var number: String
        public var account: String
        /// Head and chief accountant; the payer's only.
        public var chief: String?
        public var accountant: String?
        /// КОд and КБе: resident, and the sector of the economy 1–9.
        public var isResident: Bool
        public var sector: Int

        public init(
            name: String, number: String, account: String, chief: String? = nil, accountant: String? = nil,
            isResident: Bool = true, sector: Int
        ) {
            self.name = name
            self.number = number
            self.account = account
            self.chief = chief
            self.accountant = accountant
            self.isResident = isResident
            self.sector = sector
        }
    }

    /// The message's first two blocks, without braces: sender and receiver.
    public var sender: String
    public var receiver: String
    public var reference: String
    public var payer: Party
    public var payerBank: String
    public var beneficiaryBank: String
    public var beneficiary: Party
    /// № of the order (p.27).
    public var number: String
    public var date: CivilDate
    /// КНП / ТТК: what the payment is for, three digits.
    public var purposeCode: String
    public var priority: String
    /// The month of the whole payment; `nil` when every item names its own.
    public var period: YearMonth?
    public var assignment: String

    public init(
        sender: String, receiver: String, reference: String, payer: Party, payerBank: String,
        beneficiaryBank: String, beneficiary: Party, number: String, date: CivilDate, purposeCode: String,
        priority: String, period: YearMonth? = nil, assignment: String
    ) {
        self.sender = sender
        self.receiver = receiver
        self.reference = reference
        self.payer = payer
        self.payerBank = payerBank
        self.beneficiaryBank = beneficiaryBank
        self.beneficiary = beneficiary
        self.number = number
        self.date = date
        self.purposeCode = purposeCode
        self.priority = priority
        self.period = period
        self.assignment = assignment
    }
}

/// One person of a payment order.
public struct PaymentItem: Hashable, Sendable {
    public var number: Int
    public var sum: Tenge
    /// `C` and `V` pension, `S` social; `nil` for a credit to the person's account.
    public var contribution: String?
    public var surname: String
    public var givenName: String
    public var patronymic: String
    public var birthDate: CivilDate?
    public var iin: String
    /// Where the person is paid to; `nil` in lists of contributions.
    public var account: String?
    public var period: YearMonth?

    public init(
        number: Int, sum: Tenge, contribution: String? = nil, surname: String, givenName: String,
        patronymic: String,
        birthDate: CivilDate?, iin: String, account: String? = nil, period: YearMonth? = nil
    ) {
        self.number = number
        self.sum = sum
        self.contribution = contribution
        self.surname = surname
        self.givenName = givenName
        self.patronymic = patronymic
        self.birthDate = birthDate
        self.iin = iin
        self.account = account
        self.period = period
    }
}
