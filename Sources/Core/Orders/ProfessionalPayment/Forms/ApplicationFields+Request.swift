extension ApplicationFields {
    /// Page 2: what is asked, and the three consents.
    static let request: [FieldSpec] = [
        FieldSpec(
            "f05", id: "526/A1.f05", Localized(ru: "Прошу", kk: "Сұраймын"),
            .choice([
                FieldSpec.Choice(
                    EmploymentEnd.termination.rawValue,
                    Localized(ru: "расторгнуть трудовой договор", kk: "еңбек шартын бұзуды")),
                FieldSpec.Choice(
                    EmploymentEnd.jobTransfer.rawValue,
                    Localized(ru: "перевести на другую работу", kk: "басқа жұмысқа ауыстыруды")),
            ]), page: 1,
            section: Localized(ru: "Просьба (нужное указать)", kk: "Өтініш (қажеттісін көрсету)"),
            help: Localized(
                ru:
                    "Ровно одно из двух: расторгнуть договор или перевести на работу без вредных факторов (пункт 4). Пробел или стрелки выбирают.",
                kk:
                    "Екеуінің дәл біреуі: шартты бұзу немесе зиянды факторларсыз жұмысқа ауыстыру (4-тармақ). Бос орын пернесімен не бағыттауыштармен таңдалады."
            ),
            citation: citation),
        FieldSpec(
            "f06", id: "526/A1.f06", Localized(ru: "Договор №", kk: "Шарт №"), .text(limit: 30),
            .only(when: isTermination), page: 1,
            help: Localized(ru: "Номер трудового договора.", kk: "Еңбек шартының нөмірі."), citation: citation
        ),
        FieldSpec(
            "f07", id: "526/A1.f07", Localized(ru: "от", kk: "күні"), .date(mayBeFuture: false),
            .only(when: isTermination), page: 1,
            help: Localized(
                ru: "Дата трудового договора: не позже сегодняшнего дня.",
                kk: "Еңбек шартының күні: бүгінгі күннен кеш емес."), citation: citation),
        FieldSpec(
            "f08", id: "526/A1.f08", Localized(ru: "расторгнуть с", kk: "бұзу күні"),
            .date(mayBeFuture: true),
            .only(when: isTermination), page: 1,
            help: Localized(
                ru:
                    "День, с которого работник просит расторгнуть договор; может быть в будущем, но не раньше даты договора. Днём прекращения работы считается день акта работодателя (пункт 6).",
                kk:
                    "Жұмыскер шартты бұзуды сұрайтын күн; болашақта болуы мүмкін, бірақ шарт күнінен ерте емес. Жұмысты тоқтатқан күн болып жұмыс берушінің актісі шығарылған күн есептеледі (6-тармақ)."
            ),
            citation: Citation(.order526, "6")),
        FieldSpec(
            "f09", id: "526/A1.f09", Localized(ru: "перевести с", kk: "ауыстыру күні"),
            .date(mayBeFuture: true),
            .only(when: isJobTransfer), page: 1,
            help: Localized(
                ru: "День, с которого работник просит о переводе; может быть в будущем.",
                kk: "Жұмыскер ауыстыруды сұрайтын күн; болашақта болуы мүмкін."), citation: citation),
        FieldSpec(
            "f10", id: "526/A1.f10",
            Localized(
                ru:
                    "на сбор и обработку моих персональных данных и сведений, составляющих охраняемую законом тайну",
                kk:
                    "дербес деректерімді жинауға және өңдеуге, заңмен қорғалатын құпияны құрайтын мәліметтерге"
            ),
            .mark(refusal: .consent), page: 1,
            section: Localized(ru: "Даю согласие", kk: "Келісім беремін"),
            help: Localized(
                ru:
                    "Согласие на сбор и обработку персональных данных. Полный текст – на бланке. Без него заявление не принимается.",
                kk:
                    "Дербес деректерді жинауға және өңдеуге келісім. Толық мәтіні – бланкіде. Онсыз өтініш қабылданбайды."
            ),
            citation: Citation(.order526, "7")),
        FieldSpec(
            "f11", id: "526/A1.f11",
            Localized(
                ru: "на получение сведений обо мне как о владельце банковского счета и номерах счетов",
                kk: "банк шотының иесі ретінде өзім туралы және шот нөмірлері туралы мәліметтерді алуға"),
            .mark(refusal: .consent), page: 1,
            help: Localized(
                ru: "Согласие на получение сведений о банковских счетах. Без него заявление не принимается.",
                kk: "Банк шоттары туралы мәліметтерді алуға келісім. Онсыз өтініш қабылданбайды."),
            citation: Citation(.order526, "12")),
        FieldSpec(
            "f12", id: "526/A1.f12",
            Localized(
                ru: "на sms-оповещение об осуществлении специальных социальных выплат",
                kk: "арнаулы әлеуметтік төлемдердің жүзеге асырылуы туралы sms-хабарламаға"),
            .mark(refusal: .consent), page: 1,
            help: Localized(
                ru: "Согласие на sms-оповещение. Слова «специальных социальных выплат» – из бланка приказа.",
                kk:
                    "Sms-хабарламаға келісім. «Арнаулы әлеуметтік төлемдер» деген сөздер – бұйрық бланкісінен."
            ),
            citation: Citation(.order526, "12")),
        FieldSpec(
            "f13", id: "526/A1.f13", Localized(ru: "на телефон", kk: "телефонға"), .phone, .never, page: 1,
            help: Localized(
                ru:
                    "Мобильный телефон для sms. Если оставить пустым, берётся из контактных данных на следующей странице.",
                kk: "Sms үшін ұялы телефон. Бос қалдырсаңыз, келесі беттегі байланыс деректерінен алынады."),
            citation: Citation(.order526, "12")),
    ]

    /// Page 3: signature, contacts, account.
    static let contacts: [FieldSpec] = [
        FieldSpec(
            "f14", id: "526/A1.f14", Localized(ru: "Фамилия, иниц.", kk: "Тегі, бас әріп."),
            .name(limit: 80, withInitials: true), page: 2, section: Localized(ru: "Подпись", kk: "Қолы"),
            help: Localized(
                ru: "Кто подписал. По умолчанию – работник, названный на первой странице.",
                kk: "Кім қол қойды. Өзгертпесеңіз – бірінші бетте аталған жұмыскер."), citation: citation),
        FieldSpec(
            "f15", id: "526/A1.f15", Localized(ru: "подписано", kk: "қол қойылды"), .mark(refusal: .required),
            page: 2,
            help: Localized(
                ru: "Отметка, что заявление подписано. На печати здесь остаётся линия для подписи.",
                kk: "Өтінішке қол қойылғаны туралы белгі. Басып шығарғанда мұнда қол қоятын сызық қалады."),
            citation: citation),
        FieldSpec(
            "f16", id: "526/A1.f16", Localized(ru: "Дата", kk: "Күні"), .date(mayBeFuture: false), page: 2,
            help: Localized(
                ru: "День подписания: не позже сегодняшнего. «т» – сегодня.",
                kk: "Қол қойылған күн: бүгінгі күннен кеш емес. «б» – бүгін."), citation: citation),
        FieldSpec(
            "f17", id: "526/A1.f17", Localized(ru: "мобильный", kk: "ұялы"), .phone, page: 2,
            section: Localized(ru: "Контактные данные работника", kk: "Жұмыскердің байланыс деректері"),
            help: Localized(
                ru: "Мобильный телефон: 8 701 123 45 67 или +7 701 123 45 67. На него придёт sms (пункт 12).",
                kk: "Ұялы телефон: 8 701 123 45 67 немесе +7 701 123 45 67. Оған sms келеді (12-тармақ)."),
            citation: Citation(.order526, "12")),
        FieldSpec(
            "f18", id: "526/A1.f18", Localized(ru: "E-mail", kk: "E-mail"), .email, .never, page: 2,
            help: Localized(
                ru: "Адрес электронной почты, если есть.", kk: "Электрондық поштаның мекенжайы, егер болса."),
            citation: citation),
        FieldSpec(
            "f19", id: "526/A1.f19", Localized(ru: "Банк", kk: "Банк"), .bank,
            .sometimes(when: { !($0["f20"] ?? "").isEmpty }), page: 2,
            section: Localized(ru: "Банковские реквизиты", kk: "Банк деректемелері"),
            help: Localized(
                ru:
                    "Наименование банка из списка (F4). Можно не указывать; если указываете, то вместе со счетом. По счету программа подставит банк сама.",
                kk:
                    "Тізімдегі банк атауы (F4). Көрсетпеуге болады; көрсетсеңіз, шотпен бірге көрсетіледі. Шот бойынша банкті бағдарламаның өзі қояды."
            ),
            citation: Citation(.order526, "12")),
        FieldSpec(
            "f20", id: "526/A1.f20", Localized(ru: "Счет №", kk: "Шот №"), .iban,
            .sometimes(when: { !($0["f19"] ?? "").isEmpty }), page: 2,
            help: Localized(
                ru: "Банковский счет: KZ и 18 латинских букв и цифр. Контрольные цифры проверяются.",
                kk: "Банк шоты: KZ және 18 латын әрпі мен цифр. Бақылау цифрлары тексеріледі."),
            citation: Citation(.order526, "12")),
        FieldSpec(
            "f21", id: "526/A1.f21", Localized(ru: "Тип счета", kk: "Шоттың түрі"),
            .suggested(
                [
                    Localized(ru: "текущий", kk: "ағымдағы"), Localized(ru: "карточный", kk: "карталық"),
                    Localized(ru: "специальный", kk: "арнайы"),
                ], limit: 40), .never, page: 2,
            help: Localized(
                ru: "Тип счета, например «текущий» или «карточный». F4 – частые значения.",
                kk: "Шоттың түрі, мысалы «ағымдағы» немесе «карталық». F4 – жиі қолданылатын мәндер."),
            citation: citation),
    ]
}
