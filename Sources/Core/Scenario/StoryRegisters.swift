/// The registers of a law in a story: an event goes to the one whose table has it.
struct StoryRegisters {
    private(set) var all: [StoryRegister]

    init(_ tables: [RegisterTable]) { all = tables.map(StoryRegister.init) }

    func event(_ code: String) -> RegisterEvent? { all.lazy.compactMap { $0.table.event(code) }.first }

    subscript(table: RegisterTable) -> StoryRegister {
        all.first { $0.table.code == table.code } ?? StoryRegister(table)
    }

    mutating func enter(_ fact: RegisterFact, of person: Int64, _ rules: RegisterRules) -> Admission {
        guard let place = all.firstIndex(where: { $0.table.event(fact.event.code) != nil }) else {
            return Admission(refusals: [.required])
        }
        return all[place].enter(fact, of: person, rules)
    }
}
