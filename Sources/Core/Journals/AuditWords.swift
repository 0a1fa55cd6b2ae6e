/// The names of audit codes: the common ones, and those that orders add.
struct AuditWords: Sendable {
    private let words: [String: Localized]
    /// Lists and documents by their codes.
    private let documents: [String: Localized]

    /// - Parameter orders: the words of each order; a word of the house stays as it is.
    init(_ orders: [[String: Localized]] = [], documents: [String: Localized] = [:]) {
        words = orders.reduce(Self.common) { $0.merging($1) { known, _ in known } }
        self.documents = documents
    }

    /// What was done with what: the code of the record, U+001F, what it is and the name of the
    /// file, as `notice/Уведомление-….txt`.
    ///
    /// Files that were written earlier bear their code at the beginning of the name. One whose
    /// code is not known is called by its name.
    func subject(_ value: String, _ language: Language) -> String {
        let parts = value.split(separator: "\u{1F}", maxSplits: 1, omittingEmptySubsequences: false)
        let word = words[String(parts[0])]?[language] ?? String(parts[0])
        guard parts.count == 2, !parts[1].isEmpty else { return word }
        let code = documents.keys
            .filter { parts[1].hasPrefix($0 + "/") || parts[1].hasPrefix($0 + "-") }
            .max { $0.count < $1.count }
        return code.flatMap { documents[$0]?[language] } ?? "\(word): \(parts[1])"
    }

    func word(_ code: String) -> Localized? { words[code] }

    /// The codes whose word begins so in either language; `key` is folded.
    func codes(beginningWith key: String) -> [String] {
        words.filter { SearchKey.fold($1.ru).hasPrefix(key) || SearchKey.fold($1.kk).hasPrefix(key) }.keys
            .sorted()
    }

    private static let common: [String: Localized] = [
        "accept": Localized(ru: "принял", kk: "қабылдады"),
        "record": Localized(ru: "записал", kk: "жазды"),
        "withdraw": Localized(ru: "отозвал", kk: "кері алды"),
        "open": Localized(ru: "открыл", kk: "ашты"),
        "denied": Localized(ru: "не допущен", kk: "рұқсат берілмеді"),
        "print": Localized(ru: "напечатал", kk: "басып шығарды"),
        "export": Localized(ru: "выгрузил", kk: "файлға шығарды"),
        "add": Localized(ru: "добавил", kk: "қосты"),
        "save": Localized(ru: "сохранил", kk: "сақтады"),
        "set": Localized(ru: "задал", kk: "белгіледі"),
        "write": Localized(ru: "выписал", kk: "жазып берді"),
        "load": Localized(ru: "загрузил", kk: "жүктеді"),
        "sample": Localized(ru: "учебные данные", kk: "оқу деректері"),
        "person": Localized(ru: "человек", kk: "адам"),
        "journal": Localized(ru: "журнал", kk: "журнал"),
        "office": Localized(ru: "отделение", kk: "бөлімше"),
        "operator": Localized(ru: "специалист", kk: "маман"),
        "setting": Localized(ru: "настройка", kk: "баптау"),
        "reference": Localized(ru: "справочники", kk: "анықтамалықтар"),
        "import": Localized(ru: "загрузил файл", kk: "файл жүктеді"),
        "file": Localized(ru: "файл", kk: "файл"),
        "register": Localized(ru: "зарегистрировал", kk: "тіркеді"),
        "letter": Localized(ru: "исходящее письмо", kk: "шығыс хаты"),
        "grant": Localized(ru: "открыл доступ", kk: "рұқсат берді"),
        "restore": Localized(ru: "вернул копию", kk: "көшірмені қайтарды"),
        "rebuild": Localized(ru: "построил заново", kk: "қайта құрды"),
        "store": Localized(ru: "хранилище", kk: "қойма"),
        "shut": Localized(ru: "закрыл вход", kk: "кіруді жапты"),
        "admit": Localized(ru: "открыл вход", kk: "кіруді ашты"),
        "judge": Localized(ru: "решил о других сведениях", kk: "басқа мәлімет туралы шешті"),
        "reopen": Localized(ru: "вернул вопрос", kk: "мәселені қайтарды"),
        "revoke": Localized(ru: "закрыл доступ", kk: "рұқсатты алды"),
    ]
}
