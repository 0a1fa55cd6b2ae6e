/// How the values of the lists of health insurance are shown.
extension Cell {
    /// A category by its code and name.
    static let category = Cell.filled(veil: veiledCodes) { code, language in
        InsuranceCategory(code: code).map { "\(code) \($0.name[language])" }
            ?? "\(code) \(MedicalVeil.hidden[language])"
    }

    /// Codes of categories, parted by spaces.
    static let categories = Cell.filled(veil: veiledCodes) { codes, _ in codes }

    /// p.3: by payment, by the State, exempt; or why it is kept; otherwise the code of a
    /// category.
    static let basis = Cell.filled(veil: veiledCodes) { code, language in
        switch code {
        case "payer": EntitlementBasis.payer.label[language]
        case "exempt": EntitlementBasis.exempt.label[language]
        case "manual": EntitlementBasis.manualEnrolment.label[language]
        case "retention": EntitlementBasis.retention.label[language]
        case "frozen": EntitlementBasis.frozen.label[language]
        default: Localized(ru: "категория", kk: "санат")[language]
        }
    }

    static let dataSource = Cell.filled { value, language in SourceName.of(value)[language] }

    // MARK: Reconciliation, feeds, outages, authorities

    static let reconciliationState = Cell.code(ReconciliationRecord.State.self, \.label)
    static let feedKind = Cell.code(FundFeed.Kind.self, \.label)
    static let importKind = Cell.filled { value, language in ImportKindWords.name(value)[language] }
    static let importState = Cell.code(ImportState.self, \.label)
    static let system = Cell.code(InformationSystem.self, \.name)

    static let whom = Cell.filled { value, language in
        value == "*" ? Localized(ru: "всех", kk: "барлығын")[language] : value
    }

    static let reconciliationOutcome = Cell.filled { value, language in
        ReconciliationEntry.Outcome(code: value)?.brief[language] ?? value
    }

    static let signedMonths = Cell.filled { value, _ in
        signed(value).map { text, isPaid in
            "\(YearMonth(iso: text)?.shown ?? String(text)) \(isPaid ? "+" : "–")"
        }.joined(separator: ", ")
    }

    static let signedCategories = Cell.filled(veil: veiledSignedCodes) { value, _ in
        signed(value).map { "\($0) \($1 ? "+" : "–")" }.joined(separator: ", ")
    }

    static let repair = Cell.filled { value, language in
        value == "open"
            ? Localized(ru: "! не исправлено", kk: "! түзетілмеген")[language]
            : CivilDate(iso: value)?.shown ?? value
    }

    static let deliveryKind = Cell.filled { value, language in
        CompositionChange(rawValue: value)?.name[language]
            ?? Localized(ru: "полный список", kk: "толық тізім")[language]
    }

    /// `R12+ R13-`: words with a sign after each.
    private static func signed(_ value: String) -> [(Substring, Bool)] {
        value.split(separator: " ").map { ($0.dropLast(), $0.last == "+") }
    }

    // MARK: What tells of health

    @Sendable private static func veiledCodes(_ value: String) -> String {
        value.split(separator: " ").map { code in
            InsuranceCategory(code: String(code))?.code(seesMedical: false) ?? String(code)
        }.joined(separator: " ")
    }

    @Sendable private static func veiledSignedCodes(_ value: String) -> String {
        value.split(separator: " ").map { word in
            let code = InsuranceCategory(code: String(word.dropLast()))?.code(seesMedical: false)
            return (code ?? String(word.dropLast())) + word.suffix(1)
        }.joined(separator: " ")
    }
}

extension JournalSight {
    /// Rows of medical categories.
    static func medical(_ column: String) -> JournalSight {
        JournalSight(column, hidden: InsuranceCategory.allCases.filter(\.isMedical).map(\.code))
    }
}
