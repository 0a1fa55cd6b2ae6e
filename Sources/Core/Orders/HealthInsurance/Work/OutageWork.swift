/// p.13: an information system is down; from now on nobody's status is taken.
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

/// p.13: it works again; what waited is checked anew.
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
