/// p.13: an information system is down; from now on nobody's status is taken.
public struct OpenFailure: Command {
    public let values: FormValues
    public var access: Access { .operators }

    public init(_ values: FormValues) { self.values = values }

    public func perform(in workplace: Workplace) throws -> Localized {
        try workplace.store.openFailure(values)
        return Localized(
            ru: "Сбой записан: снятия отложены", kk: "Ақау жазылды: шығарулар кейінге қалдырылды")
    }
}

/// p.13: it works again; what waited is checked anew.
public struct CloseFailure: Command {
    public let id: Int64
    public let values: FormValues
    public var access: Access { .operators }

    public init(_ id: Int64, _ values: FormValues) {
        self.id = id
        self.values = values
    }

    public func perform(in workplace: Workplace) throws -> Localized {
        try workplace.store.closeFailure(id: id, values)
        return Localized(ru: "Сбой закрыт", kk: "Ақау жабылды")
    }
}
