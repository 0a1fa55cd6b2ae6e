/// The lists of any house, whatever orders it carries out.
extension JournalSpec {
    public static let common: [JournalSpec] = [calendar, banks, operators]

    static let auditCode = "audit"
    static let auditTitle = Localized(
        ru: "Журнал действий и просмотров", kk: "Әрекеттер мен қараулар журналы")

    /// What was done and who looked, whatever the order.
    ///
    /// - Parameter numbers: those that the records of the audit are found by.
    static func audit(_ words: AuditWords, numbers: [RecordNumber]) -> JournalSpec {
        let action = Cell { value, language, _ in words.word(value)?[language] ?? value }
        let subject = Cell { value, language, _ in words.subject(value, language) }
        return JournalSpec(
            auditCode, auditTitle,
            source: JournalSource(
                tables: "audit a LEFT JOIN operator o ON o.id = a.operator_id", id: "a.id", time: "a.at",
                link: JournalLink(kind: "a.subject", id: "a.subject_id"),
                numbers: numbers.map {
                    NumberSearch($0, where: "a.subject = '\($0.kind)' AND a.subject_id = \($0.record)")
                },
                search: { key, store in
                    let codes = SQLValue.list(words.codes(beginningWith: key))
                    let workers = try store.operators().filter { SearchKey.fold($0.name).hasPrefix(key) }
                    return SQLCondition(
                        """
                        a.action IN (SELECT value FROM json_each(?))
                        OR a.subject IN (SELECT value FROM json_each(?))
                        OR a.operator_id IN (SELECT value FROM json_each(?))
                        """, [codes, codes, .list(workers.map(\.id))])
                }),
            [
                JournalColumn(
                    "at", Localized(ru: "Когда", kk: "Қашан"), "a.at", cell: .moment, screen: 16, paper: 16,
                    isFrozen: true),
                JournalColumn(
                    "operator", Localized(ru: "Кто", kk: "Кім"), "coalesce(o.name, '')", screen: 20, paper: 30
                ),
                JournalColumn(
                    "action", Localized(ru: "Действие", kk: "Әрекет"), "a.action", cell: action, screen: 18,
                    paper: 20),
                JournalColumn(
                    "subject", Localized(ru: "Объект", kk: "Неге қатысты"),
                    "a.subject || char(31) || CASE a.subject WHEN 'journal' THEN a.note ELSE '' END",
                    cell: subject, screen: 22, paper: 40),
                JournalColumn(
                    "id", Localized(ru: "№ записи", kk: "Жазба №"), "a.subject_id", cell: .number, screen: 9,
                    paper: 10),
            ])
    }

    /// Operators, and who of them may see medical facts.
    public static let operators = JournalSpec(
        "operators", Localized(ru: "Специалисты", kk: "Мамандар"), opensAtTop: true,
        source: JournalSource(tables: "operator o", id: "o.id", words: "o.name || ' ' || o.login"),
        [
            JournalColumn(
                "name", Localized(ru: "Специалист", kk: "Маман"), "o.name", screen: 26, paper: 40,
                isFrozen: true),
            JournalColumn(
                "login", Localized(ru: "Учётная запись", kk: "Тіркелгі"), "o.login", screen: 14, paper: 20),
            JournalColumn(
                "role", Localized(ru: "Роль", kk: "Рөлі"), "o.role", cell: .code(Operator.Role.self, \.label),
                screen: 22, paper: 24),
            JournalColumn(
                "medical",
                Localized(ru: "Видит медицинские сведения", kk: "Медициналық мәліметтерді көреді"),
                short: Localized(ru: "Мед.", kk: "Мед."),
                "CASE WHEN o.role = 'medical' THEN '1' ELSE CAST(o.sees_medical AS TEXT) END", cell: .yesNo,
                screen: 5, paper: 20),
            JournalColumn(
                "closed", Localized(ru: "Вход закрыт", kk: "Кіру жабық"),
                short: Localized(ru: "Закрыт", kk: "Жабық"), "CAST(o.is_closed AS TEXT)", cell: .yesNo,
                screen: 6, paper: 12),
        ])
}

extension Operator.Role {
    public var label: Localized {
        switch self {
        case .operator: Localized(ru: "специалист", kk: "маман")
        case .administrator: Localized(ru: "администратор", kk: "әкімші")
        case .medical: Localized(ru: "медицинские сведения", kk: "медициналық мәліметтер")
        }
    }
}
