/// One document of an application for reimbursement (order № 20 p.8, 16).
enum ReimbursementDocument {
    enum Fields {
        static let name = RegisterField("document", Localized(ru: "документ", kk: "құжат"))
        static let via = RegisterField(
            "via", Localized(ru: "через кого запрошено", kk: "кім арқылы сұратылды"), .one(sources))
        static let consent = RegisterField(
            "consent", Localized(ru: "согласие выгодоприобретателя", kk: "пайда алушының келісімі"), .yes)
    }

    /// p.8, 16 part 3: the one way to databases, and any other.
    static let sources = [
        RegisterChoice(
            "database-organisation",
            Localized(
                ru: "организация по формированию и ведению базы данных",
                kk: "дерекқорды қалыптастыру және жүргізу жөніндегі ұйым")),
        RegisterChoice("other", Localized(ru: "иначе", kk: "басқаша")),
    ]

    enum State {
        static let required = RegisterState("required", Localized(ru: "Требуется", kk: "Талап етіледі"))
        static let inDatabases = RegisterState(
            "in-databases",
            Localized(ru: "Не представляется (есть в базах)", kk: "Ұсынылмайды (базаларда бар)"))
        static let requested = RegisterState("requested", Localized(ru: "Запрошено", kk: "Сұратылды"))
        static let received = RegisterState("received", Localized(ru: "Получено", kk: "Алынды"))
        static let submitted = RegisterState("submitted", Localized(ru: "Представлен", kk: "Ұсынылды"))
    }

    enum Event {
        static let listed = RegisterEvent(
            "document-listed", act: Localized(ru: "Документ в перечне", kk: "Құжат тізбеде"),
            told: Localized(ru: "документ внесён в перечень", kk: "құжат тізбеге енгізілді"),
            takes: [Fields.name])
        static let found = RegisterEvent(
            "document-found", act: Localized(ru: "Есть в базах данных", kk: "Дерекқорларда бар"),
            told: Localized(ru: "документ найден в базах данных", kk: "құжат дерекқорлардан табылды"))
        static let request = RegisterEvent(
            "document-requested", act: Localized(ru: "Запросить", kk: "Сұрау салу"),
            told: Localized(
                ru: "страховщик запросил через организацию базы данных",
                kk: "сақтандырушы дерекқор ұйымы арқылы сұрау салды"),
            takes: [Fields.via, Fields.consent])
        static let answer = RegisterEvent(
            "document-received", act: Localized(ru: "Получено", kk: "Алынды"),
            told: Localized(ru: "документ получен из базы данных", kk: "құжат дерекқордан алынды"))
        static let submission = RegisterEvent(
            "document-submitted", act: Localized(ru: "Представлен на бумаге", kk: "Қағаз түрінде ұсынылды"),
            told: Localized(ru: "документ представлен на бумаге", kk: "құжат қағаз түрінде ұсынылды"))
    }

    /// The states of a document by each point; only p.16 asks for a consent.
    static func table(_ point: ReimbursementPoint) -> RegisterTable {
        RegisterTable(
            "reimbursement-\(point.rawValue)",
            Localized(ru: "Документы возмещения затрат", kk: "Шығындарды өтеу құжаттары"),
            [
                RegisterRow(nil, Event.listed, to: State.required, by: point.ofSubmission),
                RegisterRow(State.required, Event.found, to: State.inDatabases, by: point.ofSubmission),
                RegisterRow(State.required, Event.submission, to: State.submitted, by: point.ofSubmission),
                RegisterRow(
                    State.inDatabases, Event.submission, to: State.submitted, by: point.ofSubmission,
                    if: [notAsked]),
                RegisterRow(
                    State.inDatabases, Event.request, to: State.requested, by: point.ofRequest,
                    if: [throughOrganisation] + (point.asksConsent ? [consent] : [])),
                RegisterRow(State.requested, Event.answer, to: State.received, by: point.ofRequest),
            ])
    }

    static let tables = ReimbursementPoint.allCases.map(table)

    private static let notAsked = RegisterGuard(
        .notToBeSubmitted, Localized(ru: "на бумаге не требуется", kk: "қағаз түрінде талап етілмейді")
    ) { _ in false }

    private static let consent = RegisterGuard(
        .noBeneficiaryConsent,
        Localized(ru: "есть согласие выгодоприобретателя", kk: "пайда алушының келісімі бар")
    ) {
        $0.values.isYes(Fields.consent)
    }

    private static let throughOrganisation = RegisterGuard(
        .source("8, 16"),
        Localized(
            ru: "через организацию по ведению базы данных", kk: "дерекқорды жүргізу жөніндегі ұйым арқылы")
    ) { step in
        !step.values.isTold(Fields.via) || step.values[Fields.via] == sources[0].code
    }
}
