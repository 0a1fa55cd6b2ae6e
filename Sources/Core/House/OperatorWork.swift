/// Lets an operator see medical facts, or no longer.
public struct LetSeeMedical: Command {
    public let operatorID: Int64
    public let maySee: Bool
    public var access: Access { .administrators }
    /// It may be the operator of the session.
    public var changesFrame: Bool { true }

    public init(_ operatorID: Int64, _ maySee: Bool) {
        self.operatorID = operatorID
        self.maySee = maySee
    }

    public func perform(in workplace: Workplace) throws -> Localized {
        try workplace.store.letSeeMedical(operatorID: operatorID, maySee)
        return maySee
            ? Localized(
                ru: "Специалист теперь видит медицинские сведения",
                kk: "Маман енді медициналық мәліметтерді көреді")
            : Localized(
                ru: "Специалист больше не видит медицинские сведения",
                kk: "Маман енді медициналық мәліметтерді көрмейді")
    }
}

/// Shuts an operator out, or lets them in again.
public struct CloseOperator: Command {
    public let operatorID: Int64
    public let isClosed: Bool
    public var access: Access { .administrators }

    public init(_ operatorID: Int64, _ isClosed: Bool) {
        self.operatorID = operatorID
        self.isClosed = isClosed
    }

    public func perform(in workplace: Workplace) throws -> Localized {
        try workplace.store.close(operatorID: operatorID, isClosed)
        return isClosed
            ? Localized(
                ru: "Вход закрыт: открытый сеанс остановится со следующей клавишей",
                kk: "Кіру жабылды: ашық сеанс келесі пернеде тоқтайды")
            : Localized(ru: "Вход открыт", kk: "Кіру ашылды")
    }
}
