import Testing

@testable import Core

/// A register of the tests: a pass that is asked for, given, used, and runs out by itself.
@Suite struct RegisterTableTests {
    private enum Pass {
        static let through = RegisterField("through", Localized(ru: "по день", kk: "күнге дейін"), .day)
        static let asked = RegisterState("asked", Localized(ru: "Запрошен", kk: "Сұралды"))
        static let given = RegisterState("given", Localized(ru: "Выдан", kk: "Берілді"))
        static let refused = RegisterState("refused", Localized(ru: "Отказано", kk: "Бас тартылды"))
        static let over = RegisterState("over", Localized(ru: "Истёк", kk: "Мерзімі өтті"))

        static func event(_ code: String, _ needed: [RegisterField] = []) -> RegisterEvent {
            RegisterEvent(code, act: .same(code), told: .same(code), needs: needed)
        }

        static let days = ParameterSpec(
            "901.days", .workingDays, Localized(ru: "Пропуск", kk: "Рұқсат"),
            nil, [.init(from: CivilDate(dayNumber: 0), 2)])

        static let act = Act("order901", .order, Localized(ru: "Приказ № 901", kk: "№ 901 бұйрық"))

        static let table = RegisterTable(
            "pass", Localized(ru: "Пропуска", kk: "Рұқсаттар"),
            [
                RegisterRow(nil, event("ask"), to: asked, by: Citation(act, "1")),
                RegisterRow(
                    asked, event("give", [through]), to: given, by: Citation(act, "2"),
                    if: [.notBeforeEvent(through)], within: RegisterTerm(days)),
                RegisterRow(asked, event("refuse"), to: refused, by: Citation(act, "3")),
                RegisterRow(given, event("note"), to: given, by: Citation(act, "4")),
                RegisterRow(given, event("prolong", [through]), to: given, by: Citation(act, "6")),
                RegisterRow(given, event("end"), to: over, by: Citation(act, "5"), .dayAfter(through)),
            ])
    }

    private let rules = RegisterRules(
        parameters: Parameters(declaredBy: [Pass.days]), calendar: .plain, hours: OfficeHours(kind: .ordinary)
    )

    private func fact(
        _ id: Int64, _ event: String, _ at: String, through: String? = nil
    ) throws -> RegisterFact {
        RegisterFact(
            id: id, try #require(Pass.table.event(event)), at: moment(at),
            RegisterValues(through.map { ["through": $0] } ?? [:]))
    }

    private func given() throws -> RegisterHistory {
        RegisterHistory(
            Pass.table,
            [
                try fact(1, "ask", "2026-08-03T10:00:00"),
                try fact(2, "give", "2026-08-04T10:00:00", through: "2026-08-31"),
            ])
    }

    private func codes(_ admission: Admission) -> [String] { admission.refusals.map(\.code) }

    @Test func `states follow from events in the order of their moments`() throws {
        var history = RegisterHistory(Pass.table)
        history.add(try fact(2, "give", "2026-08-04T10:00:00", through: "2026-08-31"))
        history.add(try fact(1, "ask", "2026-08-03T10:00:00"))
        #expect(history.standing(at: moment("2026-08-03T09:59:59")).state == nil)
        #expect(history.standing(at: moment("2026-08-03T10:00:00")).state == Pass.asked)
        #expect(history.standing(at: moment("2026-08-04T10:00:00")).state == Pass.given)
        let reasons = history.standing(at: moment("2026-08-04T10:00:00")).decision.reasons
        #expect(reasons.map(\.citation.clause) == ["1", "2"])
        #expect(reasons.map(\.facts) == [[1], [2]])
    }

    /// In whatever order events are told, the same follows, day by day.
    @Test func `the order of telling makes no difference`() throws {
        let facts = [
            try fact(1, "ask", "2026-08-03T10:00:00"),
            try fact(2, "give", "2026-08-04T10:00:00", through: "2026-08-10"),
            try fact(3, "prolong", "2026-08-06T10:00:00", through: "2026-08-20"),
            try fact(4, "refuse", "2026-08-07T10:00:00"), try fact(5, "note", "2026-08-08T10:00:00"),
        ]
        let told = RegisterHistory(Pass.table, facts)
        for shift in facts.indices {
            for isReversed in [false, true] {
                let other = Array(facts[shift...] + facts[..<shift])
                let history = RegisterHistory(Pass.table, isReversed ? other.reversed() : other)
                for hours in stride(from: 0, to: 600, by: 5) {
                    let now = moment("2026-08-01T00:00:00").adding(seconds: Int64(hours) * 3600)
                    let (one, two) = (told.standing(at: now), history.standing(at: now))
                    #expect(one.state == two.state && one.values == two.values)
                    #expect(one.steps.map(\.at) == two.steps.map(\.at))
                }
            }
        }
    }

