import Core

/// A key that works here, and its word.
///
/// The F-keys mean the same everywhere, so their words are given: only F2 is called after what
/// it does. A screen that offers no F-key does not hear it.
public struct KeyHint: Sendable, Hashable {
    /// The number of an F-key.
    public let number: Int?
    public let key: String
    public let title: Localized

    /// A key that has no cell of its own: Enter, arrows.
    public init(_ key: String, _ title: Localized) {
        number = nil
        self.key = key
        self.title = title
    }

    private init(_ number: Int, _ title: Localized) {
        self.number = number
        key = "F\(number)"
        self.title = title
    }

    public static let help = KeyHint(1, Localized(ru: "Помощь", kk: "Көмек"))
    /// F2 does what the screen is for, by a word of at most nine columns.
    public static func act(_ word: Localized) -> KeyHint { KeyHint(2, word) }
    public static let save = act(Localized(ru: "Записать", kk: "Жазу"))
    /// F2 where several things can be done: they are offered in a list.
    public static let acts = act(Localized(ru: "Действия", kk: "Әрекет"))
    /// F2 for acts by their words: nothing, the one, or a list of them.
    static func acts(_ words: [Localized]) -> [KeyHint] {
        words.count > 1 ? [.acts] : words.map { .act($0) }
    }
    public static let new = act(Localized(ru: "Новое", kk: "Жаңа"))
    public static let find = KeyHint(3, Localized(ru: "Найти", kk: "Іздеу"))
    /// The list of the field under the cursor.
    public static let list = KeyHint(4, Localized(ru: "Список", kk: "Тізім"))
    /// Fewer rows.
    public static let filter = KeyHint(5, Localized(ru: "Отбор", kk: "Іріктеу"))
    /// The same of another day.
    public static let day = KeyHint(5, Localized(ru: "Дата", kk: "Күні"))
    public static let why = KeyHint(6, Localized(ru: "Почему", kk: "Неге"))
    public static let print = KeyHint(7, Localized(ru: "Печать", kk: "Басу"))
    public static let export = KeyHint(8, Localized(ru: "В файл", kk: "Файлға"))
    public static let back = KeyHint(10, Localized(ru: "Назад", kk: "Артқа"))
    public static let quit = KeyHint(10, Localized(ru: "Выход", kk: "Шығу"))

    public static let open = KeyHint("Enter", Localized(ru: "Открыть", kk: "Ашу"))
    public static let choose = KeyHint("Enter", Localized(ru: "Выбрать", kk: "Таңдау"))
    public static let nextPage = KeyHint("PgDn", Localized(ru: "далее", kk: "әрі қарай"))
    /// The value of the field in the entry before.
    public static let asBefore = KeyHint(
        "Ctrl+D", Localized(ru: "как в прошлый раз", kk: "өткен жолғыдай"))
    public static let turn = KeyHint("PgDn", Localized(ru: "листать", kk: "парақтау"))

    /// The other language, by its own name.
    public static func language(_ language: Language) -> KeyHint {
        KeyHint(9, .same(language == .russian ? "ҚАЗ" : "РУС"))
    }
}

extension Language {
    /// As the top line names it.
    var short: String { self == .russian ? "РУС" : "ҚАЗ" }
}
