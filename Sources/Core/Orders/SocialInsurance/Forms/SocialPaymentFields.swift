/// The fields of the forms of a social payment; those of items of p.12 are named by their numbers.
struct SocialPaymentFields {
    let citation: Citation

    /// What stands in the field of an item that the kind of payment does not have.
    static let none = "—"

    private static func clause(_ item: Int) -> Citation { .order430("12.\(item)") }

    private func item(
        _ number: Int, _ label: Localized, _ kind: FieldSpec.Kind,
        _ requirement: FieldSpec.Requirement = .always,
        page: Int = 0, section: Localized? = nil, help: Localized? = nil, key: String? = nil
    ) -> FieldSpec {
        let title = RecipientItem.title(number)
        return FieldSpec(
            key ?? SocialPaymentForm.key(ofItem: number), id: "430/p12.\(number)", label, kind, requirement,
            page: page, section: section,
            help: help
                ?? Localized(
                    ru: "Подпункт \(number)) пункта 12: \(title.ru).",
                    kk: "12-тармақтың \(number)) тармақшасы: \(title.kk)."),
            citation: Self.clause(number))
    }

    private func day(_ label: Localized, page: Int = 0, _ help: Localized) -> FieldSpec {
        FieldSpec(
            "happened_on", id: nil, label, .date(mayBeFuture: false), page: page, help: help,
            citation: citation)
    }

    /// p.14: the term begins with the receipt of the basis (A430-02).
    private func learned(page: Int = 0) -> FieldSpec {
        FieldSpec(
            "learned_on", id: nil, Localized(ru: "Поступило к нам", kk: "Бізге түскен күн"),
            .date(mayBeFuture: false), page: page,
            help: Localized(
                ru:
                    "День, в который документ или сведения поступили в Корпорацию. С него считается один рабочий день на внесение (пункт 14).",
                kk:
                    "Құжат не мәлімет Корпорацияға түскен күн. Енгізуге берілетін бір жұмыс күні содан есептеледі (14-тармақ)."
            ),
            citation: .order430("14"))
    }

    // MARK: Application

    var person: [FieldSpec] {
        [
            item(
                1, Localized(ru: "ИИН", kk: "ЖСН"), .iin,
                help: Localized(
                    ru:
                        "Двенадцать цифр ИИН получателя. Известного человека программа заполнит сама; дату рождения и пол она узнаёт по цифрам.",
                    kk:
                        "Алушы ЖСН-нің он екі цифры. Белгілі адамды бағдарлама өзі толтырады; туған күні мен жынысын цифрлардан біледі."
                ), key: "iin"),
            item(
                2, Localized(ru: "Фамилия", kk: "Тегі"), .name(limit: 60, withInitials: false),
                help: Localized(ru: "Фамилия по документу.", kk: "Тегі құжаттағыдай."), key: "surname"),
            item(
                2, Localized(ru: "Имя", kk: "Аты"), .name(limit: 60, withInitials: false),
                help: Localized(ru: "Имя по документу.", kk: "Аты құжаттағыдай."), key: "given_name"),
            item(
                2, Localized(ru: "Отчество", kk: "Әкесінің аты"), .name(limit: 60, withInitials: false),
                .never,
                help: Localized(ru: "Если оно есть в документе.", kk: "Егер құжатта болса."),
                key: "patronymic"),
            item(
                3, Localized(ru: "Дата рождения", kk: "Туған күні"), .birth,
                help: Localized(
                    ru: "Заполняется по ИИН; если седьмая цифра – 0, наберите по документу.",
                    kk: "ЖСН бойынша толтырылады; жетінші цифр 0 болса, құжат бойынша теріңіз."), key: "birth"
            ),
            item(
                4, Localized(ru: "Пол", kk: "Жынысы"),
                .choice([
                    FieldSpec.Choice(Sex.male.rawValue, Localized(ru: "мужской", kk: "ер")),
                    FieldSpec.Choice(Sex.female.rawValue, Localized(ru: "женский", kk: "әйел")),
                ]), .only(when: FormRules.isForeign),
                help: Localized(
                    ru: "Спрашивается, только если ИИН о поле не говорит.",
                    kk: "ЖСН жынысын білдірмесе ғана сұралады."), key: "sex"),
        ] + known(section: nil)
    }

