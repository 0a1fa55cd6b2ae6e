/// p.13: opens an outage of an information system; while it lasts no status is removed.
public struct OpenOutage: Command {
    public let values: FormValues
    public var access: Access { .operators }

    public init(_ values: FormValues) { self.values = values }

    public func perform(in workplace: Workplace) throws -> Localized {
        try workplace.store.openOutage(values)
        return Localized(
            ru: "Сбой записан: снятия отложены", kk: "Ақау жазылды: шығарулар кейінге қалдырылды")
    }
}

/// p.13: closes an outage; postponed removals are judged again.
public struct CloseOutage: Command {
    public let id: Int64
    public let values: FormValues
    public var access: Access { .operators }

    public init(_ id: Int64, _ values: FormValues) {
        self.id = id
        self.values = values
    }

    public func perform(in workplace: Workplace) throws -> Localized {
        try workplace.store.closeOutage(id: id, values)
        return Localized(ru: "Сбой закрыт", kk: "Ақау жабылды")
    }
}

/// p.13: what the removals recorded since the first day of an outage come to.
public struct RemovalsInOutage: Query {
    public let values: FormValues
    public var access: Access { .operators }
    public var reading: RecordLink? { nil }

    public init(_ values: FormValues) { self.values = values }

    public func answer(in workplace: Workplace) throws -> OutageRemovals {
        try workplace.store.removals(inOutageOf: values)
    }
}
