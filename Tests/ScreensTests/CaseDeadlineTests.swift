import TUI
import Testing

@testable import Core
@testable import Screens

/// What a case's card says of its deadlines, and of facts that cannot be recorded yet.
struct CaseDeadlineTests {
    /// The card of a case that was 46 days late said nothing of it.
    @Test(arguments: Language.allCases)
    func `the card says what is late, and F6 says why`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000004")
        #expect(pilot.advice.hasPrefix("! " + DeadlineKind.reminder.label[language]), "\(pilot.advice)")
        #expect(
            pilot.advice.contains(language == .russian ? "просрочено на" : "күн кешігуде"),
            "\(pilot.advice)")
        pilot.press("F6")
        #expect(
            pilot.shows(
                (language == .russian ? "Срок: " : "Мерзім: ") + DeadlineKind.reminder.label[language]),
            "\(pilot.text)")
    }

    @Test func `deadlines stand by urgency, what is done last`() throws {
        let store = try World.store(.samples)
        var kinds: Set<Int> = []
        for id in Int64(1)...6 {
            guard let file = try store.caseFile(id: id) else { continue }
            let card = CaseCard(file)
            let ranks = card.deadlines.map { deadline in
                switch deadline.state(on: file.today) {
                case .overdue(let days): -days
                case .waiting(let days): days
                case .unknown, .untold: 1_000_000
                case .met, .metLate: 2_000_000
                }
            }
            #expect(ranks == ranks.sorted(), "\(file.record.number)")
            kinds.formUnion(ranks.map { $0.signum() + ($0 >= 2_000_000 ? 1 : 0) })
            #expect(Set(card.deadlines) == Set(file.caseState.dueList(on: file.today)))
        }
        #expect(kinds.isSuperset(of: [-1, 2]), "overdue and done ones are among the samples: \(kinds)")
    }

    // MARK: What must come first

    @Test(arguments: Language.allCases)
    func `the list of facts marks those that the case does not allow yet`(language: Language) throws {
        let pilot = try Pilot(.samples, language)
        pilot.openCase("ПВ-000004")
        pilot.press("F2", "Home")
        let consent = try #require(FactForm.of(kind: "employer-consent")).title[language]
        pilot.type(consent)
        #expect(pilot.shows("✗ " + consent.prefix(30)), "\(pilot.text)")
        #expect(pilot.shows(language == .russian ? "сначала: " : "алдымен: "), "\(pilot.text)")
    }

    /// What is marked is refused by the rules, whatever stage the case is in.
    @Test func `a fact that is marked would be refused`() throws {
        let store = try World.store(.staffed)
        _ = try store.accept(application: GoodApplication.values)
        let context = try store.formContext()
        var marked: Set<String> = []
        for step in CaseTests.story {
            let file = try #require(try store.caseFile(id: 1))
            for tried in CaseTests.story + CaseTests.endings {
                guard file.caseState.obstacle(to: tried.kind, on: file.today) != nil else { continue }
                marked.insert(tried.kind)
                let entry = try Self.entry(tried, context, ["learned_on": World.now.date.shown])
                let fact = Fact(
                    id: .max, happenedOn: entry.happenedOn, learnedAt: World.now, body: entry.body)
                #expect(!file.caseState.judge(fact).isKept, "\(tried.kind) before \(step.kind)")
            }
            let entry = try Self.entry(step, context, [:])
            _ = try store.record(entry, inCase: 1, version: file.record.version)
        }
        #expect(marked.count >= 12, "\(marked.sorted())")
    }

    private static func entry(_ step: CaseTests.Step, _ context: FormContext, _ changes: FormValues) throws
        -> FactEntry
    {
        try #require(FactForm.of(kind: step.kind)).entry(step.values.merging(changes) { $1 }, context)
    }
}
