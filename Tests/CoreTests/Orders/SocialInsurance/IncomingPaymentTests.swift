import Testing

@testable import Core

/// Lines of payment orders (430 p.5–9): the table of their states, and that no money is lost.
@Suite struct IncomingPaymentTests {
    @Test func `a line goes only where the table leads`() {
        let table: [LineStatus: [LineStatus.Event: LineStatus]] = [
            .awaiting: [.arrival: .received], .received: [.entry: .entered, .mismatch: .mismatch],
            .mismatch: [.mismatch: .mismatch, .payerReturn: .returned], .entered: [.refund: .partRefunded],
            .partRefunded: [.refund: .partRefunded], .returned: [:], .refunded: [:],
        ]
        for status in LineStatus.allCases {
            for event in LineStatus.Event.allCases {
                #expect(status.next(event) == table[status]?[event], "\(status) \(event)")
            }
        }
    }

    @Test func `a payment to a recipient goes only where the table leads`() {
        let table: [RecipientStatus: [RecipientDecision: RecipientStatus]] = [
            .applied: [.assign: .assigned], .assigned: [.suspend: .suspended, .terminate: .terminated],
            .suspended: [.resume: .resumed, .terminate: .terminated],
            .resumed: [.suspend: .suspended, .terminate: .terminated], .terminated: [:],
        ]
        for status in RecipientStatus.allCases {
            for decision in RecipientDecision.allCases {
                #expect(status.next(decision) == table[status]?[decision], "\(status) \(decision)")
            }
        }
    }

    private func order(_ random: inout SeededGenerator, lines: Int) -> IncomingPayment {
        var list: [IncomingPayment.Line] = []
        for number in 1...Int64(lines) {
            let sum = Tenge(tiyn: Int64.random(in: 1...100_000, using: &random))
            list.append(
                IncomingPayment.Line(
                    id: number, person: number % 3 + 1, sum: sum, months: [day("2026-03-01").yearMonth],
                    isPenalty: number % 4 == 0))
        }
        return IncomingPayment(
            IncomingPayment.Head(
                sender: "050140990004", number: "1", datedOn: day("2026-04-01"), sentOn: day("2026-04-02"),
                purpose: .social, total: list.reduce(Tenge.zero) { $0 + $1.sum }),
            learnedAt: Moment(day("2026-04-03")), lines: list)
    }

    private func fact(_ random: inout SeededGenerator, _ id: Int64, lines: Int) -> IncomingPayment.Fact {
        let line = Int64.random(in: 1...Int64(lines), using: &random)
        let field = MismatchField.allCases.randomElement(using: &random) ?? .iin
        let bodies: [IncomingPayment.Fact.Body] = [
            .arrived, .entered, .mismatch(line: line, field), .payerReturned(line: line, number: nil),
            .refunded(line: line, Tenge(tiyn: Int64.random(in: 0...60_000, using: &random))),
        ]
        let on = day("2026-04-03").adding(days: Int.random(in: 0...9, using: &random))
        return IncomingPayment.Fact(
            id: id, happenedOn: on, learnedAt: Moment(on),
            body: bodies.randomElement(using: &random) ?? .arrived)
    }

    @Test(arguments: 1...60)
    func `posted, returned and waiting are what arrived, whatever happens in any order`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var order = order(&random, lines: 7)
        for id in 1...40 {
            let fact = fact(&random, Int64(100 + id), lines: 7)
            if order.judge(fact, .plain).isAccepted { order.add(fact) }
            var (posted, refunded, returned, waiting) = (Tenge.zero, Tenge.zero, Tenge.zero, Tenge.zero)
            for line in order.lines {
                let standing = order.standing(of: line)
                switch standing.status {
                case .entered, .partRefunded, .refunded:
                    posted += line.sum - standing.refunded
                    refunded += standing.refunded
                    #expect(standing.refunded <= line.sum)
                    #expect((standing.status == .refunded) == (standing.refunded == line.sum))
                case .returned: returned += line.sum
                case .awaiting, .received, .mismatch: waiting += line.sum
                }
            }
            #expect(posted + refunded + returned + waiting == order.head.total)
        }
    }

    @Test(arguments: 1...30)
    func `facts told in any order come to the same`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var order = order(&random, lines: 5)
        for id in 1...40 {
            let fact = fact(&random, Int64(100 + id), lines: 5)
            if order.judge(fact, .plain).isAccepted { order.add(fact) }
        }
        // Equal moments keep the order in which they were typed, so whole days are moved.
        let days = Dictionary(grouping: order.facts, by: \.learnedAt).values.shuffled(using: &random)
        let other = IncomingPayment(
            order.head, learnedAt: order.learnedAt, lines: order.lines, facts: days.flatMap(\.self))
        #expect(other.facts == order.facts)
    }
}
