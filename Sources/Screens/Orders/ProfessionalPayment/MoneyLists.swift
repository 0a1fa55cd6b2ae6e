import Core

/// What the keys do on the lists of need, remittances, disbursements and returns.
extension ProfessionalPaymentScreens {
    static let moneyLists: [String: ListActions] = [
        "needLists": ListActions(
            moneyPlace, hint: searchingLists,
            empty: Localized(
                ru: "F2 – составить потребность на месяц.", kk: "F2 – айлық қажеттілікті жасау."),
            acts: [
                ListAct(form) { _, _ in
                    [
                        .ask(ProfessionalPayment.NextFundingRequest(), in: JournalScreen.self) {
                            _, month, _ in
                            [.open(AskScreen(.fundingRequestMonth, ["month": month.shown]))]
                        }
                    ]
                }
            ],
            receive: { value, _, _ in
                switch value {
                case .typed(let values): return [formFundingRequest(values["month"] ?? "", after: nil)]
                case .decided(let code):
                    return FundingRequestWords.seen(code).map {
                        [formFundingRequest($0.month, after: $0.list)]
                    }
                        ?? []
                default: return []
                }
            }),
        "needLines": ListActions(
            moneyPlace,
            empty: Localized(
                ru: "В этом месяце никому ничего не причиталось.",
                kk: "Бұл айда ешкімге ештеңе тиесілі болмаған."),
            why: why { .fundingRequestLine($0.key.id) }),
        "transfers": ListActions(
            moneyPlace, hint: searchingEmployers,
            empty: Localized(
                ru: "F2 – записать перевод работодателя по платёжному поручению.",
                kk: "F2 – жұмыс берушінің ақша аударуын төлем тапсырмасы бойынша жазу."),
            acts: [
                ListAct(Localized(ru: "Новый", kk: "Жаңа")) { _, _ in [.open(FormScreen(.remittance))] }
            ]),
        "transferLines": ListActions(
            moneyPlace,
            empty: Localized(ru: "Перевод ещё не распределён.", kk: "Аударылған сома ешкімге бөлінбеген.")),
        "payoutBatches": ListActions(
            moneyPlace, hint: searchingLists,
            empty: Localized(
                ru: "F2 – составить список выплат за месяц.", kk: "F2 – айлық төлемдер тізімін жасау."),
            acts: [
                ListAct(form) { _, context in
                    let month = context.now.date.yearMonth
                    return [.open(AskScreen(.disbursementMonth, ["month": month.shown]))]
                }
            ],
            receive: { value, _, _ in
                guard case .typed(let values) = value else { return [] }
                return [
                    .perform(
                        ProfessionalPayment.FormDisbursements(month: values["month"] ?? ""),
                        in: JournalScreen.self
                    ) { $0.made($1, $2) }
                ]
            }),
        "payoutLines": ListActions(
            moneyPlace,
            empty: Localized(
                ru: "За этот месяц никому не причитается.", kk: "Бұл ай үшін ешкімге тиесілі емес."),
            acts: [
                ListAct(
                    KeyHint.save.title, title: Localized(ru: "Записать выплату", kk: "Төлемді жазу"),
                    code: Obstacles.Act.record.rawValue
                ) { _, _ in [.open(QuestionScreen(recording))] },
                ListAct(
                    Localized(ru: "Поручения", kk: "Тапсырма"),
                    title: Localized(
                        ru: "Платёжные поручения банкам, в файлы",
                        kk: "Банктерге төлем тапсырмалары, файлдарға"),
                    code: Obstacles.Act.orders.rawValue, run: writeOrders),
                ListAct(
                    Localized(ru: "С причиной", kk: "Себеппен"),
                    title: Localized(
                        ru: "Выплатить при открытом вопросе, с причиной",
                        kk: "Мәселе ашық болса да төлеу, себебімен"),
                    code: Obstacles.Act.because.rawValue, run: askWhyPaid),
            ], obstacles: obstacles, why: why { .disbursementLine($0.key.id) },
            receive: { value, list, _ in
                if case .typed(let values) = value, let row = list.row {
                    let command = ProfessionalPayment.PayOpenQuestion(
                        line: row.key.id, because: values["reason"] ?? "")
                    return [.perform(command, in: JournalScreen.self) { $0.done($1, $2) }]
                }
                guard value == .decided("yes"), let batch = list.filter.parent else { return [] }
                return [
                    .perform(ProfessionalPayment.RecordDisbursements(batchID: batch), in: JournalScreen.self)
                    {
                        $0.done($1, $2)
                    }
                ]
            }),
        "payouts": ListActions(
            moneyPlace,
            empty: Localized(
                ru: "Строку добавляет записанная выплата: меню «Выплаты».",
                kk: "Төлем жазылғанда жол пайда болады: «Төлемдер» мәзірі."), why: whyMonth),
        "returns": ListActions(
            moneyPlace,
            hint: Localized(
                ru: "F2 – вернуть; наберите ИИН, фамилию или имя – список сузится",
                kk: "F2 – қайтару; ЖСН-ді, тегін не атын теріңіз – тізім қысқарады"),
            empty: Localized(
                ru: "Возвращать работодателям нечего.", kk: "Жұмыс берушілерге қайтаратын ештеңе жоқ."),
            acts: [
                ListAct(Localized(ru: "Вернуть", kk: "Қайтару")) { list, context in
                    refund(list, context) ?? [.bell]
                }
            ], why: whyMonth,
            receive: { value, list, _ in
                guard case .typed(let values) = value else { return [] }
                guard let link = list.row?.link, let version = Int64(list.value("version")) else {
                    return [.bell]
                }
                return [
                    .perform(
                        ProfessionalPayment.RecordFact(
                            caseID: link.id, version: version, kind: "refund", values), in: JournalScreen.self
                    ) { $0.recorded($1, $2) }
                ]
            }),
        "refunds": ListActions(
            moneyPlace,
            empty: Localized(
                ru: "Строку добавляет возврат: меню «Излишки к возврату», F2.",
                kk: "Қайтару «Қайтарылатын артық сомалар» мәзірінде жазылады: F2.")),
        "reconciliation": ListActions(
            moneyPlace, hint: searchingEmployers, empty: firstConsent,
            why: { list, _ in
                guard let employer = Int64(list.value("employerID")),
                    let month = YearMonth(iso: list.value("monthISO"))
                else { return [.bell] }
                let query = ProfessionalPayment.EmployerMonthReasons(employerID: employer, month)
                return [.open(CaseReasonsScreen(CaseReasonsScreen.sum, query))]
            },
            enter: { list, context in
                let filter = JournalFilter(
                    employerID: Int64(list.value("employerID")), kind: list.value("monthISO"))
                return [.open(context.screens.list(.balances, filter))]
            }),
        "balances": ListActions(moneyPlace, empty: firstConsent, why: whyMonth),
    ]

