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
                ) { list, _ in
                    list.row == nil ? [.bell] : [.open(QuestionScreen(sending(list)))]
                }
            ],
            receive: { value, list, _ in
                guard value == .decided("yes"), let row = list.row else { return [] }
                return [
                    .perform(ProfessionalPayment.MarkNoticeSent(noticeID: row.key.id), in: JournalScreen.self)
                    {
                        $0.recorded($1, $2)
                    }
                ]
            }),
    ]

    /// The question names whose notice it is: the row under it may be hidden.
    private static func sending(_ list: ListState) -> Question {
        let kind = list.shown("kind")
        let about =
            Localized(ru: "«\(kind.ru)», ", kk: "«\(kind.kk)», ") + list.shown("addressee")
            + .same("\n\(list.value("name")), \(list.value("case"))\n\n")
        return Question(
            title: Localized(ru: "Отметить отправку", kk: "Жіберілгенін белгілеу"),
            text: about
                + Localized(
                    ru: "Уведомление отправлено в личный кабинет на ЭБТ (или задача выполнена)?",
                    kk: "Хабарлама ЭЕБ-дегі жеке кабинетке жіберілді ме (немесе тапсырма орындалды ма)?"),
            yes: Localized(ru: "Да", kk: "Иә"))
    }
}
