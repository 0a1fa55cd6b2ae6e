/// How the values of the lists of reconciliation, streams, failures and bodies
/// are shown.
enum InsuranceDeskFormat {
    static func shown(_ value: String, _ format: JournalColumn.Format, _ language: Language) -> String {
        guard !value.isEmpty else { return "" }
        switch format {
        case .whom: return value == "*" ? Localized(ru: "всех", kk: "барлығын")[language] : value
        case .checkState: return InsuranceCheck.State(rawValue: value)?.label[language] ?? value
        case .checkOutcome:
            return ReconciliationEntry.Outcome(code: value)?.brief[language] ?? value
        case .signedMonths:
            return words(value).map { text, isPaid in
                "\(YearMonth(iso: text)?.shown ?? String(text)) \(isPaid ? "+" : "–")"
            }.joined(separator: ", ")
        case .signedCategories:
            return words(value).map { "\($0) \($1 ? "+" : "–")" }.joined(separator: ", ")
        case .streamKind: return FundStream.Kind(rawValue: value)?.label[language] ?? value
        case .batchKind: return BatchWords.name(value)[language]
        case .system: return InformationSystem(rawValue: value)?.name[language] ?? value
        case .repair:
            return value == "open"
                ? Localized(ru: "! не исправлено", kk: "! түзетілмеген")[language]
                : CivilDate(iso: value)?.shown ?? value
        case .transferKind:
            return CompositionChange(rawValue: value)?.name[language]
                ?? Localized(ru: "полный список", kk: "толық тізім")[language]
        default: return value
        }
    }

    /// `R12+ R13-`: words with a sign after each.
    private static func words(_ value: String) -> [(Substring, Bool)] {
        value.split(separator: " ").map { ($0.dropLast(), $0.last == "+") }
    }
}

extension ReconciliationEntry.Outcome {
    /// A few words for a column.
    var brief: Localized {
        switch self {
        case .granted: Localized(ru: "присвоена", kk: "берілді")
        case .kept: Localized(ru: "сохраняется", kk: "сақталады")
        case .removed: Localized(ru: "снята", kk: "шығарылды")
        case .postponed(let day):
            day == DayInterval.never
                ? Localized(ru: "отложено: сбой", kk: "кейінге қалды: ақау")
                : Localized(ru: "отложено до \(day.shown)", kk: "\(day.shown) дейін қалдырылды")
        case .refused(.paid): Localized(ru: "нет: есть платежи", kk: "жоқ: төлемдер бар")
        case .refused(.otherCategory): Localized(ru: "нет: другая категория", kk: "жоқ: басқа санаты бар")
        case .refused(.onLeave): Localized(ru: "нет: категория выше", kk: "жоқ: жоғары санаты бар")
        case .refused(.otherParent): Localized(ru: "нет: второму родителю", kk: "жоқ: екінші ата-анаға")
        case .refused(.heldByOtherParent):
            Localized(ru: "нет: у второго родителя", kk: "жоқ: екінші ата-анада")
        }
    }
}
