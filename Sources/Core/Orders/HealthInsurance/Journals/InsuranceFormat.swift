/// How the values of the lists of health insurance are shown.
enum InsuranceFormat {
    static func shown(_ value: String, _ format: JournalColumn.Format, _ language: Language) -> String {
        guard !value.isEmpty else { return "" }
        switch format {
        case .category: return category(value, language)
        case .basis: return basis(value)[language]
        case .dataSource: return SourceName.of(value)[language]
        case .yesNo:
            return (value == "1" ? Localized(ru: "да", kk: "иә") : Localized(ru: "нет", kk: "жоқ"))[language]
        case .role: return (Operator.Role(rawValue: value)?.label ?? .same(value))[language]
        default: return value
        }
    }

    private static func category(_ code: String, _ language: Language) -> String {
        InsuranceCategory(code: code).map { "\(code) \($0.name[language])" }
            ?? "\(code) \(MedicalVeil.hidden[language])"
    }

    /// p.3: by payment, by the State, exempt; or why it is kept.
    private static func basis(_ code: String) -> Localized {
        switch code {
        case "payer": RightBasis.payer.label
        case "exempt": RightBasis.exempt.label
        case "manual": RightBasis.manual.label
        case "retention": RightBasis.retention.label
        case "frozen": RightBasis.frozen.label
        default: Localized(ru: "категория", kk: "санат")
        }
    }

    /// The value as one who may not see medical facts gets it; it never leaves
    /// the store otherwise.
    static func veiled(_ value: String, _ format: JournalColumn.Format) -> String {
        switch format {
        case .category, .basis, .categories:
            value.split(separator: " ").map { code in
                InsuranceCategory(code: String(code))?.code(seesMedical: false) ?? String(code)
            }.joined(separator: " ")
        case .signedCategories:
            value.split(separator: " ").map { word in
                let code = InsuranceCategory(code: String(word.dropLast()))?.code(seesMedical: false)
                return (code ?? String(word.dropLast())) + word.suffix(1)
            }.joined(separator: " ")
        default: value
        }
    }
}

extension Operator.Role {
    public var label: Localized {
        switch self {
        case .operator: Localized(ru: "специалист", kk: "маман")
        case .administrator: Localized(ru: "администратор", kk: "әкімші")
        case .medical: Localized(ru: "медицинские сведения", kk: "медициналық мәліметтер")
        }
    }
}
