import Core

/// What the card of a record does with the news that other records tell of its person.
extension CardTask {
    /// What F2 offers: for each question to record the order's own fact, to judge, to see where it
    /// comes from; then how everything was judged.
    ///
    /// - Parameters:
    ///   - access: of the card.
    ///   - closed: why the order's own fact may not be recorded now.
    ///   - answer: opens the form of a question's ``NewsConcern/form`` with the day filled.
    public static func newsActions(
        _ news: RecordNews, access: Access, closed: (NewsQuestion) -> Localized? = { _ in nil },
        answer: @escaping @Sendable (NewsQuestion, inout CardScreen<Card>, Card, Context) -> [Effect]
    ) -> [Action] {
        var actions = news.open.enumerated().flatMap { place, question in
            Self.actions(question, "news-\(place)", news, access, closed(question), answer)
        }
        for judged in news.questions {
            guard let judgement = judged.judgement else { continue }
            actions.append(
                Action(
                    PickerChoice(
                        "news-back-\(judgement.id)",
                        Localized(ru: "Вернуть вопрос: ", kk: "Мәселені қайтару: ") + judged.what)
                ) { screen, _, _ in takeBack(&screen, judged, judgement, news, access) })
        }
        guard !news.questions.isEmpty || !news.judgements.isEmpty else { return actions }
        actions.append(
            Action(
                PickerChoice(
                    "news-history",
                    Localized(
                        ru: "Что решено о сведениях других записей",
                        kk: "Басқа жазбалардың мәліметі туралы не шешілді"))
            ) { _, _, context in
                [.open(TextScreen(title: NewsWords.title, text: NewsWords.history(news, context.screens)))]
            })
        return actions
    }

    /// Which of ``newsActions(_:access:closed:answer:)`` comes next; `nil` where nothing is open.
    public static func nextNewsAction(
        _ news: RecordNews, closed: (NewsQuestion) -> Localized? = { _ in nil }
    ) -> String? {
        news.open.first.map { $0.concern.form == nil || closed($0) != nil ? "news-0-no" : "news-0" }
    }

    private static func actions(
        _ question: NewsQuestion, _ code: String, _ news: RecordNews, _ access: Access, _ closed: Localized?,
        _ answer: @escaping @Sendable (NewsQuestion, inout CardScreen<Card>, Card, Context) -> [Effect]
    ) -> [Action] {
        let clause = question.concern.citations.first?.point
        let record = Action(
            PickerChoice(
                code, Localized(ru: "Записать: ", kk: "Жазу: ") + question.what, detail: clause ?? .same(""),
                closed: closed)
        ) { screen, card, context in answer(question, &screen, card, context) }
        let dismiss = Action(
            PickerChoice(
                code + "-no",
                Localized(ru: "Не относится или учтено: ", kk: "Қатысы жоқ не ескерілген: ") + question.what)
        ) { screen, _, _ in Self.judge(&screen, question, news, access) }
        let source = Action(
            PickerChoice(
                code + "-source", Localized(ru: "Откуда известно: ", kk: "Қайдан белгілі: ") + question.what)
        ) { screen, _, context in
            guard let found = context.screens.screen(of: question.news.source) else { return [.bell] }
            return [.open(found)]
        }
        return (question.concern.form == nil ? [] : [record]) + [dismiss, source]
    }

    private static func judge(
        _ screen: inout CardScreen<Card>, _ question: NewsQuestion, _ news: RecordNews, _ access: Access
    ) -> [Effect] {
        let asked = AskScreen.reason(
            Localized(
                ru: "Почему не относится или где учтено · ", kk: "Неге қатысы жоқ не қайда ескерілген · ")
                + question.what, citation: question.concern.citations.first)
        return screen.ask(asked, thenSay: Advice.recorded) { values, _ in
            JudgeNews(
                question.news, for: news.record, ofPerson: news.person, reason: values["reason"] ?? "",
                access: access)
        }
    }

    private static func takeBack(
        _ screen: inout CardScreen<Card>, _ question: NewsQuestion, _ judgement: NewsJudgement,
        _ news: RecordNews, _ access: Access
    ) -> [Effect] {
        let asked = AskScreen.reason(
            Localized(ru: "Почему вопрос возвращается · ", kk: "Мәселе неге қайтарылады · ") + question.what)
        return screen.ask(asked, thenSay: Advice.recorded) { values, _ in
            WithdrawNewsJudgement(
                judgement.id, of: news.record, reason: values["reason"] ?? "", access: access)
        }
    }
}

/// The news that a record was asked about, in words.
enum NewsWords {
    static let title = Localized(ru: "Сведения других записей", kk: "Басқа жазбалардың мәліметі")

    static func history(_ news: RecordNews, _ screens: ScreenHouse) -> Localized {
        let open = news.open.map { OpenQuestionWords.mark + .same(": ") + $0.text }
        let judged = news.judgements.map { judgement in
            let what = Localized(
                ru: "\(judgement.kind.label.ru) \(judgement.day.shown)",
                kk: "\(judgement.kind.label.kk), \(judgement.day.shown)")
            let act =
                judgement.isWithdrawal
                ? Localized(ru: "вопрос возвращён", kk: "мәселе қайтарылды")
                : Localized(ru: "не относится или учтено", kk: "қатысы жоқ не ескерілген")
            return .same("\(judgement.recordedAt.shown), \(judgement.operatorName): ") + what
                + .same(" – ") + act + .same(": \(judgement.reason)")
        }
        return (open + judged).joined("\n\n")
    }
}
