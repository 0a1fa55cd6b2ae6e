/// Gives an operator a permission, or takes it back.
public struct GivePermission: Command {
    public let operatorID: Int64
    public let permission: Permission
    public let isGiven: Bool
    public var access: Access { .administrators }
    /// It may be the operator of the session.
    public var changesFrame: Bool { true }

    public init(_ operatorID: Int64, _ permission: Permission, _ isGiven: Bool) {
        self.operatorID = operatorID
        self.permission = permission
        self.isGiven = isGiven
    }

    public func perform(in workplace: Workplace) throws -> Localized {
        try workplace.store.permit(operatorID: operatorID, permission, isGiven)
        return switch (permission, isGiven) {
        case (.medical, true):
            Localized(
                ru: "Специалист теперь видит медицинские сведения",
                kk: "Маман енді медициналық мәліметтерді көреді")
        case (.medical, false):
            Localized(
                ru: "Специалист больше не видит медицинские сведения",
                kk: "Маман енді медициналық мәліметтерді көрмейді")
        case (.cards, true):
            Localized(
                ru: "Специалист теперь открывает полные карточки и видит ИИН, где он скрыт",
                kk: "Маман енді толық карталарды ашады, жасырылған ЖСН-ді көреді")
        case (.cards, false):
            Localized(
                ru: "Специалист больше не открывает полные карточки и не видит скрытый ИИН",
                kk: "Маман енді толық карталарды ашпайды, жасырылған ЖСН-ді көрмейді")
        }
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
