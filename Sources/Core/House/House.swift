/// All orders, with lookups by stored names.
public struct House: Sendable {
    public let orders: [Order]
    /// The dated numbers that the program knows by name.
    public let parameters: DeclaredParameters
    private let planned: [PlannedLaw]

    /// - Parameter planned: laws that are not carried out yet.
    public init(_ orders: [Order], planned: [PlannedLaw] = []) {
        self.orders = orders
        parameters = DeclaredParameters(orders.map { $0.parameters() })
        self.planned = planned
    }

    /// Of every order, then of the registers of any house.
    public var upkeep: [any Upkeep] { orders.flatMap(\.upkeep) + [NameUpkeep()] }
    /// Every form of the orders; one that follows from what is typed is listed in each of
    /// its shapes.
    public var forms: [FormSpec] { orders.flatMap { $0.forms() } }

    /// Every list, those of any house first.
    public var journals: [JournalSpec] {
        let lists = lists
        return [audit(naming: lists)] + lists
    }

    /// Every list but that of the audit, which names them.
    private var lists: [JournalSpec] {
        [letters, parameterList] + JournalSpec.common + orders.flatMap { $0.journals() }
    }

    /// The list of a code, as help topics and names of files bear it.
    public func journal(_ code: String) -> JournalSpec? { journals.first { $0.code == code } }

    /// Every kind of document, that of any house first.
    public var prints: [PrintSpec] { [JournalPrint.spec] + orders.flatMap { $0.prints() } }

    /// What tells of health in the facts of all orders.
    public var medicalFacts: Localized {
        let all = orders.compactMap(\.medicalFacts)
        return all.joined(", ")
    }

    /// What was done and who looked, in the words of every order.
    public var audit: JournalSpec { audit(naming: lists) }

    /// Lists and documents by the codes that the audit keeps.
    private func audit(naming lists: [JournalSpec]) -> JournalSpec {
        let named = lists.map { ($0.code, $0.title) } + [(JournalSpec.auditCode, JournalSpec.auditTitle)]
        let documents = Dictionary(named, uniquingKeysWith: { first, _ in first })
            .merging(printTitles) { list, _ in list }
        return .audit(
            AuditWords(orders.map(\.auditWords), documents: documents), names: recordNames,
            numbers: orders.flatMap(\.numbers))
    }

    /// What records are called, by their kinds.
    var recordNames: [RecordName] { RecordName.common + orders.flatMap(\.recordNames) }

    /// What documents are called, by their codes.
    private var printTitles: [String: Localized] {
        Dictionary(prints.map { ($0.code, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    /// The outgoing letters of the office.
    public var letters: JournalSpec {
        .letters(
            printTitles, names: letterNames, records: recordNames, numbers: orders.flatMap(\.numbers))
    }

    /// The dated numbers of the law, each with its source.
    public var parameterList: JournalSpec { .parameters(parameters) }

    /// Opens the store of an office, with the numbers that the orders declare.
    ///
    /// - Parameters:
    ///   - path: a file on a local disk, or `:memory:`.
    ///   - isNew: whether a store is made where there is none.
    /// - Throws: ``StoreUnavailable``.
    public func openStore(
        path: String, assets: Assets, clock: Clock, creating isNew: Bool = true
    ) throws -> Store {
        let store = try Store(
            path: path, assets: assets, clock: clock, declared: parameters, creating: isNew
        ) { store in
            for upkeep in upkeep { try upkeep.makeAllWait(in: store) }
        }
        store.contributionListeners = orders.compactMap(\.hearsContributions)
        store.personQuestioners = orders.compactMap(\.asksOfPerson)
        store.personTellers = orders.compactMap(\.tellsOfPerson)
        return store
    }

    /// What an administrator may enter, each once: two orders may need the same.
    public func settings(in store: Store) throws -> [SettingSpec] {
        var seen: Set<String> = []
        return try ([.separator] + orders.flatMap { try $0.settings(store) } + SettingSpec.office)
            .filter { seen.insert($0.name).inserted }
    }

    public var subcommands: [Subcommand] { orders.flatMap { $0.subcommands() } }

    public var imports: [ImportFormat] { orders.flatMap { $0.imports() } }

    public var laws: ScenarioLaws { ScenarioLaws(orders.compactMap { $0.story() }, planned: planned) }

    /// - Parameter code: of its source.
    public func importFormat(_ code: String) -> ImportFormat? { imports.first { $0.source.code == code } }
}
