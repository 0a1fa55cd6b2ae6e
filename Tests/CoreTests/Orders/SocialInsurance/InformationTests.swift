import Foundation
import Testing

@testable import Core

/// The monthly information (430 p.7 (2)): figures, the lists behind them, closing, corrections.
@Suite struct InformationTests {
    private typealias World = InformationWorld

    private static let months = [World.september, World.october, World.november]

    private func card(_ month: YearMonth, _ store: Store) throws -> InformationCard {
        try store.countInformation(of: month)
        return InformationCard(
            record: try store.informationMonth(month), remains: try store.remains(of: month),
            due: try store.informationDue(of: month), today: store.clock.now().date, opensKinds: true,
            access: .access)
    }

    // MARK: Figures

    /// Every figure of every month, whether its list is looked up or walked along.
    @Test(arguments: [0, 1_000])
    func `the list behind a figure has as many rows, persons and money`(few: Int) throws {
        let world = try World.busy()
        let store = world.store
        store.fewRows = few
        var counted: Set<MonthFigure> = []
        for month in Self.months {
            let card = try card(month, store)
            for figure in MonthFigure.all {
                let tally = try #require(card.record.figures[figure], "\(figure.code)")
                let filter = JournalFilter.behind(card.behind(figure))
                try store.bringToToday(
                    for: JournalQuery(figure.list, filter: filter, edge: .first, count: 1), .all)
                var (rows, sum) = (0, Tenge.zero)
                var persons: Set<String> = []
                let key = figure.list == .contributionRefunds ? "refunded" : "sum"
                try store.each(JournalQuery(figure.list, filter: filter, edge: .first, count: 3)) { row in
                    rows += 1
                    sum += Tenge(tiyn: Int64(figure.list.value(key, row)) ?? 0)
                    persons.insert(figure.list.value("iin", row))
                    return true
                }
                #expect(rows == tally.count, "\(month) \(figure.code)")
                #expect(try store.count(figure.list, filter, limit: 10_000) == tally.count)
                #expect(!figure.hasSum || sum == tally.sum, "\(month) \(figure.code)")
                #expect(persons.count == tally.persons, "\(month) \(figure.code)")
                if tally.count > 0 { counted.insert(figure) }
            }
        }
        // Nothing that a figure can count is left out of the world above.
        let never = MonthFigure.all.filter { !counted.contains($0) }
        #expect(
            never.allSatisfy { figure in
                if case .recipients(.some, _) = figure { true } else { false }
            }, "\(never.map(\.code))")
    }

    @Test func `figures are those of the days on which things happened`() throws {
        let world = try World.busy()
        func count(_ figure: MonthFigure, _ month: YearMonth) throws -> [Int] {
            let tally = try world.tally(figure, month)
            return [tally.count, tally.persons]
        }
        // The money of September was entered in October.
        #expect(try count(.lines(.social, .received), World.september) == [8, 8])
        #expect(try count(.lines(.socialPenalty, .received), World.september) == [4, 4])
        #expect(try count(.lines(.social, .entered), World.september) == [0, 0])
        #expect(try count(.participants, World.september) == [0, 0])
        // Of twelve lines three differ, one of them a penalty; persons 1 and 2 came twice.
        #expect(try count(.lines(.social, .mismatch), World.october) == [2, 2])
        #expect(try count(.lines(.social, .entered), World.october) == [6 + 3, 7])
        #expect(try count(.participants, World.october) == [7, 7])
        #expect(try count(.lines(.social, .returned), World.october) == [1, 1])
        // Two refunds in part of one line, one in full of another.
        #expect(try count(.lines(.social, .partRefunded), World.october) == [2, 1])
        #expect(try count(.lines(.social, .refunded), World.october) == [1, 1])
        // A second field that differs is no second mismatch.
        #expect(try count(.lines(.socialPenalty, .mismatch), World.october) == [3, 3])
        #expect(try count(.paid(.transferred), World.october) == [1, 1])
        #expect(try world.tally(.returned, World.october).sum == Tenge(tiyn: 8_000_050))
        #expect(try count(.recipients(.jobLoss, .assigned), World.september) == [1, 1])
        #expect(try count(.recipients(.jobLoss, .terminated), World.october) == [1, 1])
        #expect(try count(.recipients(.jobLoss, .terminated), World.november) == [0, 0])
        #expect(try count(.recipients(.disability, .resumed), World.november) == [1, 1])
        #expect(try world.store.differences() == [])
    }

    @Test func `the states of recipients are those of the law on every day`() throws {
        let world = try World.busy()
        let store = world.store
        let files = try store.database.rows("SELECT id FROM social_payment") { $0.integer(0) }
            .compactMap { try? store.socialFile(id: $0) }
        #expect(files.count > 8)
        var date = day("2026-09-20")
        while date <= day("2026-11-30") {
            let month = date.yearMonth
            var count = MonthCount(month)
            for file in files {
                count.add(file.payment, person: file.record.person.id, through: date)
            }
            let figures = MonthFigure.ofRecipients
            let kept = try store.recipientTallies(of: month, through: date)
            #expect(count.tallies(of: figures) == kept.filter { figures.contains($0.key) }, "\(date)")
            for file in files where date >= file.record.appliedOn {
                let state = file.payment.states().last { $0.from <= date }
                #expect(state?.status == file.payment.status(on: date).value)
            }
            date = date.adding(days: 1)
        }
    }

    // MARK: Closing

    @Test func `a month that goes on is not closed, and a closed one is closed once`() throws {
        let world = try World.busy()
        let store = world.store
        func refusal(_ month: YearMonth) throws -> String? {
            let seen = try world.month(month)
            do {
                try store.closeInformation(seen)
                return nil
            } catch let message as Message { return message.code }
        }
        #expect(try refusal(World.november) == "E-STATE")
        #expect(try refusal(World.october) == nil)
        #expect(try refusal(World.october) == "E-STATE")
        let month = try world.month(World.october)
        #expect(month.closing?.at == world.fixture.time.now)
        #expect(month.kept == month.figures && month.kept.count == MonthFigure.all.count)
        #expect(month.corrections.isEmpty)
        world.stand(on: "2026-11-30")
        #expect(try refusal(World.november) == "E-STATE")
        world.stand(on: "2026-12-01")
        #expect(try refusal(World.november) == nil)
    }

    @Test func `what was recorded since the figures were seen bars the closing`() throws {
        let world = try World.busy()
        let seen = try world.month(World.october)
        let payment = try #require(
            try world.store.database.first("SELECT id FROM social_payment WHERE kind = 'disability'") {
                $0.integer(0)
            })
        try world.pay(payment, "77", "1", .transferred, on: "2026-10-30")
        #expect(throws: Conflict.self) { try world.store.closeInformation(seen) }
        #expect(try world.store.informationMonth(World.october).closing == nil)
        try world.store.closeInformation(try world.month(World.october))
    }

    @Test func `whatever changes a kept figure is a correction, and after the submission stands out`() throws
    {
        let world = try World.busy()
        let store = world.store
        try store.closeInformation(try world.month(World.october))
        let payment = try #require(
            try store.database.first("SELECT id FROM social_payment WHERE kind = 'disability'") {
                $0.integer(0)
            })
        func corrected() throws -> [String] {
            try world.month(World.october).corrections.map {
                $0.figure.code + ($0.isAfterSubmission ? "!" : "")
            }
        }
        // A payment of October becomes known in November.
        try world.pay(payment, "77", "12 000", .transferred, on: "2026-10-30")
        #expect(try corrected() == ["payments.transferred"])
        let row = try #require(try world.month(World.october).corrections.first)
        #expect(row.kept.count == 1 && row.now.count == 2)
        #expect(row.now.sum - row.kept.sum == Tenge(tenge: 12_000))
        try store.submitInformation(
            try world.month(World.october), on: day("2026-11-02"), letter: "3-41", reason: nil)
        #expect(try corrected() == ["payments.transferred"])
        // A return of October is taken back.
        try world.withdraw(1) { body in
            if case .payerReturned = body { true } else { false }
        }
        #expect(try corrected() == ["012.returned!", "payments.transferred"])
        // A decision of October changes the state of its last day.
        try world.decide(payment, .suspend, on: "2026-10-31")
        let codes = try corrected()
        #expect(
            codes.contains("recipients.all.suspended!") && codes.contains("recipients.disability.resumed!"))
        #expect(codes.contains("payments.transferred"))
        #expect(try store.differences() == [])
        // What comes back to what was kept is still another than what was submitted.
        let fact = try #require(
            try store.facts(ofSocialPayment: payment).last { $0.fields["number"] == "77" })
        let version = try #require(try store.socialPayment(id: payment)).version
        try store.withdraw(
            fact.id, of: payment, version: version, by: SocialPaymentLaw(store: store), reason: "қате")
        #expect(try corrected().contains("payments.transferred!"))
        // The list of months says how many.
        _ = try InformationMonthUpkeep(isOfList: true).refreshAll(in: store, .unobserved)
        let page = try store.page(JournalQuery(.monthInformation, edge: .first, count: 9))
        let spec = JournalSpec.monthInformation
        #expect(page.rows.map { spec.value("month", $0) } == ["2026-11", "2026-10", "2026-09"])
        let states = page.rows.map { spec.value("state", $0) }
        #expect(states == ["open:0", "submitted-corrected:\(try corrected().count)", "open:0"])
    }

    /// Each kind of fact that can move a figure of a closed month moves it into the corrections.
    @Test func `no fact of a closed month is missed`() throws {
        let world = try World.busy()
        let store = world.store
        try store.closeInformation(try world.month(World.october))
        let late = try world.order([80, 81])
        func expect(_ code: String, after act: () throws -> Void) throws {
            let before = Set(try world.month(World.october).corrections.map(\.figure.code))
            #expect(!before.contains(code), "\(code)")
            try act()
            let after = Set(try world.month(World.october).corrections.map(\.figure.code))
            #expect(after.contains(code), "\(code) \(after)")
        }
        // Dated back into the month, as far as the forms let: the order itself came later.
        let waiting = try #require(
            try store.database.first("SELECT id FROM incoming_payment WHERE status = 'received'") {
                $0.integer(0)
            })
        try expect("012.mismatch") {
            try world.record(.mismatch(line: world.line(waiting, 1), .period), of: waiting, on: "2026-10-30")
        }
        try expect("012.returned") {
            try world.record(
                .payerReturned(line: world.line(waiting, 1), number: "9"), of: waiting, on: "2026-10-31")
        }
        try expect("012.part-refunded") {
            try world.record(
                .refunded(line: world.line(1, 4), Tenge(tenge: 7)), of: 1, on: "2026-10-31")
        }
        try expect("012.refunded") {
            let line = try #require(try store.incomingLine(id: world.line(1, 8)))
            try world.record(.refunded(line: line.id, line.sum), of: 1, on: "2026-10-31")
        }
        let payment = try #require(
            try store.database.first(
                "SELECT id FROM social_payment WHERE kind = 'maternity' AND status = 'suspended'"
            ) {
                $0.integer(0)
            })
        try expect("payments.overpaid") {
            try world.pay(payment, "91", "5", .overpaid, on: "2026-10-29")
        }
        try expect("payments.erroneous") {
            try world.pay(payment, "92", "5", .erroneous, on: "2026-10-29")
        }
        try expect("recipients.maternity.suspended") {
            try world.decide(payment, .resume, on: "2026-10-31")
        }
        withExtendedLifetime(late) {}
        #expect(try store.differences() == [])
    }

    // MARK: The submission

    @Test func `a submission has its day after the month, and is put right with a reason`() throws {
        let world = try World.busy()
        let store = world.store
        func submit(_ iso: String, _ letter: String = "", _ reason: String? = nil) throws -> String? {
            do {
                try store.submitInformation(
                    try world.month(World.october), on: day(iso), letter: letter, reason: reason)
                return nil
            } catch let message as Message { return message.code }
        }
        #expect(try submit("2026-11-02") == "E-STATE")
        try store.closeInformation(try world.month(World.october))
        #expect(try submit("2026-10-31") == "E-ORD")
        #expect(try submit("2026-11-04") == "E-FUT")
        #expect(throws: Conflict.self) { _ = try submit("2026-11-02", "", "қате") }
        #expect(try submit("2026-11-02", "3-41") == nil)
        #expect(try submit("2026-11-03") == "E-STATE")
        #expect(try submit("2026-11-03", "3-42", "хат нөмірі қате жазылған") == nil)
        let month = try world.month(World.october)
        #expect(month.submissions.map(\.letter) == ["3-41", "3-42"])
        #expect(month.submission?.on == day("2026-11-03"))
    }

    @Test func `a form refuses at its field`() throws {
        let store = try World.busy().store
        let context = try store.formContext()
        func problems(_ values: FormValues, _ spec: FormSpec) -> [String] {
            spec.problems(in: values, context).map { "\($0.key) \($0.message.code)" }
        }
        let first = InformationForm.submission(of: World.october)
        #expect(problems(["day": "31.10.2026"], first) == ["day E-ORD"])
        #expect(problems(["day": "04.11.2026"], first) == ["day E-FUT"])
        #expect(problems(["day": "", "letter": ""], first) == ["day E-REQ"])
        #expect(problems(["day": "02.11.2026", "letter": "б/н"], first) == ["letter E-CHR"])
        #expect(problems(["day": "02.11.2026", "letter": "3-41"], first) == [])
        let again = InformationForm.correction(of: World.october)
        #expect(problems(["day": "02.11.2026", "reason": ""], again) == ["reason E-REASON"])
    }

    @Test func `the term is an administrator's setting, and E-EXT without it`() throws {
        let world = try World.busy()
        let store = world.store
        guard case .failure(let message) = try store.informationDue(of: World.october) else {
            Issue.record("a term that nobody has set")
            return
        }
        #expect(message.code == "E-EXT" && message.text.ru.contains("430.information.day"))
        try store.set(SettingSpec.informationDay.name, to: "10")
        #expect(try store.informationDue(of: World.october).get() == day("2026-11-10"))
        try store.set(SettingSpec.informationDay.name, to: "31")
        #expect(try store.informationDue(of: World.october).get() == day("2026-11-30"))
        #expect(try store.informationDue(of: World.month("2027-01")).get() == day("2027-02-28"))
        for (text, isRead) in [("0", false), ("32", false), ("x", false), ("5", true)] {
            let problems = SettingSpec.informationDay.form.problems(
                in: ["value": text], try store.formContext())
            #expect(problems.isEmpty == isRead, "\(text)")
        }
    }

    @Test func `what is still open is counted and forbids nothing`() throws {
        let world = try World.busy()
        world.stand(on: "2026-10-30")
        try world.order([85, 86, 87], penalties: false)
        world.stand(on: "2026-11-03")
        let remains = try world.store.remains(of: World.october)
        // Of the first order two mismatches are not returned, of the third one.
        #expect(remains == MonthRemains(awaiting: 3, received: 2, mismatched: 2 + 1))
        try world.store.closeInformation(try world.month(World.october))
        #expect(try world.store.remains(of: World.month("2026-08")).isEmpty)
    }

    // MARK: What stays

    @Test func `what was kept is not written over`() throws {
        let world = try World.busy()
        let store = world.store
        try store.closeInformation(try world.month(World.october))
        try store.submitInformation(
            try world.month(World.october), on: day("2026-11-02"), letter: "", reason: nil)
        for table in ["information_closing", "information_kept", "information_submission"] {
            #expect(throws: StoreError.self) { try store.database.execute("DELETE FROM \(table)") }
            #expect(throws: StoreError.self) { try store.database.execute("UPDATE \(table) SET month = 1") }
        }
    }

    @Test func `months in which nothing happened are months too`() throws {
        let world = try World.busy()
        world.stand(on: "2027-02-10")
        let upkeep = InformationMonthUpkeep()
        #expect(try upkeep.waiting(in: world.store) > 0)
        _ = try upkeep.refreshAll(in: world.store, .unobserved)
        #expect(try upkeep.waiting(in: world.store) == 0)
        let months = try world.store.database.rows("SELECT month FROM information_month ORDER BY month") {
            $0.integer(0)
        }
        #expect(months == [202_609, 202_610, 202_611, 202_612, 202_701, 202_702])
        #expect(try world.tally(.lines(.social, .received), World.month("2026-12")) == MonthTally())
        #expect(try world.tally(.recipients(.disability, .resumed), World.month("2027-01")).count == 1)
        #expect(try world.store.differences() == [])
    }

    /// As the step of the schema leaves a store that had orders and recipients before it.
    @Test func `a store from before the step comes to the same figures`() throws {
        let world = try World.busy()
        let store = world.store
        _ = try InformationMonthUpkeep().refreshAll(in: store, .unobserved)
        let (states, figures) = (try store.dump("social_state"), try store.dump("information_figure"))
        let step = try String(
            contentsOf: Reference.root.appending(path: "assets/schema/0030-monthly-information.sql"),
            encoding: .utf8)
        let filling = try #require(step.range(of: "INSERT INTO information_month (place)\nSELECT"))
        for table in ["social_state", "information_month", "information_figure"] {
            try store.database.execute("DELETE FROM \(table)")
        }
        try store.database.script("UPDATE social_payment SET next_change = '2000-01-01';")
        try store.database.script(String(step[filling.lowerBound...]))
        #expect(try SocialPaymentUpkeep().waiting(in: store) > 0)
        // The figures wait for the states, in whatever order they are asked for.
        _ = try InformationMonthUpkeep().refresh(atMost: 8, in: store)
        _ = try InformationMonthUpkeep().refreshAll(in: store, .unobserved)
        #expect(try store.dump("social_state") == states && !states.isEmpty)
        #expect(try store.dump("information_figure") == figures && !figures.isEmpty)
        #expect(try store.differences() == [])
    }

    @Test func `work that is stopped leaves the month to be counted`() throws {
        let world = try World.busy()
        let store = world.store
        #expect(throws: Stopped.self) {
            try store.countInformation(of: World.october, WorkProgress { _, _, _ in false })
        }
        #expect(try !store.isCounted(World.october))
        #expect(try store.informationFigures(of: World.october).isEmpty)
    }
}
