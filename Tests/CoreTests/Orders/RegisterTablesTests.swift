import Testing

@testable import Core

/// The states of every register of every order: each row is walked, and every pair of a state and an
/// event that is in no row is refused.
@Suite struct RegisterTablesTests {
    static let tables =
        QualificationRegisters.all + ReimbursementDocument.tables + RehabilitationRegisters.all

    /// What is told of an event so that nothing is wrong with it.
    private static let told: [String: [String: String]] = [
        "voucher-application": ["centre": "Тану"], "career-refusal": ["grounds": "form"],
        "negative": ["reason": "жоқ"], "issue": ["centre": "Тану", "valid-to": "2027-03-31"],
        "sick-leave": ["from": "2026-08-10", "to": "2026-08-12"], "extend": ["valid-to": "2027-06-30"],
        "check-in-person": ["number": "4411"], "check-online": ["number": "4411"],
        "programme-register": ["half-year": "2026-H2"],
        "document-requested": ["consent": "yes", "via": "database-organisation"],
        "application": ["kind": "certificate", "documents": "identity,rehabilitation"],
        "hearing": ["way": "video"], "service-refusal": ["ground": "1"], "arrived": ["number": "77"],
        "compensation": ["previous": "no"], "quarter-over": ["quarter-end": "2026-06-30"],
        "rules-changed": ["on": "2026-08-03"],
    ]

    /// What is told so that a guard of an event objects, by the code of the guard.
    private static let wrong: [String: [String: [String: String]]] = [
        "career-refusal": ["E-REASON": ["grounds": ""]], "negative": ["E-REASON": ["reason": ""]],
        "issue": ["E-DICT": ["centre": "Басқа"], "E-ORD": ["valid-to": "2026-01-01"]],
        "sick-leave": ["E-ORD": ["from": "2026-08-13"]], "extend": ["E-ORD": ["valid-to": "2027-03-31"]],
        "document-requested": ["E-CONSENT": ["consent": "no"], "E-SRC": ["via": "other"]],
        "application": [
            "E-ALT": ["kind": "certificate,duplicate"], "W-FIRST": ["kind": "duplicate"],
        ],
        "hearing": ["E-ALT": ["way": ""]],
        "service-refusal": ["E-REASON": ["ground": ""], "E-ALT": ["ground": "1,2"]],
        "compensation": [
            "E-ALT": ["previous": ""], "E-REQ": ["previous": "yes"], "E-STATE": ["basis": "анықтама"],
        ],
        "report": ["E-REQ": ["signed": "no"]],
    ]

    /// Guards that hang on the day, the package or other records: Tests/Scenarios shows them.
    private static let inStories: Set<String> = [
        "application E-EDIT", "application E-EXT", "application E-STATE", "application W-HOURS",
        "ticket E-STATE", "ticket W-HOURS", "documents-accepted E-DOC", "documents-refused E-STATE",
        "hearing E-EDIT", "compensation E-EDIT", "issue E-DUP", "programme-register W-DUP",
        "check-online E-ORD", "document-submitted W-PAPER",
    ]

    private static let rules: RegisterRules = RegisterRules(
        parameters: Parameters(
            declaredBy: QualificationParameters.all + RehabilitationParameters.all), calendar: .plain,
        hours: OfficeHours(kind: .ordinary))

    /// A Monday inside the hours, then a minute more for each event.
    private static let start = moment("2026-08-10T10:00:00")

    private static func fact(
        _ event: RegisterEvent, _ place: Int, _ own: [String: String] = [:]
    ) -> RegisterFact {
        RegisterFact(
            id: Int64(place + 1), event, at: start.adding(seconds: Int64(place) * 60),
            RegisterValues((told[event.code] ?? [:]).merging(own) { $1 }))
    }

    /// A shortest way to each state by acts, whose values the rows on it ask for.
    private static func ways(_ table: RegisterTable) -> [RegisterState: [RegisterFact]] {
        var ways: [RegisterState: [RegisterFact]] = [:]
        var open: [[RegisterFact]] = [[]]
        while !open.isEmpty {
            let way = open.removeFirst()
            let state = RegisterHistory(table, way).standing(at: way.last?.at ?? start).state
            for row in table.offered(in: state) where ways[row.to] == nil {
                let longer = way + [fact(row.event, way.count)]
                ways[row.to] = longer
                open.append(longer)
            }
        }
        return ways
    }

    /// A refusal of acceptance follows an application that lacks something.
    private static func way(
        to row: RegisterRow, _ ways: [RegisterState: [RegisterFact]]
    ) -> [RegisterFact] {
        guard let from = row.from else { return [] }
        let way = ways[from] ?? []
        guard row.event == Certificate.Event.refusal else { return way }
        return way.enumerated().map { fact($1.event, $0, ["documents": "identity"]) }
    }

