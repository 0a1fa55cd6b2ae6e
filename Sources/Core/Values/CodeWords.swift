/// What a code that several orders use means in two or three words, where only the code is kept.
public enum CodeWords {
    public static func said(_ code: String) -> Localized { words[code] ?? .same(code) }

    private static let words: [String: Localized] = [
        "E-STATE": Localized(ru: "не в том статусе", kk: "мәртебесі басқа"),
        "E-DICT": Localized(ru: "нет в списке", kk: "тізімде жоқ"),
        "E-IBAN": Localized(ru: "неверный счет", kk: "шот қате"),
        "E-ORD": Localized(ru: "порядок дат", kk: "күндер реті"),
        "E-REQ": Localized(ru: "не всё заполнено", kk: "толық толтырылмаған"),
        "E-CONF": Localized(ru: "дело изменилось", kk: "іс өзгерді"),
        "W-LATE": Localized(ru: "срок истёк", kk: "мерзімі өткен"),
        "W-IIN-DOB": Localized(
            ru: "дата рождения не совпадает с ИИН", kk: "туған күні ЖСН-ге сәйкес емес"),
        "W-IIN-SEX": Localized(ru: "пол не совпадает с ИИН", kk: "жынысы ЖСН-ге сәйкес емес"),
        "W-BIN": Localized(ru: "необычный БИН", kk: "әдеттен тыс БСН"),
        "W-PHONE": Localized(ru: "телефон под вопросом", kk: "телефон күмәнді"),
        "W-CHR": Localized(ru: "похожие буквы исправлены", kk: "ұқсас әріптер түзетілді"),
        "W-NWD": Localized(ru: "последний день – нерабочий", kk: "соңғы күн – жұмыс күні емес"),
        "W-HOURS": Localized(ru: "вне часов работы", kk: "жұмыс уақытынан тыс"),
    ]
}
