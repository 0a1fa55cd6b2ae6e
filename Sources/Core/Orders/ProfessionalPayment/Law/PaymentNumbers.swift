/// The numbers of order 526 that are in force together.
struct PaymentNumbers: Hashable, Sendable {
    /// p.8; read on the day on which the age is reached.
    let age: Int
    /// p.5, 8, 10; read on the day on which the condition is judged.
    let contributionMonths: Int
    /// p.5; read on the day of the act.
    let recordDays: Int
    /// p.13; read on the day of the sms.
    let answerDays: Int
    /// p.17; read on the day of the employer's consent.
    let firstRemittanceDay: Int
    /// p.18 (1); read on the day of the news.
    let idleMonths: Int
    /// p.25; read on the first day of the month in which the remittance is due.
    let remittanceDay: Int
    /// p.26; read on the first day of the month of payment, of p.17 on the day of the consent.
    let disbursementDay: Int
    /// Labour Code art.127-3 p.4; read on the first day of the month of payment.
    let minimums: Int

    init(_ reader: ParameterReader) throws(Message) {
        typealias Law = ProfessionalPaymentParameters
        age = try reader.number(Law.age)
        contributionMonths = try reader.number(Law.contributionMonths)
        recordDays = try reader.number(Law.recordDays)
        answerDays = try reader.number(Law.answerDays)
        firstRemittanceDay = try reader.number(Law.firstRemittanceDay)
        idleMonths = try reader.number(Law.idleMonths)
        remittanceDay = try reader.number(Law.remittanceDay)
        disbursementDay = try reader.number(Law.disbursementDay)
        minimums = try reader.number(Law.minimums)
    }

    static func editions(_ parameters: Parameters) throws(Message) -> Editions<PaymentNumbers> {
        try Editions(of: ProfessionalPaymentParameters.numbers, in: parameters) {
            reader throws(Message) in try PaymentNumbers(reader)
        }
    }
}

extension PaymentRules {
    /// p.8: the day on which the age is reached; 29.02 is reached on 28.02 of a year that is
    /// no leap year (C-07, A526-12).
    func ageDay(of person: Recipient) -> CivilDate {
        numbers.firstDay { person.born.adding(years: $0.age) }
    }
}
