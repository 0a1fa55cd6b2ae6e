import Core

/// What the keys do on the lists of applications, cases and terms.
extension ProfessionalPaymentScreens {
    private static let place = Localized(ru: "Профвыплата", kk: "Кәсіптік төлем")
    private static let journals = Localized(ru: "Журналы", kk: "Журналдар")
    static let moneyPlace = Localized(ru: "Сроки и деньги", kk: "Мерзімдер мен ақша")

    /// The hint of a list of employers.
    static let searchingEmployers = Localized(
        ru: "Наберите БИН или начало названия – список сузится",
        kk: "БСН-ді не атауының басын теріңіз – тізім қысқарады")

    private static let firstApplication = Localized(
        ru: "Первая появится с первым заявлением: меню «Новое заявление».",
        kk: "Біріншісі алғашқы өтініштен кейін пайда болады: «Жаңа өтініш» мәзірі.")

    static let caseLists: [String: ListActions] = [
        "applications": ListActions(place, empty: firstApplication),
        "cases": ListActions(place, empty: firstApplication),
        "employers": ListActions(place, hint: searchingEmployers, empty: firstApplication),
        "sms": ListActions(
            journals,
            empty: Localized(
                ru: "Строку добавляет факт «Sms о выборе счета» в деле или меню «Sms и ответы».",
                kk: "Жолды істегі «Шот таңдау туралы sms» фактісі не «Sms және жауаптар» мәзірі қосады.")),
        "registrations": ListActions(
            journals,
            empty: Localized(
                ru: "Строку добавляет ответ человека с согласием: факт в деле или меню «Sms и ответы».",
                kk: "Жолды адамның келісімі бар жауабы қосады: істегі факт не «Sms және жауаптар» мәзірі.")),
        "deadlines": ListActions(
            moneyPlace,
            hint: Localized(
                ru: "Enter – сроки дела; наберите ИИН, фамилию или имя – список сузится",
                kk: "Enter – істің мерзімдері; ЖСН-ді, тегін не атын теріңіз – тізім қысқарады"),
            empty: Localized(
                ru: "Сроки появятся сами, когда в деле запишут акт работодателя.",
                kk: "Іске жұмыс берушінің актісі жазылғанда мерзімдер өздігінен пайда болады."),
            why: { list, _ in
                guard let link = list.row?.link else { return [.bell] }
                return [
                    .open(
                        CaseReasonsScreen(
                            CaseReasonsScreen.deadline,
                            ProfessionalPayment.DeadlineReasons(
                                caseID: link.id, kind: list.value("kind"),
                                month: YearMonth(iso: list.value("month")))))
                ]
            },
            enter: { list, _ in
                list.row?.link.map {
                    [.open(CardScreen(.paymentCase($0.id), tab: CaseTab.deadlines.rawValue))]
                } ?? [.bell]
            },
            role: { list, context in
                let state = list.value("state")
                if DeadlineWords.daysOver(state, on: context.now.date) != nil { return .error }
                return DeadlineWords.isToday(state, on: context.now.date) ? .warning : nil
            }),
        "notices": ListActions(
            moneyPlace,
            hint: Localized(
                ru: "Enter – текст уведомления; F2 – отметить, что отправлено",
                kk: "Enter – хабарлама мәтіні; F2 – жіберілді деп белгілеу"),
            empty: Localized(
                ru: "Появятся сами: согласие работодателя, приостановление, прекращение, отказ.",
                kk: "Өздігінен пайда болады: жұмыс берушінің келісімі, тоқтата тұру, тоқтату, бас тарту."),
            acts: [
                ListAct(
                    Localized(ru: "Отметить", kk: "Белгілеу"),
                    closed: { list, _ in Notice.whySettled(list.value("sent")) }
                ) { list, context in
                    list.row == nil ? [.bell] : [.open(sending(list, context))]
                }
            ], enter: { openNotice($0, $1) },
            receive: { value, list, _ in
                guard case .typed(let values) = value, let row = list.row else { return [] }
                let command = ProfessionalPayment.MarkNoticeSent(
                    noticeID: row.key.id, on: values["sent_on"])
                return [.perform(command, in: JournalScreen.self) { $0.recorded($1, $2) }]
            }),
    ]

    /// Asks on which day it went out, today where no other is named; the question names whose notice
    /// it is: the row under it may be hidden.
    private static func sending(_ list: ListState, _ context: Context) -> AskScreen {
        let kind = list.shown("kind")
        let about =
            Localized(ru: "«\(kind.ru)», ", kk: "«\(kind.kk)», ") + list.shown("addressee")
            + .same(" · \(list.value("name")), \(list.value("case"))")
        let today = context.now.date
        let spec = FormSpec.noticeSent(
            about, arisenOn: CivilDate(iso: list.value("arisen")) ?? today,
            citation: Citation(.order526, list.value("clause")))
        return AskScreen(spec, ["sent_on": today.shown])
    }

    /// The text of a notice; of one that nobody is to get, why there is none.
    private static func openNotice(_ list: ListState, _ context: Context) -> [Effect] {
        guard let row = list.row else { return [.bell] }
        guard let void = Notice.Void(rawValue: list.value("sent")) else {
            return row.link.flatMap { context.screens.screen(of: $0) }.map { [.open($0)] } ?? [.bell]
        }
        let (kind, to) = (list.shown("kind"), list.shown("addressee"))
        let reason = list.shown("reason")
        let citation = Citation(.order526, list.value("clause")).shown
        return [
            .open(
                TextScreen(
                    title: Localized(ru: "Уведомление не нужно", kk: "Хабарлама керек емес"),
                    text: Localized(
                        ru: "«\(kind.ru)», \(to.ru): \(list.value("name")), дело \(list.value("case")).\n\n",
                        kk: "«\(kind.kk)», \(to.kk): \(list.value("name")), \(list.value("case")) ісі.\n\n")
                        + void.label.sentence
                        + Localized(
                            ru: " Текста нет: отправлять и отмечать ничего не нужно.\n\nОно было бы таким: ",
                            kk:
                                " Мәтіні жоқ: ештеңе жіберудің де, белгілеудің де қажеті жоқ.\n\nОл мынадай болар еді: "
                        )
                        + reason + .same("\n[") + citation + .same("]")))
        ]
    }
}
