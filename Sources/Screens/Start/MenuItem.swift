import Core

/// The items of the menu in the groups of the work.
///
/// What is not built is not shown.
enum MenuItem: String, CaseIterable {
    case application, applications, cases, employers, sms, registrations, audit
    case importFile, smsDesk
    case parameters, calendar, banks
    case deadlines, notices, needLists, transfers, payoutBatches, returns, reconciliation, period
    case payouts, refunds, settings
    case consumers, categoryLists, rightRequests, operators
    case enrol, enrolments, families, fatherApplications
    case checks, fundStream, streams, batches, failures, bodies, insurancePeriod

    /// A sheet of the menu: the work by one order, or what all work shares.
    struct Sheet: Sendable {
        let title: Localized
        let groups: [(title: Localized, items: [MenuItem])]
    }

    static let sheets: [Sheet] = [
        Sheet(
            title: Localized(ru: "Профвыплата", kk: "Кәсіптік төлем"),
            groups: [
                (
                    Localized(ru: "Профессиональная выплата (№ 526)", kk: "Кәсіптік төлем (№ 526)"),
                    [.application, .applications, .cases, .employers]
                ),
                (
                    Localized(ru: "Сроки и деньги", kk: "Мерзімдер мен ақша"),
                    [
                        .deadlines, .notices, .needLists, .transfers, .payoutBatches, .returns,
                        .reconciliation, .period,
                    ]
                ),
                (
                    Localized(ru: "Журналы", kk: "Журналдар"),
                    [.sms, .registrations, .payouts, .refunds]
                ), (Localized(ru: "Sms", kk: "Sms"), [.smsDesk]),
            ]),
        Sheet(
            title: Localized(ru: "ОСМС", kk: "МӘМС"),
            groups: [
                (
                    Localized(
                        ru: "Медстрахование (№ ҚР ДСМ-333)",
                        kk: "МӘМС (№ ҚР ДСМ-333)"),
                    [.consumers, .categoryLists, .rightRequests]
                ),
                (
                    Localized(ru: "Документы и семья", kk: "Құжаттар мен отбасы"),
                    [.enrol, .enrolments, .families, .fatherApplications]
                ),
                (
                    Localized(ru: "Сверка и Фонд", kk: "Салыстырып тексеру және Қор"),
                    [.checks, .fundStream, .streams, .batches, .failures, .bodies, .insurancePeriod]
                ),
            ]),
        Sheet(
            title: Localized(ru: "Общее", kk: "Жалпы"),
            groups: [
                (Localized(ru: "Обмен", kk: "Алмасу"), [.importFile, .audit]),
                (
                    Localized(ru: "Справочники", kk: "Анықтамалықтар"),
                    [.parameters, .calendar, .banks]
                ), (Localized(ru: "Отделение", kk: "Бөлімше"), [.operators, .settings]),
            ]),
    ]

    static let groups = sheets.flatMap(\.groups)