    @Test(arguments: tables.map(\.code))
    func `every row leads where it says`(code: String) throws {
        let table = try #require(Self.tables.first { $0.code == code })
        let ways = Self.ways(table)
        for row in table.rows {
            let way = Self.way(to: row, ways)
            #expect(row.from == nil || !way.isEmpty, "\(code): nothing leads to \(row.from?.code ?? "")")
            var history = RegisterHistory(table, way)
            guard case .dayAfter(let field) = row.cause else {
                let fact = Self.fact(row.event, way.count)
                let admission = history.judge(fact, Self.rules)
                #expect(admission.refusals.isEmpty, "\(code): \(row.event.code)")
                history.add(fact)
                #expect(history.standing(at: fact.at).state == row.to, "\(code): \(row.event.code)")
                continue
            }
            let standing = history.standing(at: way.last?.at ?? Self.start)
            let day = try #require(standing.values.day(field))
            #expect(history.standing(at: .endOf(day)).state == row.from)
            #expect(history.standing(at: Moment(day.adding(days: 1))).state == row.to)
            // Nobody enters it.
            let entered = history.judge(Self.fact(row.event, way.count), Self.rules)
            #expect(entered.refusals.map(\.code) == ["E-STATE"])
        }
    }

    @Test(arguments: tables.map(\.code))
    func `what is in no row is refused, and changes nothing`(code: String) throws {
        let table = try #require(Self.tables.first { $0.code == code })
        let ways = Self.ways(table)
        var count = 0
        for state in [nil] + table.states.map(Optional.some) {
            let way = state.flatMap { ways[$0] } ?? []
            for event in table.events where table.row(state, event) == nil {
                // Where nothing but the calendar leads to the state, it has come.
                var history = RegisterHistory(table, way)
                var at = way.count
                if let state, ways[state] == nil {
                    let row = try #require(table.rows.first { $0.to == state && !$0.isAct })
                    history = RegisterHistory(table, row.from.flatMap { ways[$0] } ?? [])
                    at = 600_000
                }
                let fact = Self.fact(event, at)
                let admission = history.judge(fact, Self.rules)
                #expect(admission.refusals.contains { $0.code == "E-STATE" }, "\(code): \(event.code)")
                history.add(fact)
                #expect(history.standing(at: fact.at).state == state, "\(code): \(event.code)")
                count += 1
            }
        }
        #expect(count > 0)
    }

    @Test(arguments: tables.map(\.code))
    func `every guard says its own code where it does not hold`(code: String) throws {
        let table = try #require(Self.tables.first { $0.code == code })
        let ways = Self.ways(table)
        for row in table.rows where row.isAct {
            let way = Self.way(to: row, ways)
            for code in Set(row.guards.map(\.code)) {
                guard let values = Self.wrong[row.event.code]?[code] else {
                    #expect(Self.inStories.contains("\(row.event.code) \(code)"), "\(table.code): \(code)")
                    continue
                }
                let history = RegisterHistory(table, way)
                let admission = history.judge(Self.fact(row.event, way.count, values), Self.rules)
                let codes = (code.hasPrefix("W-") ? admission.warnings : admission.refusals).map(\.code)
                #expect(codes.contains(code), "\(table.code): \(row.event.code) \(code)")
            }
            for field in row.event.needed {
                let fact = Self.fact(row.event, way.count, [field.key: ""])
                let codes = RegisterHistory(table, way).judge(fact, Self.rules).refusals.map(\.code)
                #expect(codes.contains("E-REQ"), "\(table.code): \(row.event.code) \(field.key)")
            }
        }
    }

    @Test(arguments: tables.map(\.code))
    func `a table is whole`(code: String) throws {
        let table = try #require(Self.tables.first { $0.code == code })
        let pairs = table.rows.map { "\($0.from?.code ?? "") \($0.event.code)" }
        #expect(Set(pairs).count == pairs.count, "\(code): a pair twice")
        #expect(table.rows.contains { $0.from == nil }, "\(code): nothing begins a record")
        for state in table.states {
            #expect(table.state(state.code)?.label == state.label, "\(code): two words for \(state.code)")
            #expect(state.label.ru != state.label.kk, "\(code): \(state.code)")
            #expect(table.rows.contains { $0.to == state && !$0.isNote }, "\(code): \(state.code)")
        }
        for event in table.events {
            #expect(event.act.ru != event.act.kk && event.told.ru != event.told.kk, "\(code): \(event.code)")
            #expect(Set(event.fields.map(\.key)).count == event.fields.count)
        }
        for row in table.rows {
            #expect(row.clause.act.kind == .order)
            #expect(row.clause.act.numbering.knows(row.clause.clause), "\(row.clause.code)")
            #expect(row.isAct || row.term == nil)
            for rule in row.guards {
                #expect(rule.code.hasPrefix("E-") || rule.code.hasPrefix("W-"))
                #expect(rule.words.ru != rule.words.kk)
            }
        }
    }

    /// An answer that no pair asks for would never be heard.
    @Test(arguments: tables.map(\.code))
    func `every answer is of a pair that is in no row`(code: String) throws {
        let table = try #require(Self.tables.first { $0.code == code })
        for answer in table.answers {
            #expect(!answer.message.isWarning)
            #expect(table.events.contains(answer.event), "\(code): \(answer.event.code)")
            for state in answer.states {
                #expect(table.row(state, answer.event) == nil, "\(code): \(answer.event.code)")
                #expect(table.refusals(state, answer.event).first == answer.message)
            }
        }
    }

    @Test func `tables have codes of their own`() {
        let codes = Self.tables.map(\.code)
        #expect(Set(codes).count == codes.count)
    }
}
