/// Order 526: what can happen in a case of one worker with one employer.
///
/// A case is the list of these facts; its status, its payments and its line of
/// Appendix 4 follow from them.
public enum FactBody: Hashable, Sendable {
    /// p.4: the worker gave the employer the application (Appendix 1).
    case application(id: Int64)
    /// p.5–6: the employer's act on termination or transfer; its day is the
    /// fact's day. `recordedOn`: the entry in ЕСУТД.
    case employmentEnded(kind: EmploymentEnd, recordedOn: CivilDate?)
    /// p.5, 10: further months of ОППВ, without saying which.
    case contributionCount(Int)
    /// p.5, 10: months of ОППВ, both included.
    case contributionMonths(from: YearMonth, to: YearMonth)
    /// p.9: the number registered on the portal, by БМГ.
    case phone(PhoneNumber)
    /// p.9: no number is registered.
    case noPhone
    /// p.10: the payment is already made.
    case alreadyPaid
    /// p.10: a notice for it has already arrived.
    case noticeExists
    /// p.11: the reason was sent to ЭБТ.
    case refusalNotice(reason: String)
    /// p.12: the sms; `code` is the combination of digits offered.
    case sms(phone: PhoneNumber?, code: String?)
    /// p.13: PUSH through the banks.
    case push
    /// p.13: the single contact centre.
    case contactCentre
    /// p.12, 14: the answer with consent and the account.
    case reply(account: IBAN, bank: String?)
    /// p.15: the ЭМД was formed and sent to the employer.
    case caseFile(number: String?)
    /// p.16: the employer's consent under ЭЦП.
    case employerConsent(certificate: String?)
    /// p.18: information on a ground of suspension, 1–5.
    case suspension(ground: Int, measure: SearchMeasure?)
    /// p.20: information that a ground has ended.
    case resumption(ground: Int, measure: SearchMeasure?, isPermanentDocument: Bool)
    /// p.22: information on a ground of termination, 1–3.
    case termination(ground: Int)
    /// p.23: the notice to the employer.
    case terminationNotice(reason: String)
    /// p.25: the employer's money for a month of payment.
    case remittance(month: YearMonth, sum: Tenge)
    /// p.26: money credited to the recipient.
    case disbursement(month: YearMonth, sum: Tenge)
    /// p.25, 29: overpayment returned to the employer.
    case refund(month: YearMonth, sum: Tenge)
    /// p.28: application submitted by the administration of a penal institution.
    case penalInstitution(name: String)
    /// An open question of the law, decided by an operator with a reason.
    case determination(Determination)

    var isSms: Bool {
        if case .sms = self { return true }
        return false
    }
}

/// p.4–6: the contract was terminated, or the worker was transferred.
public enum EmploymentEnd: String, Hashable, Sendable, CaseIterable {
    case termination
    case jobTransfer = "transfer"
}

/// p.18 (4): the search for a missing person, or the court's decision.
public enum SearchMeasure: String, Hashable, Sendable, CaseIterable {
    case search
    case court
}

/// A fact of a case: what happened, when, and when it was learned (C-01).
public struct Fact: Hashable, Sendable, Identifiable {
    /// The row in the store; in a scenario the place in the file.
    public let id: Int64
    /// The day on which the thing itself happened.
    public let happenedOn: CivilDate
    /// When the office or the information system learned of it.
    public let learnedAt: Moment
    public let body: FactBody

    public init(id: Int64, happenedOn: CivilDate, learnedAt: Moment, body: FactBody) {
        self.id = id
        self.happenedOn = happenedOn
        self.learnedAt = learnedAt
        self.body = body
    }
}
