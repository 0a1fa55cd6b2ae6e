/// The source of a category (санат беру көзі): p.7, p.62, or an operator.
public enum DataSource: String, Hashable, Sendable, CaseIterable {
    case education, science, justice, labour, health, interior, prosecutor
    case familyCard = "family-card"
    case `operator`

    public var name: Localized {
        switch self {
        case .education: Localized(ru: "ИС Министерства просвещения", kk: "ҚР ОАМ АЖ")
        case .science: Localized(ru: "ИС Министерства науки и высшего образования", kk: "ҚР ҒЖБМ АЖ")
        case .justice: Localized(ru: "государственная база данных Минюста", kk: "ҚР Әділетмині дерекқоры")
        case .labour: Localized(ru: "ИС МТСЗН", kk: "ҚР Еңбекмині АЖ")
        case .health: Localized(ru: "ИС Министерства здравоохранения", kk: "ҚР ДСМ АЖ")
        case .interior: Localized(ru: "база данных МВД", kk: "ҚР ІІМ дерекқоры")
        case .prosecutor: Localized(ru: "ИС КПСиСУ Генеральной прокуратуры", kk: "ҚР БП ҚСжАЕК АЖ")
        case .familyCard: Localized(ru: "«Цифровая карта семьи»", kk: "«Отбасының цифрлық картасы»")
        case .operator: Localized(ru: "вручную", kk: "қолмен")
        }
    }
}

/// p.13: systems whose technical outage (техникалық ақау) keeps everybody's
/// status.
public enum InformationSystem: String, Hashable, Sendable, CaseIterable {
    case fund, education, science, justice, labour, health, interior, prosecutor

    public var name: Localized {
        self == .fund
            ? Localized(ru: "ИС Фонда", kk: "Қордың АЖ")
            : DataSource(rawValue: rawValue)?.name ?? .same(rawValue)
    }
}

/// p.62: the authorities that send their own lists (уәкілетті органдар).
public enum Authority: String, Hashable, Sendable, CaseIterable {
    case defence, interior, finance
    case nationalSecurity = "national-security"
    case prosecutor
    case stateGuard = "state-guard"
    case antiCorruption = "anti-corruption"
    case financialMonitoring = "financial-monitoring"

    public var name: Localized {
        switch self {
        case .defence: Localized(ru: "Министерство обороны", kk: "Қорғаныс министрлігі")
        case .interior: Localized(ru: "Министерство внутренних дел", kk: "Ішкі істер министрлігі")
        case .finance: Localized(ru: "Министерство финансов", kk: "Қаржы министрлігі")
        case .nationalSecurity:
            Localized(ru: "Комитет национальной безопасности", kk: "Ұлттық қауіпсіздік комитеті")
        case .prosecutor: Localized(ru: "Генеральная прокуратура", kk: "Бас прокуратура")
        case .stateGuard: Localized(ru: "Служба государственной охраны", kk: "Мемлекеттік күзет қызметі")
        case .antiCorruption:
            Localized(
                ru: "Агентство по противодействию коррупции (Антикоррупционная служба)",
                kk: "Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі (Сыбайлас жемқорлыққа қарсы қызмет)")
        case .financialMonitoring:
            Localized(
                ru: "Агентство по финансовому мониторингу", kk: "Қаржылық мониторинг жөніндегі агенттік")
        }
    }
}

/// p.65: how the composition of an authority changed.
public enum CompositionChange: String, Hashable, Sendable, CaseIterable {
    case hired, dismissed, staffing

    public var name: Localized {
        switch self {
        case .hired: Localized(ru: "приём на службу", kk: "жұмысқа қабылдау")
        case .dismissed: Localized(ru: "увольнение", kk: "жұмыстан шығару")
        case .staffing: Localized(ru: "изменение штата", kk: "штат санының өзгеруі")
        }
    }
}