    /// Asks first where the month has a list already, and says what differs.
    private static func formFundingRequest(_ month: String, after list: Int64?) -> Effect {
        .perform(ProfessionalPayment.FormFundingRequest(month: month, after: list), in: JournalScreen.self) {
            screen, outcome, context in
            switch outcome {
            case .formed(let text): screen.made(text, context)
            case .differs(let difference):
                [.open(QuestionScreen(FundingRequestWords.question(difference)))]
            }
        }
    }

    /// F6: why the sum of the row is what it is.
    private static func why(
        _ subject: @escaping @Sendable (JournalRow) -> ProfessionalPayment.SumReasons.Subject?
    ) -> ListActions.Act {
        { list, _ in
            guard let subject = list.row.flatMap(subject) else { return [.bell] }
            return [
                .open(CaseReasonsScreen(CaseReasonsScreen.sum, ProfessionalPayment.SumReasons(subject)))
            ]
        }
    }

    /// The month of a row that leads to its case.
    private static let whyMonth: ListActions.Act = { list, context in
        let iso = list.value("month")
        return why { row in
            row.link.flatMap { link in YearMonth(iso: iso).map { .month(ofCase: link.id, $0) } }
        }(list, context)
    }

    private static let searchingLists = Localized(
        ru: "Enter – получатели; наберите месяц (12.2026) или номер – список сузится",
        kk: "Enter – алушылар; айды (12.2026) не нөмірді теріңіз – тізім қысқарады")

    private static let firstConsent = Localized(
        ru: "Строки появятся с первым согласием работодателя.",
        kk: "Жолдар жұмыс берушінің алғашқы келісімімен пайда болады.")

    private static let form = Localized(ru: "Составить", kk: "Жасау")

    private typealias Obstacles = ProfessionalPayment.DisbursementObstacles

    private static let obstacles: ListActions.Act = { list, _ in
        guard let batch = list.filter.parent else { return [.bell] }
        return [
            .ask(Obstacles(batchID: batch, lineID: list.row?.key.id), in: JournalScreen.self) {
                $0.offer($1, $2)
            }
        ]
    }

    /// The reason stands on the list; of whom it is said stands in its title.
    private static let askWhyPaid: ListActions.Act = { list, _ in
        guard list.row != nil else { return [.bell] }
        let title = Localized(ru: "Почему выплачивается", kk: "Неге төленеді")
        return [
            .open(
                AskScreen.reason(
                    title + .same(" · " + list.value("name")), citation: Citation(.order526, "26")))
        ]
    }

    private static let writeOrders: ListActions.Act = { list, _ in
        list.filter.parent.map {
            [
                .perform(ProfessionalPayment.WritePaymentOrders(batchID: $0), in: JournalScreen.self) {
                    $0.done($1, $2)
                }
            ]
        } ?? [.bell]
    }

    /// p.25, 29: the return of one line, as much as is still to be returned.
    private static func refund(_ list: ListState, _ context: Context) -> [Effect]? {
        guard list.row != nil, let form = FactForm.of(kind: "refund") else { return nil }
        var values = form.defaults(now: context.now, context.language)
        values["month"] = YearMonth(iso: list.value("month"))?.shown
        values["sum"] = Int64(list.value("unreturned")).map { Tenge(tiyn: $0).shown }
        return [.open(AskScreen(form.spec.asked(about: list.value("name")), values))]
    }

    private static let recording = Question(
        title: Localized(ru: "Записать выплату", kk: "Төлемді жазу"),
        text: Localized(
            ru:
                "Строки с суммой будут записаны в дела как выплаты. Изменить их потом нельзя, только отозвать в деле.",
            kk:
                "Сомасы бар жолдар істерге төлем ретінде жазылады. Кейін өзгертуге болмайды, тек істе кері алуға болады."
        ),
        yes: Localized(ru: "Записать", kk: "Жазу"))
}
