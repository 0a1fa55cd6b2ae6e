import Core

/// What the law of one case takes.
enum LawFigures {
    private static let readings = 500

    /// Ten years of one recipient: 120 remittances, 120 disbursements, a suspension and a resumption every year.
    static func printRecomputing() throws {
        let today = try day(2026, 11, 21)
        let facts = try tenYears()
        let rules = try rules()
        let recipient = Recipient(born: try day(1966, 3, 14), sex: .male)
        var months = 0
        let times = try Times.of(readings) { _ in
            let caseState = PaymentCase(facts: facts, person: recipient, rules: rules)
            _ = caseState.statusCode(on: today)
            months = try caseState.statement(through: today.yearMonth).count
            _ = caseState.deadlines(on: today)
            _ = caseState.openQuestions(on: today)
            _ = caseState.pendingChanges(after: today)
        }
        guard months >= 120 else { throw BenchStore.Failure(operation: "a case of ten years") }
        show(
            Figure(
                name: "recomputing a case of ten years, median", goal: 0.2, measured: times.median,
                unit: "ms",
                peer: "p99 \(Figure.shown(times.percentile(99))) ms, \(facts.count) facts"))
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
        guard let date = CivilDate(year, month, day) else { throw BenchStore.Failure(operation: "date") }
        return date
    }

    /// A size for every year: the law's own table is shorter than ten years.
    private static func rules() throws -> PaymentRules {
        var parameters = Parameters(declaredBy: House(Orders.all).parameters.all)
        for year in 2016...2027 {
            parameters.add(
                Parameters.subsistenceMinimum,
                Parameters.Row(from: try day(year, 1, 1), value: String(20_000 + year), source: "bench"))
        }
        return try PaymentRules(
            parameters: parameters, calendar: .plain, hours: OfficeHours(kind: .ordinary),
            banks: BankList([("722", "CASPKZKA")]))
    }

    private static func tenYears() throws -> [Fact] {
        let act = try day(2016, 11, 30)
        let phone = try PhoneNumber("+77011234567")
        var facts: [Fact] = []
        func add(_ body: FactBody, _ date: CivilDate) {
            facts.append(
                Fact(
                    id: Int64(facts.count + 1), happenedOn: date, learnedAt: Moment(date, hour: 10),
                    body: body))
        }
        add(.employmentEnded(kind: .termination, recordedOn: act), act)
        add(.contributionMonths(from: act.yearMonth.adding(-95), to: act.yearMonth), act)
        add(.phone(phone), act)
        add(.sms(phone: phone, code: "4100"), act)
        add(.reply(account: try IBAN("KZ14722C000000000002"), bank: nil), act)
        add(.caseFile(number: "1"), act)
        add(.employerConsent(certificate: "0A"), act)
        var month = act.yearMonth.next
        for index in 0..<120 {
            let sum = Tenge(tenge: Int64(20_000 + month.year))
            add(.remittance(month: month, sum: sum), month.firstDay.adding(days: 3))
            add(.disbursement(month: month, sum: sum), month.firstDay.adding(days: 9))
            if index % 12 == 5 {
                add(.suspension(ground: 2, measure: nil), month.firstDay.adding(days: 14))
            } else if index % 12 == 7 {
                add(
                    .resumption(ground: 2, measure: nil, isPermanentDocument: true),
                    month.firstDay.adding(days: 14))
            }
            month = month.next
        }
        return facts
    }
}
