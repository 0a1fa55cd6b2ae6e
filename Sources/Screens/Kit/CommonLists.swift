import Core

/// The lists of any house: what their keys do.
enum CommonLists {
    static let all: [String: ListActions] = [
        "audit": ListActions(
            Localized(ru: "Журналы", kk: "Журналдар"),
            hint: Localized(
                ru: "Наберите действие, фамилию специалиста или № дела – список сузится",
                kk: "Әрекетті, маманның тегін не іс нөмірін теріңіз – тізім қысқарады"),
            empty: Localized(ru: "Здесь появится каждое действие.", kk: "Мұнда әрбір әрекет пайда болады.")),
        "letters": ListActions(
            Localized(ru: "Письма", kk: "Хаттар"),
            hint: Localized(
                ru: "Наберите номер письма, № дела или вид письма; F2 – карточка",
                kk: "Хат нөмірін, іс № не хат түрін теріңіз; F2 – карта"),
            empty: Localized(
                ru: "Письмо появится здесь, когда его запишут в файл.",
                kk: "Хат файлға жазылғанда осында пайда болады."),
            acts: [ListAct(Localized(ru: "Карточка", kk: "Карта"), run: openRecord)],
            enterWord: Localized(ru: "письмо", kk: "хат"), enter: openLetter),
        "parameters": reference, "calendar": reference, "banks": reference,
        "operators": ListActions(
            place,
            hint: Localized(
                ru: "Администратор: Enter – медицинские сведения, F2 – вход и полные карточки",
                kk: "Әкімші: Enter – медициналық мәліметтер, F2 – кіру мен толық карталар"),
            acts: [
                ListAct(Localized(ru: "Вход", kk: "Кіру"), closed: whyNoEntry, run: askEntry),
                ListAct(Localized(ru: "Карточки", kk: "Карталар"), closed: whyNoCards, run: askCards),
            ],
            enterWord: Localized(ru: "Мед. сведения", kk: "Мед. мәліметтер"), enter: askSight,
            receive: { value, list, _ in
                guard let row = list.row else { return [] }
                switch value {
                case .decided("yes"):
                    let command = GivePermission(row.key.id, .medical, list.value("medical") != "1")
                    return [.perform(command, in: JournalScreen.self) { $0.done($1, $2) }]
                case .decided("cards"):
                    let command = GivePermission(row.key.id, .cards, list.value("cards") != "1")
                    return [.perform(command, in: JournalScreen.self) { $0.done($1, $2) }]
                case .decided("entry"):
                    let command = CloseOperator(row.key.id, list.value("closed") != "1")
                    return [.perform(command, in: JournalScreen.self) { $0.done($1, $2) }]
                default: return []
                }
            },
            role: { list, _ in list.value("closed") == "1" ? .disabled : nil }),
    ]

    /// The letter as it was printed; where only its record is left, that.
    @Sendable private static func openLetter(_ list: ListState, _ context: Context) -> [Effect] {
        guard let row = list.row else { return [.bell] }
        return [
            .ask(PaperOfLetter(row.key.id), in: JournalScreen.self) { _, paper, context in
                paper.map { [.open(PreviewScreen($0.print))] } ?? openRecord(list, context)
            }
        ]
    }

    /// What the letter is about.
    @Sendable private static func openRecord(_ list: ListState, _ context: Context) -> [Effect] {
        list.row?.link.flatMap { context.screens.screen(of: $0) }.map { [.open($0)] } ?? [.bell]
    }

    private static let place = Localized(ru: "Справочники", kk: "Анықтамалықтар")

    private static let reference = ListActions(
        place,
        hint: Localized(
            ru: "Наберите часть названия – список сузится; Enter – строка целиком",
            kk: "Атауының бөлігін теріңіз – тізім қысқарады; Enter – жол толығымен"),
        empty: Localized(ru: "Покажите это администратору.", kk: "Мұны әкімшіге көрсетіңіз."),
        enter: ListActions.showWhole)

    private static let entry = Localized(ru: "Вход в программу", kk: "Бағдарламаға кіру")

    /// Who may shut out whom.
    @Sendable private static func whyNoEntry(_ list: ListState, _ context: Context) -> Localized? {
        if context.worker?.role != .administrator {
            return Localized(
                ru: "Вход закрывает и открывает только администратор.",
                kk: "Кіруді тек әкімші жабады және ашады.")
        }
        guard list.row?.key.id == context.worker?.id else { return nil }
        return Localized(
            ru: "Себе вход закрыть нельзя: должен остаться тот, кто откроет его другим.",
            kk: "Өзіңізге кіруді жаба алмайсыз: басқаларға ашатын адам қалуға тиіс.")
    }

