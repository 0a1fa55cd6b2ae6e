extension FactForm {
    /// p.18–24, 28: suspension, resumption, termination.
    static let later: [FactForm] = [
        FactForm(
            "suspension", Localized(ru: "Основание приостановления", kk: "Тоқтата тұру негізі"),
            clause: "18.0",
            happened: Localized(ru: "Дата события", kk: "Оқиға күні"),
            [suspensionGround(help: beginning), measure]
        ) { values throws(Message) in
            .suspension(
                ground: try values.number("ground"),
                measure: values.optional("measure").flatMap(SearchMeasure.init(rawValue:)))
        },
        FactForm(
            "resumption", Localized(ru: "Обстоятельства отпали", kk: "Мән-жайлар аяқталды"), clause: "20",
            happened: Localized(ru: "Когда отпали", kk: "Аяқталған күні"),
            [
                suspensionGround(help: ending), measure,
                FactFields.choice(
                    "document", Localized(ru: "Документ", kk: "Құжат"),
                    [
                        ("permanent", Localized(ru: "постоянно проживающего", kk: "тұрақты тұратын адамның")),
                        ("temporary", Localized(ru: "временный", kk: "уақытша")),
                    ],
                    help: Localized(
                        ru:
                            "Новый документ должен быть документом постоянно проживающего в РК (подпункты 3) и 5) пункта 18).",
                        kk:
                            "Жаңа құжат ҚР-да тұрақты тұратын адамның құжаты болуы керек (18-тармақтың 3) және 5) тармақшалары)."
                    ),
                    clause: "18.3", .only(when: { ["3", "5"].contains($0["ground"] ?? "") })),
            ]
        ) { values throws(Message) in
            guard FactSource.stored(values.text("source")) == FactSource.ministrySystem.ru else {
                throw .source("20")
            }
            return .resumption(
                ground: try values.number("ground"),
                measure: values.optional("measure").flatMap(SearchMeasure.init(rawValue:)),
                isPermanentDocument: values.text("document") != "temporary")
        },
        FactForm(
            "termination", Localized(ru: "Основание прекращения", kk: "Тоқтату негізі"), clause: "22.1",
            happened: Localized(ru: "Дата события", kk: "Оқиға күні"),
            [
                FactFields.choice(
                    "ground", Localized(ru: "Основание", kk: "Негізі"),
                    [
                        ("1", Localized(ru: "1) смерть получателя", kk: "1) алушының қайтыс болуы")),
                        (
                            "2",
                            Localized(
                                ru: "2) выявлено прекращение гражданства",
                                kk: "2) азаматтығының тоқтатылғаны анықталды")
                        ),
                        ("3", Localized(ru: "3) выявлена уплата ОППВ", kk: "3) МКЗЖ төленгені анықталды")),
                    ],
                    help: Localized(
                        ru:
                            "Пункт 22. Прекращение гражданства, о котором сообщил сам получатель, – основание приостановления (подпункт 5) пункта 18): оно обратимо и предлагается первым.",
                        kk:
                            "22-тармақ. Алушының өзі хабарлаған азаматтықтың тоқтатылуы – тоқтата тұру негізі (18-тармақтың 5) тармақшасы): оны қайтаруға болады, сондықтан ол бірінші ұсынылады."
                    ),
                    clause: "22.1")
            ]
        ) { values throws(Message) in .termination(ground: try values.number("ground")) },
        FactForm(
            "termination-notice",
            Localized(
                ru: "Уведомление работодателя о прекращении", kk: "Жұмыс берушіге тоқтату туралы хабарлама"),
            clause: "23",
            [
                FactFields.reason(
                    Localized(
                        ru:
                            "Причина прекращения, которая сообщена работодателю: не позднее дня, следующего за днём получения сведений (пункт 23).",
                        kk:
                            "Жұмыс берушіге хабарланған тоқтату себебі: мәлімет алынған күннен кейінгі күннен кешіктірмей (23-тармақ)."
                    ),
                    "23")
            ]
        ) { values in .terminationNotice(reason: values.text("reason")) },
        FactForm(
            "penal-institution",
            Localized(
                ru: "Учреждение УИС: заявление администрации", kk: "ҚАЖ мекемесі: әкімшіліктің өтініші"),
            clause: "28",
            [
                FieldSpec(
                    "name", id: nil, Localized(ru: "Учреждение", kk: "Мекеме"), .text(limit: 200), page: 0,
                    help: Localized(
                        ru: "Наименование учреждения; заявление подаёт его администрация (пункт 28).",
                        kk: "Мекеменің атауы; өтінішті оның әкімшілігі береді (28-тармақ)."),
                    citation: Citation(.order526, "28"))
            ]
        ) { values in .penalInstitution(name: values.text("name")) },
        determination,
    ]

    /// p.25–29: money by month of payment.
    static let money: [FactForm] = [
        FactForm(
            "transfer", Localized(ru: "Перевод работодателя", kk: "Жұмыс берушінің ақша аударуы"),
            clause: "25.1",
            [FactFields.month(Localized(ru: "за месяц", kk: "қай ай үшін"), "25.1"), FactFields.sum("25.1")]
        ) { values throws(Message) in
            .remittance(month: try values.month("month"), sum: try values.sum("sum"))
        },
        FactForm(
            "payout", Localized(ru: "Выплата получателю", kk: "Алушыға төлем"), clause: "26",
            [FactFields.month(Localized(ru: "за месяц", kk: "қай ай үшін"), "26"), FactFields.sum("26")]
        ) { values throws(Message) in
            .disbursement(month: try values.month("month"), sum: try values.sum("sum"))
        },
        FactForm(
            "refund", Localized(ru: "Возврат работодателю", kk: "Жұмыс берушіге қайтару"), clause: "29",
            [FactFields.month(Localized(ru: "за месяц", kk: "қай ай үшін"), "29"), FactFields.sum("29")]
        ) { values throws(Message) in .refund(month: try values.month("month"), sum: try values.sum("sum")) },
    ]

    private static let beginning = Localized(
        ru:
            "Подпункт пункта 18. Приостановление – с первого числа месяца, следующего за месяцем поступления сведений.",
        kk:
            "18-тармақтың тармақшасы. Тоқтата тұру – мәлімет түскен айдан кейінгі айдың бірінші күнінен бастап."
    )
    private static let ending = Localized(
        ru:
            "Подпункт пункта 18, по которому выплата приостановлена и который больше не действует (пункт 20).",
        kk: "Төлем тоқтатыла тұрған және енді қолданылмайтын 18-тармақтың тармақшасы (20-тармақ).")

    private static func suspensionGround(help: Localized) -> FieldSpec {
        FactFields.choice(
            "ground", Localized(ru: "Основание", kk: "Негізі"),
            [
                (
                    "1",
                    Localized(ru: "1) нет расходных операций 3 месяца", kk: "1) 3 ай шығыс операциясы жоқ")
                ),
                ("2", Localized(ru: "2) выезд на постоянное жительство", kk: "2) тұрақты тұруға кету")),
                (
                    "3",
                    Localized(ru: "3) истёк документ иностранца", kk: "3) шетелдіктің құжатының мерзімі өтті")
                ),
                (
                    "4",
                    Localized(
                        ru: "4) розыск, безвестное отсутствие", kk: "4) іздестіру, хабарсыз кетті деп тану")
                ),
                ("5", Localized(ru: "5) прекращение гражданства", kk: "5) азаматтықтың тоқтатылуы")),
            ],
            help: help,
            clause: "18.0")
    }

    private static let measure = FactFields.choice(
        "measure", Localized(ru: "Чем подтверждено", kk: "Немен расталған"), FactFields.measures,
        help: Localized(
            ru: "Документ о розыске или решение суда, вступившее в силу (подпункт 4) пункта 18).",
            kk: "Іздестіру туралы құжат немесе заңды күшіне енген сот шешімі (18-тармақтың 4) тармақшасы)."),
        clause: "18.4", .only(when: { $0["ground"] == "4" }))
}
