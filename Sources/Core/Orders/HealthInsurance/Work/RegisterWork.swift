/// Reconciles all insured persons with the payments (p.20–60).
public struct ReconcileAll: Command {
    /// A stopped reconciliation to continue; `nil` begins a new one.
    public let stopped: Int64?
    public var access: Access { .operators }

    public init(continuing stopped: Int64? = nil) { self.stopped = stopped }

    public func perform(in workplace: Workplace) throws -> Localized {
        Self.words(try workplace.store.reconcileAll(continuing: stopped, progress: workplace.progress))
    }

    private static func words(_ reconciliation: ReconciliationRecord) -> Localized {
        let counts = reconciliation.counts
        let state =
            reconciliation.state == .stopped
            ? Localized(
                ru: "Остановлена на \(reconciliation.done) из \(reconciliation.total) (можно продолжить)",
                kk:
                    "\(reconciliation.total) ішінен \(reconciliation.done) орындалып тоқтатылды (жалғастыруға болады)"
            )
            : Localized(ru: "Проверено \(reconciliation.done)", kk: "\(reconciliation.done) тексерілді")
        return state
            + Localized(
                ru:
                    ": присвоено \(counts.granted), сохранено \(counts.kept), снято \(counts.removed), не присвоено \(counts.refused), отложено \(counts.postponed)",
                kk:
                    ": берілді \(counts.granted), сақталды \(counts.kept), шығарылды \(counts.removed), берілмеді \(counts.refused), кейінге қалдырылды \(counts.postponed)"
            )
    }
}

/// Refreshes the derived values of all insured persons.
public struct RefreshInsuredPersons: Command {
    public var access: Access { .operators }

    public init() {}

    public func perform(in workplace: Workplace) throws -> Localized {
        let count = try workplace.store.refreshInsuredPersons(progress: workplace.progress)
        return Localized(
            ru: "Приведено к сегодняшнему дню: \(count)", kk: "Бүгінгі күнге келтірілді: \(count)")
    }
}
