import Testing

@testable import Core

/// A fact comes back from its kind and fields as it went in.
@Suite struct FactCodingTests {
    static func bodies(seed: UInt64) throws -> [FactBody] {
        var random = SeededGenerator(seed: seed)
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        func isSet() -> Bool { Bool.random(using: &random) }
        let words = ["", "смерть", "Ғ\"\\\n👩🏽‍🚀", "{}", "'"]
        func word() -> String { words[number(0...4)] }
        let phone = try PhoneNumber("+77\(number(100_000_000...999_999_999))")
        let account = try IBAN(StoreFixture.account)
        let day = CivilDate(dayNumber: Int32(number(19_000...25_000)))
        let month = day.yearMonth
        let sum = Tenge(tiyn: Int64(number(-9_000_000...9_000_000)))
        let measure = [SearchMeasure.search, .court, nil][number(0...2)]
        return [
            .application(id: Int64(number(1...1_000_000))),
            .employmentEnded(kind: isSet() ? .termination : .jobTransfer, recordedOn: isSet() ? day : nil),
            .contributionCount(number(0...999)),
            .contributionMonths(from: month, to: month.adding(number(0...99))),
            .phone(phone), .noPhone, .alreadyPaid, .noticeExists, .refusalNotice(reason: word()),
            .sms(phone: isSet() ? phone : nil, code: isSet() ? word() : nil), .push, .contactCentre,
            .reply(account: account, bank: isSet() ? word() : nil), .caseFile(number: isSet() ? word() : nil),
            .employerConsent(certificate: isSet() ? word() : nil),
            .suspension(ground: number(1...5), measure: measure),
            .resumption(ground: number(1...5), measure: measure, isPermanentDocument: isSet()),
            .termination(ground: number(1...3)), .terminationNotice(reason: word()),
            .remittance(month: month, sum: sum),
            .disbursement(month: month, sum: sum), .refund(month: month, sum: sum),
            .penalInstitution(name: word()),
            .determination(Determination(clause: word(), outcome: nil, reason: word())),
            .determination(Determination(clause: "32.2", outcome: .notOwed, reason: word())),
            .determination(
                Determination(clause: "32.2", outcome: .partly, sum: Tenge(tiyn: 2_000_050), reason: word())),
        ]
    }

    @Test(arguments: 1...50)
    func `every kind of fact is read as it was written`(seed: UInt64) throws {
        let bodies = try Self.bodies(seed: seed)
        #expect(Set(bodies.map(\.kind)).count == 24)
        for body in bodies {
            let fields = try #require(FlatJSON.decode(FlatJSON.encode(body.fields)))
            #expect(FactBody(kind: body.kind, fields: fields) == body, "\(body.kind)")
        }
    }

    @Test func `a kind or a field that nobody knows is no fact`() throws {
        #expect(FactBody(kind: "withdrawn", fields: [:]) == nil)
        for body in try Self.bodies(seed: 1)
        where ["phone", "reply", "transfer", "suspension", "oppv-months"].contains(body.kind) {
            #expect(FactBody(kind: body.kind, fields: [:]) == nil)
            #expect(FactBody(kind: body.kind, fields: body.fields.mapValues { _ in "не то" }) == nil)
        }
    }

    /// A valid text for a field, by its kind.
    static func sample(_ field: FieldSpec, choice: Int) -> String {
        switch field.kind {
        case .text(let limit), .suggested(_, let limit):
            switch field.key {
            case "source": FactSource.ministrySystem.ru
            case "certificate", "number": "ЭМД-1"
            default: String("Слово «о» деле".prefix(limit))
            }
        case .name: "Әбдірахманов"
        case .iin: StoreFixture.iin
        case .employerNumber: "050140990004"
        case .date: "19.11.2026"
        case .birth: "19.11.1966"
        case .month: "10.2026"
        case .time: "09:05"
        case .money: "27120,53"
        case .number: "90"
        case .choice(let choices), .listed(let choices, _): choices[choice % choices.count].code
        case .mark, .option: "yes"
        case .phone: "8 701 123 45 67"
        case .email: "a@b.kz"
        case .iban: StoreFixture.account
        case .bank: "CASPKZKA"
        }
    }

    @Test(arguments: FactForm.all.map(\.kind), 0..<5)
    func `what is typed into a fact's form is what the store gives back`(kind: String, choice: Int) throws {
        let fixture = try StoreFixture()
        let form = try #require(FactForm.of(kind: kind))
        let caseID = try fixture.accept().caseID
        var typed: FormValues = [:]
        for field in form.spec.fields { typed[field.key] = Self.sample(field, choice: choice) }
        let entry = try form.entry(typed, try fixture.store.formContext())
        #expect(entry.body.kind == kind && entry.learnedAt == moment("2026-11-19T09:05:00"))
        let worker = try #require(fixture.store.currentOperator)
        try fixture.database.write { _ in
            try fixture.store.insertFact(
                entry.body, caseID: caseID, happenedOn: entry.happenedOn, learnedAt: entry.learnedAt,
                source: entry.source, at: fixture.time.now, by: worker, correcting: nil, reason: nil)
        }
        let stored = try fixture.lastFact(of: caseID)
        #expect(stored.fact.body == entry.body && stored.fact.happenedOn == entry.happenedOn)
        #expect(stored.fact.learnedAt == entry.learnedAt && stored.source == entry.source)
        #expect(stored.operatorName == worker.name && stored.enteredAt == fixture.time.now)
    }
}