    var title: Localized {
        switch self {
        case .application: Localized(ru: "Новое заявление", kk: "Жаңа өтініш")
        case .applications: Localized(ru: "Заявления", kk: "Өтініштер")
        case .cases: Localized(ru: "Получатели и дела", kk: "Алушылар және істер")
        case .employers: Localized(ru: "Учет по работодателям", kk: "Жұмыс берушілер бойынша есепке алу")
        case .sms: Localized(ru: "Sms-оповещения", kk: "Sms-хабарламалар")
        case .registrations: Localized(ru: "Электронный журнал", kk: "Электрондық журнал")
        case .audit: Localized(ru: "Что делали, кто смотрел", kk: "Не істелді, кім қарады")
        case .importFile: Localized(ru: "Загрузка файлов", kk: "Файлдарды жүктеу")
        case .smsDesk: Localized(ru: "Sms и ответы", kk: "Sms және жауаптар")
        case .parameters: Localized(ru: "Показатели с источниками", kk: "Көрсеткіштер мен дереккөздері")
        case .calendar: Localized(ru: "Календарь рабочих дней", kk: "Жұмыс күндерінің күнтізбесі")
        case .banks: Localized(ru: "Банки", kk: "Банктер")
        case .deadlines: Localized(ru: "Контроль сроков", kk: "Мерзімдер бақылауы")
        case .notices: Localized(ru: "Уведомления и задачи", kk: "Хабарламалар мен тапсырмалар")
        case .needLists: Localized(ru: "Потребность", kk: "Қажеттілік")
        case .transfers: Localized(ru: "Переводы работодателей", kk: "Жұмыс берушілердің аударымдары")
        case .payoutBatches: Localized(ru: "Выплаты", kk: "Төлемдер")
        case .returns: Localized(ru: "Излишки к возврату", kk: "Қайтарылатын артық сомалар")
        case .reconciliation: Localized(ru: "Сверка с работодателями", kk: "Жұмыс берушілермен салыстыру")
        case .period: Localized(ru: "Отчеты", kk: "Есептер")
        case .payouts: Localized(ru: "Реестр выплат", kk: "Төлемдер тізілімі")
        case .refunds: Localized(ru: "Реестр возвратов", kk: "Қайтарулар тізілімі")
        case .settings: Localized(ru: "Настройки", kk: "Баптаулар")
        case .consumers: Localized(ru: "Потребители ОСМС", kk: "МӘМС тұтынушылары")
        case .categoryLists: Localized(ru: "Списки по категориям", kk: "Санаттар тізімдері")
        case .rightRequests: Localized(ru: "Запросы о праве", kk: "Құқық туралы сұраулар")
        case .operators: Localized(ru: "Специалисты", kk: "Мамандар")
        case .enrol: Localized(ru: "Включить по документам", kk: "Құжаттар бойынша енгізу")
        case .enrolments: Localized(ru: "Ручное включение", kk: "Қолмен енгізу")
        case .families: Localized(ru: "Семейные связи", kk: "Отбасы байланыстары")
        case .fatherApplications: Localized(ru: "Заявления отцов", kk: "Әкелердің өтініштері")
        case .checks: Localized(ru: "Сверка с платежами", kk: "Төлемдермен салыстырып тексеру")
        case .fundStream: Localized(ru: "Поток в Фонд", kk: "Қорға деректер легі")
        case .streams: Localized(ru: "Журнал потоков", kk: "Лектер журналы")
        case .batches: Localized(ru: "Загруженные данные", kk: "Жүктелген деректер")
        case .failures: Localized(ru: "Журнал сбоев", kk: "Ақаулар журналы")
        case .bodies: Localized(ru: "Уполномоченные органы", kk: "Уәкілетті органдар")
        case .insurancePeriod: Localized(ru: "Отчёты ОСМС", kk: "МӘМС есептері")
        }
    }

    var route: Route {
        switch self {
        case .application: .application(.new)
        case .applications: .journal(.applications, .all)
        case .cases: .journal(.cases, .all)
        case .employers: .journal(.employers, .all)
        case .sms: .journal(.sms, .all)
        case .registrations: .journal(.registrations, .all)
        case .audit: .audit
        case .importFile: .importFile
        case .smsDesk: .smsDesk
        case .parameters: .journal(.parameters, .all)
        case .calendar: .journal(.calendar, .all)
        case .banks: .journal(.banks, .all)
        case .deadlines: .journal(.deadlines, .all)
        case .notices: .journal(.notices, .all)
        case .needLists: .journal(.needLists, .all)
        case .transfers: .journal(.transfers, .all)
        case .payoutBatches: .journal(.payoutBatches, .all)
        case .returns: .journal(.returns, .all)
        case .reconciliation: .journal(.reconciliation, .all)
        case .period: .period
        case .payouts: .journal(.payouts, .all)
        case .refunds: .journal(.refunds, .all)
        case .settings: .settings
        case .consumers: .journal(.consumers, .all)
        case .categoryLists: .categoryLists
        case .rightRequests: .journal(.rightRequests, .all)
        case .operators: .journal(.operators, .all)
        case .enrol: .enrol([:])
        case .enrolments: .journal(.enrolments, .all)
        case .families: .journal(.families, .all)
        case .fatherApplications: .journal(.fatherApplications, .all)
        case .checks: .journal(.checks, .all)
        case .fundStream: .fundStream
        case .streams: .journal(.streams, .all)
        case .batches: .journal(.batches, .all)
        case .failures: .journal(.failures, .all)
        case .bodies: .journal(.bodies, .all)
        case .insurancePeriod: .insurancePeriod
        }
    }
}
