import Testing

@testable import Core

/// What is announced is what comes.
@Suite struct PendingChangeTests {
    private struct Turn: Hashable {
        let date: CivilDate
        let status: CaseStatus
    }

    private func day(_ iso: String) throws -> CivilDate { try Fixture526.day(iso) }

    /// Each day on which the payment stops, goes on or ends, found by walking through the days.
    private func turns(_ story: PaymentCase) throws -> [Turn] {
        let first = try day("2025-01-01")
        func isStopped(_ day: CivilDate) -> Bool { story.suspensions.contains { $0.unpaid.contains(day) } }
        return (1...1800).flatMap { offset -> [Turn] in
            let date = first.adding(days: offset)
            var turns: [Turn] = []
            if date < story.entitlement.end, isStopped(date) != isStopped(date.adding(days: -1)) {
                turns.append(Turn(date: date, status: isStopped(date) ? .suspended : .active))
            }
            if date == story.termination?.from { turns.append(Turn(date: date, status: .terminated)) }
            return turns
        }
    }

    @Test(arguments: (1...60).map(UInt64.init))
    func `the changes to come are those that come`(seed: UInt64) throws {
        let rules = try Fixture526.rules()
        let story = PaymentCase(
            facts: try Fixture526.story(seed: seed, rules: rules), person: Fixture526.person, rules: rules)
        let turns = try turns(story)
        let asked = (0..<40).map { $0 * 31 }.map { turns.first?.date.adding(days: $0 - 62) }
        for day in asked.compactMap(\.self) + turns.map(\.date) {
            let changes = story.pendingChanges(after: day)
            #expect(
                changes.map { Turn(date: $0.date, status: $0.status) } == turns.filter { $0.date > day },
                "\(day)")
            for change in changes {
                let named = story.suspensions.filter { change.facts.contains($0.id) }
                switch change.status {
                case .suspended:
                    #expect(named.map { "18.\($0.ground)" } == [change.citation.clause])
                    #expect(named.allSatisfy { $0.from == change.date && $0.unpaid.contains(change.date) })
                case .active:
                    #expect(!named.isEmpty)
                    #expect(named.allSatisfy { $0.resumedFrom == change.date })
                default: break
                }
            }
        }
    }

    @Test func `of the pension age and a termination of one day the termination is told`() throws {
        let rules = try Fixture526.rules()
        func story(_ ended: String?) throws -> PaymentCase {
            let end = try ended.map { iso in
                let date = try day(iso)
                return Fact(
                    id: 30, happenedOn: date, learnedAt: Moment(date, hour: 10), body: .termination(ground: 3)
                )
            }
            return PaymentCase(
                facts: try Fixture526.opening() + [end].compactMap(\.self), person: Fixture526.person,
                rules: rules)
        }
        // Born 20.08.1968: 63 on 20.08.2031, paid through that month.
        let both = try story("2031-08-05").pendingChanges(after: day("2031-08-06"))
        #expect(both.map(\.status) == [.terminated])
        #expect(try story(nil).pendingChanges(after: day("2031-08-31")).map(\.status) == [.pensionAge])
        #expect(try story(nil).pendingChanges(after: day("2031-09-01")).isEmpty)
    }
}