    @Test func `what its state does not have changes nothing`() throws {
        var history = try given()
        history.add(try fact(3, "refuse", "2026-08-05T10:00:00"))
        #expect(history.standing(at: moment("2026-08-06T10:00:00")).state == Pass.given)
    }

    @Test func `what runs out passes by itself on the next day`() throws {
        let history = try given()
        #expect(history.standing(at: moment("2026-08-31T23:59:59")).state == Pass.given)
        let over = history.standing(at: moment("2026-09-01T00:00:00"))
        #expect(over.state == Pass.over)
        #expect(over.steps.last?.fact == nil)
        let day = try #require(CivilDate(iso: "2026-08-10"))
        #expect(history.nextChange(after: day)?.iso == "2026-09-01")
        #expect(history.nextChange(after: try #require(CivilDate(iso: "2026-09-01"))) == nil)
    }

    @Test func `what is told again stands`() throws {
        var history = try given()
        history.add(try fact(3, "prolong", "2026-08-20T10:00:00", through: "2026-09-30"))
        #expect(history.standing(at: moment("2026-09-30T23:59:59")).state == Pass.given)
        #expect(history.standing(at: moment("2026-10-01T00:00:00")).state == Pass.over)
        // Told after the pass had run out it comes too late.
        #expect(
            codes(try given().judge(try fact(3, "prolong", "2026-09-01T00:00:00"), rules)) == [
                "E-REQ", "E-STATE",
            ])
    }

    @Test func `a step out of its state, before its own, without what it needs`() throws {
        let history = try given()
        #expect(codes(history.judge(try fact(3, "refuse", "2026-08-05T10:00:00"), rules)) == ["E-STATE"])
        #expect(
            codes(history.judge(try fact(3, "prolong", "2026-08-03T11:00:00", through: "2026-09-30"), rules))
                == ["E-ORD", "E-STATE"])
        let asked = RegisterHistory(Pass.table, [try fact(1, "ask", "2026-08-03T10:00:00")])
        #expect(codes(asked.judge(try fact(2, "give", "2026-08-04T10:00:00"), rules)) == ["E-REQ"])
        #expect(
            codes(asked.judge(try fact(2, "give", "2026-08-04T10:00:00", through: "2026-08-03"), rules))
                == ["E-ORD"])
        #expect(
            codes(RegisterHistory(Pass.table).judge(try fact(2, "refuse", "2026-08-04T10:00:00"), rules))
                == ["E-STATE"])
    }

    @Test func `terms begin, are met, and fall away`() throws {
        let give = try #require(Pass.table.event("give"))
        let asked = RegisterHistory(Pass.table, [try fact(1, "ask", "2026-08-06T10:00:00")])
        let open = try #require(asked.term(of: give, rules, at: moment("2026-08-06T10:00:00")))
        #expect(try open.due.get().date.iso == "2026-08-10")
        #expect(open.outcome == .open)
        let met = try given().term(of: give, rules, at: moment("2026-08-04T10:00:00"))
        #expect(met?.outcome == .met(moment("2026-08-04T10:00:00")))
        var refused = asked
        refused.add(try fact(2, "refuse", "2026-08-07T10:00:00"))
        #expect(refused.term(of: give, rules, at: moment("2026-08-07T10:00:00")) == nil)
        let late = asked.judge(
            try fact(2, "give", "2026-08-11T00:00:00", through: "2026-08-31"), rules)
        #expect(late.isAccepted)
        #expect(late.warnings.map(\.code) == ["W-LATE"])
    }

    @Test func `a term whose length nobody set refuses nothing`() throws {
        let empty = RegisterRules(
            parameters: Parameters(), calendar: .plain, hours: OfficeHours(kind: .ordinary))
        let asked = RegisterHistory(Pass.table, [try fact(1, "ask", "2026-08-06T10:00:00")])
        let give = try #require(Pass.table.event("give"))
        let due = try #require(asked.term(of: give, empty, at: moment("2026-08-06T10:00:00")))
        #expect(throws: Message.external(Pass.days.fullLabel)) { try due.due.get() }
        let late = asked.judge(
            try fact(2, "give", "2026-12-11T00:00:00", through: "2026-12-31"), empty)
        #expect(late.isAccepted && late.warnings.isEmpty)
    }

    @Test func `what is offered in a state is what the table has`() {
        #expect(Pass.table.offered(in: nil).map(\.event.code) == ["ask"])
        #expect(Pass.table.offered(in: Pass.asked).map(\.event.code) == ["give", "refuse"])
        #expect(Pass.table.offered(in: Pass.given).map(\.event.code) == ["note", "prolong"])
        #expect(Pass.table.isFinal(Pass.over) && Pass.table.isFinal(Pass.refused))
        #expect(!Pass.table.isFinal(Pass.given))
    }
}
