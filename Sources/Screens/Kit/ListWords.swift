import Core

/// What a list says of itself: what typing finds in it, and what to do when it is empty.
enum ListWords {
    /// The line above the keys while nothing is narrowed.
    static func hint(_ journal: Journal) -> Localized {
        switch journal {
        case .employers, .transfers, .reconciliation:
            Localized(
                ru: "Наберите БИН или начало названия – список сузится",
                kk: "БСН-ді не атауының басын теріңіз – тізім қысқарады")
        case .parameters, .calendar, .banks:
            Localized(
                ru: "Наберите часть названия – список сузится; Enter – строка целиком",
                kk: "Атауының бөлігін теріңіз – тізім қысқарады; Enter – жол толығымен")
        case .needLists, .payoutBatches:
            Localized(
                ru: "Enter – получатели; наберите месяц (12.2026) или номер – список сузится",
                kk: "Enter – алушылар; айды (12.2026) не нөмірді теріңіз – тізім қысқарады")
        case .audit:
            Localized(
                ru: "Наберите действие, фамилию специалиста или № дела – список сузится",
                kk: "Әрекетті, маманның тегін не іс № теріңіз – тізім қысқарады")
        case .deadlines:
            Localized(
                ru: "Enter – сроки дела; наберите ИИН или начало фамилии – список сузится",
                kk: "Enter – істің мерзімдері; ЖСН-ді не тегін теріңіз – тізім қысқарады")
        case .notices:
            Localized(
                ru: "Enter – текст уведомления; F2 – отметить, что отправлено",
                kk: "Enter – хабарлама мәтіні; F2 – жіберілді деп белгілеу")
        case .returns:
            Localized(
                ru: "F2 – вернуть; наберите ИИН или начало фамилии – список сузится",
                kk: "F2 – қайтару; ЖСН-ді не тегін теріңіз – тізім қысқарады")
        case .applications, .cases, .sms, .registrations, .needLines, .transferLines, .payoutLines, .payouts,
            .refunds, .balances:
            Localized(
                ru: "Наберите ИИН, начало фамилии или номер – список сузится",
                kk: "ЖСН-ді, тегінің басын не нөмірін теріңіз – тізім қысқарады")
        case .consumers, .categoryMembers, .rightRequests, .operators, .enrolments, .families,
            .fatherApplications, .checks, .protocolLines, .streams, .batches, .failures, .bodies,
            .bodyTransfers:
            InsuranceListWords.hint(journal)
        }
    }

    /// Said in the place of the rows: why there are none, and what now.
    static func empty(_ journal: Journal, isNarrowed: Bool) -> Localized {
        if isNarrowed {
            return Localized(
                ru: "По этому отбору записей нет. Esc – показать все.",
                kk: "Бұл іріктеу бойынша жазба жоқ. Esc – барлығын көрсету.")
        }
        let none = Localized(ru: "Записей нет. ", kk: "Жазбалар жоқ. ")
        return none + next(journal)
    }

    private static func next(_ journal: Journal) -> Localized {
        switch journal {
        case .applications, .cases, .employers:
            Localized(
                ru: "Первая появится с первым заявлением: меню «Новое заявление».",
                kk: "Біріншісі алғашқы өтініштен кейін пайда болады: «Жаңа өтініш» мәзірі.")
        case .sms:
            Localized(
                ru: "Строку добавляет факт «Sms о выборе счета» в деле или меню «Sms и ответы».",
                kk: "Жолды істегі «Шот таңдау туралы sms» фактісі не «Sms және жауаптар» мәзірі қосады.")
        case .registrations:
            Localized(
                ru: "Строку добавляет ответ человека с согласием: факт в деле или меню «Sms и ответы».",
                kk: "Жолды адамның келісімі бар жауабы қосады: істегі факт не «Sms және жауаптар» мәзірі.")
        case .audit:
            Localized(ru: "Здесь появится каждое действие.", kk: "Мұнда әрбір әрекет пайда болады.")
        case .parameters, .calendar, .banks:
            Localized(ru: "Покажите это администратору.", kk: "Мұны әкімшіге көрсетіңіз.")
        case .deadlines:
            Localized(
                ru: "Сроки появятся сами, когда в деле запишут акт работодателя.",
                kk: "Іске жұмыс берушінің актісі жазылғанда мерзімдер өздігінен пайда болады.")
        case .notices:
            Localized(
                ru: "Появятся сами: согласие работодателя, приостановление, прекращение, отказ.",
                kk: "Өздігінен пайда болады: жұмыс берушінің келісімі, тоқтата тұру, тоқтату, бас тарту.")
        case .needLists:
            Localized(
                ru: "F2 – составить потребность на месяц.", kk: "F2 – ай қажеттілігін жасау.")
        case .needLines:
            Localized(
                ru: "В этом месяце никому ничего не причиталось.",
                kk: "Бұл айда ешкімге ештеңе тиесілі болмаған.")
        case .transfers:
            Localized(
                ru: "F2 – записать перевод работодателя по платёжному поручению.",
                kk: "F2 – жұмыс берушінің аударымын төлем тапсырмасы бойынша жазу.")
        case .transferLines:
            Localized(ru: "Перевод ни на кого не разложен.", kk: "Аударым ешкімге бөлінбеген.")
        case .payoutBatches:
            Localized(
                ru: "F2 – составить список выплат за месяц.", kk: "F2 – айлық төлемдер тізімін жасау.")
        case .payoutLines:
            Localized(
                ru: "За этот месяц никому не причитается.", kk: "Бұл ай үшін ешкімге тиесілі емес.")
        case .payouts:
            Localized(
                ru: "Строку добавляет записанная выплата: меню «Выплаты».",
                kk: "Жолды жазылған төлем қосады: «Төлемдер» мәзірі.")
        case .returns:
            Localized(
                ru: "Возвращать работодателям нечего.", kk: "Жұмыс берушілерге қайтаратын ештеңе жоқ.")
        case .refunds:
            Localized(
                ru: "Строку добавляет возврат: меню «Излишки к возврату», F2.",
                kk: "Жолды қайтару қосады: «Қайтарылатын артық сомалар» мәзірі, F2.")
        case .reconciliation, .balances:
            Localized(
                ru: "Строки появятся с первым согласием работодателя.",
                kk: "Жолдар жұмыс берушінің алғашқы келісімімен пайда болады.")
        case .consumers, .categoryMembers, .rightRequests, .operators, .enrolments, .families,
            .fatherApplications, .checks, .protocolLines, .streams, .batches, .failures, .bodies,
            .bodyTransfers:
            InsuranceListWords.next(journal)
        }
    }
}
