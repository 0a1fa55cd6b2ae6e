/// The names of the dated parameters of the law, and their values with units.
struct ParameterWords: Sendable {
    let declared: DeclaredParameters

    func name(_ code: String) -> Localized { declared.spec(code)?.label ?? .same(code) }

    /// The name whole, with its unit.
    func fullName(_ code: String) -> Localized {
        guard let spec = declared.spec(code) else { return .same(code) }
        let unit =
            switch spec.unit {
            case .tenge: Localized(ru: "тенге", kk: "теңге")
            case .percent: Localized(ru: "процентов", kk: "пайыз")
            case .subsistenceMinimums:
                Localized(ru: "сколько прожиточных минимумов", kk: "неше ең төмен күнкөріс деңгейі")
            case .minimumWages: Localized(ru: "сколько минимальных зарплат", kk: "неше ең төмен жалақы")
            case .age, .ageInMonths: Localized(ru: "лет", kk: "жас")
            case .months: Localized(ru: "месяцев", kk: "ай")
            case .calendarDays: Localized(ru: "календарных дней", kk: "күнтізбелік күн")
            case .workingDays: Localized(ru: "рабочих дней", kk: "жұмыс күні")
            case .workingDay: Localized(ru: "который по счету", kk: "нешінші")
            case .minutes: Localized(ru: "минут", kk: "минут")
            case .date: Localized(ru: "дата", kk: "күні")
            }
        return spec.fullLabel + .same(", ") + unit
    }

    /// A stored number in its unit; `both` is the name, U+001F, the number.
    func value(_ both: String, _ language: Language) -> String {
        let parts = both.split(separator: "\u{1F}", omittingEmptySubsequences: false)
        guard parts.count == 2, let spec = declared.spec(String(parts[0])) else {
            return String(parts.last ?? "")
        }
        let number = String(parts[1])
        switch spec.unit {
        case .tenge:
            guard let sum = try? Tenge(number) else { return number }
            let shown = sum.shown
            return (shown.hasSuffix(",00") ? String(shown.dropLast(3)) : shown) + " тг"
        case .percent: return (Self.percent(number) ?? number) + " %"
        case .subsistenceMinimums: return Self.plain(number)
        case .date: return CivilDate(iso: number)?.shown ?? number
        case .minimumWages: return Self.plain(number) + (language == .russian ? " МЗП" : " ЕТЖ")
        default: return Int(number).map { Self.count($0, spec.unit)[language] } ?? number
        }
    }

    private static func count(_ count: Int, _ unit: ParameterSpec.Unit) -> Localized {
        switch unit {
        case .age: return Numeral.years(count)
        case .ageInMonths:
            let (years, months) = count.quotientAndRemainder(dividingBy: 12)
            guard months > 0 else { return Numeral.years(years) }
            return Localized(ru: "\(years) л. \(months) мес.", kk: "\(years) ж. \(months) ай")
        case .months: return Localized(ru: "\(count) мес.", kk: "\(count) ай")
        case .calendarDays: return Localized(ru: "\(count) кал. дн.", kk: "\(count) күнт. күн")
        case .workingDays: return Localized(ru: "\(count) раб. дн.", kk: "\(count) жұм. күні")
        case .workingDay: return Localized(ru: "\(count)-й раб. д.", kk: "\(count)-жұм. күні")
        case .minutes: return Localized(ru: "\(count) мин.", kk: "\(count) мин.")
        case .tenge, .percent, .subsistenceMinimums, .minimumWages, .date: return .same(String(count))
        }
    }

    /// A stored source: a citation of the law where the row was declared with one.
    func source(_ text: String, _ language: Language) -> String {
        declared.citation(text)?.shown[language] ?? SourceWords.said(text, language)
    }

    static func confidence(_ code: String) -> Localized {
        switch code {
        case "certain": Localized(ru: "подтверждено", kk: "расталған")
        case "likely": Localized(ru: "вероятно", kk: "ықтимал")
        case "memory only": Localized(ru: "не проверено", kk: "тексерілмеген")
        default: .same(code)
        }
    }

    /// `2.0` and `2` are «2», `1.4` is «1,4».
    private static func plain(_ number: String) -> String {
        (number.hasSuffix(".0") ? String(number.dropLast(2)) : number).replacing(".", with: ",")
    }

