/// What judging a form needs to know of the world.
public struct FormContext: Sendable {
    public let today: CivilDate
    public let banks: [Bank]

    public init(today: CivilDate, banks: [Bank]) {
        self.today = today
        self.banks = banks
    }

    public func bank(named text: String) -> Bank? {
        let key = SearchKey.fold(text)
        return banks.first {
            $0.bic.lowercased() == text.lowercased() || $0.code == text || SearchKey.fold($0.name.ru) == key
                || SearchKey.fold($0.name.kk) == key
        }
    }

    public func bank(of account: IBAN) -> Bank? { banks.first { $0.code == account.bankCode } }
}

extension Store {
    /// What judging forms needs to know of the world today.
    public func formContext() throws -> FormContext {
        FormContext(today: clock.now().date, banks: try banks())
    }
}
