/// What judging a form needs to know of the world.
public struct FormContext: Sendable {
    public let today: CivilDate
    public let banks: [Bank]
    /// Whether who types may see medical facts.
    public let seesMedical: Bool
    /// Whether who types may open that to themselves.
    public let isAdministrator: Bool

    public init(
        today: CivilDate, banks: [Bank], seesMedical: Bool = true, isAdministrator: Bool = false
    ) {
        self.isAdministrator = isAdministrator
        self.today = today
        self.banks = banks
        self.seesMedical = seesMedical
    }

    public func bank(named text: String) -> Bank? {
        let key = SearchKey.fold(text)
        return banks.first {
            $0.bic.lowercased() == text.lowercased() || $0.code == text || SearchKey.fold($0.name.ru) == key
                || SearchKey.fold($0.name.kk) == key || $0.brands.contains { SearchKey.fold($0) == key }
        }
    }

    public func bank(of account: IBAN) -> Bank? { banks.first { $0.code == account.bankCode } }
}

extension Store {
    /// What judging forms needs to know of the world today.
    public func formContext() throws -> FormContext {
        FormContext(
            today: clock.now().date, banks: try banks(),
            seesMedical: currentOperator?.seesMedical ?? true,
            isAdministrator: currentOperator?.role == .administrator)
    }
}
