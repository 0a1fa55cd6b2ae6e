extension FactForm {
    /// p.13, 16, 20, 22, 32: what an operator decides where the order is silent.
    static let determination = FactForm(
        "ruling", Localized(ru: "Решение по открытому вопросу", kk: "Ашық мәселе бойынша шешім"),
        clause: "32.2",
        [
            question(Determination.Topic.allCases),
            outcome(
                moneyOutcome, [.departure, .sumsAtDeath],
                help: Localized(
                    ru:
                        "Причитается ли выплата за дни вопроса. «Часть» – сумма за все эти дни вместе; по месяцам программа делит её по календарным дням.",
                    kk:
                        "Мәселе күндері үшін төлем тиесілі ме. «Бір бөлігі» – осы күндердің бәріне бірге сома; бағдарлама оны айларға күнтізбелік күндермен бөледі."
                ), clause: "32.2"),
            outcome(
                "outcome_payment", [.paymentAfterDeath],
                help: Localized(
                    ru:
                        "Получатель умер, а месяцы до смерти не выплачены. Пока решено ждать, список выплат их не платит; «выплатить на его счет» – войдут в следующий список.",
                    kk:
                        "Алушы қайтыс болған, ал оған дейінгі айлар төленбеген. Күту шешілсе, төлемдер тізімі оларды төлемейді; «оның шотына төлеу» – келесі тізімге кіреді."
                ), clause: "26"),
            outcome(
                "outcome_end", [.contributions],
                help: Localized(
                    ru:
                        "По тексту пункта 22 выплату прекращает любой выявленный взнос. Если решено, что взнос за прежнее время не прекращает, выплата идёт дальше.",
                    kk:
                        "22-тармақтың мәтіні бойынша анықталған кез келген жарна тоқтатады. Бұрынғы кезеңнің жарнасы төлемді тоқтатпайды деп шешілсе, төлем жалғасады."
                ), clause: "22.3"),
            outcome(
                "outcome_news", [.waiting],
                help: Localized(
                    ru: "Ошибочные сведения затем отзовите: Delete на факте в карточке.",
                    kk: "Қате мәліметті кейін кері алыңыз: картадағы сол фактіде Delete басыңыз."),
                clause: "20"),
            outcome(
                "outcome_answer", [.employerSilence, .noAnswer],
                help: Localized(
                    ru: "Что решено делать, пока ответа нет. Срока и последствий правила не называют.",
                    kk: "Жауап жоқ кезде не істеу шешілді. Қағидаларда мерзім де, салдар да аталмаған."),
                clause: "16"),
            FieldSpec(
                "sum", id: nil, Localized(ru: "Сумма, тг", kk: "Сома, тг"), .money,
                .only(when: {
                    $0[moneyOutcome] == Determination.Outcome.partly.rawValue
                        && isShown([.departure, .sumsAtDeath], $0)
                }), page: 0,
                help: Localized(
                    ru: "Сколько причитается за все дни вопроса вместе. Войдёт в «Причитается» по месяцам.",
                    kk: "Мәселенің барлық күндеріне бірге қанша тиесілі. Айлардың «Тиесілі» сомасына кіреді."),
                citation: Citation(.order526, "32.2")),
            FactFields.reason(
                Localized(
                    ru: "Почему так решено: письмо, заключение, распоряжение. F6 покажет причину и ваше имя.",
                    kk: "Неге бұлай шешілді: хат, қорытынды, өкім. F6 себебі мен сіздің атыңызды көрсетеді."),
                "32.2"),
        ]
    ) { values throws(Message) in
        let topic = Determination.Topic(rawValue: values.text("clause"))
        let key = topic.map(outcomeKey) ?? moneyOutcome
        let outcome = Determination.Outcome(rawValue: values.text(key))
        return .determination(
            Determination(
                clause: values.text("clause"), outcome: outcome,
                sum: outcome == .partly ? try values.sum("sum") : nil, reason: values.text("reason")))
    }

    /// The question that is decided, of those that are open.
    static func question(_ topics: [Determination.Topic]) -> FieldSpec {
        FactFields.choice(
            "clause", Localized(ru: "Вопрос", kk: "Мәселе"), topics.map { ($0.rawValue, $0.label) },
            help: Localized(
                ru:
                    "Правилами не урегулировано. Здесь только вопросы этого дела – те, что на вкладке «Вопросы» карточки; первый из них уже выбран. Backspace убирает выбор.",
                kk:
                    "Қағидаларда не айтылмаған. Мұнда тек осы істің мәселелері – картаның «Мәселелер» қойындысындағылар; біріншісі таңдалып тұр. Backspace таңдауды алып тастайды."
            ),
            clause: "32.2")
    }

    private static let moneyOutcome = "outcome_money"

    /// The field of the form in which the outcome of a question is chosen.
    public static func outcomeKey(_ topic: Determination.Topic) -> String {
        switch topic {
        case .departure, .sumsAtDeath: moneyOutcome
        case .paymentAfterDeath: "outcome_payment"
        case .contributions: "outcome_end"
        case .waiting: "outcome_news"
        case .employerSilence, .noAnswer: "outcome_answer"
        }
    }

    private static func isShown(_ topics: [Determination.Topic], _ values: FormValues) -> Bool {
        topics.contains { $0.rawValue == values["clause"] }
    }

    private static func outcome(
        _ key: String, _ topics: [Determination.Topic], help: Localized, clause: String
    ) -> FieldSpec {
        FactFields.choice(
            key, Localized(ru: "Решено", kk: "Шешілді"),
            (topics.first?.alternatives ?? []).map { ($0.rawValue, $0.label) }, help: help, clause: clause,
            .only(when: { isShown(topics, $0) }))
    }
}
