extension RecordNumber {
    static let socialPayment = RecordNumber(
        "СВ", leadsTo: "social-payment", "(SELECT id FROM social_payment WHERE number = ?)")
}

extension JournalSpec {
    /// What a payment is for tells of health and of family: those see it who may open cards.
    private static func kind(_ label: @escaping @Sendable (SocialPaymentKind) -> Localized) -> Cell {
        Cell(veil: { _ in "•••" }, openedBy: .cards) { value, language, _ in
            SocialPaymentKind(rawValue: value).map { label($0)[language] } ?? value
        }
    }

    /// S430-2: recipients of social payments (p.10–14); those that are over are asked for.
    public static let recipients: JournalSpec = {
        var source = JournalSource(
            tables: "social_payment r CROSS JOIN person p ON p.id = r.person_id",
            nameOrdered: "person p CROSS JOIN social_payment r ON r.person_id = p.id", id: "r.id",
            person: "r.person_id", time: "r.applied_on", link: .to("social-payment", "r.id"),
            numbers: [RecordNumber.socialPayment.found(by: "r.id")])
        // Money that is owed keeps a payment here, whatever its state.
        source.kind = "r.status"
        source.otherKind = JournalKinds(
            "r.kind", SocialPaymentKind.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) },
            openedBy: .cards)
        source.done = DoneRows(
            RecipientStatus.terminated.rawValue, "r.status = 'terminated'",
            rest: "(r.status <> 'terminated' OR r.overpaid > 0)")
        source.kept = KeptRows(SocialPaymentUpkeep(), hasKeptKinds: true)
        source.figure = { figure, _ in MonthFigure.recipientCondition(figure) }
        return JournalSpec(
            "recipients", Localized(ru: "Получатели социальных выплат", kk: "Әлеуметтік төлем алушылар"),
            kinds: RecipientStatus.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) },
            source: source,
            [
                JournalColumn(
                    "number", Localized(ru: "№", kk: "№"), "r.number", screen: 9, paper: 9, isFrozen: true),
                .person(screen: 25, paper: 28),
                JournalColumn(
                    "kind", Localized(ru: "Вид", kk: "Түрі"), "r.kind",
                    cell: kind(\.short), screen: 8),
                JournalColumn(
                    "status", Localized(ru: "Состояние", kk: "Күйі"), "r.status",
                    cell: .code(RecipientStatus.self, \.label), screen: 15, paper: 15),
                JournalColumn(
                    "ends", Localized(ru: "Последний день", kk: "Соңғы күні"),
                    short: Localized(ru: "Срок по", kk: "Соңғы күні"), "coalesce(r.ends_on, '')",
                    cell: .date, screen: 10, paper: 10),
                JournalColumn(
                    "overpaid", Localized(ru: "Не возвращено", kk: "Қайтарылмаған"),
                    short: Localized(ru: "Излишне", kk: "Артық"),
                    "iif(r.overpaid > 0, r.overpaid, '')", cell: .money, screen: 9, paper: 13),
                JournalColumn(
                    "applied", Localized(ru: "Обращение", kk: "Жүгінген"), "r.applied_on", cell: .date,
                    screen: 10, paper: 10),
                .guardedIIN,
                // Paper has room for the whole name of the kind.
                JournalColumn(
                    "kindInFull", Localized(ru: "Вид выплаты", kk: "Төлем түрі"), "r.kind",
                    cell: kind(\.label), screen: 0, paper: 26),
            ]
        )
    }()

    /// S430-5: what is to be entered, and by when, of payment orders (p.9) and of recipients (p.14);
    /// what is done is asked for.
    public static let entryDeadlines: JournalSpec = {
        var source = JournalSource(
            tables: """
                entry_deadline d \
                LEFT JOIN incoming_payment i ON d.subject = 'incoming-payment' AND i.id = d.record \
                LEFT JOIN social_payment r ON d.subject = 'social-payment' AND r.id = d.record \
                LEFT JOIN person p ON p.id = r.person_id
                """, id: "d.id", time: "d.due", link: JournalLink(kind: "d.subject", id: "d.record"),
            words: """
                coalesce(
                    (SELECT i.document || ' ' || i.sender_name FROM incoming_payment i
                        WHERE d.subject = 'incoming-payment' AND i.id = d.record),
                    (SELECT r.number || ' ' || \(fullName) FROM social_payment r JOIN person p ON p.id = r.person_id
                        WHERE r.id = d.record), '')
                """)
        source.kept = KeptRows(EntryDeadlineUpkeep(isOfList: true), hasKeptKinds: true)
        source.done = DoneRows(
            "done", "d.id >= \(EntryDeadlineUpkeep.firstDone)",
            rest: "d.id < \(EntryDeadlineUpkeep.firstDone)")
        return JournalSpec(
            "entryDeadlines", Localized(ru: "Сроки внесения", kk: "Енгізу мерзімдері"),
            kinds: [FieldSpec.Choice("done", Localized(ru: "внесённые", kk: "енгізілгендері"))],
            opensAtTop: true, source: source,
            [
                JournalColumn(
                    "due", Localized(ru: "Срок внесения", kk: "Енгізу мерзімі"),
                    short: Localized(ru: "Срок", kk: "Мерзімі"), "d.due", cell: .due,
                    screen: 10, paper: 10, isFrozen: true),
                JournalColumn(
                    "state", Localized(ru: "Состояние", kk: "Күйі"),
                    "coalesce(i.flaw, r.flaw, coalesce(i.entered_on, r.entered_on, '') || '/' || d.due)",
                    cell: .deadlineState, screen: 17, paper: 17),
                JournalColumn(
                    "what", Localized(ru: "Что", kk: "Не"), "d.subject", cell: .entrySubject, screen: 10,
                    paper: 14),
                JournalColumn(
                    "document", Localized(ru: "№", kk: "№"), "coalesce(i.document, r.number, '')", screen: 9,
                    paper: 12),
                JournalColumn(
                    "name", Localized(ru: "Отправитель, получатель", kk: "Жіберуші, алушы"),
                    "coalesce(i.sender_name, \(fullName), '')", screen: 25, paper: 34),
                JournalColumn(
                    "started", Localized(ru: "Поступило", kk: "Түскен күні"),
                    """
                    coalesce(i.arrived_on, (SELECT substr(f.learned_at, 1, 10) FROM social_fact f
                        WHERE f.payment_id = r.id AND f.kind = 'decision'
                            AND json_extract(f.fields, '$.decision') = 'assign'
                            AND NOT EXISTS (SELECT 1 FROM social_fact c WHERE c.corrects = f.id)
                        ORDER BY f.id LIMIT 1), substr(r.learned_at, 1, 10), '')
                    """, cell: .date, screen: 11, paper: 11),
                JournalColumn(
                    "total", Localized(ru: "Сумма", kk: "Сома"), "coalesce(i.total, '')", cell: .money,
                    screen: 14, paper: 14),
            ])
    }()
}

extension Cell {
    /// What an entry is about: a payment order (p.9) or a recipient (p.14).
    static let entrySubject = Cell { value, language, _ in
        value == "social-payment"
            ? Localized(ru: "выплата", kk: "төлем")[language]
            : Localized(ru: "поручение", kk: "тапсырма")[language]
    }
}

extension SocialPaymentKind {
    /// In a column: what was lost, or what is cared for.
    public var short: Localized {
        switch self {
        case .disability: Localized(ru: "труд", kk: "еңбек")
        case .breadwinner: Localized(ru: "кормилец", kk: "асыраушы")
        case .jobLoss: Localized(ru: "работа", kk: "жұмыс")
        case .maternity: Localized(ru: "роды", kk: "босану")
        case .childcare: Localized(ru: "уход", kk: "бала")
        }
    }
}
