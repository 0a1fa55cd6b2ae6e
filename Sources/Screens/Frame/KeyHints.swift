import Core

extension KeyHint {
    static let help = KeyHint("F1", Localized(ru: "Справка", kk: "Анықтама"))
    static let save = KeyHint("F2", Localized(ru: "Записать", kk: "Жазу"))
    static let find = KeyHint("F3", Localized(ru: "Найти", kk: "Іздеу"))
    static let list = KeyHint("F4", Localized(ru: "Список", kk: "Тізім"))
    static let filter = KeyHint("F5", Localized(ru: "Отбор", kk: "Іріктеу"))
    static let why = KeyHint("F6", Localized(ru: "Почему", kk: "Неге"))
    static let print = KeyHint("F7", Localized(ru: "Печать", kk: "Басып шығару"))
    static let export = KeyHint("F8", Localized(ru: "В файл", kk: "Файлға"))
    static let back = KeyHint("F10", Localized(ru: "Назад", kk: "Артқа"))
    static let quit = KeyHint("F10", Localized(ru: "Выход", kk: "Шығу"))
    static let open = KeyHint("Enter", Localized(ru: "Открыть", kk: "Ашу"))
    static let choose = KeyHint("Enter", Localized(ru: "Выбрать", kk: "Таңдау"))
    static let close = KeyHint("Esc", Localized(ru: "Закрыть", kk: "Жабу"))
    static let nextPage = KeyHint("PgDn", Localized(ru: "далее", kk: "әрі қарай"))

    /// The other language, by its own name.
    static func language(_ language: Language) -> KeyHint {
        KeyHint("F9", .same(language == .russian ? "ҚАЗ" : "РУС"))
    }
}

extension Language {
    /// As the top line names it.
    var short: String { self == .russian ? "РУС" : "ҚАЗ" }
}