    /// `0.035` is «3,5»: the decimal point is moved in the text, without floating
    /// point.
    private static func percent(_ number: String) -> String? {
        let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.asciiDigits != nil }), parts[1].count >= 2,
            let whole = Int(parts[0] + parts[1].prefix(2))
        else { return nil }
        let rest = parts[1].dropFirst(2)
        let significant = rest.reversed().drop { $0 == "0" }.reversed()
        return significant.isEmpty ? "\(whole)" : "\(whole)," + String(significant)
    }
}

/// Sources of reference data, which are noted down in English, in the operator's language.
enum SourceWords {
    static func said(_ text: String, _ language: Language) -> String {
        phrases.reduce(text) { $0.replacing($1.noted, with: $1.said[language]) }
    }

    /// The longer before what they contain.
    private static let phrases: [(noted: String, said: Localized)] = [
        (
            "Law 08.12.2025 No 239-VIII on the republican budget 2026-2028",
            Localized(
                ru: "Закон от 08.12.2025 № 239-VIII о республиканском бюджете на 2026–2028 годы",
                kk: "2026–2028 жылдарға арналған республикалық бюджет туралы 08.12.2025 № 239-VIII Заң")
        ),
        (
            "republican budget law 2021-2023",
            Localized(
                ru: "закон о республиканском бюджете на 2021–2023 годы",
                kk: "2021–2023 жылдарға арналған республикалық бюджет туралы заң")
        ),
        (
            "draft budget 2022-2024",
            Localized(
                ru: "проект бюджета на 2022–2024 годы", kk: "2022–2024 жылдарға арналған бюджет жобасы")
        ),
        (
            "memory (law amending the 2022 budget); not confirmed",
            Localized(
                ru: "источник не указан: поправки к бюджету 2022 года; не подтверждено",
                kk: "дереккөзі көрсетілмеген: 2022 жылғы бюджетке түзетулер; расталмаған")
        ),
        (
            "memory",
            Localized(ru: "источник не указан, не подтверждено", kk: "дереккөзі көрсетілмеген, расталмаған")
        ),
        (
            "lifeinsurance.kz (43,407); code repositories (3692, 85000)",
            Localized(
                ru: "lifeinsurance.kz (43 407); открытые программы (3692, 85000)",
                kk: "lifeinsurance.kz (43 407); ашық бағдарламалар (3692, 85000)")
        ),
        (
            " and alau.kz (2025 values quoted next to 2026)",
            Localized(
                ru: "; alau.kz (величины 2025 года рядом с 2026)",
                kk: "; alau.kz (2025 жылғы мәндер 2026 жылғымен қатар)")
        ),
        (
            "code id 67225316885",
            Localized(ru: "открытые программы, № 67225316885", kk: "ашық бағдарламалар, № 67225316885")
        ),
        (
            "Labour Code Art. 127-3 p.4 (Law 21.12.2023 No 49-VIII)",
            Localized(
                ru: "Трудовой кодекс, п. 4 ст. 127-3 (Закон от 21.12.2023 № 49-VIII)",
                kk: "Еңбек кодексі, 127-3-бап 4-т. (21.12.2023 № 49-VIII Заң)")
        ),
        (
            " x subsistence_minimum",
            Localized(ru: " × прожиточный минимум", kk: " × ең төмен күнкөріс деңгейі")
        ),
        ("Social Code Art. 195-3", socialCode("195-3")),
        (
            "Social Code Art. 243-244",
            Localized(ru: "Социальный кодекс, ст. 243–244", kk: "Әлеуметтік кодекс, 243–244-баптар")
        ),
        ("Social Code Art. 249", socialCode("249")), ("Social Code Art. 250", socialCode("250")),
        ("Social Code Art. 251", socialCode("251")),
        ("Gov. resolution ", Localized(ru: "постановление Правительства ", kk: "Үкімет қаулысы ")),
        (
            "Minister of Labour order ",
            Localized(ru: "приказ Министра труда ", kk: "Еңбек министрінің бұйрығы ")
        ),
        (
            "2026 production calendars",
            Localized(ru: "производственные календари 2026 года", kk: "2026 жылғы өндірістік күнтізбелер")
        ),
        ("python holidays 0.108 KZ", holidays), ("holidays 0.108", holidays),
    ]

    private static let holidays = Localized(
        ru: "свод праздников, выпуск 108", kk: "мерекелер жинағы, 108-шығарылым")

    private static func socialCode(_ article: String) -> Localized {
        Localized(ru: "Социальный кодекс, ст. \(article)", kk: "Әлеуметтік кодекс, \(article)-бап")
    }
}
