/// Acts that several orders cite.
extension Act {
    public static let labourCode = Act(
        "labourCode", .code, Localized(ru: "Трудовой кодекс", kk: "Еңбек кодексі"))
    public static let socialCode = Act(
        "socialCode", .code, Localized(ru: "Социальный кодекс", kk: "Әлеуметтік кодекс"))
    public static let insuranceLaw = Act(
        "insuranceLaw", .law, Localized(ru: "Закон об ОСМС", kk: "МӘМС туралы заң"))
}
