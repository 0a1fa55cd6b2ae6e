extension ApplicationFields {
    /// Page 1: whose application it is and to whom.
    static let people: [FieldSpec] = [
        FieldSpec(
            "iin", id: "526/A1.f22", Localized(ru: "ИИН", kk: "ЖСН"), .iin, page: 0,
            section: Localized(ru: "Работник", kk: "Жұмыскер"),
            help: Localized(
                ru:
                    "Двенадцать цифр ИИН работника. По ним программа узнаёт дату рождения и пол и находит известного человека. На бланке заявления ИИН не печатается.",
                kk:
                    "Жұмыскердің ЖСН-нің он екі цифры. Бағдарлама солар арқылы туған күні мен жынысын біледі, белгілі адамды табады. Өтініш бланкісінде ЖСН басылмайды."
            ),
            citation: citation),
        FieldSpec(
            "surname", id: nil, Localized(ru: "Фамилия", kk: "Тегі"), .name(limit: 60, withInitials: false),
            page: 0,
            help: Localized(
                ru: "Фамилия по документу, казахские буквы как в документе.",
                kk: "Тегі құжаттағыдай, қазақ әріптері де құжаттағыдай жазылады."), citation: citation),
        FieldSpec(
            "given_name", id: nil, Localized(ru: "Имя", kk: "Аты"), .name(limit: 60, withInitials: false),
            page: 0,
            help: Localized(ru: "Имя по документу.", kk: "Аты құжаттағыдай."), citation: citation),
        FieldSpec(
            "patronymic", id: nil, Localized(ru: "Отчество", kk: "Әкесінің аты"),
            .name(limit: 60, withInitials: false), .never, page: 0,
            help: Localized(
                ru: "Отчество, если оно есть в документе. Оставьте пустым, если его нет.",
                kk: "Әкесінің аты, егер құжатта болса. Болмаса, бос қалдырыңыз."), citation: citation),
        FieldSpec(
            "birth", id: nil, Localized(ru: "Дата рождения", kk: "Туған күні"), .birth,
            page: 0,
            help: Localized(
                ru:
                    "Заполняется по ИИН. У иностранца (седьмая цифра ИИН – 0) наберите её по документу. Право возникает с 55 лет (пункт 8).",
                kk:
                    "ЖСН бойынша толтырылады. Шетелдіктің (ЖСН-нің жетінші цифры – 0) туған күнін құжат бойынша теріңіз. Құқық 55 жастан туындайды (8-тармақ)."
            ),
            citation: Citation(.order526, "8")),
        FieldSpec(
            "sex", id: nil, Localized(ru: "Пол", kk: "Жынысы"),
            .choice([
                FieldSpec.Choice(Sex.male.rawValue, Localized(ru: "мужской", kk: "ер")),
                FieldSpec.Choice(Sex.female.rawValue, Localized(ru: "женский", kk: "әйел")),
            ]), .only(when: FormRules.isForeign), page: 0,
            help: Localized(
                ru:
                    "Только для иностранца: его ИИН не говорит о поле, а от пола зависит пенсионный возраст (пункт 24).",
                kk:
                    "Тек шетелдік үшін: оның ЖСН-і жынысын білдірмейді, ал зейнеткерлік жас жынысқа байланысты (24-тармақ)."
            ),
            citation: Citation(.order526, "24")),
        FieldSpec(
            "f03", id: "526/A1.f03", Localized(ru: "Должность", kk: "Лауазымы"), .text(limit: 120), page: 0,
            help: Localized(
                ru: "Должность работника: строка «от …» в правом верхнем углу заявления.",
                kk: "Жұмыскердің лауазымы: өтініштің жоғарғы оң жақ бұрышындағы жол."), citation: citation),
        FieldSpec(
            "f04", id: "526/A1.f04", Localized(ru: "Фамилия, иниц.", kk: "Тегі, бас әріп."),
            .name(limit: 80, withInitials: true), page: 0,
            help: Localized(
                ru:
                    "Фамилия и инициалы работника, как на бланке: «Әбдірахманов Е. С.». Программа составляет их из имени.",
                kk:
                    "Жұмыскердің тегі мен аты-жөнінің бас әріптері, бланкідегідей: «Әбдірахманов Е. С.». Бағдарлама оларды тегі мен аты-жөнінен құрайды."
            ),
            citation: citation),
        FieldSpec(
            "employer", id: "526/A1.f23", Localized(ru: "БИН / ИИН", kk: "БСН / ЖСН"), .employerNumber,
            page: 0,
            section: Localized(ru: "Работодатель", kk: "Жұмыс беруші"),
            help: Localized(
                ru:
                    "БИН организации или ИИН предпринимателя. Известному работодателю программа подставит наименование и руководителя. F4 – список.",
                kk:
                    "Ұйымның БСН-і немесе кәсіпкердің ЖСН-і. Белгілі жұмыс берушінің атауы мен басшысын бағдарлама қояды. F4 – тізім."
            ),
            citation: citation),
        FieldSpec(
            "employer_name", id: "526/A1.f23", Localized(ru: "Наименование", kk: "Атауы"), .text(limit: 200),
            page: 0,
            help: Localized(
                ru:
                    "Полное наименование работодателя. На бланке не печатается, нужно для учета по работодателям (Приложение 4).",
                kk:
                    "Жұмыс берушінің толық атауы. Бланкіде басылмайды, жұмыс берушілер бойынша есепке алу үшін қажет (4-қосымша)."
            ),
            citation: Citation(.order526, "17")),
        FieldSpec(
            "f01", id: "526/A1.f01", Localized(ru: "Руководителю", kk: "Басшыға"), .text(limit: 120), page: 0,
            help: Localized(
                ru: "Должность руководителя, которому подаётся заявление, в дательном падеже: «директору».",
                kk: "Өтініш берілетін басшының лауазымы барыс септігінде: «директорға»."), citation: citation),
        FieldSpec(
            "f02", id: "526/A1.f02", Localized(ru: "Фамилия, иниц.", kk: "Тегі, бас әріп."),
            .name(limit: 80, withInitials: true), page: 0,
            help: Localized(
                ru: "Фамилия и инициалы руководителя: «Үсеновой Г. Т.».",
                kk: "Басшының тегі мен аты-жөнінің бас әріптері: «Үсенова Г. Т.»."), citation: citation),
    ]
}
