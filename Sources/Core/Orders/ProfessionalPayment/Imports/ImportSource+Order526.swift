extension ImportSource {
    static let esutd = order526("esutd", Localized(ru: "ЕСУТД", kk: "ЕШЕБЖ"))
    static let oop = order526("oop", Localized(ru: "АИС «ООП»", kk: "«ООП» ААЖ"))
    static let bmg = order526("bmg", Localized(ru: "БМГ", kk: "МАБ"))
    static let gbdfl = order526("gbdfl", Localized(ru: "ИС ГБД ФЛ", kk: "ЖТ МДҚ"))
    static let mtszn = order526("mtszn", Localized(ru: "ИС МТСЗН", kk: "ҚР Еңбекмині АЖ"))
    static let bank = order526("bank", Localized(ru: "БВУ", kk: "ЕДБ"))

    private static func order526(_ code: String, _ name: Localized) -> ImportSource {
        ImportSource(code, name, act: .order526)
    }
}
