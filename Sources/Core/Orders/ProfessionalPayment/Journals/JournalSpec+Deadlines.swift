extension JournalSpec {
    /// Tables of a list whose rows know their case, person and employer.
    private static func joined(_ table: String, _ name: String) -> (plain: String, byName: String) {
        let rest = "CROSS JOIN payment_case c ON c.id = \(name).case_id"
        let employer = "CROSS JOIN employer e ON e.id = c.employer_id"
        return (
            "\(table) \(name) \(rest) CROSS JOIN person p ON p.id = c.person_id \(employer)",
            "person p CROSS JOIN \(table) \(name) ON \(name).person_id = p.id \(rest) \(employer)"
        )
    }

    /// A source whose rows know their case, person and employer.
    ///
    /// - Parameter isPart: true for the lines of something, which have no
    ///   order by name of their own.
    static func caseSource(_ table: String, _ name: String, isPart: Bool = false) -> JournalSource {
        let tables = joined(table, name)
        return JournalSource(
            tables: tables.plain, nameOrdered: isPart ? nil : tables.byName,
            personFirst: isPart ? tables.byName : nil,
            id: "\(name).id", person: "\(name).person_id", employer: "\(name).employer_id",
            link: .to("case", "\(name).case_id"), numbers: caseNumbers("\(name).case_id"))
    }

    /// S526-6: overdue first, then today, then what comes; what is met is asked for.
    public static let deadlines: JournalSpec = {
        var source = caseSource("deadline", "d")
        source.identity = JournalIdentity(of: "d.case_id", "d.kind || '/' || coalesce(d.month, '')")
        source.kept = KeptRows(CaseUpkeep())
        source.time = "d.due"
        source.kind = "d.kind"
        source.done = DoneRows(
            "done", "d.id >= \(DerivedNumber.laterHalf)", rest: "d.id < \(DerivedNumber.laterHalf)")
        return JournalSpec(
            "deadlines", Localized(ru: "Контроль сроков", kk: "Мерзімдерді бақылау"),
            kinds: [FieldSpec.Choice("done", Localized(ru: "выполненные", kk: "орындалғандары"))]
                + DeadlineKind.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }, opensAtTop: true,
            source: source,
            [
                JournalColumn(
                    "due", Localized(ru: "Срок", kk: "Мерзім"), "d.due", cell: .due, screen: 10, paper: 10,
                    isFrozen: true),
                JournalColumn(
                    "state", Localized(ru: "Состояние", kk: "Күйі"),
                    "coalesce(d.flaw, coalesce(d.met_on, '') || '/' || d.due)", cell: .deadlineState,
                    screen: 19,
                    paper: 15),
                JournalColumn(
                    "kind", Localized(ru: "Действие", kk: "Әрекет"), "d.kind", cell: .deadlineKind,
                    screen: 34, paper: 22),
                .caseNumber,
                JournalColumn(
                    "month", Localized(ru: "За месяц", kk: "Қай ай үшін"),
                    short: Localized(ru: "За", kk: "Ай"),
                    "coalesce(d.month, '')", cell: .month, screen: 7, paper: 8),
                .person(screen: 22, paper: 18), .employer(paper: 16),
                JournalColumn(
                    "days", Localized(ru: "Перенос из-за выходных", kk: "Жылжытқан демалыс күндері"),
                    "d.days_off",
                    cell: .days, screen: 24, paper: 12),
            ],
            onScreen: ["due", "name", "state", "kind", "month", "case", "employer", "days"])
    }()

    /// p.11, 17, 19, 21, 23: what is still to be sent first.
    public static let notices: JournalSpec = {
        var source = caseSource("notice", "n")
        source.identity = JournalIdentity(of: "n.case_id", "n.kind || '/' || n.addressee || '/' || n.fact_id")
        source.kept = KeptRows(CaseUpkeep())
        source.time = "n.arisen_on"
        source.link = .to("notice", "n.id")
        source.kind = "n.kind"
        return JournalSpec(
            "notices", Localized(ru: "Уведомления и задачи", kk: "Хабарламалар мен тапсырмалар"),
            paperTitle: Localized(
                ru: "Уведомления на информационном портале «Электронная биржа труда»",
                kk: "«Электрондық еңбек биржасы» ақпараттық порталындағы хабарламалар"),
            kinds: Notice.Kind.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }, opensAtTop: true,
            source: source,
            [
                JournalColumn(
                    "arisen", Localized(ru: "Возникло", kk: "Туындады"), "n.arisen_on", cell: .date,
                    screen: 10,
                    paper: 10),
                JournalColumn(
                    "sent", Localized(ru: "Отправлено", kk: "Жіберілді"), "coalesce(n.sent_on, n.void, '')",
                    cell: .noticeSent,
                    screen: 10, paper: 10),
                JournalColumn(
                    "letter", Localized(ru: "Письмо №, дата", kk: "Хат №, күні"),
                    """
                    coalesce((SELECT \(LetterPaper.numberInSQL("l.id")) || ' ' || l.day FROM letter l
                        WHERE l.subject = 'case' AND l.subject_id = n.case_id
                        AND l.kind = '\(ProfessionalPayment.NoticePrint.spec.code)'
                        AND l.part = n.kind || '/' || n.addressee || '/' || n.fact_id), '')
                    """, cell: .letter, screen: 20, paper: 10),
                JournalColumn(
                    "addressee", Localized(ru: "Кому", kk: "Кімге"), "n.addressee", cell: .addressee,
                    screen: 12,
                    paper: 12),
                JournalColumn(
                    "kind", Localized(ru: "О чём", kk: "Не туралы"), "n.kind", cell: .noticeKind,
                    screen: 28,
                    paper: 20),
                .caseNumber, .person(screen: 22, paper: 18), .employer(paper: 14),
                JournalColumn(
                    "reason", Localized(ru: "Причина", kk: "Себебі"),
                    "n.reason_ru || char(31) || n.reason_kk",
                    cell: .bilingual, screen: 40, paper: 24),
                JournalColumn(
                    "clause", Localized(ru: "Пункт", kk: "Тармақ"), "n.clause",
                    cell: .clause(of: .order526), screen: 17),
                JournalColumn("iin", Localized(ru: "ИИН", kk: "ЖСН"), "p.iin", screen: 12),
                JournalColumn(
                    "due", Localized(ru: "Не позднее", kk: "Кешіктірмей"), "coalesce(n.due, '')",
                    cell: .date,
                    screen: 10),
            ],
            onScreen: [
                "name", "kind", "addressee", "sent", "letter", "arisen", "due", "case", "employer", "reason",
                "clause",
                "iin",
            ])
    }()
}
