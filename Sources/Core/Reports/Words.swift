/// Words that every document uses.
enum Words {
    static let corporation = Localized(
        ru: "НАО Государственная корпорация «Правительство для граждан»",
        kk: "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы КЕАҚ")
    static let fullCorporation = Localized(
        ru: "Некоммерческое акционерное общество Государственная корпорация «Правительство для граждан»",
        kk: "«Азаматтарға арналған үкімет» мемлекеттік корпорациясы коммерциялық емес акционерлік қоғамы")
    static let head = Localized(ru: "Руководитель", kk: "Басшы")
    static let norm = Localized(ru: "Основание", kk: "Негіздеме")
    static let fact = Localized(ru: "Причина", kk: "Себебі")
    static let annex = Localized(ru: "Дополнение к документу", kk: "Құжатқа толықтыру")
    static let remedy = Localized(
        ru: "Чтобы решение изменилось, нужно:", kk: "Шешім өзгеруі үшін қажет:")
    static let appeal = Localized(ru: "Отказ можно обжаловать", kk: "Бас тартуға шағым жасауға болады")
    static let printed = Localized(ru: "Напечатано", kk: "Басып шығарылды")
    static let specialist = Localized(ru: "Специалист", kk: "Маман")
    static let noRows = Localized(ru: "Записей нет", kk: "Жазбалар жоқ")
    static let rows = Localized(ru: "Всего записей", kk: "Барлық жазба")
    static let signature = Localized(ru: "подпись", kk: "қолы")
    static let continuation = Localized(ru: "продолжение таблицы", kk: "кестенің жалғасы")
    static let edition = Localized(ru: "Редакция формы", kk: "Нысанның редакциясы")
    static let training = Localized(
        ru: "УЧЕБНЫЙ – данные вымышлены, документ не действителен",
        kk: "ОҚУ – деректер ойдан шығарылған, құжат жарамсыз")
    static let trainingMessage = Localized(
        ru: "УЧЕБНЫЙ: данные вымышлены", kk: "ОҚУ: деректер ойдан шығарылған")
    static let form = Localized(ru: "Форма", kk: "Нысан")
}
