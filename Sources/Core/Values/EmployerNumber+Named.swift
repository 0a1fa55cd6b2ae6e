extension EmployerNumber {
    /// A number with what it is, as letters have it: «БИН 151241990007»; as it stands where it is
    /// neither of both.
    public static func named(_ digits: String) -> Localized {
        switch try? EmployerNumber(digits) {
        case .business: Localized(ru: "БИН \(digits)", kk: "БСН \(digits)")
        case .person: Localized(ru: "ИИН \(digits)", kk: "ЖСН \(digits)")
        case nil: .same(digits)
        }
    }
}
