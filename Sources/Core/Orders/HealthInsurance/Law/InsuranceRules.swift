/// The numbers of order ҚР ДСМ-333/2020 that are in force together.
struct InsuranceTerms: Hashable, Sendable {
    /// Read on the day on which the age is reached.
    let adultAge: Int
    /// p.20 (3), (4), p.28; read on the day on which the age is reached.
    let childAge: Int
    /// p.9 part 1; read on the day on which contributions stopped.
    let retentionMonths: Int
    /// p.9 part 2; read on the first day without the State's contributions.
    let unpaidMonths: Int
    /// p.10 part 1; read on the first day of the month that the payment gives.
    let payerMonths: Int
    /// p.10 part 2, 3; read on the day on which the payer stopped.
    let payerRetentionMonths: Int
    let longPaymentMonths: Int
    let longRetentionMonths: Int
    /// p.21, 57; read on the day of applying to the Fund.
    let manualMonths: Int
    /// p.26–60; read on the day of the reconciliation.
    let freeMonths: Int
    let paidMonths: Int
    let unemployedMonths: Int
    let crisisMonths: Int
    /// p.63; read on the day on which the last full list came.
    let listDays: Int
    /// p.65; read on the day of the change.
    let changeDays: Int

    init(_ reader: ParameterReader) throws(Message) {
        typealias Law = HealthInsuranceParameters
        adultAge = try reader.number(Law.adultAge)
        childAge = try reader.number(Law.childAge)
        retentionMonths = try reader.number(Law.retentionMonths)
        unpaidMonths = try reader.number(Law.unpaidMonths)
        payerMonths = try reader.number(Law.payerMonths)
        payerRetentionMonths = try reader.number(Law.payerRetentionMonths)
        longPaymentMonths = try reader.number(Law.longPaymentMonths)
        longRetentionMonths = try reader.number(Law.longRetentionMonths)
        manualMonths = try reader.number(Law.manualMonths)
        freeMonths = try reader.number(Law.freeMonths)
        paidMonths = try reader.number(Law.paidMonths)
        unemployedMonths = try reader.number(Law.unemployedMonths)
        crisisMonths = try reader.number(Law.crisisMonths)
        listDays = try reader.number(Law.listDays)
        changeDays = try reader.number(Law.changeDays)
    }

    /// Months before the reconciliation without which a category is not given.
    func monthsToGive(_ test: PaymentTest) -> Int {
        switch test {
        case .none: 0
        case .twoMonths, .parents: freeMonths
        case .bothMonthsFree: unemployedMonths
        case .threeMonthsFree: crisisMonths
        }
    }

    /// Months before the reconciliation that a holder is tested by.
    func monthsToTake(_ test: PaymentTest) -> Int {
        switch test {
        case .none: 0
        case .twoMonths, .parents: paidMonths
        case .bothMonthsFree: unemployedMonths
        case .threeMonthsFree: crisisMonths
        }
    }
}

/// What the register is judged by, apart from its facts.
public struct InsuranceRules: Hashable, Sendable {
    let editions: Editions<InsuranceTerms>

    /// - Throws: ``Message/external(_:)`` naming a number that has no row.
    public init(_ parameters: Parameters) throws(Message) {
        editions = try Editions(of: HealthInsuranceParameters.terms, in: parameters) {
            reader throws(Message) in try InsuranceTerms(reader)
        }
    }

    func terms(on day: CivilDate) -> InsuranceTerms { editions.on(day) }

    /// p.21, 57: the last day of an enrolment by documents.
    func manualLastDay(applied day: CivilDate) -> CivilDate {
        day.adding(months: terms(on: day).manualMonths)
    }

    /// The birthday on which a child is none any more.
    func adultDay(_ child: InsuredPerson) -> CivilDate {
        editions.firstDay { child.born.adding(years: $0.adultAge) }
    }

    /// p.20 (3), (4): the birthday, not included, until which a child is brought up.
    func upbringingEnd(_ child: InsuredPerson) -> CivilDate {
        editions.firstDay { child.born.adding(years: $0.childAge) }
    }
}
