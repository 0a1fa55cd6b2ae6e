extension Message {
    static let category = Message.of(
        OrderMessage(
            "E-CAT",
            Localized(
                ru: "Для категории ручное включение не предусмотрено",
                kk: "Бұл санат бойынша қолмен енгізу көзделмеген")))
    static let alreadyActive = Message.of(
        OrderMessage(
            "E-ACT",
            Localized(
                ru: "Сведения по категории уже имеются; ручное включение не требуется",
                kk: "Санат бойынша деректер бар; қолмен енгізу қажет емес")))
    /// p.13.
    static let frozen = Message.of(
        OrderMessage(
            "E-FRZ",
            Localized(
                ru: "Технический сбой ИС: снятие категории отложено (пункт 13)",
                kk: "АЖ техникалық ақауы: алып тастау кейінге қалдырылды (13-тармақ)")))
    /// R2 or R11 of a man.
    static let womenOnly = Message.of(
        OrderMessage(
            "W-SEX",
            Localized(
                ru: "Категория – для женщин, а по ИИН человек – мужчина: проверьте",
                kk: "Санат әйелдерге арналған, ал ЖСН бойынша адам – ер: тексеріңіз"),
            brief: Localized(
                ru: "категория женщин, а пол мужской", kk: "әйелдердің санаты, ал жынысы ер")))
    /// R7 of somebody who has not reached the pension age.
    static func belowPensionAge(age: Int) -> Message {
        let years = Numeral.years(age)
        return .of(
            OrderMessage(
                "W-AGE",
                Localized(
                    ru:
                        "Человеку \(years.ru), пенсионного возраста (ст. 207 Социального кодекса) он не достиг: "
                        + "проверьте документ",
                    kk: "Адам \(years.kk)та, зейнеткерлік жасқа (Әлеуметтік кодекстің 207-бабы) толмаған: "
                        + "құжатты тексеріңіз")))
    }
    /// R1 of somebody who has grown up.
    static func grownUp(age: Int) -> Message {
        let years = Numeral.years(age)
        return .of(
            OrderMessage(
                "W-AGE",
                Localized(
                    ru: "R1 – дети, а человеку \(years.ru): проверьте категорию и документ",
                    kk: "R1 – балалар, ал адам \(years.kk)та: санат пен құжатты тексеріңіз")))
    }
    /// A manual enrolment of somebody who has the right anyway.
    static func rightIsThere(until day: CivilDate?) -> Message {
        let last = day.map {
            Localized(
                ru: " по \($0.shown) включительно", kk: " \(KazakhDay.by($0.shown)), сол күнді қоса алғанда,")
        }
        return .of(
            OrderMessage(
                "W-DUP",
                Localized(ru: "Право у человека есть", kk: "Адамның")
                    + (last ?? .same(""))
                    + Localized(
                        ru: ": включение по документам его не продлит, если кончится раньше",
                        kk: " құқығы бар: құжаттар бойынша енгізу ертерек бітсе, оны ұзартпайды"),
                brief: Localized(ru: "право уже есть", kk: "құқығы бар")))
    }
    /// What another one does at this time, or what is to be done before.
    static let feedIsWritten = now(
        Localized(
            ru: "Данные для Фонда сейчас записывает другой специалист: подождите",
            kk: "Қорға арналған деректерді қазір басқа маман жазуда: күте тұрыңыз"))
    static let feedNotOfToday = now(
        Localized(ru: "Сначала обновите данные: F5", kk: "Алдымен деректерді жаңартыңыз: F5"))
    /// What was agreed to is not what would be written.
    static let feedChanged = now(
        Localized(
            ru: "Ничего не записано: передачу тем временем изменили. Посмотрите и подтвердите заново",
            kk: "Ештеңе жазылған жоқ: беруді осы арада өзгертті. Қарап, қайта растаңыз"))
    static let figuresNotOfToday = now(
        Localized(
            ru: "Данные ещё не пересчитаны на сегодня: повторите",
            kk: "Деректер бүгінгі күнге әлі қайта есептелмеген: қайталаңыз"))
    static let reconciliationRuns = now(
        Localized(
            ru: "Идёт сверка всех: дождитесь её окончания",
            kk: "Барлығы салыстырып тексерілуде: аяқталуын күтіңіз"))

    static let importRuns = now(
        Localized(
            ru: "Идёт загрузка файла ОСМС: дождитесь её окончания",
            kk: "МӘМС файлы жүктелуде: аяқталуын күтіңіз"))

    private static func now(_ text: Localized) -> Message { .of(OrderMessage("E-STATE", text)) }

    /// A refusal with all its documents says nothing yet of what would change it.
    static let noRemedy = Message.of(
        OrderMessage(
            "E-REQ",
            Localized(
                ru: "Документы полны: впишите, что исправит отказ",
                kk: "Құжаттар толық: бас тартуды не түзететінін жазыңыз")))

    /// A333-08: enrolled by hand so many times in a row.
    static func inARow(_ count: Int) -> Message {
        .of(
            OrderMessage(
                "W-DUP",
                Localized(
                    ru: "Ручное включение подряд: \(count)-е. Правила не говорят, сколько их может быть",
                    kk: "Қатарынан қолмен енгізу: \(count)-рет. Қағидаларда саны айтылмаған")))
    }

    static let all333 = [
        category, alreadyActive, frozen, womenOnly, belowPensionAge(age: 1), grownUp(age: 20),
        rightIsThere(until: nil), noRemedy, feedIsWritten,
        feedNotOfToday, feedChanged,
        figuresNotOfToday, reconciliationRuns, importRuns, inARow(3),
    ]
}