    /// Shuts an operator out, or lets them in.
    @Sendable private static func askEntry(_ list: ListState, _ context: Context) -> [Effect] {
        guard list.row != nil else { return [.bell] }
        let name = list.value("name")
        let isClosed = list.value("closed") == "1"
        let text =
            isClosed
            ? Localized(ru: "Открыть вход: \(name)?", kk: "Кіру ашылсын ба: \(name)?")
            : Localized(
                ru: "Закрыть вход: \(name)? Его открытый сеанс остановится, черновики и записи останутся.",
                kk: "Кіру жабылсын ба: \(name)? Ашық сеансы тоқтайды, қараламалары мен жазбалары қалады.")
        let yes =
            isClosed
            ? Localized(ru: "Открыть вход", kk: "Кіруді ашу")
            : Localized(ru: "Закрыть вход", kk: "Кіруді жабу")
        let question = Question(
            title: entry, text: text,
            buttons: [.no, Question.Button("entry", yes)], preferred: "no")
        return [.open(QuestionScreen(question))]
    }

    /// Only an administrator opens cards to others.
    @Sendable private static func whyNoCards(_ list: ListState, _ context: Context) -> Localized? {
        guard context.worker?.role != .administrator else { return nil }
        return Localized(
            ru: "Полные карточки открывает и закрывает только администратор.",
            kk: "Толық карталарды тек әкімші ашады және жабады.")
    }

    /// Lets an operator open whole cards, or no longer.
    @Sendable private static func askCards(_ list: ListState, _ context: Context) -> [Effect] {
        guard list.row != nil else { return [.bell] }
        let name = list.value("name")
        let isOpen = list.value("cards") == "1"
        let text =
            isOpen
            ? Localized(
                ru: "Закрыть специалисту \(name) полные карточки участников и получателей и их ИИН?",
                kk: "\(name) маманына қатысушылар мен алушылардың толық карталары мен ЖСН-ін жабасыз ба?")
            : Localized(
                ru:
                    "Открыть специалисту \(name) полные карточки участников и получателей и их ИИН? Каждое открытие записывается.",
                kk:
                    "\(name) маманына қатысушылар мен алушылардың толық карталары мен ЖСН-ін ашасыз ба? Әр ашу жазылады."
            )
        let yes =
            isOpen
            ? Localized(ru: "Закрыть доступ", kk: "Рұқсатты алу")
            : Localized(ru: "Открыть доступ", kk: "Рұқсат беру")
        let question = Question(
            title: Localized(ru: "Полные карточки", kk: "Толық карталар"), text: text,
            buttons: [.no, Question.Button("cards", yes)], preferred: "no")
        return [.open(QuestionScreen(question))]
    }

    /// Who may see medical facts; a role that always may is left.
    @Sendable private static func askSight(_ list: ListState, _ context: Context) -> [Effect] {
        guard list.row != nil else { return [.bell] }
        let name = list.value("name")
        let title = Localized(ru: "Медицинские сведения", kk: "Медициналық мәліметтер")
        func say(_ text: Localized) -> [Effect] { [.open(TextScreen(title: title, text: text))] }
        guard context.worker?.role == .administrator else {
            return say(
                Localized(
                    ru: "Доступ к медицинским сведениям открывает и закрывает только администратор.",
                    kk: "Медициналық мәліметтерге рұқсатты тек әкімші береді және алады."))
        }
        guard list.value("role") != Operator.Role.medical.rawValue else {
            return say(
                Localized(
                    ru: "Медицинский работник видит эти сведения всегда.",
                    kk: "Медициналық қызметкер бұл мәліметтерді әрқашан көреді."))
        }
        if list.value("medical") == "1" {
            let text = Localized(
                ru: "Закрыть специалисту \(name) доступ к медицинским сведениям?",
                kk: "\(name) маманына медициналық мәліметтерді жабасыз ба?")
            let yes = Localized(ru: "Закрыть доступ", kk: "Рұқсатты алу")
            return [.open(QuestionScreen(Question(title: title, text: text, yes: yes)))]
        }
        let facts = context.screens.house.medicalFacts
        let text = Localized(
            ru: "Открыть специалисту \(name) медицинские сведения: \(facts.ru)?",
            kk: "\(name) маманына медициналық мәліметтерді ашасыз ба: \(facts.kk)?")
        let yes = Localized(ru: "Открыть доступ", kk: "Рұқсат беру")
        return [.open(QuestionScreen(Question(title: title, text: text, yes: yes)))]
    }
}

extension ListActions {
    /// All of the row, nothing cut.
    public static let showWhole: Act = { list, _ in
        list.row.map { [.open(TextScreen(title: list.spec.title, text: list.spec.whole($0)))] } ?? [.bell]
    }
}

extension Question {
    /// A question that Enter says no to at first; yes gives `decided("yes")`.
    init(title: Localized, text: Localized, yes: Localized) {
        self.init(
            title: title, text: text,
            buttons: [Button("yes", yes), Button("no", Localized(ru: "Нет", kk: "Жоқ"))], preferred: "no")
    }
}
