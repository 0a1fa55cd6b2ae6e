import Core

extension KeyHint {
    public static let help = KeyHint("F1", Localized(ru: "Помощь", kk: "Көмек"))
    public static let save = KeyHint("F2", Localized(ru: "Записать", kk: "Жазу"))
    public static let find = KeyHint("F3", Localized(ru: "Найти", kk: "Іздеу"))
    public static let list = KeyHint("F4", Localized(ru: "Список", kk: "Тізім"))
    public static let filter = KeyHint("F5", Localized(ru: "Отбор", kk: "Іріктеу"))
    public static let why = KeyHint("F6", Localized(ru: "Почему", kk: "Неге"))
    public static let print = KeyHint("F7", Localized(ru: "Печать", kk: "Басып шығару"))
    public static let export = KeyHint("F8", Localized(ru: "В файл", kk: "Файлға"))
    public static let back = KeyHint("F10", Localized(ru: "Назад", kk: "Артқа"))
    public static let quit = KeyHint("F10", Localized(ru: "Выход", kk: "Шығу"))
    public static let open = KeyHint("Enter", Localized(ru: "Открыть", kk: "Ашу"))
    public static let choose = KeyHint("Enter", Localized(ru: "Выбрать", kk: "Таңдау"))
    public static let close = KeyHint("Esc", Localized(ru: "Закрыть", kk: "Жабу"))
    public static let nextPage = KeyHint("PgDn", Localized(ru: "далее", kk: "әрі қарай"))

    /// The other language, by its own name.
    public static func language(_ language: Language) -> KeyHint {
        KeyHint("F9", .same(language == .russian ? "ҚАЗ" : "РУС"))
    }
}

extension Language {
    /// As the top line names it.
    var short: String { self == .russian ? "РУС" : "ҚАЗ" }
}
