import Testing

@testable import Core

/// A generator that gives the same facts for the same seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

enum Fixture526 {
    static func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }
    static func month(_ iso: String) throws -> YearMonth { try #require(YearMonth(iso: iso)) }

    static let person = Recipient(born: CivilDate(dayNumber: CivilDate.number(1968, 8, 20)), sex: .male)

    /// The shipped calendar and numbers, with a size for the years to come.
    static func rules() throws -> PaymentRules {
        let reference = try ProjectFiles.reference()
        var parameters = reference.parameters
        for year in 2027...2040 {
            parameters.add(
                Parameters.subsistenceMinimum,
                .init(from: try day("\(year)-01-01"), value: String(50_000 + year), source: "test"))
        }
        return try PaymentRules(
            parameters: parameters, calendar: WorkCalendar(days: reference.calendarDays),
            hours: OfficeHours(kind: .ordinary), banks: reference.banks)
    }

    /// The way to the consent: act on 10.01.2025, consent on 20.01.2025.
    static func opening() throws -> [Fact] {
        let account = try IBAN("KZ456010000000000001")
        let phone = try PhoneNumber("+77011234567")
        let bodies: [(String, FactBody)] = [
            ("2025-01-10", .employmentEnded(kind: .termination, recordedOn: nil)),
            ("2025-01-11", .contributionCount(90)), ("2025-01-12", .phone(phone)),
            ("2025-01-13", .sms(phone: nil, code: nil)), ("2025-01-14", .reply(account: account, bank: nil)),
            ("2025-01-15", .caseFile(number: nil)), ("2025-01-20", .employerConsent(certificate: nil)),
        ]
        return try bodies.enumerated().map { index, entry in
            let date = try day(entry.0)
            return Fact(
                id: Int64(index + 1), happenedOn: date, learnedAt: Moment(date, hour: 10), body: entry.1)
        }
    }

    /// A story as a random operator would type it: only what is admitted stays.
    static func story(seed: UInt64, rules: PaymentRules, events: Int = 40) throws -> [Fact] {
        var random = SeededGenerator(seed: seed)
        var facts = try opening()
        var moment = Moment(try day("2025-01-25"), hour: 9)
        for index in 0..<events {
            moment = moment.adding(seconds: Int64.random(in: 3600...(20 * 86_400), using: &random))
            let body = randomBody(moment.date, &random)
            let back = Int.random(in: 0...150, using: &random)
            let isDated =
                switch body {
                case .suspension, .resumption, .termination: true
                default: false
                }
            let fact = Fact(
                id: Int64(100 + index), happenedOn: isDated ? moment.date.adding(days: -back) : moment.date,
                learnedAt: moment, body: body)
            if PaymentCase(facts: facts, person: person, rules: rules).judge(fact).isKept {
                facts.append(fact)
            }
        }
        return facts
    }

    private static func randomBody(_ today: CivilDate, _ random: inout SeededGenerator) -> FactBody {
        let month = today.yearMonth.adding(Int.random(in: -2...1, using: &random))
        let sum = Tenge(tiyn: Int64.random(in: 1...9_000_000, using: &random))
        let ground = Int.random(in: 1...5, using: &random)
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<4: return .suspension(ground: ground, measure: ground == 4 ? .search : nil)
        case 4..<10: return .resumption(ground: ground, measure: nil, isPermanentDocument: true)
        case 10..<14: return .disbursement(month: month, sum: sum)
        case 14..<17: return .remittance(month: month, sum: sum)
        case 17: return .refund(month: month, sum: Tenge(tiyn: sum.tiyn / 10 + 1))
        case 18: return .termination(ground: Int.random(in: 1...3, using: &random))
        default:
            let topic = Determination.Topic.allCases.randomElement(using: &random) ?? .departure
            let outcome = topic.alternatives.randomElement(using: &random)
            return .determination(
                Determination(
                    clause: topic.rawValue, outcome: outcome, sum: outcome == .partly ? sum : nil,
                    reason: "проверено"))
        }
    }
}