    /// What is known of the person and changes (p.6, p.12 (5)–(7), (9)).
    private func known(section: Localized?) -> [FieldSpec] {
        [
            item(
                9, Localized(ru: "Гражданство", kk: "Азаматтығы"),
                .choice(Citizenship.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }),
                section: section),
            item(5, Localized(ru: "Адрес", kk: "Мекенжайы"), .text(limit: 300)),
            item(
                6, Localized(ru: "Почтовый индекс", kk: "Пошта индексі"), .text(limit: 7),
                help: Localized(
                    ru: "Индекс почтового отделения: шесть цифр или новый, семь знаков (A05K7C0).",
                    kk: "Пошта бөлімінің индексі: алты цифр не жаңасы, жеті таңба (A05K7C0).")),
            item(
                7, Localized(ru: "Документ", kk: "Құжат"), .choice(IdentityPaper.kinds),
                section: Localized(
                    ru: "Документ, удостоверяющий личность", kk: "Жеке басын куәландыратын құжат"),
                help: Localized(
                    ru: "Вид документа, удостоверяющего личность, или удостоверение кандаса.",
                    kk: "Жеке басын куәландыратын құжаттың түрі немесе қандас куәлігі.")),
            item(
                7, Localized(ru: "Серия", kk: "Сериясы"), .text(limit: 10), .never,
                help: Localized(
                    ru: "Если она есть: у удостоверения кандаса серии нет.",
                    kk: "Егер болса: қандас куәлігінің сериясы жоқ."), key: "document_series"),
            item(
                7, Localized(ru: "№ документа", kk: "Құжат №"), .text(limit: 20),
                help: Localized(ru: "Номер документа.", kk: "Құжаттың нөмірі."), key: "document_number"),
            item(
                7, Localized(ru: "Дата выдачи", kk: "Берілген күні"), .date(mayBeFuture: false),
                help: Localized(
                    ru: "День, в который документ выдан: не позже обращения.",
                    kk: "Құжат берілген күн: жүгінген күннен кеш емес."), key: "document_on"),
            item(
                7, Localized(ru: "Кем выдан", kk: "Кім берген"), .text(limit: 150),
                help: Localized(
                    ru: "Наименование органа, который выдал документ.", kk: "Құжатты берген органның атауы."),
                key: "document_by"),
        ]
    }

    var application: [FieldSpec] {
        [
            item(
                16, Localized(ru: "Вид выплаты", kk: "Төлем түрі"),
                .choice(SocialPaymentKind.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }), page: 1,
                help: Localized(
                    ru:
                        "Вид социальной выплаты. Вторую такую же открывают, когда первая прекращена.",
                    kk: "Әлеуметтік төлемнің түрі. Дәл сондай екіншісі біріншісі тоқтатылғанда ашылады."),
                key: "kind"),
            item(
                10, Localized(ru: "Дата обращения", kk: "Жүгінген күні"), .date(mayBeFuture: false), page: 1,
                help: Localized(
                    ru: "День обращения за назначением: с него ведётся учет (пункт 10).",
                    kk: "Тағайындауға жүгінген күн: есеп содан бастап жүргізіледі (10-тармақ)."),
                key: "happened_on"),
            item(
                11, Localized(ru: "Дата риска", kk: "Тәуекел күні"), .date(mayBeFuture: false), page: 1,
                help: Localized(
                    ru: "День, в который возник социальный риск: потеря работы, рождение, смерть кормильца.",
                    kk:
                        "Әлеуметтік тәуекел туындаған күн: жұмысынан айырылу, бала туу, асыраушысының қайтыс болуы."
                )),
            FieldSpec(
                "deceased", id: "430/p2.4", Localized(ru: "ИИН кормильца", kk: "Асыраушы ЖСН-і"), .iin,
                .only(when: { $0["kind"] == SocialPaymentKind.breadwinner.rawValue }), page: 1,
                help: Localized(
                    ru:
                        "ИИН умершего участника, за которого производились отчисления; получатели – иждивенцы, каждый со своей записью (пункт 2).",
                    kk:
                        "Ол үшін аударымдар жүргізілген қайтыс болған қатысушының ЖСН-і; алушылар – асырауындағылар, әрқайсысының жазбасы бөлек (2-тармақ)."
                ),
                citation: .order430("2.4")),
            learned(page: 1),
        ]
    }

    // MARK: Decisions and items

    var decision: [FieldSpec] {
        [
            FieldSpec(
                "decision", id: nil, Localized(ru: "Решение", kk: "Шешім"),
                .choice(RecipientDecision.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }), page: 0,
                help: Localized(
                    ru:
                        "Назначение; приостановление и возобновление; прекращение. По окончании срока выплата прекращается сама, без решения.",
                    kk:
                        "Тағайындау; тоқтата тұру мен қайта бастау; тоқтату. Мерзімі аяқталғанда төлем шешімсіз өзі тоқтатылады."
                ),
                citation: citation),
            item(
                12, Localized(ru: "Дата решения", kk: "Шешім күні"), .date(mayBeFuture: false),
                help: Localized(
                    ru: "День решения: не раньше обращения и не раньше прежнего решения.",
                    kk: "Шешім күні: жүгінген күннен және бұрынғы шешімнен ерте емес."), key: "happened_on"),
            FieldSpec(
                "number", id: nil, Localized(ru: "№ решения", kk: "Шешім №"), .text(limit: 20), page: 0,
                help: Localized(ru: "Номер решения.", kk: "Шешімнің нөмірі."), citation: citation),
            item(
                23, Localized(ru: "С какого дня", kk: "Қай күннен"), .date(mayBeFuture: true),
                help: Localized(
                    ru: "День, с которого решение действует: с него меняется состояние.",
                    kk: "Шешім қолданылатын күн: күйі содан бастап өзгереді."), key: "from"),
            item(
                13, Localized(ru: "Последний день", kk: "Соңғы күні"), .date(mayBeFuture: true), .never,
                help: Localized(
                    ru:
                        "Последний день срока, если выплата назначена на срок: на следующий день она прекращается сама.",
                    kk:
                        "Төлем мерзімге тағайындалса, мерзімнің соңғы күні: келесі күні ол өзі тоқтатылады."),
                key: "through"),
            FieldSpec(
                "basis", id: nil, Localized(ru: "Причина", kk: "Себебі"), .text(limit: 200),
                .sometimes(when: { values in
                    [RecipientDecision.suspend, .terminate].contains { $0.rawValue == values["decision"] }
                }), page: 0,
                help: Localized(
                    ru: "Почему выплату приостанавливают или прекращают.",
                    kk: "Төлем неге тоқтатыла тұрады не тоқтатылады."),
                citation: citation, lack: .reason),
            learned(),
        ]
    }

    /// Fields are texts: «—» stands where the kind has no such item.
    var items: [FieldSpec] {
        let byKind = Localized(ru: "По виду выплаты", kk: "Төлем түріне қарай")
        return [
            day(
                Localized(ru: "Дата", kk: "Күні"),
                Localized(ru: "День, на который эти сведения верны.", kk: "Бұл мәліметтер дұрыс болатын күн.")
            ),
            item(14, Localized(ru: "14 Стаж, мес.", kk: "14 Өтілі, ай"), .text(limit: 3), .never),
            item(15, Localized(ru: "15 Средний доход", kk: "15 Орташа кіріс"), .text(limit: 20), .never),
            item(22, Localized(ru: "22 Размер", kk: "22 Төлем мөлшері"), .text(limit: 20), .never),
            item(
                17, Localized(ru: "17 Утрата, %", kk: "17 Айырылуы, %"), .text(limit: 4), .never,
                section: byKind),
            item(18, Localized(ru: "18 Иждивенцев", kk: "18 Асырауындағы"), .text(limit: 2), .never),
            item(
                19, Localized(ru: "19 Безработный", kk: "19 Жұмыссыз"),
                .choice([
                    FieldSpec.Choice("yes", Localized(ru: "на учете", kk: "есепте")),
                    FieldSpec.Choice("no", Localized(ru: "не на учете", kk: "есепте емес")),
                ]), .never),
            item(
                19, Localized(ru: "19 С какого дня", kk: "19 Қай күннен"), .date(mayBeFuture: false),
                .only(when: { $0["item19"] == "yes" }),
                help: Localized(
                    ru: "День постановки на учет в качестве безработного.",
                    kk: "Жұмыссыз ретінде есепке қойылған күн."), key: "item19_on"),
            item(20, Localized(ru: "20 Дней по листу", kk: "20 Парақ күндері"), .text(limit: 3), .never),
            item(21, Localized(ru: "21 Какой ребёнок", kk: "21 Нешінші бала"), .text(limit: 2), .never),
            item(24, Localized(ru: "24 Удержано ОПВ", kk: "24 Ұсталған МЗЖ"), .text(limit: 20), .never),
            learned(),
        ]
    }

    var changes: [FieldSpec] {
        [
            day(
                Localized(ru: "Дата изменения", kk: "Өзгерген күні"),
                Localized(ru: "День, с которого данные другие.", kk: "Деректер өзгерген күн."))
        ] + known(section: nil).map(\.onFirstPage) + [
            item(11, Localized(ru: "Дата риска", kk: "Тәуекел күні"), .date(mayBeFuture: false)),
            FieldSpec(
                "basis", id: nil, Localized(ru: "Основание", kk: "Негізі"), .text(limit: 200), page: 0,
                help: Localized(
                    ru: "Чем подтверждено изменение: документ, его номер и дата (пункт 6).",
                    kk: "Өзгеріс немен расталды: құжат, оның нөмірі мен күні (6-тармақ)."),
                citation: citation, lack: .reason),
            learned(),
        ]
    }

    // MARK: Money

    var paid: [FieldSpec] {
        [
            money(
                "number", Localized(ru: "№ документа", kk: "Құжат №"), .text(limit: 20), .always,
                Localized(ru: "Номер платёжного документа.", kk: "Төлем құжатының нөмірі.")),
            money(
                "sum", Localized(ru: "Сумма, тг", kk: "Төлем сомасы, тг"), .money, .always,
                Localized(
                    ru: "Сумма этой выплаты: 86300 или 86300,50.",
                    kk: "Осы төлемнің сомасы: 86300 не 86300,50.")),
            money(
                "row", Localized(ru: "Что это", kk: "Бұл не"),
                .choice(SocialPayment.RowKind.allCases.map { FieldSpec.Choice($0.rawValue, $0.label) }),
                .always,
                Localized(
                    ru: "Перечислено, излишне начислено или перечислено ошибочно: такое должно вернуться.",
                    kk: "Аударылған, артық есептелген не қате аударылған: ондайы қайтарылуы тиіс.")),
            money(
                "months", Localized(ru: "Период", kk: "Кезең"), .text(limit: 60), .always,
                Localized(
                    ru: "Месяцы, за которые выплачено, через запятую: 10.2026, 11.2026.",
                    kk: "Қай айлар үшін төленгені, үтірмен: 10.2026, 11.2026.")),
            day(
                Localized(ru: "Дата поступления", kk: "Келіп түскен күні"),
                Localized(
                    ru: "День, в который деньги поступили получателю.", kk: "Ақша алушыға келіп түскен күн.")),
            money(
                "sent_on", Localized(ru: "Дата отправки", kk: "Жіберілген күні"), .date(mayBeFuture: false),
                .never,
                Localized(ru: "День, в который деньги отправлены.", kk: "Ақша жіберілген күн.")),
            money(
                "dated_on", Localized(ru: "Дата документа", kk: "Құжаттың күні"), .date(mayBeFuture: false),
                .never, Localized(ru: "День платёжного документа.", kk: "Төлем құжатының күні.")),
            money(
                "knp", Localized(ru: "КНП", kk: "ТТК"), .text(limit: 3), .never,
                Localized(ru: "Код назначения платежа, три цифры.", kk: "Төлемді тағайындау коды, үш цифр.")),
            money(
                "sender", Localized(ru: "Отправитель", kk: "Жіберуші"), .text(limit: 200), .never,
                Localized(ru: "Наименование отправителя.", kk: "Жіберушінің атауы.")),
            money(
                "sender_number", Localized(ru: "ИИН/БИН отправ.", kk: "Жібер. ЖСН/БСН"), .employerNumber,
                .never,
                Localized(ru: "ИИН или БИН отправителя.", kk: "Жіберушінің ЖСН-і не БСН-і.")),
            money(
                "receiver", Localized(ru: "Получатель", kk: "Төлем алушы"), .text(limit: 200), .never,
                Localized(
                    ru: "Кто получатель по платёжному документу.", kk: "Төлем құжаты бойынша алушы кім.")),
            money(
                "total", Localized(ru: "По документу, тг", kk: "Бүкіл құжат, тг"), .money, .never,
                Localized(ru: "Общая сумма платёжного документа.", kk: "Төлем құжатының жалпы сомасы.")),
            learned(),
        ]
    }

    private func money(
        _ key: String, _ label: Localized, _ kind: FieldSpec.Kind, _ requirement: FieldSpec.Requirement,
        _ help: Localized
    ) -> FieldSpec {
        FieldSpec(key, id: "430/p12.25", label, kind, requirement, page: 0, help: help, citation: citation)
    }

    var returned: [FieldSpec] {
        [
            money(
                "number", Localized(ru: "№ выплаты", kk: "Төлем №"), .text(limit: 20), .always,
                Localized(
                    ru: "Номер документа той выплаты, которая возвращена: без него возврат не учесть.",
                    kk: "Қайтарылған төлем құжатының нөмірі: онсыз қайтаруды есепке алу мүмкін емес.")),
            money(
                "sum", Localized(ru: "Сумма, тг", kk: "Сома, тг"), .money, .always,
                Localized(
                    ru: "Сколько возвращено: не больше того, что от выплаты осталось.",
                    kk: "Қанша қайтарылды: төлемнен қалғаннан артық емес.")),
            day(
                Localized(ru: "Дата возврата", kk: "Қайтарылған күні"),
                Localized(ru: "День, в который деньги вернулись.", kk: "Ақша қайтарылған күн.")),
            money(
                "document", Localized(ru: "№ документа", kk: "Құжат №"), .text(limit: 20), .never,
                Localized(ru: "Номер документа о возврате.", kk: "Қайтару құжатының нөмірі.")),
            learned(),
        ]
    }
}

extension FieldSpec {
    /// The same where the form has one page.
    fileprivate var onFirstPage: FieldSpec {
        FieldSpec(
            key, id: id, label, kind, requirement, page: 0, help: help, citation: citation, lack: lack,
            sample: sample)
    }
}
