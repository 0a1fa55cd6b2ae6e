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
