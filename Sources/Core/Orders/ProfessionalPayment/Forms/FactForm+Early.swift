extension FactForm {
    /// p.5–16: from the employer's act to the employer's consent.
    static let early: [FactForm] = [
        FactForm(
            "employment-ended",
            Localized(ru: "Акт работодателя, запись в ЕСУТД", kk: "Жұмыс берушінің актісі, ЕШЕБЖ-дағы жазба"),
            clause: "6", happened: Localized(ru: "Дата акта", kk: "Акт күні"),
            [
                FactFields.choice(
                    "end", Localized(ru: "Вид", kk: "Түрі"),
                    [
                        (
                            EmploymentEnd.termination.rawValue,
                            Localized(ru: "прекращение договора", kk: "шартты тоқтату")
                        ),
                        (EmploymentEnd.jobTransfer.rawValue, Localized(ru: "перевод", kk: "ауыстыру")),
                    ],
                    help: Localized(
                        ru: "Прекращён трудовой договор или работник переведён (пункты 5 и 6).",
                        kk: "Еңбек шарты тоқтатылған немесе жұмыскер ауыстырылған (5 және 6-тармақтар)."),
                    clause: "6"),
                FieldSpec(
                    "recorded_on", id: nil, Localized(ru: "Внесено в ЕСУТД", kk: "ЕШЕБЖ-ға енгізілді"),
                    .date(mayBeFuture: false), .never, page: 0,
                    help: Localized(
                        ru: "День записи в ЕСУТД: в течение трёх рабочих дней со дня акта (пункт 5).",
                        kk: "ЕШЕБЖ-ға жазылған күн: акт күнінен бастап үш жұмыс күні ішінде (5-тармақ)."),
                    citation: Citation(.order526, "5.2")),
            ]
        ) { values throws(Message) in
            .employmentEnded(
                kind: EmploymentEnd(rawValue: values.text("end")) ?? .termination,
                recordedOn: values.optional("recorded_on") == nil ? nil : try values.date("recorded_on"))
        },
        FactForm(
            "oppv-months", Localized(ru: "Месяцы ОППВ, с – по", kk: "МКЗЖ айлары (аралық)"), clause: "5.1",
            [
                FactFields.month(
                    Localized(ru: "с месяца", kk: "бастапқы ай"), "5.1", help: Self.contributed
                ).keyed("from"),
                FactFields.month(
                    Localized(ru: "по месяц", kk: "соңғы ай"), "5.1", help: Self.contributed
                ).keyed("to"),
            ]
        ) { values throws(Message) in
            let (from, to) = (try values.month("from"), try values.month("to"))
            guard from <= to else {
                throw .order(
                    Localized(ru: "с месяца", kk: "бастапқы ай"), Localized(ru: "по месяц", kk: "соңғы ай"))
            }
            return .contributionMonths(from: from, to: to)
        },
        FactForm(
            "oppv-count", Localized(ru: "Число месяцев ОППВ", kk: "МКЗЖ айларының саны"), clause: "5.1",
            [
                FieldSpec(
                    "count", id: nil, Localized(ru: "Месяцев", kk: "Ай саны"), .number(upTo: 999), page: 0,
                    help: Localized(
                        ru:
                            "Сколько ещё месяцев ОППВ, без указания каких. Нужно в совокупности не менее 84 (пункт 5).",
                        kk:
                            "Тағы қанша ай үшін МКЗЖ төленгені, қай айлар екені көрсетілмейді. Жиынтығында кемінде 84 ай қажет (5-тармақ)."
                    ),
                    citation: Citation(.order526, "5.1"))
            ]
        ) { values throws(Message) in .contributionCount(try values.number("count")) },
        FactForm(
            "phone", Localized(ru: "БМГ: номер зарегистрирован", kk: "МАБ: нөмір тіркелген"), clause: "9",
            [FactForm.phoneField(.always)]
        ) { values throws(Message) in .phone(try PhoneNumber(values.text("phone"))) },
        FactForm("no-phone", Localized(ru: "БМГ: номера нет", kk: "МАБ: нөмір жоқ"), clause: "9") { _ in
            .noPhone
        },
        FactForm(
            "already-paid",
            Localized(ru: "Выплата уже осуществляется", kk: "Төлем қазірдің өзінде жүзеге асырылуда"),
            clause: "10.4"
        ) { _ in .alreadyPaid },
        FactForm(
            "notice-exists", Localized(ru: "Уведомление уже поступило", kk: "Хабарлама бұрын түскен"),
            clause: "10.4"
        ) { _ in .noticeExists },
        FactForm(
            "refusal-notice",
            Localized(ru: "Несоответствие: сведения в ЭБТ", kk: "Сәйкес келмеу: ЭЕБ-ге мәлімет"),
            clause: "11",
            [
                FactFields.reason(
                    Localized(
                        ru: "Причина, которая направляется работодателю и работнику (пункт 11).",
                        kk: "Жұмыс беруші мен жұмыскерге жіберілетін себеп (11-тармақ)."), "11")
            ]
        ) { values in .refusalNotice(reason: values.text("reason")) },
        FactForm(
            "sms", Localized(ru: "Sms о выборе счета отправлено", kk: "Шот таңдау туралы sms жіберілді"),
            clause: "12.1",
            learned: .sent,
            [
                FactForm.phoneField(.never),
                FieldSpec(
                    "code", id: nil, Localized(ru: "Код ответа", kk: "Жауап коды"),
                    .number(upTo: 9_999_999_999), .never,
                    page: 0,
                    help: Localized(
                        ru: "Предложенная комбинация цифр, которую получатель пришлёт в ответ (пункт 12).",
                        kk: "Ұсынылған цифрлар комбинациясы: алушы жауап ретінде соны жібереді (12-тармақ)."),
                    citation: Citation(.order526, "12.2")),
            ]
        ) { values throws(Message) in
            .sms(
                phone: values.optional("phone") == nil ? nil : try PhoneNumber(values.text("phone")),
                code: values.optional("code"))
        },
        FactForm(
            "push", Localized(ru: "PUSH через БВУ отправлен", kk: "ЕДБ арқылы PUSH жіберілді"),
            clause: "13.1",
            learned: .sent
        ) { _ in .push },
        FactForm(
            "contact-centre",
            Localized(
                ru: "Уведомление через контакт-центр (ЕКЦ)",
                kk: "Бірыңғай байланыс орталығы (ББО) арқылы хабарлама"),
            clause: "13.2",
            learned: .sent
        ) { _ in .contactCentre },
        FactForm(
            "reply", Localized(ru: "Ответ с согласием и счетом", kk: "Келісім мен шот көрсетілген жауап"),
            clause: "14",
            learned: .answered,
            [
                FieldSpec(
                    "account", id: nil, Localized(ru: "Счет", kk: "Шот"), .iban, page: 0,
                    help: Localized(
                        ru: "Счет, который выбрал получатель: KZ и 18 знаков.",
                        kk: "Алушы таңдаған шот: KZ және 18 таңба."),
                    citation: Citation(.order526, "12.2")),
                FieldSpec(
                    "bank", id: nil, Localized(ru: "Банк", kk: "Банк"), .bank, .never, page: 0,
                    help: Localized(
                        ru: "Банк из списка; пустое поле – банк по счету.",
                        kk: "Тізімдегі банк; бос қалдырсаңыз – шот бойынша банк."),
                    citation: Citation(.order526, "12.2")),
            ]
        ) { values throws(Message) in
            let bank = values.optional("bank").flatMap { values.context.bank(named: $0)?.bic ?? $0 }
            return .reply(account: try IBAN(values.text("account")), bank: bank)
        },
        FactForm(
            "case-file", Localized(ru: "ЭМД сформирован, направлен", kk: "ІЭМ қалыптастырылды, жіберілді"),
            clause: "15.1",
            learned: .directed,
            [
                FieldSpec(
                    "number", id: nil, Localized(ru: "№ ЭМД", kk: "ІЭМ №"), .text(limit: 20), .never, page: 0,
                    help: Localized(
                        ru: "Номер электронного макета дела.", kk: "Істің электрондық макетінің нөмірі."),
                    citation: Citation(.order526, "15.1"))
            ]
        ) { values in .caseFile(number: values.optional("number")) },
        FactForm(
            "employer-consent",
            Localized(ru: "Согласие работодателя (ЭЦП)", kk: "Жұмыс берушінің келісімі (ЭЦҚ)"),
            clause: "16",
            [
                FieldSpec(
                    "certificate", id: nil, Localized(ru: "№ сертификата", kk: "Сертификат №"),
                    .text(limit: 64), page: 0,
                    help: Localized(
                        ru: "Серийный номер сертификата ЭЦП, которым подписано согласие (пункт 16).",
                        kk: "Келісімге қол қойылған ЭЦҚ сертификатының сериялық нөмірі (16-тармақ)."),
                    citation: Citation(.order526, "16"))
            ]
        ) { values in .employerConsent(certificate: values.optional("certificate")) },
    ]

    private static let contributed = Localized(
        ru:
            "Первый и последний месяц, за которые уплачены ОППВ: 01.2016. Месяцы разных записей складываются (пункты 5 и 8).",
        kk: "МКЗЖ төленген бірінші және соңғы ай: 01.2016. Әр жазбаның айлары қосылады (5 және 8-тармақтар).")

    static func phoneField(_ requirement: FieldSpec.Requirement) -> FieldSpec {
        FieldSpec(
            "phone", id: nil, Localized(ru: "Телефон", kk: "Телефон"), .phone, requirement, page: 0,
            help: Localized(
                ru: "Мобильный номер, зарегистрированный на портале (пункты 3 и 9).",
                kk: "Порталда тіркелген ұялы нөмір (3 және 9-тармақтар)."), citation: Citation(.order526, "9")
        )
    }
}

extension FieldSpec {
    /// The same field under another key.
    func keyed(_ key: String) -> FieldSpec {
        FieldSpec(
            key, id: id, label, kind, requirement, page: page, section: section, help: help,
            citation: citation)
    }
}
