/// The lists of any house, whatever orders it carries out.
extension JournalSpec {
    public static let common: [JournalSpec] = [calendar, banks, operators]

    static let auditCode = "audit"
    static let auditTitle = Localized(
        ru: "Журнал действий и просмотров", kk: "Әрекеттер мен қараулар журналы")

    /// What was done and who looked, whatever the order.
    ///
    /// - Parameters:
    ///   - names: what the records of the audit are called.
    ///   - numbers: those that they are found by.
    static func audit(_ words: AuditWords, names: [RecordName], numbers: [RecordNumber]) -> JournalSpec {
        // Of a paper the record that it told of, of anything else what was done with it.
        let kind = "coalesce(a.record, a.subject)"
        let action = Cell { value, language, _ in words.word(value)?[language] ?? value }
        let subject = Cell { value, language, _ in words.subject(value, language) }
        return JournalSpec(
            auditCode, auditTitle,
            source: JournalSource(
                tables: "audit a LEFT JOIN operator o ON o.id = a.operator_id", id: "a.id", time: "a.at",
                link: JournalLink(kind: kind, id: "a.subject_id"),
                numbers: numbers.map {
                    NumberSearch(
                        $0,
                        where: """
                            a.id IN (WITH r (x) AS (SELECT \($0.record))
                                SELECT b.id FROM r CROSS JOIN audit b WHERE b.subject = '\($0.kind)' AND b.subject_id = r.x
                                UNION ALL SELECT b.id FROM r CROSS JOIN audit b
                                    WHERE b.record = '\($0.kind)' AND b.subject_id = r.x)
                            """)
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
                    "id", Localized(ru: "№ записи", kk: "Жазба №"),
                    names.number(kind: kind, id: "a.subject_id"),
                    screen: 11, paper: 12),
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
                "cards",
                Localized(ru: "Открывает полные карточки", kk: "Толық карталарды ашады"),
                short: Localized(ru: "Карт.", kk: "Карта"), "CAST(o.opens_cards AS TEXT)", cell: .yesNo,
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
