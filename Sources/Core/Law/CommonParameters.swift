/// Numbers that no order owns: budget laws and codes set them, orders read them.
///
/// Rows without a declaration here come with `assets/reference/parameters.csv`.
public enum CommonParameters {
    public static let subsistenceMinimum = ParameterSpec(
        "subsistence_minimum", .tenge, Localized(ru: "Прожиточный минимум", kk: "Ең төмен күнкөріс деңгейі"))

    /// Social Code art.207: men 63 years from 01.07.2001.
    public static let pensionAgeOfMen = ParameterSpec(
        "pension_age_men", .ageInMonths,
        Localized(ru: "Пенсионный возраст мужчин", kk: "Ерлердің зейнеткерлік жасы"), article207,
        rows([(2001, 7, 756)]))

    /// Women: half a year more each year up to 61 in 2023, then again from
    /// 2028 up to 63 in 2031.
    public static let pensionAgeOfWomen = ParameterSpec(
        "pension_age_women", .ageInMonths,
        Localized(ru: "Пенсионный возраст женщин", kk: "Әйелдердің зейнеткерлік жасы"), article207,
        rows([
            (2018, 1, 702), (2019, 1, 708), (2020, 1, 714), (2021, 1, 720), (2022, 1, 726), (2023, 1, 732),
            (2028, 1, 738), (2029, 1, 744), (2030, 1, 750), (2031, 1, 756),
        ]))

    public static let all: [ParameterSpec] = [
        subsistenceMinimum,
        ParameterSpec(
            "mci", .tenge,
            Localized(ru: "Месячный расчётный показатель (МРП)", kk: "Айлық есептік көрсеткіш (АЕК)")),
        ParameterSpec(
            "minimum_wage", .tenge,
            Localized(ru: "Минимальная зарплата (МЗП)", kk: "Ең төмен жалақы (ЕТЖ)")),
        ParameterSpec(
            "minimum_pension", .tenge, Localized(ru: "Минимальная пенсия", kk: "Ең төмен зейнетақы")),
        ParameterSpec(
            "minimum_base_pension", .tenge,
            Localized(ru: "Минимальная базовая пенсия", kk: "Ең төмен базалық зейнетақы")),
        ParameterSpec(
            "special_professional_state_allowance_in_subsistence_minimums", .subsistenceMinimums,
            Localized(ru: "Госпособие, в прожиточных минимумах", kk: "Жәрдемақы, күнкөріс деңгейімен"),
            full: allowance),
        ParameterSpec(
            "special_professional_state_allowance_monthly", .tenge,
            Localized(ru: "Спец. профессиональное госпособие", kk: "Арнаулы кәсіптік мемл. жәрдемақы"),
            full: allowance),
        ParameterSpec(
            "social_contribution_rate", .percent,
            Localized(ru: "Социальные отчисления (СО)", kk: "Әлеуметтік аударымдар (ӘА)")),
        ParameterSpec(
            "opv_rate", .percent,
            Localized(ru: "Пенсионные взносы работника (ОПВ)", kk: "Жұмыскердің зейнетақы жарналары (МЗЖ)"),
            full: Localized(
                ru: "Обязательные пенсионные взносы (ОПВ)", kk: "Міндетті зейнетақы жарналары (МЗЖ)")),
        ParameterSpec(
            "opvr_rate", .percent,
            Localized(ru: "Пенсионные взносы работодателя (ОПВР)", kk: "Жұмыс берушінің жарналары (ЖМЗЖ)"),
            full: Localized(
                ru: "Обязательные пенсионные взносы работодателя (ОПВР)",
                kk: "Жұмыс берушінің міндетті зейнетақы жарналары (ЖМЗЖ)")),
        ParameterSpec(
            "oppv_rate", .percent,
            Localized(ru: "Профессиональные взносы (ОППВ)", kk: "Кәсіптік зейнетақы жарналары (МКЗЖ)"),
            full: Localized(
                ru: "Обязательные профессиональные пенсионные взносы (ОППВ)",
                kk: "Міндетті кәсіптік зейнетақы жарналары (МКЗЖ)")),
        pensionAgeOfMen, pensionAgeOfWomen,
    ]

    private static let allowance = Localized(
        ru: "Специальное профессиональное государственное пособие за месяц",
        kk: "Айлық арнаулы кәсіптік мемлекеттік жәрдемақы")

    private static let article207 = Citation(.socialCode, "207")

    private static func rows(_ values: [(year: Int, month: Int, months: Int)]) -> [ParameterSpec.Row] {
        values.map { value in
            ParameterSpec.Row(
                from: CivilDate(dayNumber: CivilDate.number(value.year, value.month, 1)), value.months)
        }
    }
}
